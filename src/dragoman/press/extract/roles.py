"""People in other roles than author, where the page prints role and name together: «Перевод: …», "Aus Belgrad berichtet …"."""

import re
from collections.abc import Iterator

from dragoman.press.extract.datewords import printed_dates
from dragoman.press.extract.likeness import plain
from dragoman.press.extract.people import looks_like_person
from dragoman.press.extract.sheet import Sheet
from dragoman.press.extract.visible import clean
from dragoman.press.extract.words import any_of
from dragoman.press.record import Person, PersonRole

ROLES = (
    PersonRole.TRANSLATOR, PersonRole.CORRESPONDENT, PersonRole.PHOTOGRAPHER, PersonRole.ILLUSTRATOR, PersonRole.EDITOR,
)  # fmt: skip
LONGEST_LINE = 160

_BETWEEN = re.compile(r"\s*[|·•]\s*|\s[–—]\s|\s*;\s*")
_TIME = re.compile(r"[, ]*(?<!\d)\d{1,2}[:.]\d{2}(?!\d)\.?")
_LATER = frozenset({PersonRole.TRANSLATOR, PersonRole.EDITOR})


def role_lines(sheet: Sheet, spans: list[tuple[int, int]]) -> Iterator[tuple[Person, int, int]]:
    """Persons with a printed role in the short lines of these spans of the visible text, and their line's span."""
    for low, high in spans:
        at = sheet.visible.text.rfind("\n", 0, max(0, low)) + 1
        for line in sheet.visible.text[at : max(at, high)].split("\n"):
            if 4 < len(line) <= LONGEST_LINE:
                for person in persons_with_role(sheet, line, at):
                    yield person, at, at + len(line)
            at += len(line) + 1


def persons_with_role(sheet: Sheet, line: str, at: int) -> Iterator[Person]:
    """The persons of one line whose role it prints. at: where the line begins in the visible text."""
    undated = line
    for date in reversed(printed_dates(line, sheet.words)):
        undated = f"{undated[: date.start]} ; {undated[date.end :]}"
    for part in _BETWEEN.split(_TIME.sub(" ; ", undated)):
        for role in ROLES:
            loose = role is not PersonRole.CORRESPONDENT or sheet.words.tags[0] != "en"
            name = _named(part, any_of(sheet.words.role(role.value)), loose=loose)
            if name:
                place = line.find(name)
                evidence = sheet.seen(at + place, at + place + len(name)) if place >= 0 else None
                yield Person(name=name, role=role, evidence=evidence)
                break


def _named(part: str, words: re.Pattern[str], *, loose: bool) -> str | None:
    """The name beside a role word: right behind it (without a colon only where `loose` and in front of the line), or in front of it behind a comma («Имя Фамилия, соб. корр.»)."""
    for match in words.finditer(part):
        behind = re.split(r"[,;(]|\s[-–—]\s", part[match.end() :].lstrip(" :：–—-"))[0].strip(" .")
        colon = part[match.end() :].lstrip()[:1] in (":", "：")
        front = match.start() <= 2 or not part[: match.start()].isascii() or part.islower()
        if (
            match.start() <= 40
            and (colon or (loose and (front or " " in part[: match.start()])))
            and _is_name(behind)
        ):
            return clean(behind)
        before = part[: match.start()].rstrip()
        if before.endswith((",", "(")):
            name = re.split(r"[:：]", before.rstrip(" ,("))[-1].strip()
            if _is_name(name):
                return clean(name)
    return None


def _is_name(text: str) -> bool:
    return looks_like_person(text) and len(text.split()) <= 4 and len(plain(text)) > 4
