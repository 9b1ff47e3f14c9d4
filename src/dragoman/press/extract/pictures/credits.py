"""Credit lines of pictures, split into agency and photographer: «© РИА Новости Алексей Дружинин», "Jane Roe/AFP via Getty Images"."""

import functools
import re
from collections.abc import Sequence
from dataclasses import dataclass

from dragoman.press.extract.outlets.agencies import AGENCIES, agency_named
from dragoman.press.extract.page.visible import clean
from dragoman.press.extract.people.people import looks_like_person
from dragoman.press.extract.pictures.creditwords import Label, credit_labels
from dragoman.press.extract.wording.spotting import is_unspaced
from dragoman.press.extract.wording.words import Words

MAX_CREDIT_CHARACTERS = 160
MAX_CREDIT_WORDS = 16

_EDGES = " \t©®()[]:：=＝/|,;.–—-・（）【】［］*'‘’"
_MARK = re.compile(r"\s*(?:©|ⓒ|®|\((?:c|с)\)|（[Ccｃ]）|（Ｃ）|℗)\s*", re.IGNORECASE)
_YEAR = re.compile(r"(?<![\w/])(?:19|20)\d{2}(?!\w)")
_PARTS = re.compile(
    r"\s*(?:[/|,;©•·・／｜]|\s[–—-]\s|\bvia\b|\bthrough\b|\bfor\b|\b(?:on|auf|sur)\s+(?=/)|[()（）\[\]])\s*",
    re.IGNORECASE,
)
_ANY_LABEL = re.compile(r"^[^\W\d_]{3,16}(?: [^\W\d_]{2,14}){0,2}\s*[:：=＝]\s*")
_SENTENCE_END = re.compile(
    r"[.!?…؟।][”\"»“')\]]*\s+|[。！？][）」』]*\s*|(?<=[a-zà-ÿа-я)\d])[.!?…][”\"»“]?(?=[A-ZÀ-ÞА-Я])"
)
_INITIAL = re.compile(r"(?:^|[\s.(])(?:[A-Za-zÀ-žΑ-ωА-яёіїєґәғқңөұүһ]|\d{1,2})$")
_WORDLIKE = re.compile(r"\w")
_LAST_BRACKET = re.compile(
    r"\s*[(（\[【［]([^()（）\[\]【】［］]{1,140}(?:\([^()]{1,40}\))?)[)）\]】］]\s*[.。]?$"
)
_SEPARATED = re.compile(r"\s[|/–—-]\s+|[＝=／]|(?<=[가-힣.])/(?=\S)")
_TAKEN = re.compile(r"\s*(?:撮影|摄影|攝影|攝|摄|기자|특파원)$")
_GIVEN = re.compile(r"\s*(?:提供|供图|供圖|제공|配信)$|^(?:出典|提供|资料图|資料)\s*[:：=＝・]?")
_BEHIND = re.compile(
    r"\s*\b(?:nuotr\.?|nuotrauka|foto|arşivi|fotoğrafı|fotója|felvétele|kuva)$|\s*(?:-ის )?ფოტო$",
    re.IGNORECASE,
)
_REPORTER = re.compile(r"(?:本报|本報|本刊|本社)?(?:见习|实习|特约)?(?:记者|記者|通讯员)\s*")
_SOURCE = re.compile(r"提供|来源|來源|图源|供图|供圖|출처|제공|出典")
_DRAWN = re.compile(
    r"illustra|grafi|graphic|karte|map\b|zeichnung|dessin|рисун|иллюстр|ілюстр|колаж|коллаж|イラスト|制图|삽화|그래픽",
    re.IGNORECASE,
)
_GENERIC = re.compile(
    r"(?:hand-?out|supplied|submitted|provided|contributed|courtesy|pool|file|files|stock|privat[eo]?|rights managed|"
    r"z\.?\s?v\.?\s?g\.?|ist|istimewa|fair use|internet|youtube|facebook|instagram|tiktok|telegram|twitter|x|vk|"
    r"aðsend\w*|ljósmynd|skjáskot|sithunyelwe|divulgação|reprodução|redes sociais|redes sociales|social media|"
    r"photos?|images?|pictures?|bilder|foto|no credit|n/?a|moment|e\+|creative(?: \w+)?|public domain|gemeinfrei|cc0?(?:[ -].+)?|"
    r"dr|d\.\s?r\.|(?:ki|ai|ia|ии|ші)[- ]?gener.*|prywat\w*|privatn\w*|приват\w*|личн\w*|особист\w*|受访者|受訪者|本人|网友|当事人|家属|读者|"
    r"tous droits réservés.*|all rights reserved.*|(?:supplied|stock|generic|sample|file|archiv\w*) (?:image|photo|picture)s?|"
    r"dok(?:umentasi)?\b.*|screen-?(?:shot|grab)s?\b.*|skjermdump|skærmprint|schermafbeelding|zrzut ekranu.*|ekran görüntüsü|"
    r"captures? d['’]écran.*|captura de .*|imagen? cedida.*|cedid[ao]s?\b.*|скриншот.*|скріншот.*|снимок экрана.*|кадр .*|"
    r"\w*arc?hi(?:v|f|e)\w*(?:\s.*)?|arquivo\b.*|arkiv\b.*|arşiv.*|архив.*|архів.*|архіў.*|αρχείο.*|أرشيف.*|自家|資料写真|资料图片?|자료사진|자료|"
    r"из открытых источников|открытые источники|з відкритих джерел|соцсети|личный архив.*|из личного архива.*|предоставлено.*)",
    re.IGNORECASE,
)
"""What says where a picture was found and names nobody."""
_ORGANISATION = re.compile(
    r"^the\b|[@&\d]|\b(?:agenc\w+|agentur\w*|agenzia|agência|agencja|ajans\w*|photos?|foto\w*|press\w*|presse\w*|media|images?|pictures?|news|tv|radio|"
    r"universit\w*|universidad|politie|poli[cz]\w*|court|ministr\w*|ministeri\w*|ministerstv\w*|council|commission|kommission|government|gobierno|regierung|gemeinde|stadt|"
    r"city|municipality|museum|museo|musée|muzeum|library|institut\w*|foundation|fundaci\w*|stiftung|verein|verband|club|klub|gmbh|ag|ltd|inc|llc|group|"
    r"studio\w*|films?|records|shimbun|newspapers?|magazine|times|post|herald|tribune|collection|department|office|service|company|bank|church|school|"
    r"hospital|estate|resort|world|theat(?:er|re)|festival|association|society|trust|archives?|project|network|agency|ansambl|"
    r"агент\w*|пресс\w*|служб\w*|министерств\w*|администраци\w*|музе\w*|фонд\w*|фундаци\w*|газет\w*|журнал\w*|канал\w*|телеканал|университет\w*|мчс|полици\w*|"
    r"поліці\w*|агенція|агенттіг\w*|міністерств\w*|прэс\w*|агенција|agencija|министарств\w*|ministarstv\w*|وكالة|وزارة|صحيفة|قناة)\b|"
    r"(?:新聞|新闻|新聞社|通信|通信社|通讯社|社|庁|省|署|局|部|大学|大學|協会|会社|警察|뉴스|신문|통신|일보|캠프|대학교|경찰|당|처|청)$|[«„“][^»“”]+[»”“]",
    re.IGNORECASE,
)
_QUOTED = re.compile(
    r"(?:[^\W\d_]\w+\s+)?[«„“][^«»„“”]{2,40}[»”“](?:\s+(?:агенттігі|агенттік|ajansı|agentligi)\b)?"
)
"""An organisation in quotation marks with the word before it, or the one behind: «Агентство «Дала»», ««Дала» агенттігі»."""


_COURTESY = re.compile(
    r"^(?:by|(?:photo )?courtesy(?: of)?|cortesía de|avec l'aimable autorisation de)\s+", re.IGNORECASE
)
_COPIED = re.compile(r"screen|skjerm|skærm|skjáskot|captur|скрин|скрін|zrzut|ekran|schermaf", re.IGNORECASE)
_HOST = re.compile(r"[\w-]+(?:\.[\w-]+)*\.[a-z]{2,4}", re.IGNORECASE)
_NARROW = {wide: wide - 0xFEE0 for wide in range(0xFF21, 0xFF5B)}
"""Letters of Japanese full width, as in ＡＰ, to those everybody writes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Credit:
    """line: as printed, "" for none. agency, photographer: None where the line does not name one."""

    line: str
    agency: str | None = None
    photographer: str | None = None


def read_credit(line: str, words: Words, outlets: Sequence[str] = ()) -> Credit:
    """Split a credit line into who took the picture and whose it is; what names nobody ("Supplied", "Archive") is neither.

    outlets: names of outlets, which may stand beside the photographer without a mark between them.
    """
    line = clean(line)[:MAX_CREDIT_CHARACTERS].strip()
    if not line or _GENERIC.fullmatch(_trim(line)):
        return Credit(line=line)
    rest = _without_label(line, words).strip(_EDGES.replace(")", ""))
    if _GENERIC.fullmatch(_trim(rest)):
        return Credit(line=line)
    if not _trim(rest):
        return Credit(line=line)
    taken, given = _TAKEN.search(rest.rstrip(_EDGES)), _SOURCE.search(line)
    rest = _REPORTER.sub("/", rest)
    rest = _BEHIND.sub("", _GIVEN.sub("", _TAKEN.sub("", rest.rstrip(" ）】]"))))
    rest = _YEAR.sub(" ", rest)
    agencies = _agencies(rest, outlets)
    left = rest
    for name in agencies:
        left = left.replace(name, " / ")
    parts = [part for raw in _PARTS.split(left) if (part := _trim(raw))]
    named = [part for part in parts if not _GENERIC.fullmatch(part)]
    copied = given or any(_COPIED.match(part) for part in parts)
    person = None if copied else next((part for part in named if taken or _is_person(part)), None)
    others = [part for part in named if part != person]
    if not agencies:
        agencies = [part for part in others if _HOST.fullmatch(part)][:1]
        others = [part for part in others if part not in agencies]
    if (
        person is None
        and len(others) == 1
        and _is_stock(agencies)
        and not copied
        and "via" not in rest.split()
    ):
        person, others = others[0], []
    if not agencies and others and (person is not None or len(others) == 1 or given):
        agencies = others[:1] if len(others[0]) <= 60 else []
    drawn = _DRAWN.search(line[: line.find(rest[:8])] if rest[:8] in line else "")
    return Credit(line=line, agency=_agency(agencies, line), photographer=None if drawn else person)


def _agencies(rest: str, outlets: Sequence[str]) -> list[str]:
    """The agencies a line names: known ones, else an outlet, else an organisation in quotation marks."""
    known = [
        rest[match.start() : match.end()] for match in _agency_pattern().finditer(rest.translate(_NARROW))
    ]
    return known or [name for name in outlets if len(name) > 3 and name in rest][:1] or _QUOTED.findall(rest)


@functools.cache
def _agency_pattern() -> re.Pattern[str]:
    """Any agency's name as whole words, also in capitals, as many credits are set."""
    names = {name for agency in AGENCIES for name in agency.names}
    names |= {name.upper() for name in names if len(name) > 3} | {"AP Photo", "stock.adobe.com"}
    listed = sorted(names, key=lambda name: (-len(name), name))
    spaced = "|".join(re.escape(name) for name in listed if not is_unspaced(name[-1]))
    unspaced = "|".join(re.escape(name) for name in listed if is_unspaced(name[-1]))
    return re.compile(rf"(?<!\w)(?:{spaced})(?!\w)|{unspaced}")


def _agency(agencies: Sequence[str], line: str) -> str | None:
    """The agency as printed; a chain of them as printed too, where nothing but a mark or "via" stands between."""
    names = list(dict.fromkeys("AP" if name == "AP Photo" else name for name in agencies))
    if len(names) < 2:
        return names[0] if names else None
    start, end = line.find(names[0]), line.rfind(names[-1]) + len(names[-1])
    between = line[start:end]
    return (
        between
        if 0 <= start < end and len(between) <= sum(map(len, names)) + 6 * len(names)
        else " / ".join(names)
    )


def _is_stock(agencies: Sequence[str]) -> bool:
    known = [agency_named(name) for name in agencies]
    if any(name.startswith("stock.") for name in agencies):
        return True
    return len(known) == 1 and known[0] is not None and known[0].pictures_only


def _is_person(part: str) -> bool:
    if _ORGANISATION.search(part):
        return False
    first = part.split(" ", 1)[0]
    if (
        first.isupper()
        and len(part) > len(first)
        and 1 < len(first) <= 3
        and not part.isupper()
        and "." not in first
    ):
        return False
    if part.isupper() and " " not in part and len(part) <= 8:
        return False
    if not any(c.isupper() or c.islower() for c in part) and " " not in part and len(part) > 4:
        return False
    if "ა" <= part[:1] <= "ჿ":
        return 2 <= len(part.split()) <= 3
    return looks_like_person(part) or bool(re.fullmatch(r"[A-ZÀ-ÞА-Я]\.\s?[A-ZÀ-ÞĀ-Ž][\w'’-]+", part))


def is_credit(text: str, words: Words, *, apart: bool = False) -> bool:
    """Whether a short text is a credit line. apart: set off from the caption by brackets, a line or an element of its own."""
    bare = text.strip()
    if not 1 < len(bare) <= MAX_CREDIT_CHARACTERS:
        return False
    if _MARK.match(bare):
        return True
    count = bare.count(" ") + 1
    if count > MAX_CREDIT_WORDS:
        return False
    label = next(iter(credit_labels(bare, words)), None)
    if label is not None and not bare[: label.start].strip("([（【/ ") and _names_follow(bare, label):
        return True
    if _TAKEN.search(bare) or _GIVEN.search(bare):
        return apart or len(bare) <= 12
    if apart and len(bare) <= 60 and _BEHIND.search(bare):
        return True
    if count > 12:
        return False
    beside, found = _agency_pattern().subn(" ", bare.translate(_NARROW))
    if found:
        others = beside.split()
        if any(is_unspaced(c) for c in beside):
            return len(beside) <= 8 and "＝" not in beside
        return (len(others) <= 7 and not any(map(_is_prose, others))) or (apart and len(others) <= 2)
    if not apart:
        return False
    first, mark, second = bare.partition("/")
    if mark and first[:1].isalpha() and second.strip()[:1].isalnum() and count <= 8:
        return not any(_is_prose(word) for word in bare.split())
    trimmed = _trim(bare)
    if _GENERIC.fullmatch(trimmed) or (count <= 4 and _is_person(trimmed)):
        return True
    if trimmed.isupper() and trimmed.isalpha() and 1 < len(trimmed) <= 5:
        return True
    capitals = all(word[:1].isupper() or len(word) <= 3 for word in trimmed.split())
    return count <= 6 and capitals and trimmed[:1].isupper() and bool(_ORGANISATION.search(trimmed))


def _is_prose(word: str) -> bool:
    """Whether a word is one of those that names are not made of."""
    return len(word) > 3 and word.islower()


def _names_follow(text: str, label: Label) -> bool:
    """Whether what follows a credit word may be a credit: anything behind a mark, else nothing but names."""
    if label.how == "mark":
        return True
    rest = text[label.end :].split()
    if _GENERIC.fullmatch(_trim(text[label.end :])):
        return True
    if not rest:
        return " " in text[label.start : label.end].strip()
    return len(rest) <= 9 and rest[0][:1].isupper() and not any(_is_prose(word) for word in rest)


def split_caption(text: str, words: Words) -> tuple[str | None, str | None]:
    """A caption as (caption, credit line); either may be None.

    The credit is what stands last: behind a credit word or a ©, behind a bar, a slash or the last sentence, or in brackets.
    """
    text = clean(text)
    if not text:
        return None, None
    found = (
        _worded(text, words) or _behind_end(text, words) or _bracketed(text, words) or _separated(text, words)
    )
    if found is None:
        return text, None
    at, credit = found
    caption = text[:at].rstrip(" |/[(–—-＝=（【")
    return caption or None, _unbracketed(credit)


def _unbracketed(credit: str) -> str:
    credit = credit.strip().lstrip("|/–—- ")
    for opening, closing in ("()", "（）", "[]", "【】"):
        if credit.startswith(opening) and credit.endswith(closing) and credit.count(opening) == 1:
            return credit[1:-1].strip()
        if credit.endswith(closing) and credit.count(closing) > credit.count(opening):
            return credit[:-1].strip()
    return credit


def _bracketed(text: str, words: Words) -> tuple[int, str] | None:
    match = _LAST_BRACKET.search(text)
    if match is None:
        return None
    before, inner = text[: match.start()].rstrip(), match[1].strip()
    closed = before[-1:] in ".!?…。”\"»'’"
    named = inner[:1].isupper() or inner[:1] == inner[:1].swapcase()
    caseless = inner.swapcase() == inner
    short = 2 < len(inner) <= (12 if caseless else 90) and len(inner.split()) <= 12 and inner not in before
    if is_credit(inner, words, apart=True) or (closed and named and short):
        return match.start(), inner
    return None


def _worded(text: str, words: Words) -> tuple[int, str] | None:
    """At the first credit word or © behind which nothing but a credit line follows."""
    for label in credit_labels(text, words):
        at = label.start
        if len(text) - at > MAX_CREDIT_CHARACTERS or _goes_on(text[label.end :]) or not _begins(text, label):
            continue
        word = text[:at].rstrip().rsplit(" ", 1)[-1].strip("(")
        if word and agency_named(word) and text[at - 1 : at] == " ":
            at -= len(word) + 1
        return at, text[at:]
    return None


def _begins(text: str, label: Label) -> bool:
    """Whether a credit word is one: a mark follows, or it stands by itself in front of names."""
    if label.how == "mark":
        return True
    said = text[label.start : label.end].rstrip()
    before = text[: label.start].rstrip()
    alone = (
        not before or before[-1] in '.!?…)]([|/–—"»”。' or said[-1:] == "." or said.lower().endswith(" by")
    )
    return alone and _names_follow(text, label)


def _goes_on(rest: str) -> bool:
    """Whether sentences follow: a credit line is none, and full stops in it are those of initials."""
    return any(len(rest) - end > 30 for end in _ends(rest) if end > 4)


def _ends(text: str) -> list[int]:
    """Where sentences end, initials and days of months aside; the end of the text is none."""
    return [
        match.end()
        for match in _SENTENCE_END.finditer(text)
        if match.end() < len(text)
        and not _INITIAL.search(text, max(0, match.start() - 4), match.start())
        and text.count("(", 0, match.start()) <= text.count(")", 0, match.end())
    ]


def _behind_end(text: str, words: Words) -> tuple[int, str] | None:
    """What stands behind the last full stop and names an agency or a person."""
    for at in _ends(text)[-1:]:
        tail = text[at:]
        label = _ANY_LABEL.match(tail)
        named = label is not None and len(tail[label.end() :].split()) <= 4 and tail[label.end()].isupper()
        if len(tail) <= 100 and not _ends(tail) and (named or is_credit(tail, words, apart=True)):
            return at, tail
    return None


def _separated(text: str, words: Words) -> tuple[int, str] | None:
    """What stands behind a bar, a slash or a dash, and "Agency/Name" with nothing in front."""
    for match in _SEPARATED.finditer(text):
        rest = text[match.end() :]
        if len(rest) <= 100 and is_credit(rest, words, apart=match[0].strip() not in ("-", "–", "—")):
            return match.start(), rest
    found = next(iter(_agency_pattern().finditer(text, max(0, len(text) - 60))), None)
    if found is not None and re.match(r"\s?/\s?\S", text[found.end() :]) and text[found.start() - 1] == " ":
        return found.start(), text[found.start() :]
    return None


def _trim(part: str) -> str:
    return _COURTESY.sub("", clean(part).strip(_EDGES)).strip(_EDGES)


def _without_label(line: str, words: Words) -> str:
    """A credit line without the words and marks that introduce it."""
    for number in range(3):
        line = _MARK.sub("", line, count=1) if _MARK.match(line) else line
        label = next(
            (one for one in credit_labels(line, words)[:1] if not _WORDLIKE.search(line[: one.start])), None
        )
        match = _ANY_LABEL.match(line) if label is None else None
        end = label.end if label is not None else match.end() if match is not None else len(line)
        if label is not None and end >= len(line):
            return "" if label.how != "bare" or " " in line.strip() else line
        if end >= len(line) or (number and (label is not None and label.how != "mark")):
            break
        line = line[end:].lstrip(" :：=＝")
    return line
