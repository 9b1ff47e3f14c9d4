"""The kicker: the short line right over the headline, in print but no section's name, no date and no caption."""

import re

from dragoman.press.extract.dates.datewords import printed_dates
from dragoman.press.extract.heading.overline import (
    KICKER,
    SECTION,
    Label,
    are_together,
    is_section_elsewhere,
    labels_over,
)
from dragoman.press.extract.page.sheet import Sheet
from dragoman.press.extract.page.tree import Element
from dragoman.press.extract.wording.likeness import plain
from dragoman.press.extract.wording.words import Words

LEVELS_ABOVE = 3
LONGEST_DAY = 60
NEAR_LEVELS = 2
"""How far around the headline the element may be that holds both it and a line its makers do not call a kicker."""

_NOT_KICKER = re.compile(
    r"date|time(?!line)|author|byline|crumb|nav(?:$|[\s_-])|menu|social|share|skip|logo|search|premium|paywall|sponsor|advert|message|alert|notice|disclaimer|caption|views(?:$|[\s_-])|view-?count|(?:^|[\s_-])ads?(?:$|[\s_-])"
)
_NOT_TAGS = frozenset({"time", "figcaption", "button", "nav", "a", "label"})
_OPENINGS = (
    "credit_words",
    "withdrawn_words",
    "newsletter_words",
    "paywall_words",
    "read_more_words",
    "machine_words",
)
"""Lists of words that begin lines which are no kickers."""
_WORD = re.compile(r"[^\W\d_]{3,}")
_CLOCK = re.compile(r"\d{1,2}[:.]\d\d|\d\s*(?:min|мин|хв|dk|分|분)")
"""A time of day or of reading."""


def read_kicker(sheet: Sheet, headline: Element, start: int, text: str) -> str | None:
    """The kicker over a headline; None where the lines over it are something else. start: where the headline begins. text: the headline.

    One that its makers call so may stand farther off than the line right over the headline, and be a link beside the section's.
    """
    labels = labels_over(sheet, headline, start)
    key = plain(text)
    for label in labels:
        if label.called == SECTION or not _is_kicker(sheet, headline, label, key):
            continue
        if label.called == KICKER and (label.link is None or _has_section(labels, label)):
            return label.text.strip(" :|-–—")
        nearest = (
            (label.whole or _stands_behind_section(sheet, labels, label))
            and _is_next(sheet, label, start)
            and not label.text.endswith(".")
            and are_together(label.elements[0], headline, NEAR_LEVELS)
        )
        if nearest and label.link is None and not is_section_elsewhere(sheet, label):
            return label.text.strip(" :|-–—")
    return None


def _is_next(sheet: Sheet, label: Label, start: int) -> bool:
    """Whether nothing but a day, mostly without its year, stands between a label and the headline."""
    between = sheet.visible.text[label.end : start].strip(" |·•/–—-\n")
    if not between:
        return True
    if len(between) > LONGEST_DAY or not any(c.isdigit() for c in between):
        return False
    named = any(word in sheet.words.months for word in _WORD.findall(between.lower()))
    return named or bool(printed_dates(between, sheet.words))


def _stands_behind_section(sheet: Sheet, labels: list[Label], label: Label) -> bool:
    """Whether the section's link, and nothing else, stands in front of a label on its line."""
    before = next((other for other in labels if other.end <= label.start), None)
    return (
        before is not None
        and before.link is not None
        and not sheet.visible.text[before.end : label.start].strip(" |·•/–—-")
        and sheet.visible.text[max(0, before.start - 1) : before.start] in ("", "\n")
        and (before.called == SECTION or is_section_elsewhere(sheet, before))
    )


def _has_section(labels: list[Label], kicker: Label) -> bool:
    return any(label.called == SECTION for label in labels if label is not kicker)


def _is_kicker(sheet: Sheet, headline: Element, label: Label, key: str) -> bool:
    line = label.text
    if not any(c.isalpha() for c in line) or _CLOCK.search(line) or _repeats(line, key):
        return False
    return not _is_something_else(label, headline) and not _says_something_else(line, sheet.words)


def _says_something_else(line: str, words: Words) -> bool:
    """Whether a line is a date, with a year or without, or begins like a byline, a credit, an invitation or a notice."""
    if any(c.isdigit() for c in line) and (
        printed_dates(line, words) or not words.months.keys().isdisjoint(_WORD.findall(line.lower()))
    ):
        return True
    lower = line.lower()
    return any(
        lower.startswith(word) and lower[len(word) :].strip(" :") and not lower[len(word)].isalpha()
        for name in _OPENINGS
        for word in words.all(name)
    )


def _repeats(line: str, headline: str) -> bool:
    """Whether the line is the headline, cut short or with more around it."""
    key = plain(line)
    return headline in key or (line.endswith(("…", "...")) and headline.startswith(key))


def _is_something_else(label: Label, headline: Element) -> bool:
    """What the elements around a line are that do not hold the headline too."""
    above = label.elements[-1].ancestors()
    near = [*label.elements, *(el for el, _ in zip(above, range(LEVELS_ABOVE), strict=False))]
    return any(
        (el.tag in _NOT_TAGS and el is not label.link) or _NOT_KICKER.search(el.names)
        for el in near
        if not el.order < headline.order < el.last
    )
