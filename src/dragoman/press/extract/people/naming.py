"""Outlets as running text names them: in quotation marks, behind a word for their kind, as the text of a link, by a word of the press.

A bare name is mostly a person's; only names that are set apart in one of these ways are taken for an outlet's.
"""

import re
from collections.abc import Iterator

from dragoman.press.extract.outlets.demonyms import is_of_nation
from dragoman.press.extract.outlets.known import Known, Outlets, country_named, same_site
from dragoman.press.extract.page.sheet import Sheet, host_of
from dragoman.press.extract.people.people import looks_like_person
from dragoman.press.extract.wording.capitals import NAME, is_small
from dragoman.press.extract.wording.spotting import lowered
from dragoman.press.record import Block

MAX_CHARACTERS = 80

_QUOTED = re.compile(r"[«“„\"《『「‹]([^«»“”„\"《》『』「」‹›]{2,50})[»”“\"》』」›]")
_SPOKEN = '“"'
"""Marks that stand around what is said, not around names, where a language has others for those."""
_SET_APART = frozenset(["ko", "ja"])
"""Languages that have."""
_NAME_BEHIND = re.compile(rf"\s+(?:[^\W\d_]+\s+){{0,1}}?[«“„\"]?({NAME})")
_QUOTED_BEHIND = re.compile(
    r"\s+(?:[^\W\d_]+\s+)?[«“„\"《『「‹‘]([^«»“”„\"《》『』「」‹›‘]{2,50})[»”“\"》』」›’]"
)
_NAME_BEFORE = re.compile(rf"(?<!\w)({NAME})[»”\"]?\s$")
_BEHIND_NATION = re.compile(rf"(?<!\w)([^\W\d_]{{3,}})[ ]({NAME})")
_NAME = re.compile(rf"(?<!\w){NAME}")
_NEWS_NOUN = re.compile(
    r"\s(?:listy|list|noviny|novine|novosti|vijesti|vesti|zprávy|glasnik|vjesnik|věstník|vestník|týdeník|deník|denník|kurýr|tednik|"
    r"новости|известия|ведомости|новини|вести|вісті|вестник|вісник|веснік|весник|гласник|газета|листок|хабары|кабары|сонин)(?!\w)"
)
"""Words that Slavic papers write small in their names: "Lidové noviny"."""
_COUNTRY_AHEAD = frozenset(["vi", "id", "th"])
_ADJECTIVE = re.compile(
    r"^\w+(?:sk|ck|šk|čk|ск|цк|зьк|ськ)(?:ý|á|é|í|i|a|o|e|og|om|oga|im|ih|ega|em|ego|iego|im|ých|ým|ém|ej|iej|ou|u|"
    r"ий|ый|ая|ое|а|е|і|и|о|ого|ому|им|их|ой|ої|ій|ом|у|ог|ом)$"
)
_NOUN = re.compile(r"\s[^\W\d_]{3,14}(?=[\s]?(?:[,.;:)(]|$))")
"""What a name that is an adjective alone is of: "Pobaltský obzor"."""
_NUMBERED = re.compile(r"\s(?:[Nn][or]|[Vv]ol|[Ee]d|Č|Nº)$")
_PRESS = re.compile(
    r"(?<!\w)(?:Gazette|Times|Post|Courier|Herald|Tribune|Journal|Chronicle|Telegraph|Observer|Guardian|Inquirer|Examiner|News|Daily|Weekly|Quarterly|Review|Monthly|Magazine|Bulletin|Dispatch|Ledger|"
    r"Zeitung|Allgemeine|Rundschau|Kurier|Anzeiger|Nachrichten|Presse|Merkur|Gazeta|Dziennik|Deník|Noviny|Diário|Diario|Jornal|Correio|"
    r"Corriere|Gazzetta|Giornale|Messaggero|Courrier|Quotidien|Dépêche|Dagblad|Krant|Courant|Dagbladet|Avisen|Tidende|Tidningen|Posten|"
    r"Sanomat|Hírlap|Vijesti|Novosti|Gazetesi|\w+(?:zeitung|blatt|bladet|posten|avisen|tidende|tidningen|sanomat|leht|nieuws))(?!\w)"
)
"""Words by which papers are known in Latin letters."""
_COMPOUND = {
    "ja": re.compile(
        r"[一-龥ァ-ヶー々]{1,12}(?:新聞|通信社|通信|タイムズ|ポスト|ジャーナル|ニュース|テレビ|放送|紙)"
    ),
    "ko": re.compile(r"(?<!\w)[가-힣A-Za-z]{1,12}(?:신문|일보|뉴스|통신|저널|타임스|포스트|방송)"),
}
"""Names of papers in languages that have no capitals and end such names in a word for their kind."""
_UNCASED = frozenset(["Arab", "Hebr", "Geor"])
_UNCASED_NAME = re.compile(
    r"\s+[«“\"]?([^\W\d_][\w\u200c]+(?:\s[^\W\d_][\w\u200c]+){0,2})(?=[»”\"]?\s*(?:[.,،؛:؟]|$))"
)
CASE = re.compile(r"[’'](?!s$)[^\W\d_A-Z]{1,5}$")
"""An ending of a case written behind an apostrophe: "Gazette'te"."""
_SMALL = frozenset(
    ["of", "the", "and", "for", "de", "la", "le", "les", "des", "du", "der", "die", "das", "i", "и", "del", "della", "delle", "dei", "degli", "dello", "nei", "sul", "di", "da", "do", "dos", "al", "e", "y", "el", "los", "las", "am", "im", "an", "na", "v", "von", "van", "zum", "zur", "et", "und", "του", "της", "των", "και", "το", "οι", "στο", "στη", "och", "og", "és", "az", "nad", "pod", "по", "на", "за", "та", "і", "з"]
)  # fmt: skip
_ARTICLED = re.compile(
    r"(?:al|el|as|ad|an|ar|at|az|ash|l|d|dell|dall|all|nell|sull|un|s)[-’'](?=[^\W\d_])(?![a-zà-ÿ])"
)
"""A word with a small article written on to it: "al-Vadi", "l’Est"."""
_LATIN = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZÀÁÂÄÅÆÇČĎÉÈÊËĚÍÎÏĽŁÑŇÓÔÖØŘŚŠŤÚÜŮÝŹŽŻ")
_LATIN_NAME = re.compile(r"(?<![\w@./])[A-ZÀ-Ž][A-Za-zÀ-ɏ’'-]*(?:[ ][A-Za-zÀ-ɏ’'-]+){0,5}(?![\w@])")


def names_in(sheet: Sheet, block: Block, outlets: Outlets) -> list[Known]:
    """The outlets a block's text names, in order of place, longer names first."""
    text = block.text
    found = [
        *outlets.find(text),
        *quoted(text, sheet, outlets),
        *_linked(sheet, block, outlets),
        *introduced(sheet, text, outlets),
        *compounds(text, sheet, outlets),
    ]
    return sorted(found, key=lambda known: (known.start, -known.end))


def introduced(sheet: Sheet, text: str, outlets: Outlets) -> Iterator[Known]:
    """Names right behind a word for a kind of outlet («газета X», "the portal X"), and Latin names in a text of another script."""
    uncased = bool(sheet.words.languages) and sheet.words.languages[0].script in _UNCASED
    for spot in sheet.words.phrases("outlet_words").spots(lowered(text)):
        set_apart = _QUOTED_BEHIND.match(text, spot.end)
        if set_apart and len(set_apart[1].split()) <= 5:
            yield outlets.known(set_apart[1].strip(), set_apart.start(1))
            continue
        german = sheet.words.tags[:1] == ("de",)
        whole = _NAME.match(text, spot.start) if text[spot.start].isupper() and not german else None
        if whole and whole.end() > spot.end and text[: spot.start].strip(" («“„"):  # "the Diário da Barra"
            yield outlets.known(CASE.sub("", whole[0].rstrip(" .")), spot.start)
            continue
        match = _NAME_BEHIND.match(text, spot.end)
        if match and not is_of_nation(match[1], sheet.words.tags):
            name = CASE.sub("", without_country(match[1].rstrip(" ."), sheet.words.tags))
            at = match.start(1) + match[1].find(name)
            name = _NUMBERED.sub("", name)
            noun = _NEWS_NOUN.match(text, at + len(name)) or (
                _NOUN.match(text, at + len(name)) if _ADJECTIVE.search(name) else None
            )
            yield outlets.known(name + (noun[0] if noun else ""), at)
        elif uncased:
            plain = _UNCASED_NAME.match(text, spot.end)
            if plain:
                yield outlets.known(plain[1], plain.start(1))
        before = _NAME_BEFORE.search(text, max(0, spot.start - MAX_CHARACTERS), spot.start)
        part = text[spot.start].isupper() and sheet.words.tags[:1] != ("de",)  # "the Heron Journal"
        if before and not part and not is_of_nation(before[1], sheet.words.tags):
            full = text[before.start(1) : spot.end] if _ADJECTIVE.search(before[1]) else before[1]
            yield outlets.known(CASE.sub("", full), before.start(1))  # "Pobaltský portál" is the whole name
    if _is_latin(sheet):
        yield from _by_press_words(text, outlets)
    else:
        for match in _LATIN_NAME.finditer(text):
            yield outlets.known(CASE.sub("", match[0].rstrip(" .")), match.start())


def of_a_nation(sheet: Sheet, text: str, outlets: Outlets) -> Iterator[Known]:
    """Names right behind a word for a nation: "the Danish Fjordposten". Only leads call outlets so; elsewhere they are persons' too."""
    for match in _BEHIND_NATION.finditer(text):
        if is_of_nation(match[1], sheet.words.tags) and not looks_like_person(match[2]):
            yield outlets.known(CASE.sub("", match[2].rstrip(" .")), match.start(2))


def without_country(name: str, tags: tuple[str, ...]) -> str:
    """A name without the country that stands in front of it, where a language puts it there: "mingguan Denmark Fjordposten"."""
    if _COUNTRY_AHEAD.isdisjoint(tags[:1]):
        return name  # the China Daily
    words = name.split()
    for count in (2, 1):
        if len(words) > count and country_named(" ".join(words[:count]), tags):
            return " ".join(words[count:])
    return name


def _by_press_words(text: str, outlets: Outlets) -> Iterator[Known]:
    """Names with a word of the press in them: "the Reed Gazette"."""
    for word in _PRESS.finditer(text):
        low = max(0, word.start() - MAX_CHARACTERS)
        for match in _NAME.finditer(text, low, word.end() + MAX_CHARACTERS):
            if match.start() <= word.start() < match.end() and " " in match[0]:
                yield outlets.known(CASE.sub("", match[0].rstrip(" .")), match.start())


def compounds(text: str, sheet: Sheet, outlets: Outlets) -> Iterator[Known]:
    """Names of papers in Japanese and Korean text, known by the word they end in."""
    pattern = next((_COMPOUND[tag] for tag in sheet.words.tags if tag in _COMPOUND), None)
    for match in pattern.finditer(text) if pattern is not None else ():
        yield outlets.known(match[0], match.start())


def _is_latin(sheet: Sheet) -> bool:
    return not sheet.words.languages or sheet.words.languages[0].script == "Latn"


def quoted(text: str, sheet: Sheet, outlets: Outlets) -> Iterator[Known]:
    """Names in quotation marks that are written like an outlet's."""
    spoken = bool(sheet.words.tags) and sheet.words.tags[0] in _SET_APART
    for match in _QUOTED.finditer(text):
        if spoken and text[match.start()] in _SPOKEN:
            continue
        foreign = match[1].replace(" ", "").isascii() or (match[1][0] in _LATIN and not _is_latin(sheet))
        name = match[1].strip()
        if is_title(name) or (foreign and not _is_latin(sheet) and len(name.split()) <= 4):
            yield outlets.known(name, match.start(1) + match[1].find(name))


def is_title(name: str) -> bool:
    """Whether a name is written like an outlet's: up to five words, each with a capital or small words between, no digits."""
    words = name.split()
    if len(words) == 2 and _NEWS_NOUN.match(" " + words[1]):
        words = words[:1]
    capital = all(not is_small(word[:1]) or word.lower() in _SMALL or _ARTICLED.match(word) for word in words)
    return (
        1 <= len(words) <= 5
        and not is_small(words[0][:1])
        and capital
        and not re.search(r"\d|[,.;:!?]$", name)
    )


def is_name_in_quotes(name: str) -> bool:
    """Whether what stands in quotation marks where an outlet is named can be its name: up to three words, small ones too."""
    words = name.split()
    return 1 <= len(words) <= 3 and not is_small(words[0][:1]) and not re.search(r"\d{3}|[,.;:!?]$", name)


def _linked(sheet: Sheet, block: Block, outlets: Outlets) -> Iterator[Known]:
    for link in block.links:
        name = block.text[link.start : link.end]
        host = host_of(link.url)
        if not is_title(name) or same_site(host, sheet.host):
            continue
        if not looks_like_person(name) or _named_alike(name, host):
            outlet = outlets.at(link.url)
            yield Known(
                name=name,
                start=link.start,
                end=link.end,
                outlet=outlet,
                host=host,
                country=outlet.country if outlet else None,
            )


def _named_alike(name: str, host: str) -> bool:
    """Whether a word of the name stands in the host: a person's is rarely at home where it leads."""
    return any(len(word) >= 4 and word in host for word in name.casefold().split())
