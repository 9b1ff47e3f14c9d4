"""The rights gate, seen from the street: whatever an outlet does not let us show stands in no answer of the site.

Every sentence of the made articles ends in a word of its own, so one glance at an answer tells which sentences are in it.
"""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, replace

import pytest
from django.db import transaction
from django.test import Client
from django.urls import reverse
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

import cast
from dragoman.portal.editions import urls
from dragoman.portal.store import search
from dragoman.portal.store.clock import now
from dragoman.portal.store.models import PublicationState, SegmentRow, StoryRow
from dragoman.portal.store.writing import save_mentions
from dragoman.press.record import (
    Article,
    Block,
    BlockKind,
    Entity,
    EntityKind,
    EntityName,
    Image,
    Mention,
    Note,
    SignedText,
)

pytestmark = pytest.mark.django_db

EDITION = "ru"
EXCERPTS = {"link": 280, "excerpt": 840, "full": 840}
"""Longest excerpt in characters; a policy of `full` without leave to translate shows an excerpt too."""

TEXTS = (
    BlockKind.PARAGRAPH,
    BlockKind.HEADING,
    BlockKind.RUN_IN_HEADING,
    BlockKind.QUOTATION,
    BlockKind.LIST,
    BlockKind.TABLE,
)


@dataclass(frozen=True, kw_only=True)
class Case:
    """One made-up situation."""

    policy: str
    may_translate: bool
    may_show_images: bool
    language: str
    mode: str
    state: str
    withdrawn_there: bool
    has_standfirst: bool
    has_lead: bool
    blocks: tuple[tuple[BlockKind, int], ...]

    @property
    def full(self) -> bool:
        """The whole text may be shown."""
        translated = self.language != EDITION
        return self.policy == "full" and (self.may_translate or not translated) and not self.withdrawn_there

    @property
    def translated(self) -> bool:
        """A translation is there and may be shown."""
        return self.mode != "original" and self.may_translate


cases = st.builds(
    Case,
    policy=st.sampled_from(["full", "excerpt", "link"]),
    may_translate=st.booleans(),
    may_show_images=st.booleans(),
    language=st.sampled_from(["kk", "en", "ru"]),
    mode=st.sampled_from(["original", "human", "machine", "machine-edited"]),
    state=st.sampled_from(
        [PublicationState.PUBLISHED, PublicationState.CORRECTED, PublicationState.WITHDRAWN]
    ),
    withdrawn_there=st.booleans(),
    has_standfirst=st.booleans(),
    has_lead=st.booleans(),
    blocks=st.lists(st.tuples(st.sampled_from(TEXTS), st.integers(1, 4)), min_size=4, max_size=10).map(tuple),
).map(lambda case: replace(case, mode="original") if case.language == EDITION else case)


def sentence(mark: str) -> str:
    """Some forty characters that end in the mark."""
    return f"Кошелёк лежал у самой воды, и это {mark}."


def text_of(case: Case) -> Article:
    """Marks: headline h0, standfirst s0, block n sentence m: `xb{n}s{m}x`; notes `xn{n}x`, captions `xc0x`."""
    body = []
    for number, (kind, count) in enumerate(case.blocks):
        lines = tuple(sentence(f"xb{number}s{which}x") for which in range(count))
        note = Note(text=sentence(f"xn{number}x"), by="translator", start=0, end=4)
        body.append(
            Block(
                kind=kind,
                text="\n".join(lines) if kind in {BlockKind.LIST, BlockKind.TABLE} else " ".join(lines),
                items=lines if kind is BlockKind.LIST else (),
                rows=tuple((line,) for line in lines) if kind is BlockKind.TABLE else (),
                level=2 if kind is BlockKind.HEADING else None,
                notes=(note,) if number % 3 == 0 else (),
            )
        )
    body.append(Block(kind=BlockKind.IMAGE, image=0))
    picture = Image(url="https://aral-tany.example/a.jpg", caption=sentence("xc0x"), alt=sentence("xc1x"))
    made = cast.record(
        "https://aral-tany.example/1",
        language=case.language,
        headline="Берег xh0x",
        body=body,
        images=(picture,),
    )
    standfirst = SignedText(text=sentence("xs0x"), carrier=0) if case.has_standfirst else None
    return replace(made, standfirst=standfirst)


def translation_of(text: str) -> str:
    """The same sentence with the marks of the translation: `yb0s0y` for `xb0s0x`."""
    return " ".join(
        word.replace("x", "y") if word.startswith("x") else word
        for word in text.replace("\n", " \n ").split(" ")
    ).replace(" \n ", "\n")


def marks(article: Article) -> set[str]:
    """Marks of body, notes and captions in the original."""
    texts = [block.text for block in article.body]
    texts += [note.text for block in article.body for note in block.notes]
    texts += [value for image in article.images for value in (image.caption, image.alt) if value]
    return {mark for text in texts for mark in marks_in(text)}


def marks_in(text: str) -> Iterator[str]:
    """The marks in a text."""
    return (word.strip(".") for word in text.split() if word[:1] in "xy" and word.strip(".")[-1:] in "xy")


def both(found: set[str]) -> set[str]:
    """Marks of the original and of the translation."""
    return found | {mark.replace("x", "y") for mark in found}


def allowed(case: Case, article: Article) -> set[str]:
    """Marks of body sentences that may be seen: all of the shown text where it is shown in full, else those of the excerpt."""
    shown = translation_of if case.translated else str
    if case.state == PublicationState.WITHDRAWN:
        return set()
    if case.full:
        return both(marks(article))
    if case.withdrawn_there or case.has_standfirst:
        return set()
    text = " ".join(shown(article.text).split())
    return set(marks_in(text[: EXCERPTS[case.policy]]))


def build(case: Case) -> Article:
    """The article in its story, beside another outlet's; published in the Russian edition and findable."""
    outlet = cast.outlet(
        policy=case.policy,
        may_translate=case.may_translate,
        may_show_images=case.may_show_images,
        language=case.language,
    )
    article = text_of(case)
    row = cast.article(
        outlet_row=outlet,
        url=article.url,
        language=case.language,
        headline="Берег xh0x",
        standfirst=article.standfirst.text if article.standfirst else None,
        body=article.body,
        images=article.images,
    )
    other = cast.article(
        outlet_row=cast.outlet("kurier", language="ru", names={"ru": "Курьер"}),
        language="ru",
        standfirst=None,
    )
    story = StoryRow.objects.create(
        key="lake", section="society", first_seen_at=cast.PUBLISHED_AT, last_seen_at=cast.PUBLISHED_AT
    )
    for each in (row, other):
        each.story = story
        each.save()
    row.is_withdrawn = case.withdrawn_there
    row.save()
    person = Entity(
        id="sarsen",
        kind=EntityKind.PERSON,
        names=(EntityName(language="ru", name="Айгүл Сәрсен", is_label=True),),
    )
    last = len(article.body) - 2
    places = [
        Mention(part=part, start=0, end=7, surface="Кошелёк", kind=EntityKind.PERSON, entity="sarsen")
        for part in ("block.0", f"block.{last}")
    ]
    assert row.revision is not None
    save_mentions(row.revision, places, [], {"sarsen": person})
    moment = now() - dt.timedelta(hours=5)
    made = cast.publication(
        article_row=row,
        mode=case.mode,
        slug="shore",
        state=case.state,
        lead="Наша подводка." if case.has_lead else "",
        section="society",
        published_at=moment,
        withdrawn_at=moment if case.state == PublicationState.WITHDRAWN else None,
        correction="Исправлено." if case.state == PublicationState.CORRECTED else None,
    )
    for segment in SegmentRow.objects.filter(target_language=EDITION, revision=row.revision):
        segment.target = translation_of(segment.source)
        segment.save()
    open_one = cast.publication(article_row=other, mode="original", slug="other", published_at=moment)
    for publication in (made, open_one):
        search.refresh(publication.pk)
    return article


ADDRESSES: dict[str, tuple[object, ...]] = {
    "front": (EDITION,),
    "article": (EDITION, "shore"),
    "beside": (EDITION, "shore"),
    "section": (EDITION, "society"),
    "story": (EDITION, "lake"),
    "entity": (EDITION, "sarsen"),
    "author": (EDITION, "sarsen"),
    "outlet": (EDITION, "aral-tany"),
    "outlets": (EDITION,),
    "names": (EDITION,),
    "search": (EDITION,),
    "sitemap": (),
    "pages-sitemap": (EDITION, 1),
    "news-sitemap": (EDITION,),
    "robots": (),
    **{f"feed-{form}": (EDITION,) for form in ("atom", "rss", "json")},
    **{f"section-feed-{form}": (EDITION, "society") for form in ("atom", "rss", "json")},
    **{f"outlet-feed-{form}": (EDITION, "aral-tany") for form in ("atom", "rss", "json")},
}
"""Every address of the editions, by name, with what leads to the made article."""

WITHOUT_WORDS = frozenset({"door"})
"""Addresses that answer with no text: a redirect."""


def answers(article: Article) -> Iterator[tuple[str, str]]:
    """Every answer of the site in which the article might stand, with its address."""
    addresses = [reverse(f"editions:{name}", args=args) for name, args in ADDRESSES.items()]
    asked = ["кошелёк", "берег", *sorted(marks(article))[:2], translation_of(sorted(marks(article))[-1])]
    addresses += [f"/ru/search/?q={word}" for word in asked]
    addresses += ["/en/", "/en/article/shore/", "/en/feed.json"]
    client = Client()
    for address in addresses:
        answer = client.get(address)
        assert answer.status_code in {200, 302, 404, 410}, (address, answer.status_code)
        yield address, answer.content.decode()


def seen(text: str, wanted: set[str], *, address: str) -> set[str]:
    """Which of the marks stand in an answer; the search page repeats what was asked for."""
    asked = address.partition("?q=")[2]
    return {mark for mark in wanted if mark in text and mark != asked}


def walk(case: Case) -> None:
    """Build it and look at every answer."""
    article = build(case)
    everything = both(marks(article))
    hidden = everything - allowed(case, article)
    pages = dict(answers(article))
    for address, text in pages.items():
        assert not seen(text, hidden, address=address), (address, case)
    for mark in sorted(hidden)[:3]:
        assert search.search(EDITION, mark).total == 0, (mark, case)
    if case.state == PublicationState.WITHDRAWN:
        for address, text in pages.items():
            assert "xs0x" not in text, address
        return
    if case.full:
        kinds = {mark for mark in marks(article) if mark[1] in "bn"}
        wanted = {mark.replace("x", "y") for mark in kinds} if case.translated else kinds
        assert wanted <= seen(pages["/ru/article/shore/"], wanted, address=""), case


FORBIDDEN = Case(
    policy="link",
    may_translate=False,
    may_show_images=True,
    language="kk",
    mode="human",
    state=PublicationState.PUBLISHED,
    withdrawn_there=False,
    has_standfirst=False,
    has_lead=True,
    blocks=tuple((kind, 4) for kind in TEXTS),
)


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(case=cases)
@example(case=FORBIDDEN)
@example(case=replace(FORBIDDEN, policy="full"))
@example(case=replace(FORBIDDEN, policy="full", may_translate=True))
@example(case=replace(FORBIDDEN, policy="full", may_translate=True, state=PublicationState.WITHDRAWN))
@example(case=replace(FORBIDDEN, policy="excerpt", may_translate=True, has_standfirst=True))
@example(case=replace(FORBIDDEN, policy="full", language="ru", mode="original"))
def test_no_answer_holds_what_may_not_be_shown(case: Case) -> None:
    with transaction.atomic():
        walk(case)
        transaction.set_rollback(True)


def test_every_address_of_the_editions_is_walked() -> None:
    """A new kind of page stands here too, or this fails."""
    names = {pattern.name for pattern in urls.urlpatterns}
    assert names == set(ADDRESSES) | WITHOUT_WORDS


def test_the_walk_would_see_a_leak(monkeypatch: pytest.MonkeyPatch) -> None:
    """With a gate that lets everything through, the walk fails."""
    from dragoman.portal.store import reading

    def open_gate(article, outlet, edition, *, translated=None):  # type: ignore[no-untyped-def]
        answer = real(article, outlet, edition, translated=translated)
        return replace(answer, article=translated or article, full_text=True)

    real = reading.visible
    monkeypatch.setattr(reading, "visible", open_gate)
    with pytest.raises(AssertionError, match="/ru/"), transaction.atomic():
        walk(FORBIDDEN)
