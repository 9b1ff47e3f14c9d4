"""What proves a digest: any change is found, and anybody can recompute it."""

import contextlib
import copy
import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from hypothesis import given
from hypothesis import strategies as st

from dragoman.portal.mailing.composing import make_digest
from dragoman.portal.mailing.manifest import RECIPE, NotCanonicalError, canonical, sha256_of, verify
from dragoman.portal.mailing.models import DigestItemRow, DigestRow
from dragoman.portal.store.models import PublicationRow
from portal.editions.scene import build

CLOSES = dt.datetime(2026, 3, 9, 7, 0, tzinfo=dt.UTC)
SCALARS = (
    st.none()
    | st.booleans()
    | st.integers(-(2**53) + 1, 2**53 - 1)
    | st.text(st.characters(exclude_categories=["Cs"]))
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.text(st.characters(exclude_categories=["Cs"]), max_size=5), inner, max_size=4)
    ),
    max_leaves=12,
)


def same(one: Any, other: Any) -> bool:
    """Equal as JSON is, where true is not 1."""
    return json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)


@given(VALUES, VALUES)
def test_two_values_have_one_form_only_if_they_are_the_same(one: Any, other: Any) -> None:
    assert (canonical(one) == canonical(other)) == same(one, other)


@given(VALUES)
def test_the_form_is_json_and_means_the_same(value: Any) -> None:
    assert same(json.loads(canonical(value)), value)


def test_the_examples_of_rfc_8785() -> None:
    given = {
        "\u20ac": "Euro Sign",
        "\r": "Carriage Return",
        "\ufb33": "Hebrew Letter Dalet With Dagesh",
        "1": "One",
        "\U0001f600": "Emoji: Grinning Face",
        "\u0080": "Control",
        "\u00f6": "Latin Small Letter O With Diaeresis",
    }
    values = list(json.loads(canonical(given)).values())
    assert [value.split()[0] for value in values] == [
        "Carriage",
        "One",
        "Control",
        "Latin",
        "Euro",
        "Emoji:",
        "Hebrew",
    ]
    assert canonical("\u20ac$\u000f\u000aA'\u0042\u0022\u005c\\\"\u002f") == (
        '"\u20ac$\\u000f\\nA\'B\\"\\\\\\\\\\"/"'.encode()
    )


@pytest.mark.parametrize("value", [1.5, {1: 2}, "\ud800", 2**53, {"a": [object()]}, float("nan")])
def test_what_has_no_one_form_is_refused(value: Any) -> None:
    with pytest.raises(NotCanonicalError):
        canonical(value)


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Where in a record something stands."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(found for key, each in inner for found in places(each, (*path, key)))]


def changed(record: dict[str, Any], path: tuple[Any, ...]) -> dict[str, Any]:
    """The record with something else there."""
    made = copy.deepcopy(record)
    place: Any = made
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = "changed" if place[path[-1]] != "changed" else None
    return made


@pytest.mark.django_db
def test_any_change_of_any_word_is_found() -> None:
    build("en")
    digest = make_digest(edition="en", closes_at=CLOSES)
    assert verify(digest) == []
    checked = 0
    for item in digest.items.all():
        for path in places(item.record)[1:]:
            other = changed(item.record, path)
            assert sha256_of(other) != item.sha256, path
            checked += 1
    assert checked > 150


@pytest.mark.django_db
@pytest.mark.parametrize(
    "harm",
    [
        lambda digest: DigestItemRow.objects.filter(position=1).update(record={"kind": "story"}),
        lambda digest: DigestItemRow.objects.filter(position=1).update(sha256="0" * 64),
        lambda digest: DigestItemRow.objects.filter(position=2).delete(),
        lambda digest: DigestItemRow.objects.filter(position=0).update(position=7),
        lambda digest: DigestRow.objects.update(edition="ru"),
        lambda digest: DigestRow.objects.update(since=digest.since - dt.timedelta(seconds=1)),
        lambda digest: DigestRow.objects.update(closes_at=digest.closes_at + dt.timedelta(seconds=1)),
        lambda digest: DigestRow.objects.update(manifest={**digest.manifest, "sha256": "0" * 64}),
    ],
)
def test_every_harm_is_found(harm: Any) -> None:
    build("en")
    digest = make_digest(edition="en", closes_at=CLOSES)
    harm(digest)
    assert verify(DigestRow.objects.get()) != []


def recomputed(content: bytes, folder: Path) -> None:
    """Runs the recipe readers are given; AssertionError where it finds something."""
    (folder / "manifest.json").write_bytes(content)
    with contextlib.chdir(folder):
        exec(compile(RECIPE, "recipe", "exec"), {})


@pytest.mark.django_db
def test_anybody_recomputes_what_is_downloaded(client: Client, tmp_path: Path) -> None:
    scene = build("en")
    make_digest(edition="en", closes_at=CLOSES)
    address = "/en/digest/2026-03-09-0700/manifest.json"
    content = client.get(address).content
    recomputed(content, tmp_path)
    with pytest.raises(AssertionError):
        recomputed(content.replace(b"the price of salt", b"the price of gold"), tmp_path)
    PublicationRow.objects.filter(pk=scene.machine.pk).update(state="withdrawn")
    sealed = client.get(address).content
    assert b"tender" not in sealed
    assert b'"sealed":"withdrawn"' in sealed
    recomputed(sealed, tmp_path)
