"""Records turn into JSON and back without loss."""

import datetime as dt
import json
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.press.record import (
    Article,
    Block,
    BlockKind,
    Carrier,
    CarrierRole,
    Evidence,
    Gap,
    Image,
    Note,
    Outlet,
    OutletRights,
    Page,
    Person,
    Rights,
    RightsPolicy,
    SignedText,
    from_json,
    to_json,
)

texts = st.text(max_size=40)
moments = st.datetimes(timezones=st.just(dt.UTC))
evidence = st.builds(
    Evidence, source=texts, start=st.none() | st.integers(0, 99), end=st.none(), field=st.none()
)
notes = st.builds(
    Note, text=texts, by=st.sampled_from(["translator", "editor"]), evidence=st.none() | evidence
)
blocks = st.builds(
    Block,
    kind=st.sampled_from(list(BlockKind)),
    text=texts,
    items=st.lists(texts, max_size=2).map(tuple),
    rows=st.lists(st.lists(texts, max_size=2).map(tuple), max_size=2).map(tuple),
    notes=st.lists(notes, max_size=2).map(tuple),
    links=st.just(()),
)
articles = st.builds(
    Article,
    url=texts,
    canonical_url=texts,
    headline=st.none() | st.builds(SignedText, text=texts, carrier=st.none() | st.integers(0, 3)),
    standfirst=st.none(),
    byline=st.lists(st.builds(Person, name=texts, evidence=st.none()), max_size=2).map(tuple),
    published_at=st.none() | moments,
    published_on=st.none() | st.dates(),
    modified_at=st.none() | moments,
    body=st.lists(blocks, max_size=3).map(tuple),
    images=st.lists(st.builds(Image, url=texts, evidence=st.none()), max_size=2).map(tuple),
    rights=st.builds(Rights, holder=st.none() | texts, evidence=st.none() | evidence),
    original=st.none(),
    carriers=st.lists(
        st.builds(
            Carrier,
            name=texts,
            role=st.sampled_from(list(CarrierRole)),
            published_at=st.none() | moments,
            published_on=st.none(),
            evidence=st.none(),
        ),
        max_size=2,
    ).map(tuple),
    gaps=st.lists(st.builds(Gap, field=texts), max_size=2).map(tuple),
    keywords=st.lists(texts, max_size=2).map(tuple),
)


@given(articles)
def test_article_survives_json(article: Article) -> None:
    assert from_json(Article, json.loads(json.dumps(to_json(article)))) == article


@given(articles)
def test_article_survives_pickling(article: Article) -> None:
    assert pickle.loads(pickle.dumps(article)) == article


def test_outlet_with_mappings_survives_json() -> None:
    outlet = Outlet(
        id="morning",
        names={"en": "Morning", "ru": "Утро"},
        home_url="http://morning.example/",
        rights=OutletRights(
            policy=RightsPolicy.FULL, evidence="agreement of 14 May 2026", may_translate=True
        ),
    )
    assert from_json(Outlet, json.loads(json.dumps(to_json(outlet)))) == outlet


def test_page_body_is_base64() -> None:
    page = Page(
        asked_url="a",
        url="b",
        fetched_at=dt.datetime(2026, 1, 2, tzinfo=dt.UTC),
        status=200,
        body=b"\x00\xff",
    )
    data = to_json(page)
    assert data["fetched_at"] == "2026-01-02T00:00:00Z"
    assert from_json(Page, data) == page


def test_unknown_keys_are_passed_over_and_missing_ones_take_their_default() -> None:
    assert from_json(Article, {"url": "a", "canonical_url": "b", "newer": 1}) == Article(
        url="a", canonical_url="b"
    )


@pytest.mark.parametrize(
    "data",
    [
        {"url": "a", "canonical_url": "b", "published_at": "2026-01-02T00:00:00"},
        {"url": "a", "canonical_url": "b", "language": 7},
        {"url": "a", "canonical_url": "b", "rights": {"status": "free"}},
    ],
)
def test_values_that_do_not_fit_are_refused(data: dict[str, object]) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  the kinds of misfit have no common words
        from_json(Article, data)


def test_a_naive_time_is_no_record() -> None:
    with pytest.raises(TypeError, match="aware"):
        to_json(dt.datetime(2026, 1, 2))  # noqa: DTZ001
