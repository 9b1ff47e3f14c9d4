"""Records to plain JSON values and back, by their type annotations.

Times are RFC 3339 in UTC with a `Z`, days ISO 8601, enums their value, tuples lists, bytes base64. Fields at their default
are written too: a reader of the JSON sees every slot, and what is missing is `null`.
"""

import base64
import dataclasses
import datetime as dt
import enum
import functools
import types
import typing
from collections.abc import Callable, Hashable, Mapping
from typing import Any, TypeVar, cast

T = TypeVar("T")


def to_json(value: object) -> Any:
    """Turn a record (or a tuple, mapping or scalar inside one) into what `json.dumps` takes.

    Raises TypeError for a value no record may hold (a naive datetime, a set, an open file).
    """
    if value is None or (isinstance(value, str | bool | int | float) and not isinstance(value, enum.Enum)):
        return value
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, dt.datetime):
        if value.tzinfo is None:
            raise TypeError("a record holds aware datetimes only")
        return value.astimezone(dt.UTC).isoformat().replace("+00:00", "Z")
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: to_json(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if isinstance(value, Mapping):
        return {str(key): to_json(item) for key, item in value.items()}
    if isinstance(value, tuple | list):
        return [to_json(item) for item in value]
    raise TypeError(f"a record cannot hold {type(value).__name__}")


def from_json(kind: type[T], data: Mapping[str, Any]) -> T:
    """Build a record of `kind` from what `to_json` made of one.

    Unknown keys are ignored (a newer version may have written them); missing keys take the field's default.
    Raises TypeError when a field without default is missing, ValueError when a value does not fit its type.
    """
    readers = _readers(cast(Hashable, kind))
    return kind(**{name: read(data[name]) for name, read in readers.items() if name in data})


Reader = Callable[[Any], Any]


@functools.cache
def _readers(kind: Any) -> dict[str, Reader]:
    """Per field what turns its JSON into its value; worked out once per record, since pages read thousands of fields."""
    hints = typing.get_type_hints(kind)
    return {field.name: _reader(hints[field.name]) for field in dataclasses.fields(kind)}


def _reader(hint: Any) -> Reader:
    origin, arms = typing.get_origin(hint), typing.get_args(hint)
    if origin in (typing.Union, types.UnionType):
        some = _reader(next(arm for arm in arms if arm is not type(None)))
        return lambda data: None if data is None else some(data)
    if origin is tuple and len(arms) == 2 and arms[1] is Ellipsis:
        each = _reader(arms[0])
        return lambda data: tuple([each(item) for item in data])
    if origin is tuple:
        several = [_reader(arm) for arm in arms]
        return lambda data: tuple(read(item) for read, item in zip(several, data, strict=True))
    if origin is not None and issubclass(origin, Mapping):
        value = _reader(arms[1])
        return lambda data: {key: value(item) for key, item in data.items()}
    if dataclasses.is_dataclass(hint):
        return lambda data: from_json(cast(type[Any], hint), data)
    if isinstance(hint, type) and issubclass(hint, enum.Enum):
        return hint
    return _SCALARS.get(hint) or _exactly(hint)


def _moment(data: str) -> dt.datetime:
    when = dt.datetime.fromisoformat(data.replace("Z", "+00:00"))
    if when.tzinfo is None:
        raise ValueError(f"{data!r} is a time without a zone")
    return when.astimezone(dt.UTC)


def _decimal(data: Any) -> float:
    return float(data) if isinstance(data, int) else _exactly(float)(data)


def _exactly(kind: Any) -> Reader:
    def read(data: Any) -> Any:
        if isinstance(kind, type) and not isinstance(data, kind):
            raise ValueError(f"expected {kind.__name__}, got {data!r}")
        return data

    return read


_SCALARS: dict[Any, Reader] = {
    dt.datetime: _moment,
    dt.date: dt.date.fromisoformat,
    bytes: base64.b64decode,
    float: _decimal,
}
