"""Every room's command, alone and with --jsonl: one bad record between good ones spoils nothing but itself."""

import base64
import gzip
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dragoman.press.record import Article
from dragoman.testing import FakeOutletServer, Scripted
from tests.cli.asking import Ended, ask, call, lines

RSS = (
    '<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour</title><link>https://harbour.example/</link>'
    "<item><title>The bridge is open</title><link>/bridge</link><guid>b1</guid></item></channel></rss>"
)
PAGE = (
    "<html lang='en'><head><title>The bridge is open</title></head><body><article><h1>The bridge is open</h1>"
    "<p>The old bridge over the harbour was opened again on Monday, the mayor said to a small crowd.</p>"
    "<p>It had been closed for two years after a barge struck one of its pillars in the fog.</p></article></body></html>"
)
RUSSIAN = "Мост открыт. Его чинили два года, сообщил мэр города."
ENGLISH = (
    "The old bridge over the harbour was opened again on Monday. The mayor spoke to a small crowd of people."
)
SEGMENT = {
    "source": "В порту 350 кораблей.",
    "target": "There are 530 ships in the port.",
    "source_language": "ru",
    "target_language": "en",
}
SENTENCES = {
    "source": ["Мост открыт с 2 мая.", "Его чинили 24 месяца."],
    "target": ["The bridge is open since 2 May.", "Repairs took 24 months."],
    "source_language": "ru",
    "target_language": "en",
}

GOOD: Mapping[str, dict[str, Any]] = {
    "feed": {"body_base64": base64.b64encode(RSS.encode()).decode(), "url": "https://harbour.example/feed"},
    "read": {"html": PAGE, "url": "https://harbour.example/bridge"},
    "detect": {"text": RUSSIAN},
    "split": {"text": RUSSIAN, "language": "ru"},
    "stories": {"text": ENGLISH, "headline": "The bridge is open", "published_at": "2024-05-02T10:00:00Z"},
    "mentions": {"text": "Президент Франции прибыл в Париж.", "language": "ru"},
    "translate": {"text": RUSSIAN, "source_language": "ru", "target_language": "en"},
    "compare": SEGMENT,
    "align": SENTENCES,
}
OUT: Mapping[str, set[str]] = {
    "feed": {"feed", "items", "problems"},
    "read": {"headline", "byline", "body", "rights", "gaps", "text", "method"},
    "detect": {"language", "confidence"},
    "split": {"sentences"},
    "stories": {"story", "reprint_of"},
    "mentions": {"mentions", "quotations"},
    "translate": {"segments", "engine"},
    "compare": {"findings", "score"},
    "align": {"pairs"},
}
ROOMS = sorted(GOOD)
EXTRA: Mapping[str, tuple[str, ...]] = {"translate": ("--engine", "echo")}


def in_lines(room: str, records: list[Any], folder: Path) -> Ended:
    return ask(room, "--jsonl", *EXTRA.get(room, ()), given=lines(records), folder=folder)


def lines_in_here(room: str, records: list[Any], folder: Path) -> Ended:
    return call(room, "--jsonl", *EXTRA.get(room, ()), given=lines(records), folder=folder)


@pytest.mark.parametrize("room", ROOMS)
def test_lines_are_answered_in_order_and_bad_ones_on_their_own_line(room: str, tmp_path: Path) -> None:
    good = GOOD[room]
    wrong = dict.fromkeys(good, 7) | {"id": "wrong"}
    records = [{"id": "первый", **good}, "{not json", wrong, {"id": 4, **good}, "[1, 2]", {"id": "empty"}]
    ended = in_lines(room, records, tmp_path)
    assert ended.status == 1
    assert ended.err == ""
    assert [answer["id"] for answer in ended.answers] == ["первый", None, "wrong", 4, None, "empty"]
    assert [list(answer) for answer in ended.answers if "error" in answer] == 4 * [["id", "error"]]
    for bad in (ended.answers[n] for n in (1, 2, 4, 5)):
        assert bad["error"]["code"] != "internal"
        assert bad["error"]["message"].endswith(".")
    for answer in (ended.answers[0], ended.answers[3]):
        assert OUT[room] <= answer.keys()


@pytest.mark.parametrize("room", ROOMS)
def test_all_good_ends_with_0(room: str, tmp_path: Path) -> None:
    ended = lines_in_here(room, [{"id": "a", **GOOD[room]}], tmp_path)
    assert (ended.status, len(ended.answers)) == (0, 1)


ALONE: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "feed": (RSS, ("--url", "https://harbour.example/feed")),
    "read": (PAGE, ("--url", "https://harbour.example/bridge")),
    "detect": (RUSSIAN, ()),
    "split": (RUSSIAN, ("--language", "ru")),
    "stories": (ENGLISH, ()),
    "mentions": (RUSSIAN, ("--language", "ru")),
    "translate": (RUSSIAN, ("--from", "ru", "--to", "en", "--engine", "echo")),
    "compare": (lines([SEGMENT]), ()),
    "align": (lines([SENTENCES]), ()),
}


@pytest.mark.parametrize("room", ROOMS)
def test_one_file_gives_one_object(room: str, tmp_path: Path) -> None:
    text, words = ALONE[room]
    (tmp_path / "given").write_text(text, encoding="utf-8")
    from_file = ask(room, "given", *words, folder=tmp_path)
    assert (from_file.status, from_file.err) == (0, "")
    assert OUT[room] <= from_file.answer.keys()
    assert "id" not in from_file.answer
    assert call(room, "-", *words, given=text, folder=tmp_path).answer == from_file.answer


def test_a_file_that_holds_a_record_is_read_as_one(tmp_path: Path) -> None:
    (tmp_path / "one.json").write_text(lines([{"id": "x", "text": RUSSIAN}]), encoding="utf-8")
    assert call("detect", "one.json", folder=tmp_path).answer["id"] == "x"


def test_feed_says_what_the_feed_says(tmp_path: Path) -> None:
    answer = lines_in_here("feed", [{"id": 1, **GOOD["feed"]}], tmp_path).answers[0]
    assert answer["feed"]["title"] == "Harbour"
    assert answer["items"][0]["url"] == "https://harbour.example/bridge"


def test_a_json_feed_is_no_record(tmp_path: Path) -> None:
    feed = (
        '{"version":"https://jsonfeed.org/version/1.1","title":"H","items":[{"id":"1","content_text":"x"}]}'
    )
    assert call("feed", "-", given=feed, folder=tmp_path).answer["items"][0]["id"] == "1"


def test_read_takes_paths_relative_and_packed(tmp_path: Path) -> None:
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages" / "one.html.gz").write_bytes(gzip.compress(PAGE.encode()))
    (tmp_path / "pages" / "bad.html.gz").write_bytes(b"no gzip")
    packed = base64.b64encode(PAGE.encode()).decode()
    records: list[Any] = [
        {"id": 1, "path": "pages/one.html.gz"},
        {"id": 2, "path": "pages/none.html"},
        {"id": 3, "path": "pages/bad.html.gz"},
        {"id": 4, "path": "pages"},
        {"id": 5, "html_base64": "%%%"},
        {"id": 6, "html_base64": packed},
        {"id": 7, "path": "a\0b"},
    ]
    answers = lines_in_here("read", records, tmp_path).answers
    codes = [answer.get("error", {}).get("code") for answer in answers]
    assert codes == [None, "no_such_file", "damaged_file", "is_a_folder", "bad_base64", None, "bad_path"]
    assert answers[0]["text"] == answers[5]["text"] != ""


def test_read_gives_every_field_of_an_article(tmp_path: Path) -> None:
    answer = lines_in_here("read", [{"id": 1, **GOOD["read"]}], tmp_path).answers[0]
    assert set(Article.__slots__) <= answer.keys()
    assert answer["headline"] == "The bridge is open"
    assert answer["text"].split("\n\n")[0].startswith("The old bridge")


def test_a_reprint_names_the_article_it_carries_by_its_own_id(tmp_path: Path) -> None:
    article = {"text": ENGLISH * 3, "language": "en", "headline": "The bridge is open"}
    first = {"id": 17, "published_at": "2024-05-02T10:00:00Z", "outlet": "harbour", **article}
    second = {"id": "b", "published_at": "2024-05-03T10:00:00Z", "outlet": "steppe", **article}
    answers = lines_in_here("stories", [first, "bad", second], tmp_path).answers
    assert [answer["id"] for answer in answers] == [17, None, "b"]
    assert (answers[0]["reprint_of"], answers[2]["reprint_of"]) == (None, 17)
    assert answers[0]["story"] == answers[2]["story"]


def test_given_mentions_are_linked_and_no_others_sought(tmp_path: Path) -> None:
    (tmp_path / "names.jsonl").write_text(
        lines([{"id": "p1", "kind": "person", "names": {"en": ["Anna Berg"]}}]), encoding="utf-8"
    )
    text = "Anna Berg met Ivan Lom in Paris."
    given = [{"start": 0, "end": 9, "kind": "person"}, {"start": 14, "end": 22, "kind": "person"}]
    record = {"id": 1, "text": text, "language": "en", "mentions": given}
    outside = {"id": 2, "text": "x", "language": "en", "mentions": [{"start": 0, "end": 9, "kind": "person"}]}
    ended = call(
        "mentions", "--jsonl", "--names", "names.jsonl", given=lines([record, outside]), folder=tmp_path
    )
    first, second = ended.answers
    assert [mention["surface"] for mention in first["mentions"]] == ["Anna Berg", "Ivan Lom"]
    assert first["mentions"][0]["entity"] == "p1"
    assert first["mentions"][1]["entity"].startswith("new:")
    assert second["error"]["code"] == "bad_field"


def test_a_surname_leads_to_a_full_name_of_a_later_line(tmp_path: Path) -> None:
    (tmp_path / "names.jsonl").write_text("", encoding="utf-8")
    short = {"text": "Lom left.", "language": "en", "mentions": [{"start": 0, "end": 3, "kind": "person"}]}
    long = {
        "text": "Ivan Lom left.",
        "language": "en",
        "mentions": [{"start": 0, "end": 8, "kind": "person"}],
    }
    given = lines([{"id": 1, **short}, {"id": 2, **long}])
    ended = call("mentions", "--jsonl", "--names", "names.jsonl", given=given, folder=tmp_path)
    first, second = (answer["mentions"][0]["entity"] for answer in ended.answers)
    assert first == second


def test_offsets_of_mentions_are_code_points(tmp_path: Path) -> None:
    text = "🙂 Президент Франции прибыл в Париж."
    answer = lines_in_here("mentions", [{"id": 1, "text": text, "language": "ru"}], tmp_path).answers[0]
    assert answer["mentions"]
    assert all(text[one["start"] : one["end"]] == one["surface"] for one in answer["mentions"])


@pytest.mark.parametrize("room", ["split", "mentions"])
def test_an_unknown_language_names_the_nearest(room: str, tmp_path: Path) -> None:
    answer = lines_in_here(room, [{"id": 1, "text": "Привет.", "language": "rux"}], tmp_path).answers[0]
    assert answer["error"]["code"] == "unknown_language"
    assert "'ru'" in answer["error"]["message"]


def test_a_pair_no_engine_has_is_an_error_that_names_what_there_is(tmp_path: Path) -> None:
    variables = {"DRAGOMAN_ENGINES": "libretranslate"}
    given = lines([{"id": 1, **GOOD["translate"]}])
    ended = ask("translate", "--jsonl", given=given, folder=tmp_path, variables=variables)
    assert (ended.status, ended.answers[0]["error"]["code"]) == (1, "no_engine")
    assert "libretranslate" in ended.answers[0]["error"]["message"]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("terms.tsv", "source\ttarget\nмост\tbridgework\n"),
        ("terms.csv", "source,target\nмост,bridgework\n"),
        ("terms.jsonl", '{"source": "мост", "target": "bridgework"}\n'),
    ],
)
def test_a_glossary_is_kept_to(name: str, text: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")
    words = ("--from", "ru", "--to", "en", "--engine", "echo", "--glossary", name)
    answer = call("translate", "-", *words, given="Мост открыт.", folder=tmp_path).answer
    assert "bridgework" in answer["target"]


def test_a_glossary_without_its_columns_is_refused(tmp_path: Path) -> None:
    (tmp_path / "terms.csv").write_text("a,b\nмост,bridge\n", encoding="utf-8")
    ended = call("translate", "-", "--to", "en", "--glossary", "terms.csv", given="Мост.", folder=tmp_path)
    assert (ended.status, ended.out) == (2, "")
    assert "terms.csv" in ended.err


def test_compare_finds_the_changed_number(tmp_path: Path) -> None:
    findings = lines_in_here("compare", [{"id": 1, **SEGMENT}], tmp_path).answers[0]["findings"]
    assert any(found["check"] == "number" and found["severity"] == "error" for found in findings)
    assert {"source_start", "source_end", "target_start", "target_end", "message"} <= findings[0].keys()


def test_align_pairs_every_sentence_once(tmp_path: Path) -> None:
    pairs = lines_in_here("align", [{"id": 1, **SENTENCES}], tmp_path).answers[0]["pairs"]
    assert sorted(n for pair in pairs for n in pair["source"]) == [0, 1]


def test_an_engine_that_is_unsure_lowers_the_score(tmp_path: Path) -> None:
    good = {**SEGMENT, "target": "There are 350 ships in the port."}
    records = [
        {"id": 1, **good},
        {"id": 2, **good, "engine_score": -0.7},
        {"id": 3, **good, "engine_token_scores": [-0.5, -0.9]},
        {"id": 4, **good, "engine_score": "high"},
        {"id": 5, **good, "engine_token_scores": ["high"]},
    ]
    plain, unsure, same, *bad = lines_in_here("compare", records, tmp_path).answers
    assert plain["score"] > unsure["score"] == same["score"] > 0
    assert [answer["error"]["code"] for answer in bad] == ["bad_field", "bad_field"]


def test_an_address_is_fetched_politely_and_read(tmp_path: Path) -> None:
    told = {"DRAGOMAN_FETCH_PRIVATE_HOSTS": "*.localhost"}
    html, xml = {"content-type": "text/html"}, {"content-type": "application/rss+xml"}
    with FakeOutletServer() as server:
        server.answer("harbour.localhost", "/bridge", Scripted(headers=html, body=PAGE.encode()))
        server.answer("harbour.localhost", "/feed", Scripted(headers=xml, body=RSS.encode()))
        page, feed, none = (server.url("harbour.localhost", path) for path in ("/bridge", "/feed", "/none"))
        read = ask("read", page, folder=tmp_path, variables=told).answer
        assert (read["headline"], read["url"]) == ("The bridge is open", page)
        assert ask("feed", feed, folder=tmp_path, variables=told).answer["feed"]["title"] == "Harbour"
        missing = ask("read", none, folder=tmp_path, variables=told)
        refused = ask("read", page, folder=tmp_path)
    for ended in (missing, refused):
        assert (ended.status, ended.out, len(ended.err.splitlines())) == (1, "", 1)
        assert "Traceback" not in ended.err


TEXTS = st.one_of(
    st.text(max_size=60), st.sampled_from([RUSSIAN, ENGLISH, PAGE, RSS, "ru", "en", "und", "", "zz-Q"])
)
VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False), TEXTS),
    lambda inside: st.one_of(
        st.lists(inside, max_size=3),
        st.dictionaries(st.sampled_from(["start", "end", "kind"]), inside, max_size=3),
    ),
    max_leaves=6,
)


@pytest.mark.parametrize("room", ROOMS)
@given(data=st.data())
@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
def test_no_record_whatever_is_in_it_is_a_fault_of_ours(room: str, data: st.DataObject) -> None:
    fields = sorted(
        {*GOOD[room], "url", "path", "mentions", "html_base64", "published_at", "outlet", "engine_score"}
    )
    record = st.fixed_dictionaries(
        {"id": VALUES}, optional={field: TEXTS if data.draw(st.booleans()) else VALUES for field in fields}
    )
    records = data.draw(st.lists(record, min_size=1, max_size=4))
    ended = lines_in_here(room, records, Path.cwd())
    assert len(ended.answers) == len(records)
    assert [answer for answer in ended.answers if answer.get("error", {}).get("code") == "internal"] == []
    assert (ended.status == 1) == any("error" in answer for answer in ended.answers)
