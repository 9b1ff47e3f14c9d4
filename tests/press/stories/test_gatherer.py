import dataclasses
import datetime as dt
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dragoman.press.record import (
    Article,
    Block,
    BlockKind,
    Carrier,
    CarrierRole,
    OriginalPublication,
    SignedText,
)
from dragoman.press.stories import Gatherer, Seen

MONDAY = dt.datetime(2026, 6, 1, 8, 0, tzinfo=dt.UTC)
BRIDGE = (
    "The new bridge across the river was opened on Monday morning by the mayor of the town. She said that the people had "
    "waited for it for ten years, and that the old ferry would carry its last passengers in the autumn. Building the "
    "bridge cost three and a half million and took two winters longer than the council had planned."
)
WHEAT = (
    "Farmers in the northern districts have begun to harvest wheat two weeks earlier than last year because of the dry "
    "spring. The ministry of agriculture expects a yield of eleven hundredweight a hectare and has asked the railway for "
    "more wagons before the rains come at the end of the month."
)
MOST = (
    "В понедельник утром мэр города открыла новый мост через реку. По её словам, люди ждали его ещё с прошлого десятилетия, "
    "а старый паром перевезёт последних пассажиров осенью. Строительство обошлось в три с половиной миллиона и заняло на две "
    "зимы больше, чем планировал совет."
)


def seen(key: str, text: str, *, hours: float = 0, outlet: str = "Harbour Post", **fields: object) -> Seen:
    base = Seen(
        id=key, text=text, language="en", published_at=MONDAY + dt.timedelta(hours=hours), outlet=outlet
    )
    return dataclasses.replace(base, **fields)  # type: ignore[arg-type]


def place(gatherer: Gatherer, item: Seen) -> None:
    list(gatherer.place_all([item]))


def reprints(*items: Seen) -> dict[str, str | None]:
    gatherer = Gatherer()
    placements = list(gatherer.place_all(items))
    assert [placement.article for placement in placements] == [item.id for item in items]
    return {p.article: p.reprint.of if p.reprint else None for p in placements}


def test_it_works() -> None:
    gatherer = Gatherer()
    first = gatherer.place_text(id="a", headline="New bridge opened", text=BRIDGE, language="en")
    assert (first.story, first.reprint, first.score) == ("story:a", None, None)
    second = gatherer.place_text(id="b", headline="A bridge at last", text=BRIDGE, language="en")
    assert second.story == "story:a"
    assert second.reprint is not None
    assert (second.reprint.of, second.reprint.exact, second.reprint.share) == ("a", True, 1.0)
    other = gatherer.place_text(id="c", headline="Wheat harvest begins", text=WHEAT, language="en")
    assert (other.story, other.reprint) == ("story:c", None)


def test_typography_makes_no_difference() -> None:
    typeset = MOST.replace("ё", "е").replace(" ", "\u00a0", 5).replace("три", "три\u00ad").upper()
    gatherer = Gatherer([seen("a", MOST, language="ru")])
    place(gatherer, seen("b", f"«{typeset}»", hours=1, language="ru"))
    reprint = gatherer.placed["b"].reprint
    assert reprint is not None
    assert reprint.exact


@pytest.mark.parametrize(
    "carried",
    [
        BRIDGE[: len(BRIDGE) // 2],
        f"{WHEAT} {BRIDGE} {WHEAT[::-1]}",
        BRIDGE.replace("ferry", "ferry (a raft on a rope – ed. note)").replace("mayor", "head"),
        " ".join(reversed(BRIDGE.split(". "))),
    ],
    ids=["half", "inside a longer one", "notes put in", "reordered"],
)
def test_part_of_a_text_is_recognised(carried: str) -> None:
    assert reprints(seen("a", BRIDGE), seen("b", carried, hours=3, outlet="Aral Dawn")) == {
        "a": None,
        "b": "a",
    }


def test_serbian_is_carried_across_its_scripts() -> None:
    cyrillic = "Градоначелница је у понедељак отворила нови мост преко реке и рекла да су људи на њега чекали десет година."
    latin = "Gradonačelnica je u ponedeljak otvorila novi most preko reke i rekla da su ljudi na njega čekali deset godina."
    found = reprints(seen("a", cyrillic, language="sr"), seen("b", latin, hours=1, language="sr-Latn"))
    assert found["b"] == "a"


def test_the_earlier_one_is_the_original_whoever_arrived_first() -> None:
    assert reprints(seen("late", BRIDGE, hours=9), seen("early", BRIDGE, hours=2, outlet="Aral Dawn")) == {
        "late": "early",
        "early": None,
    }


def test_on_one_date_who_names_the_source_carried_it() -> None:
    midnight = MONDAY.replace(hour=0)
    carrier = seen("a", f"{BRIDGE}\nSource: Aral Dawn", published_at=midnight)
    original = seen("b", BRIDGE, outlet="Aral Dawn", published_at=midnight)
    assert reprints(carrier, original) == {"a": "b", "b": None}


def test_who_was_revised_is_said() -> None:
    gatherer = Gatherer([seen("late", BRIDGE, hours=9)])
    gatherer.place_text(id="early", text=BRIDGE, language="en", published_at=MONDAY, outlet="Aral Dawn")
    assert gatherer.revised == ("late",)
    revised = gatherer.placed["late"]
    assert revised.reprint is not None
    assert revised.reprint.of == "early"
    assert revised.story == gatherer.placed["early"].story


def test_an_outlets_footer_is_no_reprint() -> None:
    footer = (
        "Subscribe to our channel and never miss what happens on the coast; write to the editors at the old harbour house, "
        "second floor, or call us every weekday between nine in the morning and five in the afternoon."
    )
    subjects = ("bread", "trams", "chess", "cellos", "herring", "lanterns", "vaccines", "glaciers")
    items = [
        seen(s, f"Today the town speaks of {s} and of little else. {footer}", hours=i)
        for i, s in enumerate(subjects)
    ]
    assert reprints(*items)[subjects[-1]] is None


def test_one_event_is_one_story_and_a_similar_one_another() -> None:
    gatherer = Gatherer()
    lines = [
        ("a", "Strong earthquake shakes Osaka, no injuries reported", 0),
        ("b", "Bridge across the Aral canal opened after ten years", 1),
        ("c", "Osaka earthquake: trains stop, no injuries", 2),
        ("d", "Ten years late, the Aral canal bridge is opened", 3),
        ("e", "Hundreds homeless after Quito earthquake", 4),
    ]
    for key, headline, hours in lines:
        gatherer.place_text(
            id=key, headline=headline, language="en", published_at=MONDAY + dt.timedelta(hours=hours)
        )
    stories = {key: placement.story for key, placement in gatherer.placed.items()}
    assert stories["a"] == stories["c"]
    assert stories["b"] == stories["d"]
    assert len(set(stories.values())) == 3


def test_an_old_story_takes_no_more() -> None:
    gatherer = Gatherer(days=3)
    headline = "Strong earthquake shakes Osaka"
    gatherer.place_text(id="a", headline=headline, language="en", published_at=MONDAY)
    later = gatherer.place_text(
        id="b", headline=headline, language="en", published_at=MONDAY + dt.timedelta(days=9)
    )
    assert later.story == "story:b"


def test_languages_are_joined_only_by_what_is_stated() -> None:
    gatherer = Gatherer([seen("a", BRIDGE)])
    alone = gatherer.place_text(id="b", text=MOST, language="ru", published_at=MONDAY)
    assert alone.story == "story:b"
    told = gatherer.place_text(id="c", text=MOST, language="ru", published_at=MONDAY, same_as=["a"])
    assert told.story == "story:a"


def article(url: str, text: str, language: str, **fields: object) -> Article:
    return Article(
        url=url,
        canonical_url=url,
        language=language,
        headline=SignedText(text=text[:40]),
        body=(Block(kind=BlockKind.PARAGRAPH, text=text),),
        published_at=MONDAY,
        **fields,  # type: ignore[arg-type]
    )


def test_a_link_to_the_original_joins_a_translation_in_either_order() -> None:
    english = article("https://harbour.example/bridge", BRIDGE, "en")
    russian = article(
        "https://step.example/most",
        MOST,
        "ru",
        original=OriginalPublication(outlet="Harbour Post", url="https://harbour.example/bridge"),
        carriers=(
            Carrier(name="Harbour Post", role=CarrierRole.WROTE, url="https://harbour.example/bridge"),
        ),
    )
    for order in ([("en", english), ("ru", russian)], [("ru", russian), ("en", english)]):
        gatherer = Gatherer()
        stories = [gatherer.place(key, item).story for key, item in order]
        assert stories[0] == stories[1] == f"story:{order[0][0]}"


def test_a_decided_story_is_kept_when_run_again() -> None:
    gatherer = Gatherer([seen("a", BRIDGE), seen("b", WHEAT, story="story:a")])
    again = gatherer.place_text(
        id="b", text=WHEAT + " Rain is near.", language="en", published_at=MONDAY, outlet="Harbour Post"
    )
    assert again.story == "story:a"


def test_a_changed_article_is_placed_anew() -> None:
    gatherer = Gatherer([seen("a", BRIDGE), seen("b", BRIDGE, hours=1, outlet="Aral Dawn")])
    assert gatherer.placed["b"].reprint
    changed = gatherer.place_text(id="b", headline="Wheat", text=WHEAT, language="en", published_at=MONDAY)
    assert (changed.reprint, changed.story) == (None, "story:b")
    assert len(gatherer.placed) == 2


def test_an_article_without_words_has_a_story_of_its_own() -> None:
    gatherer = Gatherer()
    assert gatherer.place_text(id="a").story == "story:a"
    assert gatherer.place_text(id="b").story == "story:b"


def test_memory_is_bounded() -> None:
    gatherer = Gatherer(remembered=10)
    items = (seen(f"a{i}", f"{WHEAT} number {i}", hours=i, outlet=f"Outlet {i}") for i in range(40))
    assert len(list(gatherer.place_all(items))) == 40
    assert len(gatherer.placed) == 10


SENTENCES = [f"{part.strip()}." for text in (BRIDGE, WHEAT) for part in text.split(".") if part.strip()]
ITEM = st.builds(
    lambda picks, hours, outlet: (" ".join(SENTENCES[i] for i in picks), hours, outlet),
    st.lists(st.integers(0, len(SENTENCES) - 1), max_size=4),
    st.one_of(st.none(), st.integers(0, 200)),
    st.sampled_from([None, "Harbour Post", "Aral Dawn"]),
)


@settings(max_examples=60, deadline=None)
@given(st.lists(ITEM, max_size=9), st.randoms(use_true_random=False))
def test_placing_again_gives_the_same_answer(
    items: list[tuple[str, int | None, str | None]], rng: random.Random
) -> None:
    gatherer = Gatherer()

    def put(number: int) -> None:
        text, hours, outlet = items[number]
        when = None if hours is None else MONDAY + dt.timedelta(hours=hours)
        gatherer.place_text(
            id=str(number), headline=text[:50], text=text, language="en", published_at=when, outlet=outlet
        )

    for number in range(len(items)):
        put(number)
    before = dict(gatherer.placed)
    order = list(range(len(items)))
    rng.shuffle(order)
    for number in order:
        put(number)
    assert dict(gatherer.placed) == before
    for placement in before.values():
        assert placement.reprint is None or placement.reprint.of != placement.article
