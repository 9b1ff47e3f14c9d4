"""Lines that are a reference and nothing else, and lines that say what a text was translated from."""

import datetime as dt

import pytest

from dragoman.press import languages
from dragoman.press.extract import read
from dragoman.press.record import Article, CarrierRole

from .making import FILLER, article, page

HEAD = (
    "<meta property='og:site_name' content='Bank Observer'>"
    "<meta property='article:published_time' content='2024-05-04T08:00:00Z'>"
)
LINK = "https://reed.example/boats"


def read_with(line: str, *, lang: str = "en", over: bool = False) -> Article:
    made = f"<p class='endnote'>{line}</p>"
    return read(page(article(made + FILLER if over else FILLER + made, head=HEAD, lang=lang)))


@pytest.mark.parametrize(
    ("lang", "line", "outlet", "day", "role"),
    [
        ("en", "Reed Gazette, 3 May 1911", "Reed Gazette", "1911-05-03", CarrierRole.REPUBLISHED),
        ("en", "From the Reed Gazette, 3 May 1911", "Reed Gazette", "1911-05-03", CarrierRole.REPUBLISHED),
        ("de", "Aus: „Krug“, 3. Mai 2024", "Krug", "2024-05-03", CarrierRole.UNKNOWN),
        ("en", "<em>Krug</em>, 3 May 2024", "Krug", "2024-05-03", CarrierRole.UNKNOWN),
        ("en", f"<a href='{LINK}'>Krug</a>, 3 May 2024", "Krug", "2024-05-03", CarrierRole.UNKNOWN),
        ("ru", "«Камышовый вестник», 3 мая 1911 года", "Камышовый вестник", "1911-05-03", CarrierRole.REPUBLISHED),
        ("uk", "З газети «Очерет», 3 травня 1911 р.", "Очерет", "1911-05-03", CarrierRole.REPUBLISHED),
        ("ru", "«Камыш», № 41, 1911", "Камыш", None, CarrierRole.UNKNOWN),
        ("zh", "《苇河周刊》1911年5月3日", "苇河周刊", "1911-05-03", CarrierRole.REPUBLISHED),
        ("de", "(Krug, 3. Mai 2024; aus dem Polnischen von Ada Kranich)", "Krug", "2024-05-03", CarrierRole.TRANSLATED),
        ("fr", "(Krug, 3 mai 2024 ; traduit du polonais par Ada Grue)", "Krug", "2024-05-03", CarrierRole.TRANSLATED),
        ("cs", "(Krug, 3. května 2024; z polštiny přeložila Ada Jeřábková)", "Krug", "2024-05-03", CarrierRole.TRANSLATED),
    ],
)  # fmt: skip
def test_a_name_and_a_day(lang: str, line: str, outlet: str, day: str | None, role: CarrierRole) -> None:
    found = read_with(line, lang=lang)
    assert found.original is not None
    assert found.original.outlet == outlet
    assert found.original.published_on == (None if day is None else dt.date.fromisoformat(day))
    assert found.carriers[-1].role is role


@pytest.mark.parametrize(
    "line",
    [
        "Paris, 3 May 2024",
        "Jane Roe, 3 May 2024",
        "Jane Roe, 3 May 1911",
        "Bank Observer, 3 May 2024",
        "Updated: 3 May 2024",
        "Getty Images, 3 May 2024",
        "Poland, 3 May 1911",
        "“Krug” will open its doors again on 3 May 2024, when the new hall by the river is ready.",
    ],
)
@pytest.mark.parametrize("over", [False, True])
def test_other_names_and_days(line: str, over: bool) -> None:
    assert read_with(line, over=over).original is None


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("en", "Translated by Ada Crane from Krug"),
        ("en", "Translated from Krug by Ada Crane"),
        ("fr", "Traduit par Ada Grue de Krug"),
        ("it", "Traduzione di Ada Gru da Krug"),
        ("vi", "Lê Hạc dịch từ “Krug”"),
    ],
)
def test_translated_from_an_outlet(lang: str, line: str) -> None:
    found = read_with(line, lang=lang)
    assert [(carrier.name, carrier.role) for carrier in found.carriers] == [
        ("Krug", CarrierRole.WROTE),
        ("Bank Observer", CarrierRole.TRANSLATED),
    ]


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("en", "Translated from Polish"),
        ("de", "Übersetzung aus dem Polnischen: Ada Kranich"),
        ("nl", "Vertaald uit het Pools door Ada Kraan"),
        ("vi", "Dịch từ tiếng Ba Lan"),
    ],
)
def test_translated_from_a_language(lang: str, line: str) -> None:
    found = read_with(line, lang=lang)
    assert [(carrier.name, carrier.role) for carrier in found.carriers] == [
        ("Bank Observer", CarrierRole.TRANSLATED)
    ]


@pytest.mark.parametrize(
    ("lang", "line", "outlet"),
    [
        ("cs", "Dolnozemské listy, Slovensko, 03.09.2024", "Dolnozemské listy"),
        ("ar", "عن «صوت النهر» الكولومبية، 14 آب/أغسطس 2024", "صوت النهر"),
        ("en", "From Reed Quarterly (Dunby), Spring 2024. Reprinted with permission.", "Reed Quarterly"),
        ("id", "(Dinukil dari majalah Rumpun No. 3/Th. XII, Desember 2004)", "Rumpun"),
        ("hr", "Iz zbornika Kučina br. 31, s dopuštenjem nakladnika", "Kučina"),
        ("zh", "翻译：林一 来源：《苇河周刊》", "苇河周刊"),
        ("vi", "Nguồn: Jean-Baptiste Korsak, “La fenêtre du roi”, Le Hameau (Nancy), 17/6/2015.", "Le Hameau"),
        ("tr", "Bu makale, Reed Syndicate'in izniyle Türkçeye çevrilmiştir.", "Reed Syndicate"),
        ("zh", f"本文首发于<a href='{LINK}'>苇河周刊</a>", "苇河周刊"),
        ("uk", "Передруковуємо з місячника «Хлібороб» (Куритиба), березень 2024", "Хлібороб"),
        ("sl", "Članek objavljamo v okviru izmenjave z italijansko revijo Il Ponte Rotto, kjer je izšel 10. januarja.", "Il Ponte Rotto"),
        ("ru", f"<a href='{LINK}'>Оригинал</a> вышел 11 апреля в La Gazzetta del Molo и назывался «Limoni in rubrica».", "La Gazzetta del Molo"),
    ],
)  # fmt: skip
def test_lines_by_other_hands(lang: str, line: str, outlet: str) -> None:
    found = read_with(line, lang=lang)
    assert found.original is not None
    assert found.original.outlet == outlet


@pytest.mark.parametrize(
    ("byline", "outlet"),
    [
        ("Maud Heron, Reed Gazette, Norway", "Reed Gazette"),
        ("Maud Heron, „Krug“ (Norway)", "Krug"),
        ("Maud Heron for Radio Krug", "Radio Krug"),
        ("Maud Heron", None),
        ("Maud Heron, Norway", None),
        ("Maud Heron (Oslo)", None),
        ("Maud Heron for the Bank Observer", None),
    ],
)
def test_an_outlet_beside_the_author(byline: str, outlet: str | None) -> None:
    head = HEAD + "<meta name='author' content='Maud Heron'>"
    found = read(page(article(f"<p class='byline'>{byline}</p>{FILLER}", head=head)))
    assert (found.original.outlet if found.original is not None else None) == outlet


def test_days_and_titles_of_the_original() -> None:
    line = f"Im Original unter dem Titel „Łódka“ in der Zeitung <a href='{LINK}'>Krug</a> am 4. April erschienen."
    found = read_with(line, lang="de").original
    assert found is not None
    assert (found.outlet, found.headline, found.published_on) == ("Krug", "Łódka", dt.date(2024, 4, 4))


@pytest.mark.parametrize(
    ("lang", "line", "role"),
    [
        ("de", "Dieser Beitrag wurde mit einem Übersetzungsprogramm ins Deutsche übertragen.", CarrierRole.MACHINE_TRANSLATED),
        ("da", "Artiklen er oversat fra svensk med kunstig intelligens.", CarrierRole.MACHINE_TRANSLATED),
        ("de", "Dieser Beitrag wurde von Ada Kranich aus dem Polnischen übertragen.", CarrierRole.TRANSLATED),
    ],
)  # fmt: skip
def test_who_translated(lang: str, line: str, role: CarrierRole) -> None:
    assert read_with(line, lang=lang).carriers[-1].role is role


@pytest.mark.parametrize(
    "line",
    [
        "First published November 29, 2016: 3:33 AM ET",
        "Updated 10/31/2023",
        "By Maud Heron, December 16, 2023",
        "Courtesy of Krug",
        "Sources: Krug Explained, Krug Books, 2023; Heron Guide, Heron House; Crane Support, 2024.",
        "According to the Heron Survey, the average bridge stands for a hundred and four years.",
        "The wardens have shared the first pictures of the original bridge, which follow the fall of the old town in six parts and more.",
    ],
)
@pytest.mark.parametrize("over", [False, True])
def test_what_names_no_original(line: str, over: bool) -> None:
    assert read_with(line, over=over).original is None


@pytest.mark.parametrize(
    "line", ["Theo Reed Gazette", "Theo Reed Gazette, 3/5/2024", "Theo tuần báo Ba Lan Reed Gazette"]
)
def test_according_to_in_vietnamese(line: str) -> None:
    text = "".join(f"<p>{languages.get('vi').sample} {number}.</p>" for number in range(4))
    found = read(page(article(text + f"<p class='endnote'>{line}</p>", head=HEAD, lang="vi")))
    assert found.original is not None
    assert found.original.outlet == "Reed Gazette"


def test_a_day_with_a_time_is_the_page_s_own() -> None:
    found = read(page(article("<p>In News, Portugal - 02 Feb 2025, 19:49</p>" + FILLER)))
    assert [carrier.role.value for carrier in found.carriers] == ["wrote"]
