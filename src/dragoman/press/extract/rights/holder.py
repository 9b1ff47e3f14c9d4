"""Who holds the rights, as a rights line names them: «© 2024 Heron & Sons Ltd. All rights reserved», "All rights belong to Heron".

The name stands behind the mark and the years, or before them. A legal form ends a name, also behind a comma ("Heron, Inc."); without
one the name ends with the sentence. A line without a mark names a holder only beside the words that reserve the rights.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from dragoman.press.extract.outlets.known import is_host
from dragoman.press.extract.page.visible import clean
from dragoman.press.extract.wording.capitals import is_small
from dragoman.press.extract.wording.spotting import Spot, is_unspaced, lowered
from dragoman.press.extract.wording.words import Words

MAX_CHARACTERS = 100
MAX_LABELLED_WORDS = 7

MARK = re.compile(
    r"©|ⓒ|℗|®(?=\s*©)|\((?:c|с)\)|(?<!\w)copyright(?!\w|\s+(?:holder|owner|law|act\b))|^@\s?(?=(?:19|20)\d\d)",
    re.IGNORECASE,
)
YEARS = re.compile(
    r"(?<!\d)(?:19|20)\d{2}(?:\s*[-–—/,]\s*(?:(?:19|20)?\d{2}(?!\d)))?(?:\s*(?:гг?\.|рр?\.|ж\.|[年년]))?(?!\d)"
    r"|[۰-۹٠-٩०-९০-৯]{4}(?:\s*[-–—]\s*[۰-۹٠-٩०-९০-৯]{2,4})?|(?<!\d)(?:25[67]|140)\d(?!\d)"
)
_FORMS = (
    "GmbH & Co. KGaA", "GmbH & Co. KG", "GmbH & Co KG", "GmbH und Co. KG", "AG & Co. KG", "SE & Co. KGaA", "GmbH/Srl", "mbH & Co. KG", "mbH", "m.b.H.", "GmbH", "AG", "KG",
    "e.V.", "eG", "SE", "& Co. Ltd.", "& Co. Ltd", "& Co.", "Co. Ltd.", "Co., Ltd.", "Co., Ltd", "Co. Ltd", "Ltd.", "Ltd", "Limited", "PLC", "plc", "Inc.", "Inc", "LLC", "L.L.C.", "LLP",
    "Corp.", "Corporation", "Pty Ltd", "Pty. Ltd.", "(Pty) Ltd", "Pvt. Ltd.", "Pvt Ltd", "Private Limited", "Sdn Bhd", "Sdn. Bhd.", "Bhd", "Tbk", "S.A.U.", "S.A.", "S.A", "SAS", "S.A.S.", "SARL", "S.à r.l.",
    "S.L.U.", "SLU", "S.L.", "SL", "SA", "S.p.A.", "S.p.a.", "SpA", "S.r.l.", "Srl", "S.R.L.", "SRL", "Soc. Coop.", "Lda.", "Lda", "Ltda.", "Ltda", "S.G.P.S.", "N.V.", "NV", "B.V.", "BV", "BVBA", "A/S", "ApS", "AS",
    "ASA", "AB", "Oyj", "Oy", "hf.", "ehf.", "OÜ", "UAB", "SIA", "Sp. z o.o.", "sp. z o.o.", "Sp. z o. o.", "spółka z o.o.", "S.K.A.", "a.s.", "a. s.", "s.r.o.", "s. r. o.", "spol. s r.o.", "d.o.o.", "d. o. o.", "d.d.",
    "j.d.o.o.", "д.о.о.", "д. о. о.", "а.д.", "A.D.", "АД", "ЕАД", "ЕООД", "ООД", "ДООЕЛ", "ДОО", "Nonprofit Kft.", "Kft.", "Zrt.", "Nyrt.", "Bt.", "A.Ş.", "A.Ş", "AŞ", "Ltd. Şti.", "MMC", "Α.Ε.", "A.E.", "ΑΕ", "Μ.Α.Ε.", "Ε.Π.Ε.",
    "Μ.Ι.Κ.Ε.", "Ι.Κ.Ε.", "Ο.Ε.", "Α.Β.Ε.Ε.", "S. p. A.", "S. r. l.", "Società Cooperativa", "Soc. coop.", "S. L.", "S. A.", "S.A. de C.V.", "S. de R.L.", "S.A.P.I. de C.V.", "A.C.", "S/A", "EIRELI", "S.A.R.L.", "S.A.S.U.", "SASU", "SCOP", "SCIC",
    "V.O.F.", "C.V.", "Oy Ab", "ry", "r.f.", "HB", "MTÜ", "VšĮ", "spółka akcyjna", "sp.j.", "sp. j.", "sp. k.", "z.s.", "z. s.", "o.p.s.", "z.ú.", "z. ú.", "o.z.", "o. z.", "n.o.", "k.s.", "sh.p.k.", "Sh.p.k.", "SHPK", "sh.a.", "gGmbH", "UG (haftungsbeschränkt)",
    "ХХК", "ЖШС", "ЖЧК", "ҶДММ", "MCHJ", "MChJ", "ՍՊԸ", "ՓԲԸ", "ԲԲԸ", "Ltd.Şti.", "प्रा. लि.", "प्रा॰ लि॰", "प्राइवेट लिमिटेड", "लिमिटेड", "लि.", "প্রাইভেট লিমিটেড", "লিমিটেড", "লি.", "پرائیویٹ لمیٹڈ", "لمیٹڈ", "ش.م.م", "ش.م.ل", "ش.م.ع", "ذ.م.م", 'בע"מ', "בע״מ", "(ע״ר)", "จำกัด (มหาชน)", "จำกัด",
)  # fmt: skip
_JOINED = "|".join(re.escape(form).replace(r"\ ", r"\s+") for form in sorted(_FORMS, key=len, reverse=True))
_OPENING_FORMS = (
    r"ООО|ПАО|АО|ЗАО|ОАО|ИП|АНО|ТОВ|ПрАТ|ТОО|ЖШС|ОсОО|ЧУП|УП|ТАА|ЗАТ|КУП|РУП|MChJ|UAB|VšĮ|SIA|PT|CV|შპს|სს|ა\(ა\)იპ|株式会社|有限会社|合同会社|주식회사|㈜|\(주\)|사단법인"
    r"|شركة|مؤسسة|شرکت|مؤسسه|موسسه|บริษัท|Công ty|Cooperativa|Coopérative|Genossenschaft|Stichting|Stiftung|Fundación|Fundação|Fondazione|Fundacja|Wydawnictwo|Nadace|Alapítvány"
)
LEGAL = re.compile(rf"(?<!\w)(?:{_JOINED}|{_OPENING_FORMS})(?!\w)")
_CLOSING = re.compile(rf"(?<!\w)(?:{_JOINED})(?!\w)")
_SENTENCE_END = re.compile(r"[!?;。！।]|(?:(?<=\w\w\w)|(?<=[»”\")]))\.(?=\s|$)")
_LEGAL_BEHIND_COMMA = re.compile(rf",\s*(?:{_JOINED})(?!\w)")
_PARTNERS = re.compile(rf",\s*[^,.|]{{2,40}}&\s[^,|]{{0,30}}?(?:{_JOINED})(?!\w)")
_END = re.compile(
    r"[|•·;\n‖▪]|\s[–—-]\s|,\s|[.!?](?=\s+\W*[^\W\d_a-zа-яё]|\s*$)|(?<=[»”])[.!?]|[。，！।]|\s(?:or its|and its|et ses|und ihre|y sus|i jej|unless|except|soweit|sofern|sauf|salvo)\s|\s(?:pour|for|für|para|per|voor|för|til)\s(?:l[’'ae]\s?|\w{1,3}\s)?(?i:text|original|origin|tekst|test|transl|trad|überset|vertal|övers|artic|artikel)|\sγια τ(?:ο|η|ην)\s|\s(?:pour|for|für|para|per|voor)\s(?:l[’'ae]\s?|\w{1,3}\s)(?:\w+\s)?(?i:edition|édition|edizione|edición|edição|ausgabe|editie)|\s[Pp]owered by\b|\s[(（](?!Pty\)|ע)|[（】]|\s(?=\w?ICP)|\u3000"
)
_BY = re.compile(
    r"(?:[Bb]y|BY|bei|von|par|por|de|da|di|at|is|are|of|the property of|held by|owned by|från|av|af|door|the)\b:?\s+"
)
_FOLLOWED = re.compile(
    r"\s*(?:所有|拥有|擁有|(?:محفوظ\s+)?است|می‌باشد|محفوظ)$|[’'](?:\w{1,4})$|(?<=[»”])-\w{1,4}$|(?<=[A-ZА-Я])-[а-яё]{1,4}$"
)
"""Words and endings behind a name: Chinese and Persian verbs, Turkic cases."""
_PARTICLE = re.compile(r"^[はがの는은이가]\s?(?=\S)")
_ORGANISATION = re.compile(r"^[^。，、]{2,14}(?:社|公司|集团|集團|报|報|网|網|台|新聞)$")
_VERB_LAST = frozenset(
    ["tr", "az", "kk", "ky", "uz", "tk", "tt", "ug", "tg", "ja", "ko", "hi", "bn", "ur", "hy", "ka", "mn"]
)
"""Languages in which "belong to" stands behind the one to whom the rights belong."""
_CASES = {
    "ko": re.compile(r"(?:에게|에|이|가|의)$"),
    "ja": re.compile(r"(?:に|が|の)$"),
    "tr": re.compile(r"(?<=[A-Z.])[’'](?:\w{1,4})$"),
    "bn": re.compile(r"[-’']?(?:এর|র)$"),
    "hi": re.compile(r"\s(?:के|की|का|को)$"),
    "ur": re.compile(r"\s(?:کے|کی|کا|کو)$"),
}
"""What a language writes behind a name in front of "belong to"."""
_QUOTED = re.compile(r"[«„“][^«»„“”]{2,60}[»”“]|「[^「」]{2,40}」|『[^『』]{2,40}』")
_ANYBODY = re.compile(
    r"(?:the |l[’']|el |la |il |o |a |der |die |az? )?(?:(?:original |respective )?(?:authors?|publishers?|owners?|editors?)|autor(?:en?|in|innen|e|es|a|as|i|zy|ka|ce|ovi|a|ilor|ului|itele)?|autor[ew]?|auteure?s?"
    r"|verfasser(?:in)?|éditeur|forfatter(?:en|ne)?|författar(?:en|na)|kirjoittaj\w+|tekijä\w*|szerző\w*|yazar\w*|müəllif\w*|автор\w*|аўтар\w*|редакци[ия]|рэдакцыі|редакції|συγγραφέ\w+|δημιουργό\w*"
    r"|المؤلف|مؤلفه|للمؤلف|الكاتب|كاتبه|كاتبها|نویسنده|مؤلف|लेखक|लेखिका|संपादक|লেখক|ავტორ\w*|հեղինակ\w*|penulis|penulisnya|tác giả|著者|執筆者|筆者|原著者|作者|原作者|原作者本人|发布者"
    r"|원저작자|저작자|저자|작성자|필자|작가|원작자|해당 기자)",
    re.IGNORECASE,
)
"""Who is no name: the author, whoever that is."""
_PUBLISHED = re.compile(
    r"^.{0,60}?(?:published by|publication of|herausgegeben von|publikation der|publikation des|éditée? par|publiée? par|editad[ao] por|publicad[ao] por|edit[oa] da"
    r"|pubblicat[oa] da|uitgave van|uitgegeven door|udgives af|utgis av|ges ut av|editată de|editat de|wydawane przez|kiadja az?|diterbitkan oleh|εκδίδεται από)\s+"
    r"|^\w{1,8}：",
    re.IGNORECASE,
)
"""What says whose publication it is, before the publisher's name."""
_VERB = re.compile(r"(?:니다|है|हैं|ます|ません)$")
_ENDS = " ,:：;–—-|(*@/\u00a0"
_BREAK = "\n"
_SENTENCE_ENDS = tuple(".!?)]»”。；;|·")
_WORDS_OF_RIGHTS = (
    "all_rights_words", "open_access_words", "public_domain_words", "rights_words", "belonging_words",
)  # fmt: skip
_ARTICLES = frozenset(["a", "an", "one", "all", "any", "no", "this", "the"])


def is_legal_end(text: str, at: int) -> bool:
    """Whether the full stop in front of `at` is inside a legal form: "GmbH & Co. KG"."""
    return any(match.start() < at < match.end() for match in LEGAL.finditer(text, max(0, at - 25), at + 12))


def holder_in(line: str, words: Words) -> str | None:
    """The name of who holds the rights; None where the line names nobody."""
    for chunk, close in _chunks(line, words):
        if not LEGAL.search(chunk):
            chunk = _without_permission(chunk, words, close=close)
        name = _name(chunk, words)
        if name is not None and (close or not _ANYBODY.fullmatch(name)) and _is_name(name, close=close):
            return name
    return None


def _without_permission(chunk: str, words: Words, *, close: bool) -> str:
    """A name beside the mark without what is said behind it of permissions: "Heron, reprinted by permission"; elsewhere that is no name."""
    spots = words.phrases("permission_words", "reuse_words").spots(lowered(chunk))
    if not close and (spots or _VERB.search(chunk)):
        return ""
    cut = next((spot.start for spot in spots if spot.start), None)
    return chunk[:cut].rstrip(_ENDS) if cut else chunk


def has_owner(line: str, words: Words) -> bool:
    """Whether the line says that the rights belong to somebody, were it without a name: "all rights belong to the authors"."""
    spots = words.phrases(*_WORDS_OF_RIGHTS).spots(lowered(line))
    if not any(spot.kind == "belonging_words" for spot in spots):
        return False
    sides = _stretches(line, spots, (), (), verb_last=words.tags[0] in _VERB_LAST)
    return any(letter.isalpha() for letter in line[slice(*sides[0])])


def _chunks(line: str, words: Words) -> list[tuple[str, bool]]:
    """Stretches of the line in which the name may stand, the likeliest first, and whether one stands right beside the mark."""
    spots = words.phrases(*_WORDS_OF_RIGHTS).spots(lowered(line))
    if any(spot.kind == "public_domain_words" for spot in spots):
        spots = [
            spot for spot in spots if spot.kind != "belonging_words"
        ]  # "it belongs to the public domain"
    marks = [match.span() for match in MARK.finditer(line)]
    years = [match.span() for match in YEARS.finditer(line)]
    bare = _blanked(line, [*marks, *years, *((spot.start, spot.end) for spot in spots)])
    told = any(spot.kind == "belonging_words" for spot in spots)
    chunks = [
        (
            _owner(chunk, words) if told else chunk,
            bool(marks) and _is_beside(bare, start, start + len(chunk), marks),
        )
        for begin, stop in _stretches(line, spots, marks, years, verb_last=words.tags[0] in _VERB_LAST)
        for start, chunk in _cut(bare, begin, stop)
    ]
    return chunks if told else sorted(chunks, key=_likelihood)


def _owner(chunk: str, words: Words) -> str:
    """The one to whom rights belong, without what he is and the case he stands in: "the weekly Heron", «газете «Цапля»»."""
    case = _CASES.get(words.tags[0])
    name = case.sub("", chunk) if case else chunk
    quoted = _QUOTED.search(name)
    if quoted and not LEGAL.search(name):
        return quoted[0]
    parts = name.split()
    while words.tags[0] in _VERB_LAST and len(parts) > 1 and is_small(parts[-1][:1]):
        parts.pop()
    small = next((n for n, part in enumerate(parts) if not is_small(part[:1])), 0)
    return " ".join(parts[small:]) if small <= 4 else name


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
    *,
    verb_last: bool,
) -> list[tuple[int, int]]:
    """Between the marks, behind them, before them; without marks behind "belong to" or around the words that reserve the rights."""
    whole = len(line)
    belongs = next((spot for spot in spots if spot.kind == "belonging_words"), None)
    if belongs is not None:
        if any(spot.kind == "public_domain_words" and abs(spot.start - belongs.end) <= 4 for spot in spots):
            return []  # it belongs to all
        before = max((spot.end for spot in spots if spot.end <= belongs.start), default=0)
        behind = _SENTENCE_END.search(line, belongs.end)
        sides = [(belongs.end, behind.start() if behind else whole), (before, belongs.start)]
        return sides[::-1] if verb_last else sides
    if marks:
        between = [(one[1], two[0]) for one, two in pairwise(marks)]
        return [*between, (marks[-1][1], whole), (0, marks[0][0])]
    label = next((spot for spot in reversed(spots) if _is_label(line, spot)), None)
    if label is not None and len(line[label.end :].split()) <= MAX_LABELLED_WORDS:
        return [(label.end + 1, whole)]
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
    return [(0, whole)] if years and not years[0][0] else []


def _is_label(line: str, spot: Spot) -> bool:
    """Whether a word of rights opens a sentence and a colon follows: "Text under CC BY 4.0. Rights: Heron"."""
    opens = spot.start <= 2 or line[: spot.start].rstrip()[-1:] in _SENTENCE_ENDS
    colon = line[spot.end : spot.end + 2].strip()[:1] in (":", "：") or line[spot.end - 1] == ":"
    return spot.kind == "rights_words" and opens and colon


def _blanked(line: str, spans: Iterable[tuple[int, int]]) -> str:
    """The line with breaks in the place of these spans, letter for letter as long."""
    for start, end in spans:
        line = f"{line[:start]}{_BREAK}{' ' * (end - start - 1)}{line[end:]}"
    return line


def _is_beside(bare: str, start: int, end: int, marks: Sequence[tuple[int, int]]) -> bool:
    """Whether nothing but years and punctuation stands between a stretch and a mark."""
    return any(
        not bare[mark_end:start].strip(_ENDS + _BREAK)
        if mark_end <= start
        else not bare[end:mark].strip(_ENDS + _BREAK)
        for mark, mark_end in marks
    )


def _cut(text: str, at: int, stop: int) -> Iterator[tuple[int, str]]:
    """The names a stretch may hold and where they begin: cut where names end."""
    while at < stop:
        if text[at] == " " or text[at] == _BREAK:
            at += 1
            continue
        end, following = _end(text, at, stop)
        chunk = clean(text[at:end]).strip(_ENDS)
        if chunk:
            yield at, chunk
        at = max(following, at + 1)


def _end(text: str, at: int, stop: int) -> tuple[int, int]:
    """Where the name that begins at `at` ends, behind its legal form or with the sentence, and where the next stretch begins."""
    for match in _END.finditer(text, at, stop):
        if match[0][0] == ",":
            joined = _LEGAL_BEHIND_COMMA.match(text, match.start()) or _PARTNERS.match(text, match.start())
            if joined:
                return joined.end(), joined.end()
        form = _form(text, at, match.end())
        if form is not None and form.end() >= match.end():
            return form.end(), form.end()
        if match[0] != "." or not _is_initial(text, match.start()):
            return (form.end() if form else match.start()), match.start()
    form = _form(text, at, stop)
    return (form.end() if form else stop), stop


def _form(text: str, at: int, stop: int) -> re.Match[str] | None:
    """The first legal form behind a name: one that opens the name («UAB Garnys») does not end it."""
    for form in _CLOSING.finditer(text, at):
        if form.start() >= stop:
            return None
        if text[at : form.start()].strip(_ENDS):
            return form
    return None


def _is_initial(text: str, at: int) -> bool:
    """Whether the full stop belongs to one letter: "A. Holan"."""
    return at >= 1 and text[at - 1].isupper() and (at < 2 or not text[at - 2].isalnum())


def _name(chunk: str, words: Words) -> str | None:
    """The chunk as a name, without the words that lead to it; None where it is none."""
    name = _PUBLISHED.sub("", chunk.strip())
    for _ in range(3):
        match = _BY.match(name)
        if match is None:
            break
        name = name[match.end() :]
    name = _FOLLOWED.sub("", _PARTICLE.sub("", name.strip(_ENDS)))
    if words.tags[:1] == ("ar",) and name[:1] == "ل" and len(name) > 4:
        name = name[1:]  # "belonging to", written together with the holder's first word
    name = name.rpartition(": ")[2]
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
    if LEGAL.search(name) or is_host(name):
        return parts[0].lower() not in ("a", "an")
    long_small = sum(is_small(word[:1]) and len(word) > 3 for word in parts)
    if is_small(name[:1]):
        return parts[0].lower() not in _ARTICLES and (
            (close and len(parts) == 1) or (1 < len(parts) <= 3 and not is_small(parts[-1][:1]))
        )
    return long_small <= 3 and len(parts) <= 10
