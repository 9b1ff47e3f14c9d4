"""Reads one outlet profile, strictly: a typing error in a rights policy must never pass for the default."""

import dataclasses
import datetime as dt
import difflib
import enum
import re
import tomllib
from collections.abc import Callable, Iterable, Mapping
from importlib.resources.abc import Traversable
from typing import Any, NoReturn, TypeVar
from urllib.parse import urlsplit

from dragoman.press.record import Outlet, OutletKind, OutletRights, RightsPolicy

E = TypeVar("E", bound=enum.Enum)

_TAG = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*")
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_COUNTRY = re.compile(r"[A-Z]{2}")
_OUTLET_KEYS = tuple(field.name for field in dataclasses.fields(Outlet))
_RIGHTS_KEYS = tuple(field.name for field in dataclasses.fields(OutletRights))
_VERSION_KEYS = ("from_on", "feeds", "selectors")


class OutletProfileError(ValueError):
    """The profile cannot be read; the message names the file and the key."""


def load(path: Traversable, *, replace: Mapping[str, str] | None = None, on: dt.date | None = None) -> Outlet:
    """Read an outlet's profile.

    path: a TOML file with the fields of `Outlet`; without an `id` the file's name is one. `[[versions]]` with a `from_on`
    and their own `feeds` or `selectors` replace those of the profile from that day.
    replace: for every entry, `{key}` in any text becomes its value (the sample press does not know its port beforehand).
    on: the day whose version is wanted; None the newest.

    Raises OutletProfileError for a file that is no TOML, an unknown key (naming the nearest), a value of the wrong kind;
    OSError where the file cannot be read.
    """
    try:
        data = tomllib.loads(path.read_bytes().decode("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise OutletProfileError(f"{path}: not readable as TOML in UTF-8: {error}") from error
    return _Reader(str(path)).outlet(_filled(data, replace or {}), path.name.removesuffix(".toml"), on)


def _filled(value: Any, replace: Mapping[str, str]) -> Any:
    if isinstance(value, str):
        for key, text in replace.items():
            value = value.replace("{" + key + "}", text)
        return value
    if isinstance(value, list):
        return [_filled(item, replace) for item in value]
    if isinstance(value, dict):
        return {key: _filled(item, replace) for key, item in value.items()}
    return value


@dataclasses.dataclass(frozen=True, slots=True)
class _Reader:
    """Knows the file's name, so that every complaint can say it."""

    file: str

    def outlet(self, data: Mapping[str, Any], stem: str, on: dt.date | None) -> Outlet:
        self._known_keys(data, (*_OUTLET_KEYS, "versions"), "")
        data = {**data, **self._version(data.get("versions", []), on)}
        for key in ("names", "home_url"):
            if not data.get(key):
                self._fail(key, "is missing")
        return Outlet(
            id=self._text({"id": stem, **data}, "id", _SLUG, "a short ASCII slug like `aral-tany`") or stem,
            names=self._table(data, "names", _TAG),
            home_url=self._url("home_url", data["home_url"]),
            country=self._text(data, "country", _COUNTRY, "two capital letters (ISO 3166-1)"),
            city=self._text(data, "city"),
            languages=self._list(data, "languages", self._tag),
            kind=self._choice(OutletKind, data, "kind", OutletKind.UNKNOWN),
            profile=self._table(data, "profile", _TAG),
            disclaimers=self._table(data, "disclaimers", _TAG),
            rights=self._rights(data.get("rights", {})),
            feeds=self._list(data, "feeds", self._url),
            selectors=self._table(data, "selectors"),
            cities=self._table(data, "cities", _TAG),
        )

    def _rights(self, data: Any) -> OutletRights:
        if not isinstance(data, dict):
            self._fail("rights", "must be a table")
        self._known_keys(data, _RIGHTS_KEYS, "rights.")
        named = {f"rights.{key}": value for key, value in data.items()}
        policy = self._choice(RightsPolicy, named, "rights.policy", RightsPolicy.LINK)
        evidence = self._text(named, "rights.evidence")
        url = named.get("rights.evidence_url")
        if policy is not RightsPolicy.LINK and not (evidence or url):
            self._fail("rights.evidence", f"is needed where the policy is {policy.value!r}")
        return OutletRights(
            policy=policy,
            evidence=evidence,
            evidence_url=None if url is None else self._url("rights.evidence_url", url),
            may_translate=self._flag(named, "rights.may_translate"),
            may_show_images=self._flag(named, "rights.may_show_images"),
        )

    def _version(self, versions: Any, on: dt.date | None) -> dict[str, Any]:
        """The newest of the dated versions that is in force on the day; empty when none is."""
        if not isinstance(versions, list) or not all(isinstance(version, dict) for version in versions):
            self._fail("versions", "must be tables: [[versions]]")
        for version in versions:
            self._known_keys(version, _VERSION_KEYS, "versions.")
            if type(version.get("from_on")) is not dt.date:
                self._fail("versions.from_on", "must be a day, for example 2024-05-01")
        in_force = [version for version in versions if on is None or version["from_on"] <= on]
        newest: Mapping[str, Any] = max(in_force, key=lambda version: version["from_on"], default={})
        return {key: value for key, value in newest.items() if key != "from_on"}

    def _known_keys(self, data: Mapping[str, Any], known: Iterable[str], prefix: str) -> None:
        known = tuple(known)
        for key in data:
            if key not in known:
                near = difflib.get_close_matches(key, known, n=1, cutoff=0.0)
                self._fail(prefix + key, f"is no key of a profile; the nearest is {prefix}{near[0]}")

    def _text(
        self, data: Mapping[str, Any], key: str, pattern: re.Pattern[str] | None = None, shape: str = "a text"
    ) -> str | None:
        value = data.get(key)
        if value is None:
            return None
        if not isinstance(value, str) or not value.strip() or (pattern and not pattern.fullmatch(value)):
            self._fail(key, f"must be {shape}, not {value!r}")
        return value

    def _flag(self, data: Mapping[str, Any], key: str) -> bool:
        value = data.get(key, False)
        if not isinstance(value, bool):
            self._fail(key, f"must be true or false, not {value!r}")
        return value

    def _list(self, data: Mapping[str, Any], key: str, item: Callable[[str, Any], str]) -> tuple[str, ...]:
        value = data.get(key, [])
        if not isinstance(value, list):
            self._fail(key, f"must be a list, not {value!r}")
        return tuple(item(key, entry) for entry in value)

    def _table(
        self, data: Mapping[str, Any], key: str, keys: re.Pattern[str] | None = None
    ) -> Mapping[str, str]:
        value = data.get(key, {})
        if not isinstance(value, dict) or not all(isinstance(text, str) for text in value.values()):
            self._fail(key, "must be a table of texts")
        for name in value:
            if keys and not keys.fullmatch(name):
                self._fail(f"{key}.{name}", "must be named by a language tag (BCP 47)")
        return value

    def _tag(self, key: str, value: Any) -> str:
        if not isinstance(value, str) or not _TAG.fullmatch(value):
            self._fail(key, f"holds {value!r}, which is no language tag (BCP 47)")
        return value

    def _url(self, key: str, value: Any) -> str:
        try:
            parts = urlsplit(value) if isinstance(value, str) else None
            good = bool(parts and parts.scheme in {"http", "https"} and parts.hostname)
        except ValueError:
            good = False
        if not good:
            self._fail(key, f"must be an absolute http or https address, not {value!r}")
        return str(value)

    def _choice(self, kind: type[E], data: Mapping[str, Any], key: str, default: E) -> E:
        value = data.get(key)
        if value is None:
            return default
        values = [member.value for member in kind]
        if value not in values:
            near = difflib.get_close_matches(str(value), values, n=1, cutoff=0.0)
            self._fail(
                key, f"cannot be {value!r}; the nearest is {near[0]!r} (there are {', '.join(values)})"
            )
        return kind(value)

    def _fail(self, key: str, complaint: str) -> NoReturn:
        raise OutletProfileError(f"{self.file}: {key} {complaint}")
