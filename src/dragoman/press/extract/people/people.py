"""What looks like a person's name, and what names nobody."""

import functools
import re

from dragoman.press.extract.outlets.agencies import agency_named
from dragoman.press.extract.page.visible import clean
from dragoman.press.extract.wording.words import Words, any_of
from dragoman.press.languages.lists import words

MAX_NAME_CHARACTERS = 70
MAX_EAST_ASIAN = 14
MAX_UNPARTED = 8
"""Letters of an East Asian name without a dot or a space in it."""

_PARTED = frozenset("・· \u3000")

_PARTICLES = frozenset(
    words(
        "van von der den de da dos das do di del della la le du bin ibn al el ben ter ten af av y e zu "
        "zur ní uulu oğlu qizi kyzy vom"
    )
)
_TITLES = frozenset(
    words(
        "pok. prof. dr. dr doc. doc mgr. ing. inż. hab. mag. univ. acad. conf. проф. д-р доц. акад. канд. инж."
    )
)
_OCCUPATIONS = frozenset(
    words(
        "أستاذ أستاذة باحث باحثة كاتب كاتبة صحفي صحفية صحافي صحافية محلل محللة خبير خبيرة ناشط ناشطة طبيب طبيبة مهندس مهندسة "
        "شاعر شاعرة روائي روائية رئيس رئيسة مدير مديرة أكاديمي أكاديمية مترجم مترجمة استاد پژوهشگر نویسنده روزنامه‌نگار تحلیلگر "
        "کارشناس شاعر عضو فعال دانشجو دانشجوی مدیر رئیس مترجم جامعه‌شناس پروفیسر محقق صحافی مصنف شاعرہ ماہر پروفسور חוקר חוקרת סופר "
        "סופרת עיתונאי עיתונאית מרצה פרופסור רופא רופאה משורר משוררת היסטוריון מתרגם מתרגמת प्रोफेसर प्रोफ़ेसर शोधकर्ता लेखक लेखिका पत्रकार "
        "कवि कवयित्री अध्यापक अध्यापिका शिक्षक शिक्षिका प्राध्यापक अर्थशास्त्री इतिहासकार कार्यकर्ता अनुवादक অধ্যাপক গবেষক লেখক সাংবাদিক কবি "
        "অনুবাদক ইতিহাসবিদ პროფესორი მკვლევარი ჟურნალისტი მწერალი ისტორიკოსი ეკონომისტი ექსპერტი პოეტი მთარგმნელი დოქტორი ფილოსოფოსი"
    )
)
"""What people are, in scripts whose names no capital tells from other words."""
_NOT_NAME = re.compile(
    r"https?:|www\.|[@#<>{}=]|\d{2}|기자|편집[부국]|編集部|编辑部|編輯部|本紙|本报讯"
    r"|(?<!\w)(?:universit|üniversite|univerzit|університет|университет|универзитет|πανεπιστήμι|instit[uú]t|інститут|институт|akademi)"
    r"|جامعة |دانشگاه |אוניברסיטת |विश्वविद्यालय|大学$|대학교$"
)
_GENERIC = frozenset(
    words(
        "admin administrator editor editors editorial staff newsroom newsdesk webdesk team redaktion "
        "redaction rédaction redacción redakcja redakce redazione redação редакция редакція рэдакцыя "
        "редакциясы redaksi redaksiyası szerkesztőség toimitus toimetus redaksjonen redaktionen redacția "
        "tahririyat uredništvo редакцията редакцијата редакције senior junior contributing writer writers reporter reporters business content "
        "strategy partner illustration opinion special photo photos courtesy press magazine marketing "
        "cookie cookies allow browse article articles service services investment investments analyst "
        "software tools tips featured using nachrichten user guest unknown webmaster http https january "
        "february march july september october november december author contributor contributors "
        "correspondent correspondents subscribe follow share comment comments minute minutes update "
        "डेस्क ब्यूरो संपादकीय ডেস্ক ব্যুরো ڈیسک דסק מערכת რედაქცია "
        "updated published posted sponsored advertisement newsletter email facebook twitter undefined"
    )
)
"""Words of bylines that name nobody, of titles and of what stands around bylines."""
_GENERIC_PAIRS = (
    "news desk",
    "web desk",
    "read more",
    "written by",
    "privacy policy",
    "haber merkezi",
    "son dakika",
    "هيئة التحرير",
    "هیئت تحریریه",
)
_NO_PART = frozenset(words("by the at for from with more about your our currently"))
_NO_FIRST = frozenset(
    words(
        "aus am zum zur bei mit nach für vom beim na od iz po za pri z ze w we dla przy pour dans sur avec chez desde para dal dalla nel nella "
        "från fra til ved hos в во на из от по для при у с со к о з із від до ад са во од από στο στη στην στον για με"
    )
)
"""Small words that begin a time or a place of three words: "Na Veliku Gospu"."""
_NEVER_FIRST = frozenset(
    words(
        "aus zum zur für vom beim pour dans avec chez depuis desde para dalla från dla przy из от для від із από στο στη στην στον"
    )
)
"""Those that are nobody's first name."""
_GLUED = re.compile(r"\bBy[A-Z]")
_WORD = re.compile(r"\w+")
_TEAM = re.compile(
    r"\b(?:staff|team|desk|newsroom|editors|editorial board|redaktion|rédaction|redacción|redakcja|redazione|redação|редакция|редакція)\b",
    re.IGNORECASE,
)
_DESK = re.compile(r"\b(?:desk|newsroom)$", re.IGNORECASE)
_TEAM_WORDS = frozenset(words("the a our editorial web press online blog content editor"))
FOR_WHOM = "for|für|pour|para|per|voor|för|dla|для|за|pro|za|pentru|për|για"
"""Words between who wrote and for which outlet."""
_AFTER_NAME = re.compile(
    rf"\s+(?:{FOR_WHOM}|in|on|at|via|from|am|um|published|posted|updated|publicado|publié)(?:\s|$)",
    re.IGNORECASE,
)
_LICENCE = r"\bCC[ -](?:BY|0)\b|creative commons"
_STRONGLY_NOT = re.compile(rf"https?:|www\.|[@#<>{{}}=]|\d{{3}}|{_LICENCE}", re.IGNORECASE)
_NO_NAME_MARKS = re.compile(rf"[!?:;,“”«»()\[\]/+]|(?i:{_LICENCE})")
_NO_EAST_ASIAN_MARKS = re.compile(
    r"[。，！？:：\d（）()「」『』【】〉》…/]|^[のをにはへがとでも]|^から|[をはが]$"
)
_EAST_ASIAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")


def looks_like_person(text: str) -> bool:
    """Two to five words with capitals (particles aside); in scripts without capitals one to four words, few letters in East Asia."""
    return 2 <= len(text) <= MAX_NAME_CHARACTERS and _looks_like_person(text)


@functools.lru_cache(maxsize=8192)
def _looks_like_person(text: str) -> bool:
    if not text[0].isalpha() or is_generic(text):
        return False
    parts = text.replace(".", ". ").split()
    if is_caseless(text):
        eastern = bool(_EAST_ASIAN.search(text))
        parted = not _PARTED.isdisjoint(text)
        longest = (MAX_EAST_ASIAN if parted else MAX_UNPARTED) if eastern else 40
        return (
            1 + (not eastern) <= len(parts) <= 4
            and len(text) <= longest
            and not _NO_EAST_ASIAN_MARKS.search(text)
        )
    if len(text) < 3 or not 2 <= len(parts) <= 6 or _NO_NAME_MARKS.search(text) or _GLUED.search(text):
        return False
    if not _NO_PART.isdisjoint(text.lower().split()) or parts[0].lower() in (
        _NO_FIRST if len(parts) > 2 else _NEVER_FIRST
    ):
        return False
    return all(
        word[0].isupper()
        or word.lower() in _PARTICLES
        or word[0] in "’'"
        or word.startswith("al-")
        or (word in _TITLES and word != parts[-1])
        for word in parts
    )


def is_caseless(text: str) -> bool:
    """Whether a text is in a script without capitals; Georgian has them, but writes whole lines with them or none."""
    return text.lower() == text.title()


def is_bare_sentence(line: str) -> bool:
    """Whether a line is a sentence for all its marks tell, where no capitals tell names."""
    return ":" not in line and line.endswith((".", "!", "?")) and is_caseless(line.strip(" ."))


def trimmed_name(text: str) -> str:
    """The name a text begins with where a small word and more follow it: "Jane Roe in Riverton" → "Jane Roe"; else the text itself."""
    match = _AFTER_NAME.search(text)
    head = text[: match.start()] if match else text
    return head if looks_like_person(head) or agency_named(head) else text


def printable_name(text: str) -> bool:
    """What may stand in a byline at all: short, no address, no number, not a generic word alone."""
    return 2 <= len(text) <= MAX_NAME_CHARACTERS and not _STRONGLY_NOT.search(text) and len(text.split()) <= 7


def is_generic(text: str) -> bool:
    """Whether a byline names nobody: "admin", "Editorial staff", "Redaktion"."""
    low = text.lower()
    if _NOT_NAME.search(low) or not _GENERIC.isdisjoint((*_WORD.findall(low), *low.split())):
        return True
    return any(pair in low for pair in _GENERIC_PAIRS)


def is_occupation(text: str) -> bool:
    """Whether words without capitals say what somebody is rather than who."""
    return is_caseless(text) and not _OCCUPATIONS.isdisjoint(text.split())


def is_team(text: str) -> bool:
    """Whether a byline names a desk or team by more than that word: "Observer Staff", "Redaktion Morgenblatt"."""
    if not 2 <= len(text.split()) <= 6 or _STRONGLY_NOT.search(text):
        return False
    if "by" in text.lower().split()[1:]:
        return False
    rest, found = _TEAM.subn(" ", text)
    return bool(found) and any(word.casefold() not in _TEAM_WORDS for word in rest.split())


def is_desk(text: str) -> bool:
    """Whether a team is an outlet's desk, which signs as an agency does: "Coast Science Desk"."""
    return is_team(text) and bool(_DESK.search(text))


def without_byline_words(text: str, known: Words) -> tuple[str, bool]:
    """A byline without what introduces it («Автор:», "By"), and whether something did."""
    text = clean(text)
    introduced = False
    if text[:2] == "By" and text[2:3].isupper() and text[3:4].islower():
        return text[2:], True
    for _ in range(2):
        match = any_of((*known.all("byline_words"), *known.role("author"), "by")).match(text)
        if not match or match.end() == len(text):
            break
        rest = text[match.end() :].lstrip(" :：|-–—")
        if not rest or not (text[match.end() : match.end() + 1] in " :：\u00a0" or not text[0].isascii()):
            break
        text, introduced = rest, True
    return text, introduced
