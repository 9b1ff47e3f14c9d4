"""Who stood between the original and the page is a carrier of its own, and what the page's outlet did is told apart from it."""

import pytest

from dragoman.press.extract import read

from .making import FILLER, page

PROSE = {
    "en": FILLER,
    "de": "<p>Die Laternen am Fluss gingen um Mitternacht aus, und am nächsten Tag zündete sie niemand wieder an. Der Wächter sagt, das "
    "sei seit dreißig Jahren nicht vorgekommen.</p>" * 4,
    "fr": "<p>Les lampes au bord du fleuve se sont éteintes à minuit, et personne ne les a rallumées le lendemain. Le gardien dit que "
    "c'est la première fois en trente ans.</p>" * 4,
    "cs": "<p>Lampy u řeky zhasly o půlnoci a nikdo je druhý den nerozsvítil. Hlídač říká, že je to poprvé za třicet let.</p>" * 5,
    "ru": "<p>Фонари у реки погасли в полночь, и на следующий день никто их не зажёг. Сторож говорит, что такое случилось впервые за "
    "тридцать лет.</p>" * 4,
    "uk": "<p>Ліхтарі біля річки згасли опівночі, і наступного дня ніхто їх не засвітив. Сторож каже, що таке сталося вперше за "
    "тридцять років.</p>" * 4,
    "da": "<p>Lamperne ved floden gik ud ved midnat, og næste dag tændte ingen dem igen. Vagten siger, at det er første gang i "
    "tredive år.</p>" * 4,
    "zh": "<p>河边的灯在午夜熄灭，第二天没有人再点亮它们。守夜人说这是三十年来的第一次。</p>" * 5,
}  # fmt: skip


def carriers(language: str, line: str) -> list[tuple[str, str]]:
    html = (
        f"<html lang='{language}'><head><title>Lamps | Ferry Wharf</title><meta property='og:site_name' content='Ferry Wharf'></head>"
        f"<body><article><h1>The lamps by the river</h1>{PROSE[language]}<p class='origin'>{line}</p></article></body></html>"
    )
    article = read(page(html, url="https://ferrywharf.example/lamps"))
    return [(carrier.name, carrier.role.value) for carrier in article.carriers]


@pytest.mark.parametrize(
    ("language", "line", "relay"),
    [
        ("de", "Zuerst erschienen in Glas Doline, auf Deutsch bei Balkanfähre. Mit freundlicher Genehmigung übernommen.", "Balkanfähre"),
        ("de", "Original: Glas Doline. Übersetzung: Balkanfähre. Nachdruck mit freundlicher Genehmigung.", "Balkanfähre"),
        ("fr", "Article paru dans Glas Doline, traduit par Le Passeur des Balkans et repris ici avec son accord.", "Le Passeur des Balkans"),
        ("cs", "Původně vyšlo v listu Glas Doline, česky na webu Balkánský přívoz. Přetiskujeme se svolením.", "Balkánský přívoz"),
        ("uk", "Оригінал: «Glas Doline». Переклад: «Балканський пором». Передруковуємо з дозволу редакції.", "Балканський пором"),
        ("ru", "Статья вышла в газете «Glas Doline», на русском языке её опубликовал портал «Балканский паром».", "Балканский паром"),
    ],
)  # fmt: skip
def test_what_another_translated_the_page_republished(language: str, line: str, relay: str) -> None:
    assert carriers(language, line) == [("Glas Doline", "wrote"), (relay, "translated"), ("Ferry Wharf", "republished")]  # fmt: skip


def test_names_in_chinese_quotation_marks() -> None:
    line = "原载《谷声报》，中文译文由“山间渡口”网站发布，本站转载。"
    assert carriers("zh", line) == [("谷声报", "wrote"), ("山间渡口", "translated"), ("Ferry Wharf", "republished")]  # fmt: skip


def test_a_version_in_a_third_language_was_translated_on() -> None:
    line = "Artiklen blev først bragt i Glas Doline og er oversat fra Balkan Ferrys engelske version."
    assert carriers("da", line) == [("Glas Doline", "wrote"), ("Balkan Ferry", "translated"), ("Ferry Wharf", "translated")]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "First published in Glas Doline. Translated from Serbian by Judith Harmer."),
        ("de", "Zuerst erschienen in Glas Doline. Aus dem Serbischen von Judith Harmer."),
        ("ru", "Оригинал: «Glas Doline». Перевод с сербского: Юдифь Гармер."),
    ],
)
def test_a_person_who_translated_is_no_carrier(language: str, line: str) -> None:
    assert [name for name, _ in carriers(language, line)] == ["Glas Doline", "Ferry Wharf"]


def test_a_name_with_no_word_for_a_translation_is_no_carrier() -> None:
    line = "Zuerst erschienen in Glas Doline; die Bilder zeigt bis Mai die Galerie Nordufer."
    assert [name for name, _ in carriers("de", line)] == ["Glas Doline", "Ferry Wharf"]
