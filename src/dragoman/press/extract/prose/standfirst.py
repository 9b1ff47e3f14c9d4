"""The summary above the text, apart from the lede.

It is called so by the page's makers, set as a heading below the headline or in bold, or it is the page's own description; and it is set
apart from the paragraphs that follow: a description that merely repeats the first paragraph is none.
"""

import functools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dragoman.press.extract.body.pieces import Piece
from dragoman.press.extract.body.vocabulary import BLOCK_TAGS
from dragoman.press.extract.page.sheet import Sheet
from dragoman.press.extract.page.tree import Element
from dragoman.press.extract.page.visible import clean
from dragoman.press.extract.pictures.credits import is_credit
from dragoman.press.extract.wording.likeness import plain
from dragoman.press.record import Evidence

SHORTEST, LONGEST = 25, 900
NEAR = 2500
SENTENCE = 40

_NAMES = re.compile(
    r"stand-?first|(?:^|[\s_-])(?:dek|deck|lead\d?|lead-?text|lede|lid|sapo|manchette|accroche|sous-?titre|sommario|linha-?fina|bigode|subtitulo|copete|"
    r"einleitung|anriss|underrubrik|wstep|ingressi|liidi|podzagolovok|zhaiyao|daoyu|field-(?:teaser|lead|summary|intro|deck)|strapline|anons|anounce|vorspann|teaser-?text|chapo|chapeau|entradilla|bajada|sottotitolo|"
    r"sumario|subhead(?:line)?|sub-?title|sub-?headline|subline|sub-?tit|mid-?title|summary|intro|introduction|excerpt|ingress|manchet|perex|zajawka|spot|podnaslov|podtytul|"
    r"podtitulek|vrez|vrezka|uvod|preamble|epigraph|abstract|teaser-text|announce|entry-excerpt|description|headline__sub|catenaccio|occhiello-testo)(?:$|[\s_-])|"
    r"(?:article|post|story|entry|content|news|header)[-_]*(?:lead|intro|summary|excerpt|subtitle|description|desc|deck?|perex|anons|teaser)(?:$|[\s_-])|"
    r"(?<=[a-z])(?:dek|standfirst|subhead|subline)(?:$|[\s_-])"
)
_NOT_HERE = re.compile(
    r"related|sidebar|comment|card|recommend|newsletter|(?<!has)(?<!has-)caption|image|photo|video|share|sharing|bio|author|promo|tag|byline|product|rating|"
    r"(?<!ac)credit|toolbox|dropcap|audio|player|paywall|subscri"
)
_HEADINGS = frozenset(("h2", "h3", "h4", "h5"))
_PROPERTIES = frozenset(("description", "alternativeheadline", "abstract"))
_FORBIDDEN = ("figure", "nav", "aside", "footer", "form", "button", "h1")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadStandfirst:
    """text: "" where there is none. start, end: its span, to be taken out of the body."""

    text: str = ""
    start: int = 0
    end: int = 0
    evidence: Evidence | None = None


def read_standfirst(
    sheet: Sheet, headline: Element | None, pieces: Sequence[Piece], captions: Sequence[tuple[int, int]] = ()
) -> ReadStandfirst:
    """Read the standfirst: between headline and the first pieces of the body, and never most of the body itself.

    captions: spans of the texts of pictures.
    """
    placed = [piece for piece in pieces if piece.start is not None and piece.end is not None]
    if not placed:
        return ReadStandfirst()
    whole = sum(len(piece.text) for piece in pieces)
    longer = [piece for piece in placed if len(piece.text) >= 60] or placed
    limit = max((longer[1].end if len(longer) > 1 else longer[0].end) or 0, placed[0].end or 0)
    low = headline.end if headline is not None else max(0, (placed[0].start or 0) - 600)
    near = _Near(sheet, low, min(limit, low + NEAR), placed, sheet.text_of(headline) if headline else "")
    for start, end, elements in near.lines():
        text = clean(sheet.visible.text[start:end])
        if len(text) >= 0.5 * whole or any(left < end and start < right for left, right in captions):
            continue
        if near.is_standfirst(text, elements) and (
            near.is_described(text) or not is_credit(text, sheet.words, apart=True)
        ):
            start, end = near.whole(start, end, elements)
            text = clean(sheet.visible.text[start:end].replace("\n", " "))
            return ReadStandfirst(text=text, start=start, end=end, evidence=sheet.seen(start, end))
    return ReadStandfirst()


class _Near:
    """The lines below a headline, each with the elements that show it and nothing else, outermost first."""

    def __init__(self, sheet: Sheet, low: int, high: int, pieces: Sequence[Piece], headline: str) -> None:
        self._sheet = sheet
        self._low, self._high = low, high
        self._pieces = pieces
        self._headline = plain(headline)

    def lines(self) -> Iterator[tuple[int, int, list[Element]]]:
        """Lines as long as a standfirst; start, end and elements of each."""
        shown, text, end = self._sheet.shown, self._sheet.visible.text, self._low
        while (element := shown.first_from(end)) is not None and element.start < self._high:
            start = element.start
            end = text.find("\n", start)
            end = len(text) if end < 0 else end
            elements = [el for el in shown.starting(start, start + 1) if el.end == end]
            shortest = SHORTEST if text[start] < "\u2e80" else SHORTEST // 2
            if elements and shortest <= end - start <= LONGEST and end <= self._high:
                yield start, end, elements

    def is_standfirst(self, text: str, elements: Sequence[Element]) -> bool:
        """Whether a line is one, or the first line of one."""
        block = _block(elements)
        listed = block.tag not in _HEADINGS and block.within("ul", "ol")
        if listed or self._is_forbidden(block) or any(el.tag == "a" for el in elements):
            return False
        if self._is_headline(text):
            return False
        names = " ".join(el.names for el in elements if el.attrs)
        here = not _is_not_here(names)
        told = any(el.get("itemprop").lower() in _PROPERTIES for el in elements)
        if (
            here
            and (told or _is_called(names) or self._holder(block) is not None)
            and "speakable" not in names
        ):
            return True
        sentence = SENTENCE if text[0] < "\u2e80" else SENTENCE // 2
        following = self._following(elements[0].end) if len(text) >= sentence else None
        if following is None or (block.parent is not None and "image" in block.parent.names):
            return False
        apart = _is_apart(block, following) or bool(self._between(block, following).strip())
        if apart and self.is_described(text):
            return True
        if not here:
            return False
        if block.tag in _HEADINGS:
            return apart and following.tag != block.tag and self._is_first(block)
        if self._is_headed(block) and not following.within("header"):
            return text[-1] in ".!?…。؟" and not any(el.tag in ("a", "time") for el in block.iter())
        if self._is_slanted(text, elements, block, following):
            return True
        before = any(
            self._low <= (one.start or 0) < block.start and len(one.text) >= 60 for one in self._pieces
        )
        return not before and self._is_bold(block.start) and not self._is_bold(following.start)

    def is_described(self, text: str) -> bool:
        """Whether the page describes itself with a line."""
        return plain(text) in self._descriptions

    def _is_forbidden(self, block: Element) -> bool:
        """Whether a block stands where no standfirst does; a form may hold the whole page."""
        return any(
            el.tag in _FORBIDDEN and (el.tag != "form" or el.start >= self._low)
            for el in (block, *block.ancestors())
        )

    def _is_slanted(self, text: str, elements: Sequence[Element], block: Element, following: Element) -> bool:
        """Whether a sentence right below the headline is set in italics, with other lines between it and the text."""
        slanted = any(el.tag in ("em", "i") for el in elements) and following.tag not in ("em", "i")
        return (
            slanted
            and text[-1] in ".!?…。؟"
            and bool(self._between(block, following).strip())
            and self._is_first(block)
        )

    def _between(self, block: Element, following: Element) -> str:
        return self._sheet.visible.text[block.end : following.start]

    def _is_headed(self, block: Element) -> bool:
        """Whether a block stands in the `header` that holds the headline."""
        header = next((el for el in block.ancestors() if el.tag == "header"), None)
        return header is not None and header.start < self._low <= block.start and not block.within("time")

    def whole(self, start: int, end: int, elements: Sequence[Element]) -> tuple[int, int]:
        """The span of a standfirst that begins with a line: its holder, or the headings of the same kind right below."""
        block = _block(elements)
        holder = None if any(el.attrs and _is_called(el.names) for el in elements) else self._holder(block)
        if holder is not None:
            return holder.start, holder.end
        if block.tag in _HEADINGS and block.parent is not None and end - start <= 2 * SENTENCE:
            for el in block.parent.children:
                if (
                    el.order > block.order
                    and el.start == end + 1
                    and (el.tag, el.names) == (block.tag, block.names)
                ):
                    end = el.end
        return start, end

    def _is_headline(self, text: str) -> bool:
        """Whether a line says the headline once more, perhaps with a kicker."""
        words = plain(text)
        if self._headline and (self._headline in words or words in self._headline):
            return True
        said = set(words.split())
        title = plain(self._sheet.data.title)
        return words in title or 3 * len(said & {*self._headline.split(), *title.split()}) >= 2 * len(said)

    def _holder(self, block: Element) -> Element | None:
        """What holds a line and a few more and is called a standfirst; None where nothing does."""
        above = block.parent
        if above is None or above.start < self._low or above.end - above.start > LONGEST or not above.attrs:
            return None
        if self._sheet.visible.text.count("\n", above.start, above.end) > 3 or _is_not_here(above.names):
            return None
        return above if _is_called(above.names) else None

    def _is_bold(self, place: int) -> bool:
        """Whether the line at a place is set in bold as a whole, or so by the name of its element."""
        lines = self._sheet.visible.lines
        number = lines.number_at(place)
        length = len(self._sheet.visible.line(lines.starts[number]))
        named = re.search(r"(?:^|[\s_-])bold(?:$|[\s_-])", lines.owners[number].names)
        return lines.bold[number] >= 0.9 * length or named is not None

    def _following(self, end: int) -> Element | None:
        """The block of the first piece of text behind a place."""
        piece = next((p for p in self._pieces if (p.start or 0) >= end and len(p.text) >= SENTENCE), None)
        if piece is None:
            return None
        owner: Element | None = self._sheet.visible.owner_at(piece.start or 0)
        while owner is not None and owner.tag not in BLOCK_TAGS:
            owner = owner.parent
        return owner

    @functools.cached_property
    def _descriptions(self) -> frozenset[str]:
        """What the page says of itself, as plain words, the headline aside."""
        data = self._sheet.data
        told = (
            *data.told_ld("description", "alternativeHeadline", "abstract"),
            *data.told_meta("og:description", "description", "twitter:description"),
        )
        return frozenset(plain(one.value) for one in told if SHORTEST <= len(one.value) <= LONGEST)

    def _is_first(self, block: Element) -> bool:
        """Whether nothing but short lines stand between the headline and a block."""
        between = self._sheet.visible.text[self._low : block.start]
        return all(len(line) <= 60 for line in between.split("\n"))


def _block(elements: Sequence[Element]) -> Element:
    return next((el for el in reversed(elements) if el.tag in BLOCK_TAGS), elements[0])


def _is_apart(block: Element, following: Element) -> bool:
    """Whether two blocks are set differently: by tag or names, or in holders that differ."""
    if block is following:
        return False
    if (block.tag, block.names) != (following.tag, following.names):
        return True
    above, below = block.parent, following.parent
    if above is None or below is None or above is below:
        return False
    return (above.tag, above.names) != (below.tag, below.names)


@functools.lru_cache(maxsize=4096)
def _is_called(names: str) -> bool:
    return _NAMES.search(names) is not None


@functools.lru_cache(maxsize=4096)
def _is_not_here(names: str) -> bool:
    return _NOT_HERE.search(names) is not None
