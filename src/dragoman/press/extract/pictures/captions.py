"""What stands under a picture: its caption and its credit line, wherever the page's makers have set them.

A picture's texts stand in the box that holds it and no other picture: in a `figcaption`, in elements that are called caption or credit, in
a line that is nothing but a credit, in small print, or in the element right behind. The box is climbed from the inside, so that the
nearest texts win.
"""

import functools
import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from enum import Enum

from dragoman.press.extract.page.sheet import Sheet
from dragoman.press.extract.page.tree import Element
from dragoman.press.extract.page.visible import clean
from dragoman.press.extract.people.people import looks_like_person
from dragoman.press.extract.pictures.captiontext import MAX_CAPTION_CHARACTERS, Caption, put_together
from dragoman.press.extract.pictures.creditline import MAX_CREDIT_CHARACTERS
from dragoman.press.extract.pictures.credits import is_credit, split_caption
from dragoman.press.extract.pictures.creditwords import credit_labels

MAX_BOX_CHARACTERS = 1500
MAX_UNNAMED_CHARACTERS = 400
MAX_LINE_CHARACTERS = 180
LEVELS = 9

_CREDIT = re.compile(
    r"credit|copyright|photographer|source|quelle|fotograf|crédit|attribution|licen[cs]e|byline|author|agency|photo-?by|owner|rights|distributor|imgphoto|"
    r"(?:^|[\s_-])(?:autor|avtor|autore|auteur|firma|kredi|kilde|zdroj|zrodlo|fonte|bron|izvor|istochnik|cr|src)(?:$|[\s_-])|avtor-?foto|foto-?avtor|foto-?potpis|potpis-?foto"
)
_CAPTION = re.compile(
    r"caption|legend|bildunterschrift|bildtext|bild-?info|didascal|pie-?de|pie-?foto|descri|cutline|alairas|billedtekst|bildetekst|kuvateksti|"
    r"(?:image|img|photo|figure|picture|foto|pic|media)[_-]*(?:text|txt|desc|title|info|bu|cap)|"
    r"(?:^|[\s_-])(?:bu|podpis|podp|popis|popisek|legenda|potpis|titre|cap|desc|descr)(?:$|[\s_-])|potpis-?slike"
)
_SURELY = re.compile(
    r"caption|legend|bildunterschrift|bildtext|didascal|podpis|cutline|(?:^|[\s_-])(?:bu|desc|potpis)(?:$|[\s_-])"
)
_WEAK = re.compile(r"author|byline|autor|source|agency|owner|rights|auteur|autore")
"""What names the writer of a text as often as the maker of a picture."""
_JUNK = re.compile(
    r"sr-?only|visually-?hidden|visuallyhidden|screen-?reader|off-?screen|assistive|a11y|full-?screen|enlarge|expan|zoom|counter|share|social|icon|"
    r"toggle|badge|duration|play|button|btn|tooltip"
)
_PICTURE = re.compile(
    r"(?:^|[\s_-])(?:pic|picture|photo|foto|slika|image|img|media|figure|thumb)(?:$|[\s_-])"
)
_BOXES = frozenset(("p", "div", "span", "td", "center", "a", "table", "tr", "tbody", "li"))
_STOPS = frozenset(("body", "main", "html"))
_TOOLS = frozenset(("a", "span", "div", "p", "strong"))
_TOOL = re.compile(
    r"purchase licen|licensing rights|buy (?:this|photo)|^\W*(?:more|mehr|vis mer|vis mere|voir plus|ver más|enlarge|vergrößern|agrandir|ampliar|"
    r"ingrandisci|увеличить|open in|view (?:\d+ )?images?.*|full screen|close|copy|expand|click|zoom|jpe?g|png|pdf|download)\W*(?:image|bild|photo|gallery|\(.*\))?\W*$|확대|画像を見る|拡大",
    re.IGNORECASE,
)
"""What a button in a caption says."""
_CUES = re.compile(r"[©ⓒ(（\[【:：/|＝=撮摄]|\bby |\.\s+\S+\s*\S*$|기자|(?i:photo|foto|fot\.|фото)")
"""What a credit line has in it."""
_TOLD_CAPTION = ("data-caption", "data-description", "data-sub-html")
_TOLD_CREDIT = ("data-credit", "data-source", "data-copyright", "data-photographer", "data-author")


class _Role(Enum):
    CAPTION = 1
    CREDIT = 2
    EITHER = 3
    JUNK = 4


def read_caption(sheet: Sheet, picture: Element, is_alone: Callable[[Element], bool]) -> Caption | None:
    """The texts of a picture; None where it has none. is_alone: whether an element holds no other picture and no text of the article."""
    box, found = picture, None
    for above in _around(picture):
        if above.tag in _STOPS or above.end - above.start > MAX_BOX_CHARACTERS or not is_alone(above):
            break
        if found is None:
            box = above
        if above.end > above.start:
            more = _in_box(sheet, picture, above)
            found = more if found is None else _completed(sheet, found, more, above)
        if found is not None and found.caption is not None and found.credit is not None:
            return found
    if found is None:
        return (_behind(sheet, box) if box.end == box.start else None) or _told(sheet, picture)
    return _completed(sheet, found, _behind(sheet, box), box.parent)


def _around(picture: Element) -> list[Element]:
    """The boxes around a picture, innermost first; of a figure no part, but the whole."""
    boxes = [above for _, above in zip(range(LEVELS), picture.ancestors(), strict=False)]
    if picture.tag == "figure":
        return [picture, *boxes]
    figure = next((number for number, el in enumerate(boxes) if el.tag == "figure" and el.end > el.start), 0)
    return boxes[figure:]


def _is_set_on(sheet: Sheet, found: Caption) -> bool:
    """Whether what was taken for a caption is the credit line that is set on the picture."""
    return found.caption is not None and not found.named and is_credit(found.caption, sheet.words, apart=True)


def _completed(sheet: Sheet, found: Caption, more: Caption | None, box: Element | None) -> Caption:
    """A picture's texts with what stands a little further off in a box, where that is the one that was missing."""
    if more is None or box is None:
        return found
    spans = tuple({*found.spans, *more.spans})
    if found.credit is None and more.named and more.credit is None and found.caption != more.caption:
        return replace(more, credit=found.caption, spans=spans) if _is_set_on(sheet, found) else found
    if found.credit is None and more.credit is not None and more.caption in (None, found.caption):
        return replace(found, credit=more.credit, spans=spans)
    if found.caption is None and more.caption is not None and more.credit in (None, found.credit):
        called = more.named or any(
            el.tag == "figcaption" or _is_surely(el.names) for el in box.iter() if el.end > el.start
        )
        if called and len(more.caption) <= 300:
            return replace(found, caption=more.caption, spans=spans)
    return found


def _in_box(sheet: Sheet, picture: Element, box: Element) -> Caption | None:
    inside = [el for el in box.iter() if el.shown and el.end > el.start and el is not box]
    junk, captions, credits = _roles(sheet, inside)
    figure = _is_figure(box) or box.within("figure")
    if not figure and any(el.tag in ("time", "form", "input") for el in inside):
        return None
    if not figure and any(el.tag in ("h1", "h2") for el in inside):
        return _set_below(sheet, picture, box, inside, junk)
    if not figure and not captions and all(_WEAK.search(el.names) for el in credits):
        credits = []
    if captions or credits:
        if not credits:
            credits = _lines_beside(sheet, captions, junk, inside, apart=figure)
        bases = _outermost([*captions, *credits]) if captions else _held(box, credits, figure=figure)
    elif figure or _is_caption_like(sheet, picture, box, inside):
        bases = [box]
    else:
        return _set_below(sheet, picture, box, inside, junk)
    return put_together(sheet, bases, credits, junk, inside)


def _held(box: Element, credits: Sequence[Element], *, figure: bool) -> list[Element]:
    """What holds credit lines and the caption that no name tells: the figure, or a short element around the line."""
    if figure and box.end - box.start <= MAX_UNNAMED_CHARACTERS:
        return [box]
    holder = credits[0].parent
    while holder is not None and holder.end - holder.start == credits[0].end - credits[0].start:
        holder = holder.parent
    if (
        len(credits) == 1
        and holder is not None
        and box.order < holder.order < box.last
        and holder.end - holder.start <= MAX_UNNAMED_CHARACTERS
    ):
        return [holder]
    return list(credits)


def _is_figure(box: Element) -> bool:
    """Whether an element is a figure by its own name: `figure`, or one that a page has made itself, as `x-image`."""
    return box.tag == "figure" or ("-" in box.tag and _is_pictured(box.tag))


def _lines_beside(
    sheet: Sheet,
    captions: Sequence[Element],
    junk: Sequence[Element],
    inside: Sequence[Element],
    *,
    apart: bool,
) -> list[Element]:
    """Elements of a box beside its caption that show nothing but a credit line. apart: whether a name alone is one."""
    taken = [*captions, *junk]
    parents = {el.parent for el in captions}
    free = [
        el
        for el in inside
        if el.end - el.start <= 100
        and not any(el.start < one.end and one.start < el.end for one in taken)
        and _is_line(sheet, el, apart=apart, beside=el.parent in parents)
    ]
    return _outermost(free)


def _is_line(sheet: Sheet, el: Element, *, apart: bool, beside: bool) -> bool:
    """Whether an element shows a credit line. beside: it stands in the same element as the caption, where a name may be its author's."""
    text = sheet.text_of(el)
    if is_credit(text, sheet.words, apart=apart):
        return True
    return beside and is_credit(text, sheet.words, apart=True) and not looks_like_person(text)


def _roles(sheet: Sheet, inside: Sequence[Element]) -> tuple[list[Element], list[Element], list[Element]]:
    """The elements of a box that are no text for readers, those of captions and those of credit lines."""
    junk: list[Element] = []
    captions: list[Element] = []
    credits: list[Element] = []
    for el in inside:
        role = _role(el.tag, _called(el) if el.attrs else "")
        if role is _Role.EITHER:
            behind = any(_strictly_in(el, one) and one.start < el.start for one in captions)
            role = _Role.CREDIT if behind else _Role.CAPTION
        if role is _Role.CAPTION:
            captions.append(el)
        elif el.end - el.start <= 60 and (role is _Role.JUNK or _is_tool(sheet, el, role)):
            junk.append(el)
        elif role is _Role.CREDIT:
            credits.append(el)
    texts = [el for el in captions if el.tag != "figcaption"]
    credits = [
        el
        for el in credits
        if el.end - el.start <= MAX_CREDIT_CHARACTERS and not any(_strictly_in(one, el) for one in texts)
    ]
    return _outermost(junk), captions, _outermost(credits)


def _called(el: Element) -> str:
    """What the page's makers call an element of a picture's box."""
    attrs = el.attrs
    more = (
        f"{attrs.get('slot', '')} {attrs.get('itemprop', '')}"
        if "slot" in attrs or "itemprop" in attrs
        else ""
    )
    return f"{el.names} {more.lower()}" if more else el.names


def _is_tool(sheet: Sheet, el: Element, role: _Role | None) -> bool:
    """Whether an element without a role, or a link, is a button by what it says."""
    if el.tag not in _TOOLS or el.end - el.start > 40 or (role is not None and el.tag != "a"):
        return False
    return _TOOL.search(sheet.visible.text[el.start : el.end]) is not None


def _strictly_in(inner: Element, outer: Element) -> bool:
    return outer.order < inner.order < outer.last


@functools.lru_cache(maxsize=8192)
def _is_surely(names: str) -> bool:
    return _SURELY.search(names) is not None


@functools.lru_cache(maxsize=8192)
def _is_pictured(names: str) -> bool:
    return _PICTURE.search(names) is not None


@functools.lru_cache(maxsize=8192)
def _role(tag: str, names: str) -> _Role | None:
    if tag == "button":
        return _Role.JUNK
    if tag == "figcaption":
        return _Role.CAPTION
    if not names:
        return None
    credits = [match.end() for match in _CREDIT.finditer(names)]
    captions = [match.end() for match in _CAPTION.finditer(names)]
    if credits and (not captions or credits[-1] >= captions[-1]):
        return _Role.CREDIT
    if captions:
        return _Role.EITHER if credits else _Role.CAPTION
    return _Role.JUNK if _JUNK.search(names) else None


def _outermost(elements: Sequence[Element]) -> list[Element]:
    """Those that lie in none of the others, in document order."""
    kept: list[Element] = []
    for el in sorted(elements, key=lambda el: (el.order, -el.last)):
        if not kept or el.order >= kept[-1].last:
            kept.append(el)
    return kept


def _is_caption_like(sheet: Sheet, picture: Element, box: Element, inside: Sequence[Element]) -> bool:
    """Whether all a box without a caption by name shows is one: it repeats the picture's description, is small print, or set with the picture."""
    length = box.end - box.start
    if length > 400:
        return False
    text = sheet.text_of(box)
    told = clean(picture.get("alt") or picture.get("title"))
    if len(told) > 12 and text.startswith(told[:80]):
        return True
    if box.start < picture.start:
        return False
    if length <= 300 and (_is_pictured(box.names) or (box.tag in ("table", "dl") and "\n" not in text)):
        return True
    return length <= 300 and any(
        el.start == box.start
        and el.end == box.end
        and el.tag in ("small", "em", "i", "font", "cite", "figcaption")
        for el in inside
    )


def _set_below(
    sheet: Sheet, picture: Element, box: Element, inside: Sequence[Element], junk: Sequence[Element]
) -> Caption | None:
    """A short text below a picture that ends in a credit line, or is one line in no paragraph of its own."""
    length = box.end - box.start
    if length > 300 or box.tag not in _BOXES:
        return None
    two = _two_lines(sheet, box, inside)
    if two is not None or box.start < picture.start:
        return two
    text = sheet.visible.text[box.start : box.end]
    alone = length <= 200 and box.tag == "div" and _stands_apart(picture, box) and "\n" not in text
    quiet = any(el.tag in ("cite", "small") and el.end == box.end for el in inside)
    if not alone and not quiet and not _CUES.search(text):
        return None
    found = put_together(sheet, [box], [], junk, inside)
    if found is None or (found.credit is not None and is_credit(found.credit, sheet.words, apart=alone)):
        return found
    if found.credit is not None or picture.within("a"):
        return None
    return found if alone and not any(el.tag in ("p", "a", "li") for el in inside) else None


def _two_lines(sheet: Sheet, box: Element, inside: Sequence[Element]) -> Caption | None:
    """Caption and credit line of a box that shows two lines, one of which is a credit line by what it says."""
    lines = [clean(line).strip() for line in sheet.visible.text[box.start : box.end].split("\n")]
    if len(lines) != 2 or any(el.tag in ("a", "li", "h3", "h4") for el in inside):
        return None
    first, second = (is_credit(line, sheet.words, apart=True) for line in lines)
    caption, credit = lines if second else lines[::-1]
    if first == second or caption.count(" ") < 3 or len(caption) > MAX_LINE_CHARACTERS:
        return None
    return Caption(caption=caption, credit=credit, spans=((box.start, box.end),), named=True)


def _stands_apart(picture: Element, box: Element) -> bool:
    """Whether a box holds a picture in an element of its own, or all its text in one."""
    if picture.parent is not box:
        return True
    return any(el.start == box.start and el.end == box.end and el.tag == "div" for el in box.children)


def _behind(sheet: Sheet, box: Element) -> Caption | None:
    """What the two elements right behind a picture's box say, as far as they are a caption and a credit line."""
    if box.parent is None:
        return None
    behind = [el for el in box.parent.children if el.order >= box.last and el.shown and el.end > el.start]
    found = _said(sheet, behind[0]) if behind else None
    more = _said(sheet, behind[1]) if found is not None and len(behind) > 1 else None
    if found is None or more is None:
        return found
    if found.credit is None and _is_set_on(sheet, more):
        more = Caption(credit=more.caption, spans=more.spans)
    return _completed(sheet, found, more, box.parent)


def _said(sheet: Sheet, near: Element) -> Caption | None:
    """What an element says, where that is a caption or a credit line."""
    if near.end - near.start > 500 or near.tag in ("h1", "h2", "ul", "ol", "article"):
        return None
    inside = [el for el in near.iter() if el.shown and el.end > el.start]
    junk, captions, credits = _roles(sheet, inside)
    whole = (near.start, near.end)
    named = next((el for el in (*captions, *credits) if (el.start, el.end) == whole), None)
    if captions or (credits and named):
        found = put_together(sheet, _outermost([*captions, *credits]), credits, junk, inside)
        return replace(found, named=bool(captions)) if found is not None else None
    quiet = any((el.start, el.end) == whole and el.tag in ("small", "em", "i", "cite") for el in inside)
    if quiet and near.end - near.start <= 300:
        return put_together(sheet, [near], credits, junk, inside)
    text = sheet.text_of(near)
    if near.end - near.start <= MAX_CREDIT_CHARACTERS and is_credit(text, sheet.words):
        return Caption(credit=text, spans=(whole,))
    return None


def _told(sheet: Sheet, picture: Element) -> Caption | None:
    """What attributes of the picture say that a script shows."""
    around = [picture, *(above for _, above in zip(range(3), picture.ancestors(), strict=False))]
    caption = next((clean(el.get(name)) for el in around for name in _TOLD_CAPTION if el.get(name)), "")
    credit = next((clean(el.get(name)) for el in around for name in _TOLD_CREDIT if el.get(name)), "")
    if not caption and not credit:
        return _in_description(sheet, picture)
    if "<" in caption or "/" in credit[:8] or not 12 < len(caption) <= MAX_CAPTION_CHARACTERS:
        return None
    if credit and len(credit) <= MAX_CREDIT_CHARACTERS:
        return Caption(caption=caption, credit=credit)
    words, line = split_caption(caption, sheet.words)
    return Caption(caption=words, credit=line)


def _in_description(sheet: Sheet, picture: Element) -> Caption | None:
    """Caption and credit of a picture's description, where it has the credit of one in it."""
    for name in ("title", "alt"):
        told = clean(picture.get(name))
        if 20 < len(told) <= 400 and any(label.how == "mark" for label in credit_labels(told, sheet.words)):
            words, line = split_caption(told, sheet.words)
            if words is not None and line is not None:
                return Caption(caption=words, credit=line)
    return None
