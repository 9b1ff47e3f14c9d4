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
from collections.abc import Hashable, Mapping
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
    hints = _hints(cast(Hashable, kind))
    values = {name: _value(hints[name], data[name]) for name in hints if name in data}
    return kind(**values)


@functools.cache
def _hints(kind: Any) -> dict[str, Any]:
    hints = typing.get_type_hints(kind)
    return {field.name: hints[field.name] for field in dataclasses.fields(kind)}


def _value(hint: Any, data: Any) -> Any:
    origin = typing.get_origin(hint)
    if origin in (typing.Union, types.UnionType):
        if data is None:
            return None
        return _value(next(arm for arm in typing.get_args(hint) if arm is not type(None)), data)
    if origin is tuple:
        arms = typing.get_args(hint)
        if len(arms) == 2 and arms[1] is Ellipsis:
            return tuple(_value(arms[0], item) for item in data)
        return tuple(_value(arm, item) for arm, item in zip(arms, data, strict=True))
    if origin is not None and issubclass(origin, Mapping):
        return {key: _value(typing.get_args(hint)[1], item) for key, item in data.items()}
    return _scalar(hint, data)


def _scalar(hint: Any, data: Any) -> Any:
    if hint is dt.datetime:
        when = dt.datetime.fromisoformat(data.replace("Z", "+00:00"))
        if when.tzinfo is None:
            raise ValueError(f"{data!r} is a time without a zone")
        return when.astimezone(dt.UTC)
    if hint is dt.date:
        return dt.date.fromisoformat(data)
    if hint is bytes:
        return base64.b64decode(data)
    if isinstance(hint, type) and issubclass(hint, enum.Enum):
        return hint(data)
    if dataclasses.is_dataclass(hint):
        return from_json(cast(type[Any], hint), data)
    if hint is float and isinstance(data, int):
        return float(data)
    if isinstance(hint, type) and not isinstance(data, hint):
        raise ValueError(f"expected {hint.__name__}, got {data!r}")
    return data
