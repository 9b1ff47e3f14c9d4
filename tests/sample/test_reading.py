"""Every page of the sample press, read as any page is, against the record that stands beside it.

What the reader does not manage yet is written down in `known_gaps.KNOWN_GAPS`, page by page and field by field. The table must
be exact: the test fails when a new gap opens and also when one was closed, so that it only ever says what is true.
"""

import datetime as dt
import json
import re

import pytest
from rapidfuzz import fuzz

from dragoman.press.extract import read
from dragoman.press.record import Article, Page, from_json
from dragoman.sample.build import PAGES
from dragoman.sample.server import SamplePress
from dragoman.sample.site import Site
from sample.known_gaps import KNOWN_GAPS

PORT = 8001
NOW = dt.datetime(2026, 11, 24, 12, tzinfo=dt.UTC)
LEAST_SIMILAR = 0.95
NAMES = sorted(path.relative_to(PAGES).as_posix().removesuffix(".json") for path in PAGES.rglob("*.json"))
SITES = {revised: Site(port=PORT, revised=revised) for revised in (False, True)}
OUTLETS = SITES[False].placed_outlets()


def fetched(name: str, url: str) -> Page:
    """The page as the server answers for it."""
    outlet = name.split("/", 1)[0]
    host = f"{outlet}.localhost:{PORT}"
    answer = SITES[name.endswith(".revised")].answer("GET", host, url.split(host, 1)[1], {})
    headers = {key.lower(): value for key, value in answer.headers.items()}
    charset = headers["content-type"].partition("charset=")[2] or None
    return Page(
        asked_url=url, url=url, fetched_at=NOW, status=200, headers=headers, charset=charset, body=answer.body
    )


def wanted(name: str) -> Article:
    text = (PAGES / f"{name}.json").read_text(encoding="utf-8").replace("{port}", str(PORT))
    return from_json(Article, json.loads(text))


def bare(text: str | None) -> str | None:
    """Without the quotation marks around a name, which are the sentence's and not the holder's."""
    return re.sub(r"[«»„“”\"]", "", text).strip() if text else None


def facts(article: Article) -> dict[str, object]:
    """What is compared, field by field."""
    if article.withdrawn:
        return {"withdrawn": True}
    chain = [(carrier.name, carrier.role.value) for carrier in article.carriers]
    return {
        "withdrawn": False,
        "headline": article.headline and article.headline.text,
        "language": article.language,
        "standfirst": article.standfirst and article.standfirst.text,
        "byline": [(person.name, person.role.value) for person in article.byline],
        "published": (article.published_at, article.published_offset_minutes, article.published_on),
        "modified": article.modified_at,
        "notes": [note.text for block in article.body for note in block.notes],
        "rights.status": article.rights.status.value,
        "rights.line": article.rights.line,
        "rights.holder": bare(article.rights.holder),
        "carriers": chain,
        "original": article.original and article.original.url,
    }


def gaps(name: str) -> tuple[str, ...]:
    """Fields in which the reading differs from the record."""
    want = wanted(name)
    got = read(fetched(name, want.url), outlet=OUTLETS[want.outlet or ""], outlets=tuple(OUTLETS.values()))
    expected, found = facts(want), facts(got)
    differing = [field for field, value in expected.items() if found.get(field) != value]
    alike = fuzz.ratio(" ".join(want.text.split()), " ".join(got.text.split())) / 100
    if not want.withdrawn and alike < LEAST_SIMILAR:
        differing.append("text")
    return tuple(sorted(differing))


@pytest.mark.parametrize("name", NAMES)
def test_the_page_reads_as_its_record_says(name):
    assert gaps(name) == KNOWN_GAPS.get(name, ()), f"known_gaps.py is not exact for {name}"


def test_no_gap_is_known_of_a_page_there_is_not():
    assert set(KNOWN_GAPS) <= set(NAMES)


def test_the_server_sends_what_was_read_here():
    with SamplePress() as press:
        assert press.article_url("aral-tany/karaterenge-su-keldi") == wanted(
            "aral-tany/karaterenge-su-keldi"
        ).url.replace(str(PORT), str(press.port))


if (
    __name__ == "__main__"
):  # prints the table as it should be now: PYTHONPATH=tests python -m sample.test_reading
    for page in NAMES:
        if found := gaps(page):
            print(f"    {json.dumps(page)}: {found!r},".replace("'", '"'))
