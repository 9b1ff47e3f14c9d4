"""What waits for a moderator, and what does not."""

import datetime as dt
import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cast import article, person
from dragoman.portal.accounts.models import User
from dragoman.portal.discussion import reasons
from dragoman.portal.discussion.judging import Verdict, fingerprint, is_shouted, judge
from dragoman.portal.discussion.models import (
    CommentRow,
    CommentState,
    HeldAccountRow,
    HouseRulesRow,
    TopicRow,
    WordRow,
)
from dragoman.portal.discussion.topics import topic_of
from dragoman.portal.discussion.words import match
from dragoman.portal.store.clock import now

PLAIN = "The dyke was mended twice last year, and both times the akimat paid."
_numbers = itertools.count(1)


@pytest.fixture
def topic(db: None) -> TopicRow:
    """Something to talk about."""
    return topic_of(article())


def said(topic: TopicRow, author: User, text: str = "", **fields: object) -> CommentRow:
    """A comment in the rows, public unless said otherwise."""
    words = text or f"Number {next(_numbers)} of what I have to say about the dyke."
    given_fields = {"state": CommentState.PUBLIC, "written_at": now(), "latest_at": now()} | fields
    return CommentRow.objects.create(
        topic=topic,
        author=author,
        edition="en",
        text=words,
        html=f"<p>{words}</p>",
        language="en",
        **given_fields,
    )


def known(topic: TopicRow) -> User:
    """A reader whose first comments were let through some days ago."""
    who = person("reader")
    for _ in range(3):
        said(topic, who, written_at=now() - dt.timedelta(days=3))
    return who


def verdict(
    topic: TopicRow, author: User, text: str = PLAIN, *, language: str = "en", links: int = 0
) -> Verdict:
    """What the judge says."""
    return judge(author=author, text=text, html="", language=language, links=links, topic=topic)


def test_the_first_comments_of_an_account_wait(topic: TopicRow) -> None:
    new = person("reader")
    assert verdict(topic, new) == Verdict(state="waiting", reason=reasons.made(reasons.FIRST))
    said(topic, new, state=CommentState.WAITING)
    said(topic, new, state=CommentState.DECLINED)
    said(topic, new)
    assert verdict(topic, new).state == "waiting"
    said(topic, new)
    assert verdict(topic, new) == Verdict(state="public")
    HouseRulesRow.objects.create(held_first=0)
    assert verdict(topic, person("reader")).state == "public"


@pytest.mark.parametrize("role", ["translator", "editor", "administrator"])
def test_people_of_the_desk_are_trusted(topic: TopicRow, role: str) -> None:
    WordRow.objects.create(language="", word="dyke")
    assert verdict(topic, person(role), links=9).state == "public"


def test_more_links_than_allowed_wait(topic: TopicRow) -> None:
    who = known(topic)
    assert verdict(topic, who, links=2).state == "public"
    assert verdict(topic, who, links=3).reason == "auto:links 3"
    HouseRulesRow.objects.create(links_before_held=0)
    assert verdict(topic, who, links=1).state == "waiting"


def test_an_account_moderators_hold_waits_until_they_let_go(topic: TopicRow) -> None:
    who = known(topic)
    row = HeldAccountRow.objects.create(person=who, reason="Quarrels.", at=now())
    assert verdict(topic, who).reason == "auto:account Quarrels."
    row.delete()
    assert verdict(topic, who).state == "public"


@pytest.mark.parametrize(
    ("language", "listed", "text"),
    [
        ("ru", "казино", "Лучшие казино города ждут вас"),
        ("ru", "негодяй", "Все эти негодяями называемые люди"),
        ("ru", "лёгкий заработок", "Предлагаем лёгкого заработка без вложений"),
        ("ru", "казино", "лучшее кaзинo рядом"),
        ("ru", "казино", "лучшее к.а.з.и.н.о рядом"),
        ("ru", "казино", "лучшее ка\u200bзи\u00adно рядом"),
        ("ru", "казино", "лучшее каз1но? нет, кази\u043d0 рядом"),
        ("ru", "сосна", "под COCHA рядом"),
        ("en", "scoundrel", "What scoundrels they are"),
        ("en", "casino", "the best cаsinо in town"),
        ("en", "casino", "the best c@sin0 in town"),
        ("en", "casino", "the best ｃａｓｉｎｏ in town"),
        ("kk", "өтірік", "Бұл өтірігі үшін"),
        ("uk", "негідник", "Оцей нeгiдник знову тут"),
    ],
)
def test_listed_words_are_found_however_they_are_dressed(language: str, listed: str, text: str) -> None:
    assert match(text, ["unrelatedword", listed], language) == listed


@pytest.mark.parametrize(
    ("language", "listed", "text"),
    [
        ("ru", "хам", "Хамелеон в Хамовниках"),
        ("ru", "лёгкий заработок", "Лёгкий ветер и честный заработок"),
        ("en", "ass", "The assembly passed the class act"),
        ("en", "sale", "A wholesale dealer, Salem"),
        ("ru", "казино", "В 1990 г. в г. А. Б. В. казённый дом"),
    ],
)
def test_words_that_only_begin_alike_are_not(language: str, listed: str, text: str) -> None:
    assert match(text, [listed], language) == ""


def test_a_list_of_a_language_also_finds_its_words_in_a_text_of_another(topic: TopicRow) -> None:
    WordRow.objects.create(language="ru", word="казино")
    WordRow.objects.create(language="", word="cheap-pills")
    who = known(topic)
    assert verdict(topic, who, "Best казино here").reason == "auto:word казино"
    assert verdict(topic, who, "Buy cheap pills", language="de").reason == "auto:word cheap-pills"
    assert verdict(topic, who, "Приходите в казино", language="uk").state == "waiting"


def test_the_same_words_again_wait_whoever_sends_them(topic: TopicRow) -> None:
    text = "Earn from home, write to my channel right now!"
    first, second = known(topic), known(topic)
    kept = said(topic, first, text)
    assert verdict(topic, first, text).reason == "auto:again"
    assert verdict(topic, second, "EARN from home; write to my channel right now 77").state == "waiting"
    assert (
        judge(author=first, text=text, html="", language="en", links=0, topic=topic, comment=kept).state
        == "public"
    )
    CommentRow.objects.update(written_at=now() - dt.timedelta(hours=2))
    assert verdict(topic, second, text).state == "public"


def test_thanks_may_be_said_by_many(topic: TopicRow) -> None:
    for _ in range(3):
        said(topic, known(topic), "Thank you!")
    assert verdict(topic, known(topic), "Thank you!").state == "public"


def test_shouting_and_drumming_wait(topic: TopicRow) -> None:
    who = known(topic)
    assert verdict(topic, who, "ВСЕ СЮДА, ЗДЕСЬ РАЗДАЮТ ДЕНЬГИ").reason == "auto:capitals"
    assert verdict(topic, who, "Nooooooooooooooooo").reason == "auto:repeats"
    assert not is_shouted("НАТО и СНГ, ООН и ЕАЭС — вот и весь список, если коротко")
    assert not is_shouted("NATO")
    assert not is_shouted("ქართული ენა დიდი და ლამაზი ენაა, ძალიან")
    assert verdict(topic, who, "------------------------").state == "public"


CONVERSATION = (
    "Good morning. Does anybody know whether the ferry runs in April?",
    "It does, from the 12th; the timetable hangs at the harbour office.",
    "Thank you!",
    "> from the 12th\n\nLast year it was the 20th, because of the ice.",
    "The ice was gone by the 9th, I have photographs: https://example.org/ice",
    "NATO has nothing to do with this ferry, with respect.",
    "Спасибо, а в мае он ходит каждый день?",
    "Каждый, кроме понедельника. Билет — 1 200 тенге.",
    "Hm… 1,200? It was 900 in 2024!!",
    "No, no, no. You are thinking of the bus.",
    "Ха-ха-ха, точно.",
    "Thank you!",
)
"""Our own; nothing in it should ever wait."""


def test_nobody_is_held_in_a_plain_conversation(topic: TopicRow) -> None:
    WordRow.objects.bulk_create(
        WordRow(language=tag, word=word) for tag, word in (("ru", "казино"), ("en", "casino"), ("", "pills"))
    )
    people = [known(topic), known(topic)]
    for number, text in enumerate(CONVERSATION):
        who = people[number % 2]
        assert verdict(topic, who, text, links=text.count("https://")) == Verdict(state="public"), text
        said(topic, who, text)


def test_the_judge_asks_the_database_little(topic: TopicRow, django_assert_max_num_queries) -> None:  # type: ignore[no-untyped-def]
    who = known(topic)
    with django_assert_max_num_queries(5):
        verdict(topic, who)


@given(st.text(max_size=300), st.sampled_from(["ru", "en", "kk", "und", "zh", "ar"]))
def test_any_text_can_be_looked_through(text: str, language: str) -> None:
    assert match(text, ["казино", "casino", "…"], language) in {"", "казино", "casino"}
    fingerprint(text)
    is_shouted(text)


@given(st.text(max_size=80))
def test_a_persons_reason_is_never_taken_for_ours(text: str) -> None:
    kept = reasons.spoken(text)
    assert reasons.key_of(kept) == ""
    assert reasons.for_author(kept) == kept


def test_every_reason_has_words_for_both() -> None:
    for key in (
        reasons.FIRST,
        reasons.LINKS,
        reasons.WORD,
        reasons.AGAIN,
        reasons.CAPITALS,
        reasons.REPEATS,
        reasons.ACCOUNT,
        reasons.REPORTS,
    ):
        kept = reasons.made(key, "4")
        assert reasons.key_of(kept) == key
        assert "auto:" not in reasons.for_author(kept) + reasons.for_moderator(kept)
    assert "secretword" not in reasons.for_author(reasons.made(reasons.WORD, "secretword"))
    assert "secretword" in reasons.for_moderator(reasons.made(reasons.WORD, "secretword"))
