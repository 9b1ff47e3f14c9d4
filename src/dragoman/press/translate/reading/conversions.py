"""Measures written in another system: miles for kilometres, pounds for kilograms, Fahrenheit for Celsius, within rounding."""

from dragoman.press.translate.reading.quantities import Quantity

_METRES = {"km": 1000.0, "mi": 1609.34, "m": 1.0, "ft": 0.3048, "cm": 0.01, "in": 0.0254, "yd": 0.9144}
_KILOGRAMS = {"kg": 1.0, "t": 1000.0, "GBP": 0.4536}  # a pound is money or mass: the word is the same
_TOLERANCE = 0.12
_SMALL_NUMBER_TOLERANCE = 0.3  # under ten inches or so people round to halves
_DEGREES = 1.7


def converted(one: Quantity, other: Quantity) -> bool:
    """Whether the two may be one measure in different units."""
    if not one.unit or not other.unit:
        return False
    (family, first), (other_family, second) = one.unit.split(":"), other.unit.split(":")
    if family == other_family == "temp":
        return _same_heat(one, other) or _same_heat(other, one)
    if first == second:
        return False
    if family == other_family == "length":
        return _same(one, other, _METRES[first], _METRES[second])
    if "mass" in (family, other_family) and first in _KILOGRAMS and second in _KILOGRAMS:
        return _same(one, other, _KILOGRAMS[first], _KILOGRAMS[second])
    return False


def _same(one: Quantity, other: Quantity, first: float, second: float) -> bool:
    return any(
        abs(a * first - b * second)
        <= (_SMALL_NUMBER_TOLERANCE if b < 10 and a < 10 else _TOLERANCE) * a * first
        for a in one.values
        for b in other.values
    )


def _same_heat(fahrenheit: Quantity, celsius: Quantity) -> bool:
    """As temperatures or as a difference of temperatures."""
    return any(
        abs((a - 32) * 5 / 9 - b) <= _DEGREES or abs(a * 5 / 9 - b) <= _DEGREES
        for a in fahrenheit.values
        for b in celsius.values
    )
