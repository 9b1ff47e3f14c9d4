"""What lines tell of an original besides its outlet: language, headline and day; who stands between; whose a lead is."""

import pytest

from dragoman.press.extract import read
from dragoman.press.extract.outlets.demonyms import is_of_nation
from dragoman.press.extract.wording.languagenames import language_in, language_written
from dragoman.press.extract.wording.spotting import Phrases
from dragoman.press.record import Article, CarrierRole

from .making import FILLER, article, page

HEAD = "<meta property='og:site_name' content='Bank Observer'>"
LINK = "<a href='https://glos.example/cisza'>Głos Wierchu</a>"
WROTE, TRANSLATED = CarrierRole.WROTE, CarrierRole.TRANSLATED
REPUBLISHED, UNKNOWN = CarrierRole.REPUBLISHED, CarrierRole.UNKNOWN


def read_with(*lines: str, lang: str = "en", lead: str = "") -> Article:
    under = "".join(f"<p class='endnote'>{line}</p>" for line in lines)
    over = f"<p class='standfirst'>{lead}</p>" if lead else ""
    return read(page(article(over + FILLER + under, head=HEAD, lang=lang)))


def roles(found: Article) -> list[tuple[str, CarrierRole]]:
    return [(carrier.name, carrier.role) for carrier in found.carriers]


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("en", "This report first appeared in Polish in {}."),
        ("de", "Der Text erschien zuerst auf Polnisch in {}."),
        ("fr", "Texte paru en polonais dans l'hebdomadaire {}."),
        ("es", "Este artículo se publicó originalmente en polaco en {}."),
        ("it", "L'articolo è uscito in polacco su {}."),
        ("nl", "Eerder in het Pools verschenen in {}."),
        ("sv", "Artikeln publicerades först på polska i {}."),
        ("da", "Artiklen blev oprindeligt bragt på polsk i {}."),
        ("no", "Teksten ble først publisert på polsk i {}."),
        ("fi", "Artikkeli ilmestyi ensin puolaksi lehdessä {}."),
        ("et", "Artikkel ilmus algselt poola keeles ajalehes {}."),
        ("hu", "Az írás eredetileg lengyelül jelent meg a {} című hetilapban."),
        ("ro", "Acest articol a apărut inițial în limba poloneză în {}."),
        ("cs", "Původně vyšlo polsky v časopise {}."),
        ("sl", "Besedilo je bilo prvotno objavljeno v poljščini v časniku {}."),
        ("hr", "Tekst je izvorno objavljen na poljskom u tjedniku {}."),
        ("sr", "Текст је првобитно објављен на пољском у листу {}."),
        ("mk", "Текстот првпат е објавен на полски во неделникот {}."),
        ("ru", "Статья впервые вышла на польском языке в журнале «{}»."),
        ("uk", "Текст уперше вийшов польською в тижневику «{}»."),
        ("be", "Тэкст упершыню выйшаў па-польску ў тыднёвіку «{}»."),
        ("el", "Το άρθρο δημοσιεύτηκε αρχικά στα πολωνικά στην εφημερίδα {}."),
        ("tr", "Bu yazı ilk kez Lehçe olarak {} dergisinde yayımlandı."),
        ("kk", "Мақала алғаш рет поляк тілінде {} апталығында жарияланған."),
        ("ky", "Макала алгач поляк тилинде {} гезитинде жарыяланган."),
        ("uz", "Maqola dastlab polyak tilida {} gazetasida e'lon qilingan."),
        ("ka", "სტატია პირველად პოლონურ ენაზე გამოქვეყნდა ჟურნალში {}."),
        ("hy", "Հոդվածն առաջին անգամ հրապարակվել է լեհերեն՝ {} շաբաթաթերթում։"),
        ("he", "הכתבה פורסמה לראשונה בפולנית בעיתון {}."),
        ("hi", "यह लेख सबसे पहले पोलिश में {} पत्रिका में प्रकाशित हुआ।"),
        ("th", "บทความนี้เผยแพร่ครั้งแรกเป็นภาษาโปแลนด์ใน {}"),
        ("lt", "Straipsnis pirmą kartą lenkų kalba paskelbtas savaitraštyje {}."),
        ("lv", "Raksts pirmo reizi poļu valodā publicēts nedēļrakstā {}."),
        ("sq", "Artikulli u botua fillimisht në polonisht në gazetën {}."),
    ],
)
def test_the_language_an_original_first_stood_in(lang: str, line: str) -> None:
    found = read_with(line.format(LINK), lang=lang)
    assert found.original is not None
    assert (found.original.outlet, found.original.language) == ("Głos Wierchu", "pl")
    assert found.original.url == "https://glos.example/cisza"


@pytest.mark.parametrize(
    ("lang", "text"),
    [("en", "in the Polish weekly"), ("sv", "i den polska tidskriften"), ("de", "im polnischen Magazin")],
)
def test_a_nation_is_no_language(lang: str, text: str) -> None:
    assert language_written(text, (lang, "en")) is None


def test_names_of_persons_and_the_language_translated_into_are_not_what_was_translated_from() -> None:
    assert language_in("Traducere: Monica Sârbu", ("ro", "en"), besides="ro") is None
    assert language_in("Suomennos: Petri Aho", ("fi", "en"), besides="fi") is None
    assert language_in("translated into English from the Danish", ("en",), besides="en") == "da"


@pytest.mark.parametrize(
    ("lang", "line", "title"),
    [
        ("en", "Originally published in Polish as “Cisza nad rzeką” in {}.", "Cisza nad rzeką"),
        ("de", "Der Text erschien zuerst in {} unter dem Titel „Cisza nad rzeką“.", "Cisza nad rzeką"),
        ("hu", "Eredetileg „Cisza nad rzeką” címmel jelent meg a {} című lapban.", "Cisza nad rzeką"),
        ("pl", "Artykuł ukazał się w „{}” pod tytułem „Ticho nad řekou”.", "Ticho nad řekou"),
        ("ru", "Оригинал: <a href='https://glos.example/cisza'>Cisza nad rzeką</a>, Głos Wierchu, 3.05.2024", "Cisza nad rzeką"),
        ("nl", "Oorspronkelijk artikel: <a href='https://glos.example/cisza'>Cisza nad rzeką</a> (Głos Wierchu)", "Cisza nad rzeką"),
    ],
)  # fmt: skip
def test_the_headline_an_original_had(lang: str, line: str, title: str) -> None:
    found = read_with(line.format(LINK), lang=lang).original
    assert found is not None
    assert (found.outlet, found.headline) == ("Głos Wierchu", title)


def test_a_link_called_by_its_headline_where_the_lead_names_the_outlet() -> None:
    found = read_with(
        "Read the original: <a href='https://glos.example/cisza'>Il Remèr</a>",
        lead="A village has no need of its bridge, writes the weekly Głos Wierchu.",
    )
    assert found.original is not None
    assert (found.original.outlet, found.original.headline) == ("Głos Wierchu", "Il Remèr")
    assert found.original.url == "https://glos.example/cisza"


def test_who_translated_for_whom_and_who_carries_it_on() -> None:
    found = read_with(f"First published in {LINK}.", "Translated by Judith Harmer for Border Letters.")
    assert roles(found) == [
        ("Głos Wierchu", WROTE),
        ("Border Letters", TRANSLATED),
        ("Bank Observer", REPUBLISHED),
    ]


def test_two_names_of_one_source_line() -> None:
    found = read_with("Kaynak: Sur del Sur / <a href='https://masa.example/1'>Masa Çeviri</a>", lang="tr")
    assert [carrier.name for carrier in found.carriers] == ["Sur del Sur", "Masa Çeviri", "Bank Observer"]
    assert (found.carriers[0].url, found.carriers[1].url) == (None, "https://masa.example/1")


def test_a_source_in_brackets_under_the_text() -> None:
    assert roles(read_with("(da Donauwoche)", lang="it")) == [
        ("Donauwoche", WROTE),
        ("Bank Observer", UNKNOWN),
    ]
    assert len(read_with("(da sinistra)", lang="it").carriers) == 1


@pytest.mark.parametrize(
    ("lang", "lead", "name"),
    [
        ("nl", "Een dorp weigert zijn nieuwe brug, schrijft de Tsjechische krant Moravské listy.", "Moravské listy"),
        ("tr", "Danimarka'nın haftalık Fjordposten gazetesinin haberine göre bir köy köprüsünü istemiyor.", "Fjordposten"),
        ("hu", "Egy falu nem kér az új hídjából – írja a dán Fjordposten.", "Fjordposten"),
        ("ko", "덴마크 잡지 「피오르」는 한 마을이 새 다리를 원하지 않는다고 썼다.", "피오르"),
        ("fa", "به گزارش هفته‌نامه دانمارکی «واتر‌لاین»، روستایی پل تازه‌اش را نمی‌خواهد.", "واتر‌لاین"),
        ("ka", "დანიური გაზეთი „ფიორდპოსტენი“ წერს, რომ სოფელს ახალი ხიდი არ უნდა.", "ფიორდპოსტენი"),
        ("uk", "Село не хоче мосту, розповідає данський тижневик «Північний голос».", "Північний голос"),
    ],
)  # fmt: skip
def test_whom_a_lead_retells(lang: str, lead: str, name: str) -> None:
    found = read_with(lead=lead, lang=lang)
    assert roles(found) == [(name, WROTE), ("Bank Observer", UNKNOWN)]
    assert found.standfirst is not None
    assert found.standfirst.carrier == 1


def test_nobody_says_whose_a_plain_lead_over_anothers_text_is() -> None:
    found = read_with(f"First published in {LINK}.", lead="Three days on the river, and no bread.")
    assert found.standfirst is not None
    assert found.standfirst.carrier is None


def test_what_belongs_to_a_nation_is_no_outlet() -> None:
    assert is_of_nation("Tsjechische", ("nl", "en"))
    assert is_of_nation("Arjantin", ("tr", "en"))
    assert not is_of_nation("Donauwoche", ("de", "en"))


def test_a_divided_phrase_is_found_in_one_sentence_only() -> None:
    phrases = Phrases([("zuerst … erschienen", "first")])
    assert [spot[:2] for spot in phrases.spots("dieser text ist zuerst im boten erschienen")] == [(16, 22)]
    assert phrases.spots("zuerst das brot. dann ist es erschienen") == []
    assert phrases.spots("zuerst kam er") == []
