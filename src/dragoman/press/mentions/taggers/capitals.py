"""People and organisations in languages without a model, from what capitals, titles and other mentions of the text say.

In Slavic languages and their neighbours only the first word of an institution's name has a capital, so that two capitalised words in
a row in the middle of a sentence are nearly always a person. A surname alone is believed when the text names that person in full;
an abbreviation in capitals is an organisation. Whatever else has a capital is left alone: no name is better than a wrong one.
"""

import itertools
import re
from collections.abc import Collection, Iterator, Sequence

from dragoman.press.languages import UnknownLanguageError, get, split
from dragoman.press.languages.lists import words as listed
from dragoman.press.mentions.base import NameBase
from dragoman.press.mentions.given_names import is_given_name
from dragoman.press.mentions.keys import key_of
from dragoman.press.mentions.places import COMPASS_STEMS, NEW_WORDS
from dragoman.press.mentions.tagger import Span
from dragoman.press.mentions.taggers.names import TAGGER as DICTIONARY
from dragoman.press.mentions.words import Word, base_language, is_shouted, is_title_case, script_of, words_of
from dragoman.press.record import EntityKind

STRICT = frozenset(listed("en de fr nl sv no da id vi es pt it ro ca"))
"""Languages that capitalise titles, institutions or nouns: there two capitals make no person, a given name must be among them."""
LANGUAGES = STRICT | frozenset(listed("uk be bg mk sr hr bs sl cs sk pl lt lv kk ky tg mn tr az uz hu et fi"))
_PARTICLES = frozenset(
    listed(
        "de von van der den la le di da bin ibn al el ben dos del du af av ter ван фон де дер ду ла ле аль ель бин да ди"
    )
)
_GAP = re.compile(r"(?: |\u00a0|-|'|’|‘|\. )")
_WHITE = re.compile(r"[ \u00a0]")
_OPENING = "«„“\"‚‘'’»”"
_ORGANISATION_STEMS = (
    "naft", "parti", "party", "wspóln", "komitet", "комитет", "комітет",
    "airlin", "airway", "bank", "банк", "compan", "corp", "group", "груп", "holding", "холдинг", "union", "institut", "інститут", "институт",
    "universit", "університет", "универзитет", "univerz", "uniwersy", "univerzi", "партія", "партия", "strana", "stranka", "partia", "partij",
    "minist", "міністер", "министер", "agentur", "agencj", "agencij", "агентств", "агенция", "фонд", "fond", "fundac", "federa", "федера",
    "коміс", "комис", "komis", "komisj", "парламент", "parlament", "council", "times", "post", "news", "street", "gazet", "газет",
    "izb", "trybuna", "tribun", "urzęd", "urząd", "úřad", "senat", "senát", "сенат", "sejm", "rada", "rady", "radzie", "radę", "рада", "ради", "раду", "hnutí", "ruch", "klub", "клуб", "demokrat", "jubil", "liga", "лига", "ліга", "суд", "sąd", "soud", "sodišč", "court", "енерго", "газ", "gaz", "нафт", "petrol", "oil", "energ", "авіа",
    "агенц", "stream", "potok", "поток", "потік", "асоціац", "асоциац", "асоцијац", "asoci", "sojuz", "союз", "съюз", "związ", "svaz", "zvez", "компан",
)  # fmt: skip
_PLACE_STEMS = (
    "mor", "мор", "oceán", "ocean", "океан", "jezer", "езер", "озер", "rzek", "reka", "река", "ostrov", "остров", "otok", "wysp", "island",
    "hor", "гор", "gór", "planin", "планин", "ulic", "вулиц", "улиц", "náměst", "trg", "plac", "площ", "letiš", "letališ", "pałac", "palác", "zámek", "most", "міст", "міст", "lotnisk", "airport",
    "аеропорт", "летищ", "аеродром", "oblast", "област", "kraj", "край", "region", "регион", "регіон", "wojew", "okres", "район", "city", "beach", "залив", "затока",
)  # fmt: skip
_TITLES = frozenset(
    listed(
        "президент президента президенту президентом прем'єр-міністр прем'єр премиер премиерът премиера министър министърът міністр міністра "
        "депутат канцлер канцлера канцлерка посол генерал лідер лидер лидерът директор глава шеф професор експерт експертът адвокат адвокатът речник "
        "говорителят председател председателят секретар прессекретар председник премијер министар "
        "prezident prezidenta prezidentem premiér premiéra premiérka ministr ministra ministryně kancléř kancléřka kancléřky předseda šéf "
        "mluvčí poslanec poslankyně generál ředitel profesor papež král královna princ "
        "prezydent prezydenta prezydentem premier premiera minister ministra ministrem kanclerz kanclerza szef przewodniczący rzecznik poseł "
        "posłanka prezes dyrektor generał papież król królowa lider "
        "predsednik predsednika predsednica minister ministra ministrica premier premierka kanclerka kancler vodja direktor tiskovni papež "
        "generalni presidente ministro ministra canciller senador diputado portavoz juez general başkanı cumhurbaşkanı bakanı "
        "президенті министрі депутаты әкімі директоры төрағасы"
    )
)
_POSSESSIVE_LANGUAGES = frozenset({"sl", "cs", "sk", "hr", "bs", "sr"})
_GLUE = frozenset("'’‘-‐‑")
_ROMAN = frozenset(listed("I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XXIII"))
_ORGANISATION_ENDS = ("air", "bank", "gaz", "oil", "tech", "газ", "банк", "stream", "media", "group")
_LEGAL_FORMS = frozenset(
    listed("ag se sa spa ab nv bv as kg oao пат ват зат тов нак ад ооо оао ао тоо жшс ақ")
)
_OF_PLACES = (*COMPASS_STEMS, "stari", "stara", "staro", "starý", "stará", "стар", "velik", "velk", "veľk", "велик", "gornj", "donj",
              "горњ", "доњ", "горен", "долн", "mala", "мала", "малий", "wielk", "nowy", "svet", "sveta", "свети", "света", "свято", "šv",
              "солтүстік", "оңтүстік", "батыс", "шығыс", "орталық", "ұлы", "бас")  # fmt: skip
_MAX_PERSON_WORDS = 4
_MIN_ACRONYM, _MAX_ACRONYM = 2, 6
_NO_ORGANISATIONS = frozenset(
    listed(
        "ak cc by nc nd tv dr mr id it pr ok vip hiv aids covid gps dna dnk dph hdp ceo ip www http https i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi"
    )
)


class CapitalsTagger:
    """The heuristic tagger; `LANGUAGES` are those it was measured in or whose spelling works the same."""

    name = "capitals"
    languages: Collection[str] = LANGUAGES
    learned = False

    def tag(self, text: str, language: str, *, names: NameBase) -> tuple[Span, ...]:
        """People and organisations, in order; empty for other languages. The base is asked only what is a place."""
        base = base_language(language)
        words = words_of(text, base) if base in self.languages else ()
        if not words:
            return ()
        return _Reading(text, words, base, names).spans()


class _Reading:
    """One text being read."""

    def __init__(self, text: str, words: Sequence[Word], language: str, names: NameBase) -> None:
        self.text, self.words, self.language = text, words, language
        self.places = _known_words(text, words, language, names)
        self.starts, self.loud = self._sentences()
        self.lower = frozenset(word.folded for word in words if word.surface[0].islower())
        self.stopwords = _stopwords(language)

    def spans(self) -> tuple[Span, ...]:
        people = list(self._people())
        surnames = {
            key[-1]
            for first, last in people
            if (key := self._key(first, last)) and len(key) > 1 and len(key[-1]) > 1
        }
        taken = {number for first, last in people for number in range(first, last + 1)}
        alone = [
            (number, last)
            for number in range(len(self.words))
            if number not in taken
            and self._is_capital(number)
            and self._is_surname(number, last := self._glued_end(number), surnames)
        ]
        taken |= {number for first, last in alone for number in range(first, last + 1)}
        organisations = [
            pair for pair in self._latin_runs() if not taken.intersection(range(pair[0], pair[1] + 1))
        ]
        taken |= {number for first, last in organisations for number in range(first, last + 1)}
        organisations += [(n, n) for n in range(len(self.words)) if n not in taken and self._is_acronym(n)]
        found = [self._span(pair, EntityKind.PERSON, 0.6) for pair in (*people, *alone)]
        found += [self._span(pair, EntityKind.ORGANISATION, 0.5) for pair in organisations]
        return tuple(sorted(found, key=lambda span: span.start))

    def _span(self, pair: tuple[int, int], kind: EntityKind, confidence: float) -> Span:
        return Span(
            start=self.words[pair[0]].start, end=self.words[pair[1]].end, kind=kind, confidence=confidence
        )

    def _sentences(self) -> tuple[frozenset[int], frozenset[int]]:
        """Words that begin a sentence; words of sentences whose capitals say nothing."""
        starts: set[int] = set()
        loud: set[int] = set()
        position = 0
        for sentence in split(self.text, self.language):
            first = position
            while position < len(self.words) and self.words[position].start < sentence.end:
                position += 1
            if position > first:
                starts.add(first)
                inside = tuple(self.words[first:position])
                if is_shouted(inside) or (self.language in STRICT and is_title_case(inside)):
                    loud.update(range(first, position))
        return frozenset(starts), frozenset(loud)

    def _key(self, first: int, last: int) -> tuple[str, ...]:
        return key_of(
            self.text[self.words[first].start : self.words[last].end], self.language, EntityKind.PERSON
        )

    def _is_capital(self, number: int) -> bool:
        word = self.words[number]
        return word.surface[0].isupper() and number not in self.places and number not in self.loud

    def _is_name_word(self, number: int) -> bool:
        word = self.words[number]
        return self._is_capital(number) and not word.is_all_capitals and word.surface[-1].islower()

    def _people(self) -> Iterator[tuple[int, int]]:
        number = 0
        while number < len(self.words):
            last = self._run_end(number)
            if last > number and self._is_person(number, last):
                yield number, last
            elif last > number + 1 and self._is_person(number + 1, last):
                yield number + 1, last  # a title or the sentence's first word before the name
            number = last + 1

    def _run_end(self, first: int) -> int:
        """Last word of the run of capitalised words that begins at `first`; `first` where it stands alone."""
        if not (self._is_name_word(first) or self._is_initial(first)):
            return first
        last, number = first, first + 1
        while number < len(self.words) and self._joins(number):
            if self._is_name_word(number) or self._is_initial(number) or self.words[number].surface in _ROMAN:
                last = number
            elif self.words[number].folded not in _PARTICLES or number - last > 2:
                break
            number += 1
        return last

    def _is_initial(self, number: int) -> bool:
        word = self.words[number]
        return (
            len(word.surface) == 1
            and word.surface.isupper()
            and self.text[word.end : word.end + 1] in {".", "'", "’"}
        )

    def _joins(self, number: int) -> bool:
        before, word = self.words[number - 1], self.words[number]
        gap = self.text[before.end : word.start]
        return bool(_GAP.fullmatch(gap)) and (gap != ". " or len(before.surface) <= 2)

    def _is_person(self, first: int, last: int) -> bool:
        inside = self.words[first : last + 1]
        if last - first >= _MAX_PERSON_WORDS or last == first:
            return False
        if not any(_WHITE.search(self.text, a.end, b.start) for a, b in itertools.pairwise(inside)):
            return False
        if any(word.folded.startswith((*_ORGANISATION_STEMS, *_PLACE_STEMS)) for word in inside):
            return False
        if any(word.folded.endswith(_ORGANISATION_ENDS) for word in inside):
            return False
        if inside[0].folded in NEW_WORDS or inside[0].folded.startswith(_OF_PLACES):
            return False
        if script_of(inside[0].surface) != script_of(inside[-1].surface) or self._is_foreign(inside[0]):
            return False
        if self._is_quoted(first, last):
            return False
        if any(word.folded in self.stopwords or word.folded in _TITLES for word in inside):
            return False
        if self.language in STRICT or first in self.starts:
            return inside[0].folded not in self.lower and self._begins_with_a_given_name(first, last)
        return True

    def _begins_with_a_given_name(self, first: int, last: int) -> bool:
        word = self.words[first]
        if self._is_initial(first):
            return True
        key = self._key(first, last)
        return is_given_name(word.surface, key[0] if key else "", sure=self.language == "de")

    def _latin_runs(self) -> Iterator[tuple[int, int]]:
        """Names in Latin letters inside a text in Cyrillic ones, with a number or a legal form behind them."""
        number = 0
        while number < len(self.words):
            last = number
            if (
                self._is_capital(number)
                and self._is_foreign(self.words[number])
                and len(self.words[number].surface) > 2
            ):
                while last + 1 < len(self.words) and self._joins(last + 1) and self._carries_on(last + 1):
                    last += 1
                if self.words[number].folded not in _NO_ORGANISATIONS and not self._is_latin_person(
                    number, last
                ):
                    yield number, last
            number = last + 1

    def _carries_on(self, number: int) -> bool:
        word = self.words[number]
        if word.surface.isdigit():
            return len(word.surface) < 3
        return self._is_foreign(word) and (word.surface[0].isupper() or word.folded in _PARTICLES)

    def _is_latin_person(self, first: int, last: int) -> bool:
        return last > first and self._begins_with_a_given_name(first, last)

    def _is_foreign(self, word: Word) -> bool:
        """Latin letters in a Cyrillic text: a brand more often than a person."""
        return script_of(word.surface) == "LATIN" and self.language in {
            "uk",
            "be",
            "bg",
            "mk",
            "kk",
            "ky",
            "mn",
            "tg",
        }

    def _is_quoted(self, first: int, last: int) -> bool:
        before = self.text[self.words[first].start - 1 : self.words[first].start]
        after = self.text[self.words[last].end : self.words[last].end + 1]
        return before in _OPENING and after in _OPENING and before != "" and after != ""

    def _glued_end(self, number: int) -> int:
        """Last word of what an apostrophe or hyphen holds together (O'Leary, Farage'a)."""
        last = number
        while (
            last + 1 < len(self.words)
            and self.text[self.words[last].end : self.words[last + 1].start] in _GLUE
        ):
            last += 1
        return last

    def _is_surname(self, number: int, last: int, surnames: set[str]) -> bool:
        word = self.words[number]
        if self.words[last].end - word.start < 3 or word.is_all_capitals:
            return False
        key = self._key(number, last)
        if not key:
            return False
        if len(key) == 1 and (key[0] in surnames or self._is_possessive(key[0], surnames)):
            return not (number in self.starts and word.folded in self.lower)
        return number > 0 and self.words[number - 1].folded in _TITLES and self._is_titled(number)

    def _is_possessive(self, key: str, surnames: set[str]) -> bool:
        """Trumpova, Merklova: what Slovene and its neighbours make of a surname."""
        if self.language not in _POSSESSIVE_LANGUAGES:
            return False
        return any(
            key.endswith(ending) and key.removesuffix(ending) in surnames for ending in ("ov", "ev", "uv")
        )

    def _is_titled(self, number: int) -> bool:
        gap = self.text[self.words[number - 1].end : self.words[number].start]
        return gap == " " and self.words[number].folded not in self.stopwords and self._is_name_word(number)

    def _is_acronym(self, number: int) -> bool:
        word = self.words[number]
        return (
            self.language not in STRICT
            and word.surface.isupper()
            and word.surface.isalpha()
            and _MIN_ACRONYM <= len(word.surface) <= _MAX_ACRONYM
            and number not in self.loud
            and number not in self.places
            and word.folded not in _NO_ORGANISATIONS
            and not self._is_part(number)
        )

    def _is_part(self, number: int) -> bool:
        """Hung on by a hyphen, or a legal form beside a name (Nord Stream AG)."""
        word = self.words[number]
        if self.text[max(0, word.start - 1) : word.start] == "-":
            return True
        beside = [n for n in (number - 1, number + 1) if 0 <= n < len(self.words)]
        return word.folded in _LEGAL_FORMS and any(self.words[n].surface[0].isupper() for n in beside)


def _known_words(text: str, words: Sequence[Word], language: str, names: NameBase) -> frozenset[int]:
    """Numbers of the words that belong to names the base holds, as the dictionary tagger believes them."""
    spans = [span for span in DICTIONARY.tag(text, language, names=names) if not span.doubtful]
    known: set[int] = set()
    number = 0
    for span in spans:
        while number < len(words) and words[number].start < span.end:
            if words[number].start >= span.start:
                known.add(number)
            number += 1
    return frozenset(known)


def _stopwords(language: str) -> frozenset[str]:
    try:
        return get(language).stopwords
    except UnknownLanguageError:
        return frozenset()


TAGGER = CapitalsTagger()
