"""Catalogues: every phrase is found, every one has its translation, and nothing depends on the day."""

from concurrent.futures import ThreadPoolExecutor
from gettext import GNUTranslations
from pathlib import Path

import pytest
from babel.messages.pofile import read_po
from django.core.management import call_command
from django.core.management.base import CommandError

from dragoman.portal.project import messages, phrases
from dragoman.portal.project.messages import Problem
from dragoman.portal.project.phrases import Phrase, UnreadableSource

TEMPLATE = """{% load i18n %}
{% translate "Search" %} {% translate "May" context "month" %} {% translate "100% ours" %} {% translate variable %}
{% blocktranslate with outlet=x %}Headline of {{ outlet }}:{% endblocktranslate %}
{% if x %}{% blocktranslate count counter=n trimmed %}
  {{ counter }} outlet
{% plural %}
  {{ counter }} outlets
{% endblocktranslate %}{% else %}{% translate "Deep" as deep %}{% endif %}
{% include "a.html" with label=_("Given to another") %} {{ _("Printed") }}
"""
MODULE = """
from django.utils import translation
from django.utils.translation import gettext as _, gettext_lazy, ngettext, pgettext as in_context

NAME = gettext_lazy("Water & energy")
def say(n, key):
    for word, _x in []:
        pass
    return [_("Long " "phrase"), ngettext("%(count)s note", "%(count)s notes", n), in_context("verb", "Order"),
            translation.gettext("By module"), translation.gettext(key)]
"""
RUSSIAN = {
    "Search": "Поиск",
    "May": "Май",
    "100%% ours": "100%% наше",
    "Headline of %(outlet)s:": "Заголовок издания %(outlet)s:",
    "%(counter)s outlet": ("%(counter)s издание", "%(counter)s издания", "%(counter)s изданий"),
    "Deep": "Глубоко",
    "Given to another": "Дано другому",
    "Printed": "Напечатано",
    "Water & energy": "Вода и энергия",
    "Long phrase": "Долгая фраза",
    "%(count)s note": ("одно примечание", "%(count)s примечания", "%(count)s примечаний"),
    "Order": "Упорядочить",
    "By module": "Через модуль",
}


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A portal of one app, `desk`, with one template and one module."""
    (tmp_path / "desk" / "templates").mkdir(parents=True)
    (tmp_path / "desk" / "apps.py").write_text("")
    (tmp_path / "desk" / "templates" / "page.html").write_text(TEMPLATE)
    (tmp_path / "desk" / "words.py").write_text(MODULE)
    monkeypatch.setattr(phrases, "PORTAL", tmp_path)
    return tmp_path


def translate(house: Path, words: dict[str, object] = RUSSIAN) -> Path:  # type: ignore[assignment]
    """Fill the Russian catalogue in, as a translator would."""
    messages.update("desk", "ru")
    path = messages.po_path("desk", "ru")
    with path.open("rb") as file:
        catalogue = read_po(file, locale="ru")
    for message in catalogue:
        if message.id:
            message.string = words[message.id if isinstance(message.id, str) else message.id[0]]
    path.write_bytes(messages._po_bytes(catalogue))
    messages.update("desk", "ru")
    return path


def kinds(language: str = "ru") -> dict[str, str]:
    return {problem.text: problem.kind for problem in messages.problems(language)}


def test_it_works(house: Path) -> None:
    assert phrases.phrases("desk") == [
        Phrase(text="Search", file="desk/templates/page.html"),
        Phrase(text="May", context="month", file="desk/templates/page.html"),
        Phrase(text="100%% ours", file="desk/templates/page.html"),
        Phrase(text="Headline of %(outlet)s:", file="desk/templates/page.html"),
        Phrase(text="%(counter)s outlet", plural="%(counter)s outlets", file="desk/templates/page.html"),
        Phrase(text="Deep", file="desk/templates/page.html"),
        Phrase(text="Given to another", file="desk/templates/page.html"),
        Phrase(text="Printed", file="desk/templates/page.html"),
        Phrase(text="Water & energy", file="desk/words.py"),
        Phrase(text="Long phrase", file="desk/words.py"),
        Phrase(text="%(count)s note", plural="%(count)s notes", file="desk/words.py"),
        Phrase(text="Order", context="verb", file="desk/words.py"),
        Phrase(text="By module", file="desk/words.py"),
    ]
    translate(house)
    assert messages.problems("ru") == []
    assert messages.languages() == ["ru"]
    with messages.po_path("desk", "ru").with_suffix(".mo").open("rb") as file:
        compiled = GNUTranslations(file)
    assert compiled.pgettext("month", "May") == "Май"
    assert compiled.ngettext("%(counter)s outlet", "%(counter)s outlets", 3) == "%(counter)s издания"


def test_every_catalogue_of_the_portal_is_complete() -> None:
    assert messages.languages() == ["ru"]
    # In a thread of its own: where a browser was driven before, Python's parser miscounts this one's depth.
    with ThreadPoolExecutor(1) as aside:
        found = aside.submit(messages.problems, "ru").result()
    assert [str(problem) for problem in found] == []


def test_what_is_wrong_is_told(house: Path) -> None:
    path = translate(house)
    text = path.read_text(encoding="utf-8")
    text = text.replace('msgstr "Поиск"', 'msgstr ""').replace("Заголовок издания %(outlet)s:", "Заголовок:")
    text = text.replace('msgid "Deep"', '#, fuzzy\nmsgid "Deep"').replace('msgid "Printed"', 'msgid "Gone"')
    path.write_text(text, encoding="utf-8")
    assert kinds() == {
        "Search": "empty",
        "Headline of %(outlet)s:": "places",
        "Deep": "fuzzy",
        "Printed": "missing",
        "Gone": "obsolete",
        "django.mo": "outdated",
    }


def test_a_plural_form_may_leave_the_count_out_and_nothing_else(house: Path) -> None:
    translate(house, RUSSIAN | {"%(counter)s outlet": ("одно", "%(other)s издания", "%(counter)s изданий")})
    assert kinds() == {"%(counter)s outlet": "places"}
    translate(house, RUSSIAN | {"%(counter)s outlet": ("одно", "", "%(counter)s изданий")})
    assert kinds() == {"%(counter)s outlet": "empty"}


def test_two_apps_may_not_translate_one_phrase_differently(house: Path) -> None:
    translate(house)
    (house / "editions").mkdir()
    (house / "editions" / "apps.py").write_text(
        "from django.utils.translation import gettext as _\nX = _('Search')"
    )
    messages.update("editions", "ru")
    path = messages.po_path("editions", "ru")
    path.write_text(
        path.read_text(encoding="utf-8")
        .replace('msgstr ""', 'msgstr "Искать"', 2)
        .replace('msgstr "Искать"', 'msgstr ""', 1),
        encoding="utf-8",
    )
    messages.update("editions", "ru")
    assert messages.problems("ru") == [Problem(app="editions", language="ru", kind="conflict", text="Search")]


def test_translations_survive_an_update(house: Path) -> None:
    path = translate(house)
    before = path.read_bytes(), path.with_suffix(".mo").read_bytes()
    messages.update("desk", "ru")
    assert (path.read_bytes(), path.with_suffix(".mo").read_bytes()) == before
    (house / "desk" / "words.py").write_text("")
    messages.update("desk", "ru")
    assert "Вода и энергия" in path.read_text(encoding="utf-8")
    assert kinds()["Water & energy"] == "obsolete"
    path.with_suffix(".mo").write_bytes(b"\xde\x12\x04\x95 cut short")
    assert kinds()["django.mo"] == "outdated"
    messages.update("desk", "ru", drop_obsolete=True)
    assert messages.problems("ru") == []
    assert "Вода и энергия" not in path.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        (
            "templates/bad.html",
            "{% load nothing %}",
            "desk/templates/bad.html: 'nothing' is not a registered",
        ),
        (
            "bad.py",
            "from django.utils.translation import gettext as _\n_(f'{x} is')",
            "desk/bad.py:2: gettext",
        ),
        (
            "bad.py",
            "from django.utils.translation import gettext as _\n_('a' + 'b')",
            "desk/bad.py:2: gettext",
        ),
    ],
)
def test_a_source_that_cannot_be_read_is_named(house: Path, name: str, content: str, said: str) -> None:
    (house / "desk" / name).write_text(content)
    with pytest.raises(UnreadableSource, match=said):
        phrases.phrases("desk")
    with pytest.raises(CommandError, match=said):
        call_command("catalogues", "--language", "ru")


def test_the_command_checks_and_mends(house: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(CommandError, match=r"14 problem\(s\) in the catalogues of ru"):
        call_command("catalogues", "--check", "--language", "ru")
    assert "desk (ru): 'Search' is not in the catalogue" in capsys.readouterr().out
    translate(house)
    call_command("catalogues", "--check")
    assert capsys.readouterr().out.endswith("The catalogues of ru are complete.\n")


def test_the_pseudo_catalogue_marks_every_phrase_and_spares_places(house: Path) -> None:
    path = messages.write_pseudo(house / "made", "ar-XB")
    assert path == house / "made" / "ar_XB" / "LC_MESSAGES" / "django.mo"
    with path.open("rb") as file:
        made = GNUTranslations(file)
    assert made.gettext("Search") == "\u200fŠéårçh\u200f"
    assert made.gettext("Headline of %(outlet)s:") == "\u200fHéådlîñé öf %(outlet)s:\u200f"
    for number in (0, 1, 2, 3, 11, 100):
        assert "%(counter)s öûtlét" in made.ngettext("%(counter)s outlet", "%(counter)s outlets", number)
    assert messages.pseudo("a <b>{name}</b> &amp; 5 %") == "\u200få <b>{name}</b> &amp; 5 %\u200f"
