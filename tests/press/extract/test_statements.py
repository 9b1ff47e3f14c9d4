"""Where a text comes from, as lines under and over it say."""

import pytest

from dragoman.press.extract import read
from dragoman.press.record import Article, CarrierRole

from .making import FILLER, article, page

HEAD = "<meta property='og:site_name' content='Bank Observer'>"
LINK = "https://reed.example/boats"
WROTE, TRANSLATED = CarrierRole.WROTE, CarrierRole.TRANSLATED
REPUBLISHED, MACHINE, UNKNOWN = CarrierRole.REPUBLISHED, CarrierRole.MACHINE_TRANSLATED, CarrierRole.UNKNOWN


def read_with(*lines: str, lang: str = "en", over: str = "", text: str = FILLER) -> Article:
    under = "".join(f"<p class='endnote'>{line}</p>" for line in lines)
    return read(page(article(over + text + under, head=HEAD, lang=lang)))


def roles(found: Article) -> list[tuple[str, CarrierRole]]:
    return [(carrier.name, carrier.role) for carrier in found.carriers]


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("en", "Source: {}"),
        ("en", "Original article: {}"),
        ("en", "This article first appeared in {}."),
        ("en", "First published in {} on 3 May 2024."),
        ("en", "This article is republished from {} under a Creative Commons license."),
        ("de", "Quelle: {}"),
        ("de", "Dieser Artikel erschien zuerst in {}."),
        ("de", "Zuerst erschienen bei {}."),
        ("fr", "Source : {}"),
        ("fr", "Article original : {}"),
        ("fr", "Cet article a été publié initialement par {}."),
        ("es", "Fuente: {}"),
        ("es", "Publicado originalmente en {}"),
        ("it", "Fonte: {}"),
        ("it", "Pubblicato per la prima volta su {}."),
        ("pt", "Fonte: {}"),
        ("nl", "Bron: {}"),
        ("nl", "Dit artikel verscheen eerder in {}."),
        ("sv", "Källa: {}"),
        ("sv", "Ursprungligen publicerad i {}."),
        ("da", "Kilde: {}"),
        ("no", "Kilde: {}"),
        ("fi", "Lähde: {}"),
        ("et", "Allikas: {}"),
        ("lv", "Avots: {}"),
        ("lt", "Šaltinis: {}"),
        ("pl", "Źródło: {}"),
        ("pl", "Tekst ukazał się pierwotnie w {}."),
        ("cs", "Zdroj: {}"),
        ("cs", "Původně vyšlo v {}."),
        ("sk", "Zdroj: {}"),
        ("sl", "Vir: {}"),
        ("hr", "Izvor: {}"),
        ("sr", "Извор: {}"),
        ("sr-Latn", "Izvor: {}"),
        ("mk", "Извор: {}"),
        ("bg", "Източник: {}"),
        ("ro", "Sursa: {}"),
        ("hu", "Forrás: {}"),
        ("el", "Πηγή: {}"),
        ("tr", "Kaynak: {}"),
        ("az", "Mənbə: {}"),
        ("ru", "Источник: {}"),
        ("ru", "Оригинал публикации: {}"),
        ("ru", "Впервые опубликовано в журнале «{}»."),
        ("uk", "Джерело: {}"),
        ("be", "Крыніца: {}"),
        ("kk", "Дереккөз: {}"),
        ("ky", "Булак: {}"),
        ("hy", "Աղբյուր՝ {}"),
        ("ka", "წყარო: {}"),
        ("ar", "المصدر: {}"),
        ("fa", "منبع: {}"),
        ("he", "מקור: {}"),
        ("hi", "स्रोत: {}"),
        ("ur", "ماخذ: {}"),
        ("id", "Sumber: {}"),
        ("vi", "Nguồn: {}"),
        ("th", "ที่มา: {}"),
        ("ja", "出典：{}"),
        ("ko", "출처: {}"),
        ("zh", "来源：{}"),
        ("zh", "原文：{}"),
        ("zh", "來源：{}"),
        ("zh", "（来源：{}）"),
        ("ru", "Оригинал опубликован в «{}» 3 мая 2024 года."),
        ("tr", "Bu yazı ilk olarak {}’te yayımlanmıştır."),
        ("de", "Aus dem Schwedischen von Ada Kranich. Zuerst erschienen in {}."),
        ("fr", "Traduit du suédois par Ada Grue. Texte original paru dans « {} » le 3 mai 2024."),
        ("en", "By arrangement with {}"),
    ],
)
@pytest.mark.parametrize("linked", [False, True], ids=["plain", "linked"])
def test_a_line_that_names_the_source(lang: str, line: str, linked: bool) -> None:
    name = f"<a href='{LINK}'>Reed Gazette</a>" if linked else "Reed Gazette"
    found = read_with(line.format(name), lang=lang)
    assert found.original is not None
    assert (found.original.outlet, found.original.url) == ("Reed Gazette", LINK if linked else None)
    assert roles(found)[0] == ("Reed Gazette", WROTE)
    assert [carrier.name for carrier in found.carriers] == ["Reed Gazette", "Bank Observer"]


@pytest.mark.parametrize(("lang", "line"), [("en", "Read the original at {}"), ("de", "Zum Original: {}")])
def test_a_link_to_the_original(lang: str, line: str) -> None:
    found = read_with(line.format(f"<a href='{LINK}'>Reed Gazette</a>"), lang=lang)
    assert found.original is not None
    assert found.original.url == LINK


@pytest.mark.parametrize(
    "line",
    [
        "Image source: Reed Gazette",
        "Photo: Reed Gazette",
        "Source: Bank Observer",
        "Sources of the river lie in the hills behind the mill.",
        "Read also: Reed Gazette sold to its printers",
        f"<a href='{LINK}'>Read more in the Reed Gazette</a>",
        f"<a href='{LINK}'>Source Hall</a>",
        "With reports from Reed Gazette and Mill Courier",
        "Subscribe to Reed Gazette",
    ],
)
def test_lines_that_name_none(line: str) -> None:
    found = read_with(line)
    assert found.original is None
    assert roles(found) == [("Bank Observer", WROTE)]


def test_links_fused_with_a_source_are_not_part_of_its_name() -> None:
    found = read_with(f"Source: Reed Gazette<a href='{LINK}'>Buy rights</a>")
    assert roles(found)[0] == ("Reed Gazette", WROTE)
    found = read_with("Source: Reed Gazette Read also: Mill burns down")
    assert roles(found)[0] == ("Reed Gazette", WROTE)


@pytest.mark.parametrize("line", ["Source: Reuters", "Quelle: dpa", "Bron: Belga"])
def test_copy_of_an_agency_is_carried_on(line: str) -> None:
    lang = {"S": "en", "Q": "de", "B": "nl"}[line[0]]
    found = read_with(line, lang=lang)
    assert roles(found) == [(line.partition(": ")[2], WROTE), ("Bank Observer", REPUBLISHED)]


def test_several_agencies_and_a_writer_of_ones_own_name_no_original() -> None:
    assert read_with("Source: Reuters, AFP").original is None
    assert read_with("Source: Reuters", over="<p class='byline'>By Ada Crane</p>").original is None


def test_a_line_that_signs_with_both_names() -> None:
    def signed(line: str) -> list[tuple[str, CarrierRole]]:
        return roles(read(page(article(head=HEAD, after=f"<div class='sign'>{line}</div>"))))

    assert signed("Bank Observer / Reed Gazette") == [("Reed Gazette", WROTE), ("Bank Observer", UNKNOWN)]
    inside = read_with("Bank Observer / Reed Gazette")
    assert (roles(inside)[0], "Reed Gazette" in inside.text) == (("Reed Gazette", WROTE), False)
    assert signed("Reuters/Bank Observer") == [("Reuters", WROTE), ("Bank Observer", REPUBLISHED)]


def test_what_an_agency_cites_is_no_carrier() -> None:
    lead = "<p>The boats are back on the river, reports “Reed Gazette”.</p>"
    found = read_with(over="<p class='byline'>Reuters</p>", text=lead + FILLER)
    assert roles(found) == [("Reuters", WROTE), ("Bank Observer", REPUBLISHED)]


def test_pictures_agencies_write_nothing() -> None:
    assert roles(read_with(over="<p class='byline'>Getty Images</p>")) == [("Bank Observer", WROTE)]
    assert read_with("Source: Getty Images").original is None


def test_the_rights_line_of_a_translation_may_be_all_that_names_the_original() -> None:
    found = read_with("Copyright: Reed Syndicate, 2024", "Translated from Swedish by Bank Observer")
    assert roles(found) == [("Reed Syndicate", WROTE), ("Bank Observer", TRANSLATED)]


def test_an_agency_that_signs_wrote_the_text() -> None:
    found = read_with(over="<p class='byline'>Reuters</p>")
    assert roles(found) == [("Reuters", WROTE), ("Bank Observer", REPUBLISHED)]


@pytest.mark.parametrize(
    ("lang", "first", "second"),
    [
        ("en", "Original: {}", "Translated by Bank Observer"),
        ("en", "Original: {}", "Translated from Swedish"),
        ("de", "Original: {}", "Aus dem Schwedischen übersetzt von Bank Observer"),
        ("fr", "Source : {}", "Traduit du suédois par Bank Observer"),
        ("es", "Fuente: {}", "Traducción: Bank Observer"),
        ("ru", "Оригинал публикации: {}", "Перевод: Bank Observer"),
        ("pl", "Źródło: {}", "Tłumaczenie: Bank Observer"),
        ("cs", "Zdroj: {}", "Překlad: Bank Observer"),
        ("ja", "原文：{}", "翻訳：Bank Observer"),
    ],
)
def test_a_page_that_says_it_translated(lang: str, first: str, second: str) -> None:
    found = read_with(first.format(f"<a href='{LINK}'>Reed Gazette</a>"), second, lang=lang)
    assert roles(found) == [("Reed Gazette", WROTE), ("Bank Observer", TRANSLATED)]


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("en", "This text was translated automatically."),
        ("en", "Translated with Google Translate."),
        ("de", "Dieser Text wurde maschinell übersetzt."),
        ("fr", "Ce texte a été traduit automatiquement."),
        ("es", "Traducción automática."),
        ("it", "Testo tradotto automaticamente."),
        ("pt", "Este texto foi traduzido automaticamente."),
        ("nl", "Deze tekst is automatisch vertaald."),
        ("sv", "Texten är maskinöversatt."),
        ("fi", "Teksti on käännetty koneellisesti."),
        ("pl", "Tekst przetłumaczony automatycznie."),
        ("cs", "Strojový překlad."),
        ("hr", "Tekst je automatski preveden."),
        ("el", "Αυτόματη μετάφραση."),
        ("tr", "Bu metin otomatik olarak çevrilmiştir."),
        ("ru", "Этот текст переведён автоматически."),
        ("uk", "Текст перекладено автоматично."),
        ("kk", "Мәтін автоматты түрде аударылған."),
        ("ar", "تمت ترجمة هذا النص آليا."),
        ("fa", "ترجمه ماشینی."),
        ("ja", "この記事は自動翻訳されています。"),
        ("ko", "이 글은 자동 번역되었습니다."),
        ("zh", "本文由AI翻译，仅供参考。"),
    ],
)
def test_a_page_that_says_a_machine_translated(lang: str, line: str) -> None:
    found = read_with("Original: " + f"<a href='{LINK}'>Reed Gazette</a>", line, lang=lang)
    assert roles(found)[-1] == ("Bank Observer", MACHINE)


@pytest.mark.parametrize(
    ("lang", "lead"),
    [
        ("en", "The boats are back on the river, writes <a href='{0}'>Reed Gazette</a>."),
        ("en", "As “Reed Gazette” reports, the boats are back on the river and the bread is dry."),
        ("de", "Die Boote sind zurück auf dem Fluss, schreibt die Zeitung „Reed Gazette“."),
        ("fr", "Les bateaux sont de retour sur la rivière, écrit le quotidien « Reed Gazette »."),
        ("ru", "Лодки вернулись на реку, пишет «Reed Gazette»."),
        ("uk", "Човни повернулися на річку, пише видання «Reed Gazette»."),
        ("pl", "Łodzie wróciły na rzekę, pisze „Reed Gazette”."),
        ("tr", "Tekneler nehre döndü, diye yazıyor Reed Gazette gazetesi."),
        ("ar", 'عادت القوارب إلى النهر، حسب صحيفة "Reed Gazette".'),
        ("en", "The boats are back on the river, Reed Gazette writes."),
        ("cs", "Lodě jsou zpět na řece, píše deník Reed Gazette."),
        ("sr", "Чамци су се вратили на реку, пише лист „Reed Gazette“."),
        ("kk", "Қайықтар өзенге оралды, деп жазады «Reed Gazette» газеті."),
        ("es", "Los barcos han vuelto al río, según publica el diario «Reed Gazette»."),
        ("it", "Le barche sono tornate sul fiume, scrive il quotidiano Reed Gazette."),
        ("el", "Οι βάρκες επέστρεψαν στο ποτάμι, γράφει η εφημερίδα «Reed Gazette»."),
        ("zh", "据《Reed Gazette》报道，船回到了河上。"),
        ("tr", "Reed Gazette gazetesinin haberine göre tekneler nehre döndü."),
    ],
)
def test_a_lead_that_says_who_writes(lang: str, lead: str) -> None:
    found = read_with(text=f"<p>{lead.format(LINK)}</p>{FILLER}", lang=lang)
    assert roles(found)[0] == ("Reed Gazette", WROTE)
    assert len(found.carriers) == 2


@pytest.mark.parametrize(
    ("lang", "lead", "name"),
    [
        ("ja", "葦新聞によると、舟は川に戻った。", "葦新聞"),
        ("ko", "갈대신문에 따르면 배가 강으로 돌아왔다.", "갈대신문"),
        ("fr", "Les bateaux sont de retour, rapporte le journal Rákosské listy.", "Rákosské listy"),
    ],
)
def test_names_in_a_lead_without_quotation_marks(lang: str, lead: str, name: str) -> None:
    assert roles(read_with(text=f"<p>{lead}</p>{FILLER}", lang=lang))[0] == (name, WROTE)


def test_who_cites_whom() -> None:
    lead = "<p>The boats are back on the river, Reed Gazette writes, citing Mill Courier.</p>"
    found = read_with(text=lead + FILLER)
    assert roles(found) == [("Mill Courier", WROTE), ("Reed Gazette", UNKNOWN), ("Bank Observer", UNKNOWN)]


@pytest.mark.parametrize(
    "lead",
    [
        "The boats are back, the miller told the Reed Gazette on Monday.",
        "The boats are back, the miller said in a letter to the newspaper Reed Gazette.",
        "The boats are back, writes Ada Crane, who rows one of them.",
    ],
)
def test_who_was_told_something_wrote_nothing(lead: str) -> None:
    assert roles(read_with(text=f"<p>{lead}</p>{FILLER}")) == [("Bank Observer", WROTE)]


def test_a_canonical_address_elsewhere_is_the_originals_where_a_line_names_it() -> None:
    canonical = f"<link rel='canonical' href='{LINK}'>"
    under = "<p class='endnote'>This article first appeared in Reed Gazette.</p>"
    found = read(page(article(FILLER + under, head=HEAD + canonical)))
    assert found.original is not None
    assert (found.original.outlet, found.original.url) == ("Reed Gazette", LINK)
    assert roles(read(page(article(head=HEAD + canonical)))) == [("Bank Observer", WROTE)]


def test_what_structured_data_says_it_is_based_on() -> None:
    script = (
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bread by boat as the river rises early",'
        f'"isBasedOn":"{LINK}"}}</script>'
    )
    found = read(page(article(head=HEAD + script)))
    assert found.original is not None
    assert (found.original.url, found.carriers[0].role) == (LINK, WROTE)
