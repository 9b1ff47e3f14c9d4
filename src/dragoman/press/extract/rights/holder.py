"""Who holds the rights, as a rights line names them: «© 2024 Heron & Sons Ltd. All rights reserved», "All rights belong to Heron".

The name stands behind the mark and the years, or before them. A legal form ends a name, also behind a comma ("Heron, Inc."); without
one the name ends with the sentence. A line without a mark names a holder only beside the words that reserve the rights.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from dragoman.press.extract.outlets.known import is_host
from dragoman.press.extract.page.visible import clean
from dragoman.press.extract.rights.forms import (
    BETWEEN,
    CLOSING,
    DESCRIPTION,
    LEGAL,
    LEGAL_BEHIND_COMMA,
    PARTNERS,
    SEAT,
    closing_form,
)
from dragoman.press.extract.rights.whose import Whose, whose
from dragoman.press.extract.wording.capitals import is_small
from dragoman.press.extract.wording.spotting import Spot, is_unspaced, lowered
from dragoman.press.extract.wording.words import Words

MAX_CHARACTERS = 100
MAX_LABELLED_WORDS = 7
WORDS_THAT_FORBID = 3

MARK = re.compile(
    r"©|ⓒ|℗|®(?=\s*©)|\((?:c|с)\)|(?<!\w)copyright(?!\w|\s+(?:holder|owner|law|act\b))|^@\s?(?=(?:19|20)\d\d)",
    re.IGNORECASE,
)
YEARS = re.compile(
    r"(?<!\d)(?:19|20)\d{2}(?:\s*[-–—/,]\s*(?:(?:19|20)?\d{2}(?!\d)))?(?:\s*(?:гг?\.|рр?\.|ж\.|[年년]))?(?!\d)"
    r"|[۰-۹٠-٩०-९০-৯]{4}(?:\s*[-–—]\s*[۰-۹٠-٩०-९০-৯]{2,4})?|(?<!\d)(?:25[67]|140)\d(?!\d)"
)
_SENTENCE_END = re.compile(r"[!?;。！।։۔]|(?:(?<=\w\w\w)|(?<=[»”\")]))\.(?=\s|$)")
_END = re.compile(
    r"[|•·;\n‖▪]|\s[–—-]\s|,\s|[.!?](?=\s+\W*[^\W\d_a-zа-яё]|\s*$)|(?<=[»”])[.!?]|[。，！।։۔]|\s[(（](?!Pty\)|ע)|[（】]|\s(?=\w?ICP)|\u3000"
)
_FOLLOWED = re.compile(r"[’'](?:\w{1,4})$|(?<=[»”])-\w{1,4}$|(?<=[A-ZА-Я])-[а-яё]{1,4}$")
"""Endings behind a name, as Turkic languages write them."""
_OTHERS = re.compile(r"\s\w{1,3}\s(\w+(?:\s\w+)?)(?=\W*$|[.,;|])")
_LABEL = re.compile(r"^[^\W\d_]{3,}:\s")
_SECOND = re.compile(r"\s/\s(?=[^/]*:)")
"""In front of who did something else: "Heron / Translation: Ada Crane"."""
IN_WHAT = re.compile(r"(?:\s\w+){0,3}\s?[:：]")
_ORGANISATION = re.compile(r"^[^。，、]{2,14}(?:社|公司|集团|集團|报|報|网|網|台|新聞)$")
_QUOTED = re.compile(r"[«„“][^«»„“”]{2,60}[»”“]|「[^「」]{2,40}」|『[^『』]{2,40}』")
_BREAK = "\n"
_SENTENCE_ENDS = tuple(".!?)]»”。；;|·")
_WORDS_OF_RIGHTS = (
    "all_rights_words", "open_access_words", "public_domain_words", "rights_words", "belonging_words",
)  # fmt: skip
_ARTICLES = frozenset(["a", "an", "one", "all", "any", "no", "this", "the"])


def holder_in(line: str, words: Words) -> str | None:
    """The name of who holds the rights; None where the line names nobody. "The author" beside the mark, with a capital, stands for a name."""
    known = whose(words)
    for chunk, close in _chunks(line, words, known):
        if not LEGAL.search(chunk):
            chunk = _without_permission(chunk, words, known, close=close)
        name = _name(chunk, words, known)
        if name is None:
            continue
        if known.is_anybody(name) and (is_small(name[:1]) or not close):
            if close or not MARK.search(line):
                return None
        elif _is_name(name, close=close):
            return _with_others(name, line, known)
    return None


def _with_others(name: str, line: str, known: Whose) -> str:
    """The name with its company's town, or with those who hold the rights beside it, whoever they are: "Heron Ltd and the authors"."""
    at = line.find(name) + len(name)
    seat = SEAT.match(line, at)
    if seat is not None:
        return f"{name}{seat[0]}"
    behind = _OTHERS.match(line, at)
    return f"{name}{behind[0]}" if behind and LEGAL.search(name) and known.is_anybody(behind[1]) else name


def _without_permission(chunk: str, words: Words, known: Whose, *, close: bool) -> str:
    """A name beside the mark without what is said behind it of permissions: "Heron, reprinted by permission"; elsewhere that is no name."""
    spots = words.phrases("permission_words", "reuse_words").spots(lowered(chunk))
    if not close and (spots or known.is_sentence(chunk)):
        return ""
    cut = next((spot.start for spot in spots if spot.start), None)
    return chunk[:cut].rstrip(BETWEEN) if cut else chunk


def forbids(line: str, words: Words) -> bool:
    """Whether a line forbids to copy, in three words of permissions or more: "copying", "without consent", "is prohibited"."""
    end = told = 0
    for spot in words.own_phrases("permission_words").spots(lowered(line)):
        if spot.start >= end:
            told, end = told + 1, spot.end
    return told >= WORDS_THAT_FORBID


def has_owner(line: str, words: Words) -> bool:
    """Whether the line says that the rights belong to somebody, were it without a name: "all rights belong to the authors"."""
    spots = words.phrases(*_WORDS_OF_RIGHTS).spots(lowered(line))
    if not any(spot.kind == "belonging_words" for spot in spots):
        return False
    sides = _stretches(line, spots, (), (), whose(words))
    return any(letter.isalpha() for letter in line[slice(*sides[0])])


def _chunks(line: str, words: Words, known: Whose) -> list[tuple[str, bool]]:
    """Stretches of the line in which the name may stand, the likeliest first, and whether one stands right beside the mark."""
    spots = words.phrases(*_WORDS_OF_RIGHTS).spots(lowered(line))
    if any(spot.kind == "public_domain_words" for spot in spots):
        spots = [
            spot for spot in spots if spot.kind != "belonging_words"
        ]  # "it belongs to the public domain"
    spots = [_without_article(spot, line) for spot in spots]
    marks = [match.span() for match in MARK.finditer(line)]
    years = [match.span() for match in YEARS.finditer(line)]
    bare = _blanked(line, [*marks, *years, *((spot.start, spot.end) for spot in (*spots, *known.ends(line)))])
    told = any(spot.kind == "belonging_words" for spot in spots)
    chunks = [
        (
            _owner(chunk, known) if told else chunk,
            bool(marks) and _is_beside(bare, start, start + len(chunk), marks),
        )
        for begin, stop in _stretches(line, spots, marks, years, known)
        for start, chunk in _cut(bare, begin, stop)
    ]
    ordered = told or known.owner(line) or _LABEL.match(line)
    return chunks if ordered else sorted(chunks, key=_likelihood)


def _without_article(spot: Spot, line: str) -> Spot:
    """ "Belong to the" without the article where it has a capital, as part of the name: "pertenecen a La Garza"."""
    before, _, last = line[spot.start : spot.end].rpartition(" ")
    named = spot.kind == "belonging_words" and before.islower() and last[:1].isupper()
    return spot._replace(end=spot.end - len(last) - 1) if named else spot


def _owner(chunk: str, known: Whose) -> str:
    """The one to whom rights belong, without what he is and the case he stands in: "the weekly Heron", «газете «Цапля»»."""
    name = known.without_case(chunk)
    quoted = _QUOTED.search(name)
    if quoted and not LEGAL.search(name):
        return quoted[0]
    parts = name.split()
    count = len(parts)
    while (
        known.verb_last and len(parts) > 1 and _is_kind(parts[-1], latin=known.latin and len(parts) == count)
    ):
        parts.pop()
    small = next((n for n, part in enumerate(parts) if not is_small(part[:1])), 0)
    return " ".join(parts[small:]) if small <= 4 else name


def _is_kind(word: str, *, latin: bool) -> bool:
    """Whether the last word behind a name says what it is: "dergisine". latin: one in Latin letters may; else those are the name's."""
    return word.islower() and not ("’" in word or "'" in word) and (latin or word[0] >= "\u0250")


def _likelihood(row: tuple[str, bool]) -> int:
    """First what stands beside the mark, then companies; an address only where there is nothing else."""
    chunk, close = row
    if is_host(chunk):
        return 3
    return 0 if close else (1 if LEGAL.search(chunk) else 2)


def _stretches(
    line: str,
    spots: Sequence[Spot],
    marks: Sequence[tuple[int, int]],
    years: Sequence[tuple[int, int]],
    known: Whose,
) -> list[tuple[int, int]]:
    """Between the marks, behind them, before them; without marks behind "belong to" or around the words that reserve the rights."""
    whole = len(line)
    belongs = next((spot for spot in spots if spot.kind == "belonging_words"), None)
    if belongs is not None:
        if any(spot.kind == "public_domain_words" and abs(spot.start - belongs.end) <= 4 for spot in spots):
            return []  # it belongs to all
        before = _first_end(spots, belongs.start)
        behind = _SENTENCE_END.search(line, belongs.end)
        sides = [(belongs.end, behind.start() if behind else whole), (before, belongs.start)]
        return sides[::-1] if known.verb_last else sides
    owner = known.owner(line) or (_LABEL.match(line) if marks else None)
    if owner is not None and not (marks and _has_letters(line[marks[-1][1] :])):
        return [(owner.end(), marks[0][0] if marks and marks[0][0] > owner.end() else whole)]
    if marks:
        between = [(one[1], two[0]) for one, two in pairwise(marks)]
        return [*between, (marks[-1][1], whole), (0, marks[0][0])]
    label = next((spot for spot in reversed(spots) if _is_label(line, spot)), None)
    if label is not None:
        colon = IN_WHAT.match(line, label.end)
        start, stop = (colon.end() if colon else label.end), line.find(";", label.end)
        stop = stop if stop > 0 else whole
        if len(line[start:stop].split()) <= MAX_LABELLED_WORDS:
            return [(start, stop)]
    reserved = next((spot for spot in spots if spot.kind == "all_rights_words"), None)
    if reserved is not None:
        around = ((reserved.end, whole, 0), (0, reserved.start, -1))
        return [
            (start, stop)
            for start, stop, edge in around
            if start < stop
            and not (edge and is_small(line[stop : stop + 1]) and line[start:stop].rstrip()[-1:].isalpha())
            and (not is_unspaced(line[start:stop][edge]) or _ORGANISATION.search(line[start:stop]))
        ]
    if years and CLOSING.search(line, 0, years[0][0]):
        return [(0, years[0][0])]
    return [(0, whole)] if years and not years[0][0] else []


def _has_letters(text: str) -> bool:
    return any(letter.isalpha() for letter in text)


def _first_end(spots: Sequence[Spot], stop: int) -> int:
    """Where the words end with which what stands before "belong to" begins: of the first rights, where several are shared out."""
    first = next((spot for spot in spots if spot.end <= stop), None)
    return max(
        (spot.end for spot in spots if first and spot.start < first.end and spot.end <= stop), default=0
    )


def _is_label(line: str, spot: Spot) -> bool:
    """Whether a word of rights opens a sentence and a colon follows, be it behind what the rights are in: "Rights in the text: Heron"."""
    opens = spot.start <= 2 or line[: spot.start].rstrip()[-1:] in _SENTENCE_ENDS
    colon = IN_WHAT.match(line, spot.end) is not None or line[spot.end - 1] == ":"
    return spot.kind == "rights_words" and opens and colon


def _blanked(line: str, spans: Iterable[tuple[int, int]]) -> str:
    """The line with breaks in the place of these spans, letter for letter as long."""
    for start, end in spans:
        line = f"{line[:start]}{_BREAK}{' ' * (end - start - 1)}{line[end:]}"
    return line


def _is_beside(bare: str, start: int, end: int, marks: Sequence[tuple[int, int]]) -> bool:
    """Whether nothing but years and punctuation stands between a stretch and a mark."""
    return any(
        not bare[mark_end:start].strip(BETWEEN + _BREAK)
        if mark_end <= start
        else not bare[end:mark].strip(BETWEEN + _BREAK)
        for mark, mark_end in marks
    )


def _cut(text: str, at: int, stop: int) -> Iterator[tuple[int, str]]:
    """The names a stretch may hold and where they begin: cut where names end."""
    while at < stop:
        if text[at] == " " or text[at] == _BREAK:
            at += 1
            continue
        end, following = _end(text, at, stop)
        chunk = clean(text[at:end]).strip(BETWEEN)
        if chunk:
            yield at, chunk
        at = max(following, at + 1)


def _end(text: str, at: int, stop: int) -> tuple[int, int]:
    """Where the name that begins at `at` ends, behind its legal form or with the sentence, and where the next stretch begins."""
    for match in _END.finditer(text, at, stop):
        if match[0][0] == ",":
            joined = LEGAL_BEHIND_COMMA.match(text, match.start()) or PARTNERS.match(text, match.start())
            if joined:
                return joined.end(), joined.end()
        form = closing_form(text, at, match.end())
        if form is not None and form.end() >= match.end():
            return form.end(), form.end()
        if match[0] != "." or not _is_initial(text, match.start()):
            return (form.end() if form else match.start()), match.start()
    form = closing_form(text, at, stop)
    return (form.end() if form else stop), stop


def _is_initial(text: str, at: int) -> bool:
    """Whether the full stop belongs to one letter: "A. Holan"."""
    return at >= 1 and text[at - 1].isupper() and (at < 2 or not text[at - 2].isalnum())


def _name(chunk: str, words: Words, known: Whose) -> str | None:
    """The chunk as a name, without the words that lead to it; None where it is none."""
    name = known.without_label(chunk.strip())
    name = _FOLLOWED.sub("", known.bare(name.strip(BETWEEN).lstrip("® ")))
    if words.tags[:1] == ("ar",) and name[:1] == "ل" and len(name) > 4:
        name = name[1:]  # "belonging to", written together with the holder's first word
    name = _SECOND.split(name)[0].rpartition(": ")[2]
    slash = name.rpartition("/")
    if slash[1] and is_host(slash[0].strip()):
        name = slash[2].strip()
    name = name if LEGAL.search(name) else name.rstrip(".")
    if not 1 < len(name) <= MAX_CHARACTERS or not any(c.isalpha() for c in name):
        return None
    quoted = _QUOTED.search(name)
    if quoted and is_small(name[:1]):
        return quoted[0]
    return name


def _is_name(name: str, *, close: bool) -> bool:
    """Whether it reads like a name. close: it stands right beside the mark, where one may be written small («© euronews»)."""
    parts = name.split()
    if "creative commons" in name.casefold() or parts[0].lower() in ("cc", "creative"):
        return False
    if DESCRIPTION.match(name):
        return False
    if LEGAL.search(name) or is_host(name):
        return parts[0] not in ("a", "an", "An") and (close or parts[0] != "A")
    long_small = sum(is_small(word[:1]) and len(word) > 3 for word in parts)
    if is_small(name[:1]):
        return parts[0].lower() not in _ARTICLES and (
            (close and len(parts) == 1) or (1 < len(parts) <= 3 and not is_small(parts[-1][:1]))
        )
    return long_small <= 3 and len(parts) <= 10
