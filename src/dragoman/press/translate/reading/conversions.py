"""Measures written in another system: miles for kilometres, Fahrenheit for Celsius. Agrees within rounding."""

from dragoman.press.translate.reading.quantities import Quantity

_METRES = {"km": 1000.0, "mi": 1609.34, "m": 1.0, "ft": 0.3048, "cm": 0.01, "in": 0.0254, "yd": 0.9144}
_TOLERANCE = 0.12


def converted(one: Quantity, other: Quantity) -> bool:
    """Whether the two are the same length in different units, or the same time in different ones."""
    if not one.unit or not other.unit or one.unit == other.unit:
        return False
    family, first = one.unit.split(":")
    other_family, second = other.unit.split(":")
    if family != other_family or family != "length":
        return False
    return any(
        abs(a * _METRES[first] - b * _METRES[second]) <= _TOLERANCE * max(a * _METRES[first], 1e-9)
        for a in one.values
        for b in other.values
    )
