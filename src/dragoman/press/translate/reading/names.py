"""Words that are names, and whether a text has them too, in its own script, inflection or translation.

Capital letters tell names from words inside a sentence, not at its beginning, and not in German. Countries are known by
their names in CLDR (Babel), which no likeness of letters would show: Германия, Germany.
"""

import functools
import re
from collections.abc import Mapping
from dataclasses import dataclass

from babel import Locale, UnknownLocaleError

from dragoman.press.translate.pair import base_of
from dragoman.press.translate.reading.lexicon import months, weekdays
from dragoman.press.translate.transliterate import likeness

_WORD = re.compile(r"[^\W\d_]+(?:[’'ʼ-][^\W\d_]+)*")
_OPENING = re.compile(r"(?:^|[.!?:;…«»“”„\"‘(\[—–]|\s[-'’])\s*$")
_POSSESSIVE = re.compile(r"[’'ʼ]s?$")
_ALL_CAPITALS = frozenset({"de"})
"""Languages that write every noun with a capital."""

_TRANSLATED = {
    "en": "north south east west northern southern eastern western central middle upper lower great greater new united "
    "states state kingdom supreme court cup league republic republican democrat party house senate congress secretary "
    "minister ministry council security city park church national international union federal foreign office army navy "
    "police university school college institute museum street avenue square bridge river lake island islands sea ocean "
    "mount mountain mountains bay gulf coast valley beach desert street world nations organization committee commission "
    "department agency association federation assembly parliament government president prime king queen prince lord "
    "lady saint holy cross red white black green blue grand prix open championship champions games olympic festival "
    "award prize star news times post daily sunday morning bank fund group company airport station stadium hospital "
    "center centre district county province region general judge justice attorney chief officer director mother father "
    "pacific atlantic arctic members christmas easter labour labor conservative liberal democratic social people civil war peace treaty act bill law "
    "human rights health service tower palace castle hall garden gardens royal european american british english french german "
    "russian chinese japanese spanish italian ukrainian polish turkish greek dutch swiss swedish indian korean african asian "
    "scottish welsh irish catalan christian catholic muslim jewish orthodox internet strikes back with from that this "
    "they there what when where your have been will would could their about after before these those",
    "ru": "северн южн восточн западн центральн средн верхн нижн больш велик нов соединен объединен штат королевств верховн суд "
    "кубк лиг республик парти палат сенат конгресс секретар министр министерств совет безопасност город парк церк национальн "
    "международн союз федеральн иностран арми флот полици университет школ институт музе улиц площад мост рек озер остров мор "
    "океан гор залив побереж долин пустын мир наци организаци комитет комисси департамент агентств ассоциаци федераци ассамбле "
    "парламент правительств президент премьер корол принц лорд свят крест красн бел черн зелен син гран открыт чемпион игр "
    "олимпийск фестивал преми звезд воскресн утр банк фонд групп компани аэропорт станци стадион больниц центр район округ "
    "провинци област генерал судь главн рождеств пасх лейборист консерватив либерал демократ социал народ гражданск войн закон "
    "тих атлантическ член башн дворец замок корол европ запад восток север юг",
    "uk": "північн південн східн західн центральн середн верхн нижн велик нов сполучен об'єднан об’єднан штат королівств верховн суд кубк "
    "кубок ліг республік парті палат сенат конгрес секретар міністр міністерств рад безпек міст парк церкв національн міжнародн союз "
    "федеральн армі флот поліці університет школ інститут музе вулиц площ мост міст річк озер остр мор океан гор заток узбереж "
    "долин пустел світ наці організаці комітет комісі департамент агентств асоціаці федераці асамбле парламент уряд президент "
    "прем'єр прем’єр корол принц лорд свят хрест червон біл чорн зелен син гран відкрит чемпіон ігр олімпійськ фестивал премі зірк "
    "недільн ранк банк фонд груп компані аеропорт станці стадіон лікарн центр район округ провінці област генерал судд головн різдв "
    "лейборист консерватив ліберал демократ соціал народ громадянськ війн закон тих атлантичн член веж палац замок європ захід схід північ південь",
    "kk": "солтүстік оңтүстік шығыс батыс орталық орта жоғарғы төмен үлкен ұлы жаңа біріккен құрама штат корольдік тынық атлант сот кубог лига республика "
    "парти палата сенат конгресс хатшы мемлекет министр кеңес қауіпсіздік қала саябақ парк шіркеу ұлттық халықаралық одақ федерал әскер "
    "полиция университет мектеп институт мұражай көше алаң көпір өзен көл арал теңіз мұхит тау шығанақ жағалау әлем дүние ұлт ұйым "
    "комитет комиссия агенттік қауымдастық федерация ассамблея парламент үкімет президент премьер король патша ханзада лорд қасиетті "
    "қызыл ақ қара жасыл көк ашық чемпион ойын олимпиада фестиваль сыйлық жұлдыз банк қор топ компания әуежай стадион аурухана орталық "
    "аудан округ провинция облыс генерал судья бас рождество лейборис консерватив либерал демократ халық азаматтық соғыс заң сарай",
}
"""Words that stand in names and are translated there. Russian, Ukrainian and Kazakh ones are beginnings."""

_SHORTEST = 4
_LIKE = 0.62
_LIKE_A_WORD = 0.8  # words that are no names must be much alike to stand for one


@dataclass(frozen=True, slots=True)
class Name:
    """One word of a name, at its place."""

    text: str
    start: int
    end: int


def names(text: str, language: str) -> tuple[Name, ...]:
    """Capitalised words inside sentences, in order; empty for a language or a headline that capitalises everything."""
    if base_of(language) in _ALL_CAPITALS or _is_title(text):
        return ()
    return tuple(
        Name(_POSSESSIVE.sub("", word.group()), word.start(), word.end())
        for word in _WORD.finditer(text)
        if _is_name(word, text, language)
    )


def _is_name(word: re.Match[str], text: str, language: str) -> bool:
    letters = word.group()
    if len(letters) < _SHORTEST or not letters[0].isupper() or not letters[1].islower():
        return False
    if _OPENING.search(text[: word.start()]):
        return False
    return months(language).get(letters) is None and weekdays(language).get(letters) is None


def _is_title(text: str) -> bool:
    words = [word.group() for word in _WORD.finditer(text) if len(word.group()) >= _SHORTEST]
    return len(words) > 3 and sum(word[0].isupper() for word in words) > 0.7 * len(words)


def best_likeness(name: Name, others: tuple[str, ...]) -> float:
    """How like the likest of `others` is, 0 to 1; parts of hyphenated names count too."""
    parts = [name.text, *(part for part in name.text.split("-") if len(part) >= _SHORTEST)]
    return max((likeness(part, other) for part in parts for other in others), default=0.0)


def words_of(text: str) -> tuple[str, ...]:
    """All words long enough to be a name's, and the parts of hyphenated ones."""
    found: dict[str, None] = {}
    for match in _WORD.finditer(text):
        for word in (match.group(), *match.group().split("-")):
            plain = _POSSESSIVE.sub("", word)
            if len(plain) >= 3:
                found[plain] = None
    return tuple(found)


def missing_names(text: str, language: str, other: str, other_language: str) -> tuple[Name, ...]:
    """Names of `text` with nothing like them in `other`, in order; words of names that are translated are left out."""
    words = words_of(other)
    capital = tuple(word for word in words if word[0].isupper() or not word[0].islower())
    small = tuple(word for word in words if word[0].islower())
    countries = _countries(other_language)
    there = {code for word in words if (code := _country(word, countries))}
    mine = _countries(language)
    return tuple(
        name
        for name in names(text, language)
        if not _is_translated(name.text, language)
        and _country(name.text, mine) not in there
        and best_likeness(name, capital) < _LIKE
        and best_likeness(name, small) < _LIKE_A_WORD
    )


def _is_translated(word: str, language: str) -> bool:
    lower = word.lower()
    whole, beginnings = _translated(base_of(language))
    return lower in whole or any(lower[:length] in beginnings for length in range(2, len(lower) + 1))


@functools.cache
def _translated(language: str) -> tuple[frozenset[str], frozenset[str]]:
    words = frozenset(_TRANSLATED.get(language, "").split())
    if language == "en":
        return words | {f"{word}s" for word in words}, frozenset()
    return words, frozenset(word for word in words if len(word) > 2)


@functools.cache
def _countries(language: str) -> Mapping[str, str]:
    """First letters of one-word country names → ISO 3166 code."""
    try:
        territories = Locale.parse(language.replace("_", "-"), sep="-").territories
    except (ValueError, UnknownLocaleError):
        return {}
    return {
        _stem(name): code
        for code, name in territories.items()
        if len(code) == 2 and " " not in name and len(name) > 3
    }


def _country(word: str, countries: Mapping[str, str]) -> str | None:
    """The country a word names in any inflection."""
    lower = word.lower()
    for length in range(len(lower), max(4, len(lower) - 6) - 1, -1):
        if code := countries.get(lower[:length]):
            return code
    return None


def _stem(word: str) -> str:
    """Without the ending, which inflection changes."""
    return word.lower()[: max(4, len(word) - 2)]
