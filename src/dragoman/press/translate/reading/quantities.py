"""Numbers of a text by value: digits with their separators and scales, number words, Roman numerals, clock times.

A number that may be read in two ways ("1.200" is 1200 or 1.2) carries both; two numbers agree when a reading is shared.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from dragoman.press.translate.reading.lexicon import TOKEN, numbers, scales, units

_DIGITS = re.compile(
    r"(?<![\d.,])\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,:’'٫٬]\d+)*"
)
_GLUED_SCALE = re.compile(r"\s?-?(bn|tn|mn|m|k)\b")
_AFTERNOON = re.compile(
    r"\s*(?:[0-5]?\d\s*)?(?:p\.?\s?m\b|пополудни|дня\b|вечера\b|вечора\b|дня\b|кешкі|uhr nachmittags)",
    re.IGNORECASE,
)
_MORNING = re.compile(r"\s*a\.?\s?m\b", re.IGNORECASE)
_ROMAN = re.compile(r"\b(?=[IVXLCХІ])(X{0,3}|Х{0,3})(IX|IV|V?I{0,3}|ІХ|ІV|V?І{0,3})\b")
_STOP = re.compile(r"[.;:!?()«»“”\"]\s|[,\d]")
_RANGE = re.compile(r"\s?(?:[-–—]|to|до|bis|and|и|a)\s?\d+(?:[.,]\d+)?")
_ENDING = re.compile(r"-[а-яёіїєґқғңөұүһә]{1,3}\b")
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10}
_MOST_WORDS_BETWEEN = 2
_UNIT_REACH = 200
"""Characters; a unit stands near its number, and a long text is not read anew for each."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number at a place. values: its readings, scale included. plain: its readings without the scale.

    scale: 1 where no scale word follows. unit: `family:unit` bound to it, None where none is. in_digits: not in words.
    """

    start: int
    end: int
    values: frozenset[float]
    plain: frozenset[float]
    scale: float
    unit: str | None
    in_digits: bool
    clock: bool = False


def quantities(text: str, language: str) -> tuple[Quantity, ...]:
    """All numbers of the text in digits or words, in order."""
    found = [*_in_digits(text, language), *_in_words(text, language)]
    return tuple(sorted(found, key=lambda quantity: quantity.start))


def _in_digits(text: str, language: str) -> Iterator[Quantity]:
    for match in _DIGITS.finditer(text):
        readings, clock = _readings(match.group())
        scale, end = _scale_after(text, match.end(), language)
        shared = _scale_of_range(text, match.end(), language) if scale == 1 else scale
        if _AFTERNOON.match(text, match.end()):
            readings |= {value + 12 for value in readings if 1 <= value < 12}
            clock = True
        elif _MORNING.match(text, match.end()):
            clock = True
        yield Quantity(
            start=match.start(),
            end=match.end(),
            values=frozenset(_rounded(value * times) for value in readings for times in {scale, shared}),
            plain=frozenset(readings),
            scale=scale,
            unit=_unit_of(text, match.start(), end, language),
            in_digits=True,
            clock=clock,
        )


def _rounded(value: float) -> float:
    return round(value, 6)


def _readings(written: str) -> tuple[set[float], bool]:
    """All values `written` may have, and whether it looks like a clock time."""
    compact = re.sub(r"[ \u00a0\u2009\u202f’'٬]", "", written).replace("٫", ".")
    pieces = re.split(r"[.,:]", compact)
    marks = re.findall(r"[.,:]", compact)
    if not marks:
        return {float(compact)}, False
    readings: set[float] = set()
    grouped = len(pieces[0]) <= 3 and pieces[0] != "0" and all(len(piece) == 3 for piece in pieces[1:])
    if ":" not in marks and grouped and len(set(marks)) == 1:
        readings.add(float("".join(pieces)))
    if len(marks) == 1 and marks[0] != ":" and not (grouped and len(pieces) > 2):
        readings.add(float(f"{pieces[0]}.{pieces[1]}"))
    if (
        len(marks) > 1
        and ":" not in marks
        and marks[-1] != marks[0]
        and all(len(p) == 3 for p in pieces[1:-1])
    ):
        readings.add(float("".join(pieces[:-1]) + "." + pieces[-1]))
    clock = (
        [len(piece) for piece in pieces] in ([1, 2], [2, 2]) and int(pieces[0]) <= 24 and int(pieces[1]) < 60
    )
    if clock and marks[0] in ":.":
        readings.add(_clock(int(pieces[0]), int(pieces[1])))
        if pieces[1] == "00":
            readings.add(float(pieces[0]))
    if not readings:
        readings |= {float(piece) for piece in pieces if piece}
    return readings, clock and marks[0] == ":"


def _clock(hour: int, minute: int) -> float:
    """A number of its own for a time of day, apart from every ordinary number of a text."""
    return hour + minute / 1000 + 1e-5


def _scale_of_range(text: str, end: int, language: str) -> float:
    """The scale the first number of a range shares with the second: 340 to 500 million."""
    following = _RANGE.match(text, end)
    return _scale_after(text, following.end(), language)[0] if following else 1.0


def _scale_after(text: str, end: int, language: str) -> tuple[float, int]:
    if ending := _ENDING.match(text, end):
        end = ending.end()
    glued = _GLUED_SCALE.match(text, end)
    if glued and language.startswith("en") and not (glued.group(1) == "m" and glued.group() != "m"):
        return {"bn": 1e9, "tn": 1e12, "mn": 1e6, "m": 1e6, "k": 1e3}[glued.group(1)], glued.end()
    token = TOKEN.match(text, _after_blank(text, end))
    if token and (scale := scales(language).get(token.group())):
        if token.group() in ("m", "k", "mil") and language.startswith(("en", "sr")):
            return 1.0, end
        if language.startswith("es") and scale == 1e3:
            following = TOKEN.match(text, _after_blank(text, token.end()))
            if following and scales(language).get(following.group()) == 1e6:
                return 1e9, following.end()
        return scale, token.end()
    return 1.0, end


def _after_blank(text: str, position: int) -> int:
    while position < len(text) and (text[position].isspace() or text[position] in "-‑."):
        position += 1
    return position


def _unit_of(text: str, start: int, end: int, language: str) -> str | None:
    """The unit before the number (a currency sign) or soon after it."""
    lexicon = units(language)
    before = text[max(0, start - 4) : start].rstrip()
    if before and before[-1] in "$€£₽₸₴":
        return lexicon.get(before[-1])
    reach = text[end : end + _UNIT_REACH].removeprefix(".")
    if following := _RANGE.match(reach):
        reach = reach[following.end() :]
    stop = _STOP.search(reach)
    reach = reach[: stop.start() if stop else len(reach)]
    for number, token in enumerate(TOKEN.finditer(reach)):
        if number > _MOST_WORDS_BETWEEN:
            return None
        if unit := lexicon.get(token.group()):
            return unit
    return None


def _in_words(text: str, language: str) -> Iterator[Quantity]:
    """Number words, neighbours joined (twenty-five, three hundred); and Roman numerals."""
    lexicon, big = numbers(language), scales(language)
    run: list[tuple[int, int, int]] = []
    for token in TOKEN.finditer(text):
        value = lexicon.get(token.group())
        if run and (value is None or text[run[-1][1] : token.start()].strip(" -‑\u00a0")):
            yield from _run(run, text, language)
            run = []
        if value is not None:
            run.append((token.start(), token.end(), value))
        elif scale := big.get(token.group()):
            yield _word(token.start(), token.end(), {scale}, text, language)
    if run:
        yield from _run(run, text, language)
    for roman in _ROMAN.finditer(text):
        if len(roman.group()) > 1 or roman.group() in ("X", "V", "Х"):
            yield _word(roman.start(), roman.end(), {float(_roman(roman.group()))}, text, language)


def _run(run: list[tuple[int, int, int]], text: str, language: str) -> Iterator[Quantity]:
    total, readings = 0.0, {float(value) for _, _, value in run}
    for _, _, value in run:
        total = total * value if value in (100, 1000) and total else total + value
        readings.add(float(total))
    yield _word(run[0][0], run[-1][1], readings, text, language)


def _word(start: int, end: int, readings: set[float], text: str, language: str) -> Quantity:
    scale, after = _scale_after(text, end, language)
    return Quantity(
        start=start,
        end=end,
        values=frozenset(_rounded(value * scale) for value in readings) | frozenset(readings),
        plain=frozenset(readings),
        scale=scale,
        unit=_unit_of(text, start, after, language),
        in_digits=False,
    )


def _roman(written: str) -> int:
    letters = written.replace("Х", "X").replace("І", "I")
    values = [_ROMAN_VALUES.get(letter, 0) for letter in letters]
    return sum(-one if one < after else one for one, after in zip(values, [*values[1:], 0], strict=True))
