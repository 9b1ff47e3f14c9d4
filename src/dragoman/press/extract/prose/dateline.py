"""The dateline: place and day a text was filed from, with its agency, printed in front of the text and no part of its first sentence.

"PARIS, March 3 (Agency) —", "(Agency) - CITY, 12 GIU -", "Altenroda. …", 【城＝支局】, (도시=통신), 新华社某地4月24日电. Taken out of the prose only where
the form is sure: a place in capitals, one with a day or an agency, one that is set or repeated as a place.
"""

import re
from collections.abc import Sequence

from dragoman.press.extract.dates.datewords import printed_dates
from dragoman.press.extract.outlets.agencies import agency_named
from dragoman.press.extract.outlets.sitename import site_names
from dragoman.press.extract.page.sheet import Sheet
from dragoman.press.extract.prose.caseless import REST, caseless_dateline, may_be_caseless
from dragoman.press.extract.prose.cutting import without_front
from dragoman.press.extract.prose.dayline import BEGINNING, dayed_dateline, has_day, is_time
from dragoman.press.extract.wording.likeness import plain
from dragoman.press.extract.wording.spotting import is_unspaced
from dragoman.press.record import Block, BlockKind

LONGEST = 60
SHORT = 100
LONG = 80
ABOVE = 400

_DASH = r"(?:\.?\s*(?:—|–|--|―)|\s-|\.\s?-|-(?=\s))\s*"
_AGENCY = r"(?:\s*\([^()\n]{2,30}\)|\s*/[^/\n]{2,30}/)"
_DASHED = re.compile(
    rf"^(?P<line>(?P<place>[^\W\d_a-zа-яё][^\n!?;:()«»“”\"—–|]{{1,55}}?)(?P<agency>{_AGENCY})?)[.,]?(?:{_DASH}|(?P<bar>\s[|•]\s+))(?=\S)"
)
_AGENCY_DOTTED = re.compile(
    rf"^(?P<line>(?P<place>[^\W\d_][^\n!?;:()]{{2,45}}?)(?P<agency>{_AGENCY}))[.:]\s+(?=\S)"
)
_AGENCY_FIRST = re.compile(
    rf"^(?P<line>\((?P<agency>[^\W\d_][\w. /-]{{1,25}})\)\s*[-–—]\s*(?P<place>[^\W\d_][^\n()—–-]{{2,45}}?)){_DASH}(?=\S)"
)
_DOTTED_DAY = re.compile(
    r"^(?P<line>(?P<place>[^\W\d_]{3,}(?:[ -][^\W\d_]{2,}){0,3}),\s*\d{1,2}\.?\s+(?:de\s+|of\s+)?[^\W\d_]{3,12})\.\s+(?=[^\s(])"
)
_DOTTED = re.compile(
    r"^(?P<line>(?P<place>[^\W\d_]{3,}(?:[ '’/-][^\W\d_]{1,}){0,4}(?:,\s[^\W\d_]{3,15})?))[.:]\s+(?=[\"«„“‘¿¡]?[^\W\d_a-zа-яё])"
)
_SPLIT = re.compile(
    r"^(?P<line>(?P<place>[^\W\d_]{3,}(?:[ -][^\W\d_]{2,}){0,3})(?:\. ?\((?P<agency>[^()\n]{2,20})\)|/(?P<behind>\w{2,6})))\.?\s+(?=[^\Wa-z\d_]|[„«“\"])"
)
"""German papers: "Altenroda. (dpa) …", "Altenroda/dpa. …"."""
_CITY = re.compile(
    r"^(?P<line>[^\W\d_a-zа-яё]{4,}(?:[ '’/-][^\W\d_a-zа-яё]{2,}){0,3})\s+(?=[\"«„“‘¿¡]?[^\W\d_a-zа-яё][\w'’]*[a-zа-яё])"
)
"""A place in capitals with nothing behind it: "PORTOLUCE Il sindaco …"."""
_PLACE_NAMES = re.compile(
    r"(?:^|[\s_-])(?:city|place|location|dateline|luogo|lieu|ort|ciudad|cidade|miasto|mesto)(?:$|[\s_-])"
)
_EAST_ASIAN = re.compile(
    r"^(?P<line>【[^】\n]{2,24}】|[\[［][^\]］\n]{3,24}(?:ロイター|AFP|AP|共同|時事)[\]］]|[(（\[［〔][^()（）=＝\n]{1,20}[=＝][^()（）\n]{2,24}[)）\]］〕]|"
    r"(?:[（(]?[^\s，。！？、()（）【】]{1,16}?(?:社|网|網|報|报)[^\s，。！？、()（）【】]{0,14}?(?:\d{1,2}月)?\d{1,2}日(?:专|專|综合|綜合)?(?:电|電|讯|訊|消息)[）)]?)|"
    r"本[报報网網刊台][^\s，。！？]{0,16}?(?:讯|訊|消息|专电)|[^\s，。！？、：]{2,8}(?:网|網|社)消息[：:])\s*"
)
_REPORTER = re.compile(
    r"^(?:[（(](?:记者|記者)[^()（）]{1,30}[)）]|(?:[가-힣]{2,4}[\s·,]*){1,4}(?:기자|특파원)\s?[=＝]\s?|[-－—]\s+)\s*"
)
_DAY = re.compile(r"[,،.]\s*(?:[^\W\d_]{3,12}\.?\s+)?\d{1,2}(?!\d)")
_SIGNED = re.compile(
    r"[^\W\d_a-zа-яё][\w«»]{1,14}(?:,?[ -][^\W\d_a-zа-яё][\w«»]{1,14}){0,3}\.\s+(?=[«“\"]?[^\W\d_a-zа-яё])"
)
_SURE = re.compile(
    r"[=＝日讯訊电電]|消息|共同|AFP|時事|ロイター|聯合|연합|社$|^[ァ-ー・]{2,10}[一-鿿々]{3,6}$"
)
_ARTICLES = frozenset(("der", "die", "das", "ein", "eine"))
"""German names of things have capitals too, and articles in front of them, unlike places."""
_DOMAIN = re.compile(r"^\w+\.(?:com|id|co|net|org|vn|my)(?:\.\w\w)?$", re.IGNORECASE)
_PARTICLES = frozenset(
    ("pod", "nad", "de", "del", "la", "las", "los", "el", "am", "an", "der", "im", "in", "upon", "sur", "sous", "en", "les", "le", "di", "do",
     "da", "dos", "al", "na", "u", "of", "the", "на", "над", "под", "von", "bei", "st")
)  # fmt: skip
_TOPICS = frozenset(
    ("update", "exclusive", "breaking", "opinion", "watch", "live", "news", "review", "analysis", "note", "video", "photos", "editorial",
     "explainer", "comment", "interview", "disclosure", "disclaimer", "advertisement", "warning", "spoiler", "correction", "photo", "podcast",
     "archive", "from", "tags", "faq", "tldr", "summary", "question", "answer")
)  # fmt: skip
"""What a line that is no place begins with in capitals."""


def take_dateline(
    sheet: Sheet, blocks: Sequence[Block], lead: str = ""
) -> tuple[str | None, tuple[Block, ...]]:
    """The dateline and the blocks without it; None and the same blocks where the text has none.

    lead: the standfirst, which may begin with one; it is left as it is printed.
    """
    for number, block in enumerate(blocks[:6]):
        if block.kind is BlockKind.IMAGE or not block.text:
            continue
        found = _found(sheet, block, blocks)
        if found is not None:
            line, cut = found
            left = (without_front(block, cut),) if cut < len(block.text) else ()
            return line, (*blocks[:number], *left, *blocks[number + 1 :])
        if block.kind not in (BlockKind.HEADING, BlockKind.RUN_IN_HEADING) and len(block.text) > SHORT:
            break
    first = next((block.text for block in blocks if block.text and block.kind is not BlockKind.IMAGE), "")
    above = _found(sheet, Block(kind=BlockKind.PARAGRAPH, text=lead), blocks) if lead else None
    if above is not None and len(above[0]) > 4 and lead[len(above[0]) : len(above[0]) + 1] != ":":
        return above[0], tuple(blocks)
    return _named(sheet, first) if first else None, tuple(blocks)


def _found(sheet: Sheet, block: Block, blocks: Sequence[Block]) -> tuple[str, int] | None:
    """A block's dateline and where the text behind it begins."""
    text = block.text
    if block.kind not in (BlockKind.RUN_IN_HEADING, BlockKind.PARAGRAPH):
        return None
    east = _EAST_ASIAN.match(text)
    if east is not None:
        return _east_asian(text, east)
    if block.kind is BlockKind.RUN_IN_HEADING or len(text) <= 40:
        return _alone(sheet, text, blocks, run_in=block.kind is BlockKind.RUN_IN_HEADING)
    split = _SPLIT.match(text, 0, BEGINNING)
    if split is not None and agency_named(split["agency"] or split["behind"]) is not None:
        return split["line"], split.end()
    if may_be_caseless(text):
        later = [other.text for other in blocks[:30] if other is not block]
        urdu = sheet.words.tags[0] == "ur"
        caseless = caseless_dateline(text, later, outlets=site_names(sheet), urdu=urdu)
        if caseless is not None:
            return caseless
    for pattern in (_AGENCY_FIRST, _AGENCY_DOTTED, _DOTTED_DAY, _DASHED):
        match = pattern.match(text, 0, BEGINNING)
        if match is not None and _is_filed(
            sheet, match, text[match.end() :], dotted=pattern is _AGENCY_DOTTED
        ):
            line, end = match["line"].strip(" ,"), match.end()
            signed = _SIGNED.match(text, end) if pattern is _DASHED and _DAY.search(line) else None
            return (text[: signed.end()].rstrip(" ."), signed.end()) if signed is not None else (line, end)
    dayed = dayed_dateline(text, sheet.words, lambda name: _is_agency(sheet, name))
    if dayed is not None:
        return dayed
    city = _CITY.match(text, 0, BEGINNING)
    if city is not None and len(text) - city.end() >= LONG and _is_city(sheet, text, city["line"]):
        return city["line"], city.end()
    match = _DOTTED.match(text, 0, BEGINNING) if not is_unspaced(text[0]) else None
    if match is not None and len(text) - match.end() >= LONG and _is_place(sheet, text, match, blocks):
        return match["line"], match.end()
    return None


def _east_asian(text: str, match: re.Match[str]) -> tuple[str, int] | None:
    line = match["line"]
    if not _SURE.search(line.strip("【】")):
        return None
    reporter = _REPORTER.match(text[match.end() :])
    return line.strip("【】：:"), match.end() + (reporter.end() if reporter else 0)


def _alone(sheet: Sheet, text: str, blocks: Sequence[Block], *, run_in: bool) -> tuple[str, int] | None:
    """A dateline in a line of its own, or set in bold in front of the text."""
    bare = text.rstrip(" .:–—-")
    if bare == text and run_in and _CITY.match(f"{bare} Xx") and _is_city(sheet, text, bare):
        return bare, len(text)
    if run_in and may_be_caseless(text):
        rest = "." * (REST + 1)
        found = caseless_dateline(
            f"{text} {rest}",
            [block.text for block in blocks],
            outlets=site_names(sheet),
            urdu=sheet.words.tags[0] == "ur",
        )
        return (found[0], len(text)) if found is not None and found[1] > len(text) else None
    if bare == text or is_unspaced(text[0]):
        return None
    for pattern in (_AGENCY_FIRST, _AGENCY_DOTTED, _DOTTED_DAY, _DASHED):
        match = pattern.match(f"{bare}. X" if pattern in (_DOTTED_DAY, _AGENCY_DOTTED) else f"{bare} – X")
        if match is not None and match["line"].strip() == bare and _is_filed(sheet, match, "", dotted=False):
            return bare, len(text)
    match = _DOTTED.match(f"{bare}. X")
    if match is not None and _is_place(sheet, text, match, blocks):
        return bare, len(text)
    return None


def _is_filed(sheet: Sheet, match: re.Match[str], follows: str, *, dotted: bool) -> bool:
    """Whether what stands before the dash is a place with a day or an agency, or in capitals, or one word and a new sentence behind it."""
    line, place = match["line"], match["place"].strip(" ,.")
    groups = match.re.groupindex
    agency = "agency" in groups and bool(match["agency"])
    head = re.split(r"[,،.]", place)[0].strip()
    words = head.split()
    if not words or len(words) > 5 or len(line) > LONGEST + 20 or is_unspaced(head[0]):
        return False
    if words[0].lower() in _ARTICLES or head.lower() in _TOPICS or is_time(head, sheet.words):
        return False
    if "bar" in groups and match["bar"]:  # sections stand before bars, too
        return words[0].isupper() and len(words[0]) > 2 and not line.isupper() and len(words) <= 4
    if head.isupper() and len(head) > 2 and len(words) <= 4:
        return True
    named = all(word[:1].isupper() or word in _PARTICLES or word[:1] == word[:1].swapcase() for word in words)
    if not named:
        return False
    if agency or (_DAY.search(place) is not None and has_day(place, sheet.words)):
        return True
    if dotted:
        return False
    parts = [part.strip() for part in place.split(", ")]
    if len(parts) == 2 and any(_is_agency(sheet, part) or _DOMAIN.search(part) for part in parts):
        return True
    if head == head.swapcase():
        return len(line.split()) <= 3
    titled = len(words) <= 2 or (len(words) <= 4 and any(word in _PARTICLES for word in words))
    return (
        titled
        and place == head
        and head.replace(" ", "").replace("-", "").replace("/", "").isalpha()
        and follows[:1].isupper()
        and len(follows) > 100
    )


def _is_place(sheet: Sheet, text: str, match: re.Match[str], blocks: Sequence[Block]) -> bool:
    """Whether a name with a full stop or colon is a place: set in an element or capitals of its own, or named again in the text."""
    place = match["place"]
    words = place.split()
    if not all(word[:1].isupper() or word in _PARTICLES for word in words) or place.lower() in _TOPICS:
        return False
    colon = text[len(match["line"]) : len(match["line"]) + 1] == ":"
    if colon and not (place.isupper() and len(place) > 3):
        return False
    if place.isupper() and len(place) > 3:
        return True
    if len(words) > 2 and any(word in _PARTICLES for word in words[1:-1]):
        return True
    longest = max(words, key=len)
    stem = longest[: max(4, len(longest) - 2)]
    if any(stem in block.text[len(place) if block.text.startswith(place) else 0 :] for block in blocks[:30]):
        return True
    return _is_set_apart(sheet, text, place)


def _is_agency(sheet: Sheet, name: str) -> bool:
    """Whether a name is an agency's or the page's own outlet's."""
    return agency_named(name.strip()) is not None or plain(name) in site_names(sheet)


def _is_city(sheet: Sheet, text: str, place: str) -> bool:
    """Whether a name in capitals, in an element of its own, is a place: called so by the page's makers, or named again on the page."""
    if place.lower() in _TOPICS:
        return False
    at = sheet.visible.text.find(text[:60])
    lengths = (len(place), len(place) + 1)
    apart = [el for el in sheet.shown.starting(at, at + 1) if el.end - at in lengths] if at >= 0 else []
    if any(_PLACE_NAMES.search(el.names) for el in apart):
        return True
    return bool(apart) and place.title() in sheet.visible.text


def _is_set_apart(sheet: Sheet, text: str, place: str) -> bool:
    """Whether a place stands in an element of its own in front of the text."""
    at = sheet.visible.text.find(text[:60])
    lengths = (len(place), len(place) + 1)
    return at >= 0 and any(el.end - at in lengths for el in sheet.shown.starting(at, at + 1))


def _named(sheet: Sheet, text: str) -> str | None:
    """An element above the text that the page's makers call dateline, without the date it may print beside the place."""
    at = sheet.visible.text.find(text[:60])
    for el in sheet.shown.starting(at - ABOVE, at + 1) if at >= 0 else ():
        if (
            el.attrs
            and el.end - el.start <= LONGEST
            and "dateline" in el.names
            and el.tag not in ("a", "time")
        ):
            place = _without_date(sheet, sheet.text_of(el))
            if place is not None:
                return place
    return None


def _without_date(sheet: Sheet, shown: str) -> str | None:
    """The place that a line names in front of a dash or beside a date; None where it names none."""
    text = shown
    for date in reversed(printed_dates(shown, sheet.words)):
        text = f"{text[: date.start]} {text[date.end :]}"
    if shown[-1] not in "—–-" and not (text != shown and any(mark in shown for mark in "•·|")):
        return None
    text = text.strip(" •·|,–—-")
    is_name = sum(c.isalpha() for c in text) >= 3 and not any(c.isdigit() for c in text)
    return text if is_name and text[:1].isupper() else None
