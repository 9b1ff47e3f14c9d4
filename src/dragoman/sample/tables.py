"""Reading the hand-written TOML of the sample press strictly: every error names the file and the key.

A typing error in a text must not become a silently empty field on a page, so a key nobody asks for is an error too.
"""

import datetime as dt
import difflib
import enum
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeVar

Choice = TypeVar("Choice", bound=enum.Enum)


class SourceError(ValueError):
    """A file of the sample press says something that cannot be used; the message names the file and the key."""


class Table:
    """One TOML table, asked key by key; `done()` then refuses what was not asked for."""

    def __init__(self, values: Mapping[str, Any], where: str) -> None:
        self._values = values
        self._asked: set[str] = set()
        self.where = where

    @classmethod
    def of_file(cls, path: Path) -> "Table":
        """Read `path`. Raises SourceError when it is not TOML in UTF-8."""
        where = "/".join(path.parts[-3:])
        try:
            return cls(tomllib.loads(path.read_text(encoding="utf-8")), where)
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            raise SourceError(f"{where}: not readable as TOML: {error}") from error

    def error(self, key: str, what: str) -> SourceError:
        return SourceError(f"{self.where}: {key}: {what}")

    def maybe(self, key: str) -> Any:
        """The raw value; None when the key is absent or an empty string."""
        self._asked.add(key)
        value = self._values.get(key)
        return None if value == "" else value

    def text(self, key: str) -> str | None:
        value = self.maybe(key)
        if value is None:
            return None
        if not isinstance(value, str):
            raise self.error(key, f"expected words, got {value!r}")
        return " ".join(value.split()) or None

    def needed(self, key: str) -> str:
        value = self.text(key)
        if value is None:
            raise self.error(key, "is missing")
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        value = self.maybe(key) or []
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise self.error(key, "expected a list of words")
        return tuple(" ".join(item.split()) for item in value)

    def rows(self, key: str) -> tuple[tuple[str, ...], ...]:
        value = self.maybe(key) or []
        if not isinstance(value, list) or not all(isinstance(row, list) for row in value):
            raise self.error(key, "expected a list of rows")
        return tuple(tuple(str(cell) for cell in row) for row in value)

    def number(self, key: str) -> int | None:
        value = self.maybe(key)
        if value is not None and (not isinstance(value, int) or isinstance(value, bool)):
            raise self.error(key, f"expected a whole number, got {value!r}")
        return value

    def flag(self, key: str) -> bool:
        value = self.maybe(key)
        if value is not None and not isinstance(value, bool):
            raise self.error(key, f"expected true or false, got {value!r}")
        return bool(value)

    def choice(self, key: str, kind: type[Choice]) -> Choice | None:
        value = self.text(key)
        if value is None:
            return None
        try:
            return kind(value)
        except ValueError as error:
            allowed = ", ".join(str(item.value) for item in kind)
            raise self.error(key, f"{value!r} is none of: {allowed}") from error

    def moment(self, key: str) -> dt.datetime | None:
        """A time with its own offset kept, as the outlet prints it."""
        value = self.maybe(key)
        if value is None:
            return None
        try:
            when = value if isinstance(value, dt.datetime) else dt.datetime.fromisoformat(str(value))
        except ValueError as error:
            raise self.error(key, f"{value!r} is no ISO 8601 time") from error
        if when.tzinfo is None:
            raise self.error(key, f"{value!r} needs an offset such as +05:00")
        return when

    def day(self, key: str) -> dt.date | None:
        value = self.maybe(key)
        if value is None:
            return None
        try:
            return value if type(value) is dt.date else dt.date.fromisoformat(str(value))
        except ValueError as error:
            raise self.error(key, f"{value!r} is no ISO 8601 day") from error

    def tables(self, key: str) -> tuple["Table", ...]:
        value = self.maybe(key) or []
        if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
            raise self.error(key, f"expected [[{key}]] tables")
        return tuple(Table(item, f"{self.where}: {key} {index}") for index, item in enumerate(value))

    def table(self, key: str) -> "Table | None":
        value = self.maybe(key)
        if value is None:
            return None
        if not isinstance(value, dict):
            raise self.error(key, f"expected a [{key}] table")
        return Table(value, f"{self.where}: {key}")

    def done(self) -> None:
        """Raises SourceError for a key that nobody asked for, with the nearest one that is known."""
        for key in self._values:
            if key not in self._asked:
                near = difflib.get_close_matches(key, sorted(self._asked), 1)
                hint = f"; did you mean {near[0]!r}?" if near else ""
                raise self.error(key, f"unknown key{hint}")
