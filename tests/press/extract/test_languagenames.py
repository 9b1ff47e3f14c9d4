"""Languages in lines about a translation, by all the names they go by."""

import pytest

from dragoman.press.extract.wording.languagenames import language_in


@pytest.mark.parametrize(
    ("tag", "text", "language"),
    [
        ("de", "aus dem Amerikanischen von Ada Kranich", "en"),
        ("de", "aus dem Holländischen von Ada Kranich", "nl"),
        ("ru", "пер. с англ. А. Журавлёвой", "en"),
        ("ru", "пер. с фр.", "fr"),
        ("pl", "tłum. z ang. Ada Żuraw", "en"),
        ("pt", "tradução do polaco de Ada Garça", "pl"),
        ("ro", "traducere din polonă de Ada Cocor", "pl"),
        ("tr", "Flemenkçeden çeviren Ada Turna", "nl"),
        ("id", "dari bahasa Polandia oleh Ada Bangau", "pl"),
        ("ja", "仏語から翻訳", "fr"),
        ("fr", "Version française : Passerelles de l’Est.", None),
        ("ru", "Пер. Анны Журавлёвой", None),
    ],
)
def test_names_besides_the_usual_one(tag: str, text: str, language: str | None) -> None:
    assert language_in(text, (tag, "en"), besides=tag) == language
