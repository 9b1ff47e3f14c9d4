"""The one gate: what of an article may be shown."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.press.record import (
    Article,
    Block,
    BlockKind,
    Image,
    Outlet,
    OutletRights,
    RightsPolicy,
    SignedText,
    is_theirs,
    visible,
)
from dragoman.press.record.rights import EXCERPT_CHARACTERS, shorten

SENTENCES = [
    f"Sentence number {number} of the body tells something that must not leak." for number in range(12)
]


def outlet(
    policy: RightsPolicy = RightsPolicy.FULL, *, translate: bool = True, images: bool = True
) -> Outlet:
    rights = OutletRights(policy=policy, may_translate=translate, may_show_images=images)
    return Outlet(id="morning", names={"en": "Morning"}, home_url="http://morning.example/", rights=rights)


def article(language: str = "kk") -> Article:
    pictures = (
        Image(url="http://morning.example/own.jpg", photographer="A. Own"),
        Image(url="http://morning.example/agency.jpg", agency="An Agency"),
        Image(url="http://morning.example/third.jpg"),
    )
    body = [Block(kind=BlockKind.PARAGRAPH, text=sentence) for sentence in SENTENCES]
    body[2:2] = [Block(kind=BlockKind.IMAGE, image=number) for number in range(3)]
    return Article(
        url="u",
        canonical_url="u",
        language=language,
        headline=SignedText(text="Headline"),
        body=tuple(body),
        images=pictures,
    )


def test_full_text_in_its_own_language() -> None:
    answer = visible(article("en"), outlet(translate=False), "en")
    assert answer.full_text
    assert answer.article.text == article().text


@pytest.mark.parametrize("policy", [RightsPolicy.LINK, RightsPolicy.EXCERPT])
def test_less_than_full_has_no_body(policy: RightsPolicy) -> None:
    answer = visible(article("en"), outlet(policy), "en")
    assert not answer.full_text
    assert answer.article.body == ()
    assert answer.article.headline == SignedText(text="Headline")


def test_unknown_outlet_is_treated_as_link() -> None:
    answer = visible(article("en"), None, "en")
    assert (answer.full_text, answer.images, answer.translation) == (False, False, True)
    assert len(answer.excerpt) <= EXCERPT_CHARACTERS


def test_translation_needs_leave_of_its_own() -> None:
    translated = replace(
        article(), language="en", body=(Block(kind=BlockKind.PARAGRAPH, text="In English."),)
    )
    refused = visible(article(), outlet(translate=False), "en", translated=translated)
    assert not refused.full_text
    assert "In English" not in refused.excerpt
    allowed = visible(article(), outlet(), "en", translated=translated)
    assert allowed.article.text == "In English."


def test_agency_pictures_are_cut_and_the_others_counted_anew() -> None:
    shown = visible(article("en"), outlet(), "en").article
    assert [image.url.rsplit("/", 1)[1] for image in shown.images] == ["own.jpg", "third.jpg"]
    assert [block.image for block in shown.body if block.kind is BlockKind.IMAGE] == [0, 1]


@pytest.mark.parametrize("agency", ["Morning", "«morning»", "MORNING"])
def test_an_outlet_credited_by_its_own_name_is_no_agency(agency: str) -> None:
    assert is_theirs(Image(url="u", agency=agency), outlet())
    assert not is_theirs(Image(url="u", agency="Morning Star"), outlet())


def test_no_pictures_without_leave() -> None:
    shown = visible(article("en"), outlet(images=False), "en").article
    assert shown.images == ()
    assert all(block.kind is not BlockKind.IMAGE for block in shown.body)


def test_a_withdrawn_article_shows_no_words() -> None:
    answer = visible(replace(article("en"), withdrawn=True), outlet(), "en")
    assert (answer.full_text, answer.images, answer.excerpt) == (False, False, "")


@given(
    policy=st.sampled_from(list(RightsPolicy)),
    translate=st.booleans(),
    edition=st.sampled_from(["en", "kk"]),
    withdrawn=st.booleans(),
)
def test_nothing_beyond_the_excerpt_unless_full(
    policy: RightsPolicy, translate: bool, edition: str, withdrawn: bool
) -> None:
    given_article = replace(article(), withdrawn=withdrawn)
    answer = visible(given_article, outlet(policy, translate=translate), edition)
    may_all = policy is RightsPolicy.FULL and (translate or edition == "kk") and not withdrawn
    assert answer.full_text == may_all
    assert (SENTENCES[-1] in answer.article.text) == may_all
    assert len(answer.excerpt) <= EXCERPT_CHARACTERS * 3


@given(st.text(max_size=200), st.integers(2, 60))
def test_shortened_text_is_never_longer(text: str, limit: int) -> None:
    assert len(shorten(text, limit)) <= limit
