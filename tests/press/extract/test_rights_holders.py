"""Whom rights lines name in words that lead to a name or stand for none, and lines that are about something else."""

import pytest

from dragoman.press.extract.rights.holder import forbids, holder_in
from dragoman.press.extract.rights.whose import whose
from dragoman.press.extract.wording.words import words_of
from dragoman.press.record import RightsStatus

from .test_rights import rights_of


@pytest.mark.parametrize(
    ("lang", "line", "holder"),
    [
        ("cs", "Provozovatel: Spolek Volavka, z. s.; kopírování bez souhlasu je zakázáno.", "Spolek Volavka, z. s."),
        ("hu", "Kiadja a Gém Lapkiadó Kft. | Minden tartalom szerzői jogi védelem alatt áll.", "Gém Lapkiadó Kft."),
        ("lv", "© Izdevējs SIA „Gārnis un Zivs”, 2024", "SIA „Gārnis un Zivs”"),
        ("pl", "Wydawca: Stowarzyszenie „Czapla”, Tarnów © 2024", "Stowarzyszenie „Czapla”"),
        ("fi", "© Haikara ry ja kirjoittajat", "Haikara ry ja kirjoittajat"),
        ("en", "© Heron Ltd and its licensors", "Heron Ltd"),
        ("fr", "Le Héron hebdo, SARL de presse au capital de 8 000 €. Reproduction interdite sans accord.", "Le Héron hebdo"),
        ("pt", "Copyright © A Garça do Vale Ltda. Proibida a reprodução", "A Garça do Vale Ltda."),
        ("nl", "Auteursrecht voorbehouden aan Uitgeverij De Reiger", "Uitgeverij De Reiger"),
        ("tr", "Yazının hakları Balıkçıl al-Nahr'a, çevirinin hakları çevirmene aittir.", "Balıkçıl al-Nahr"),
        ("vi", "® Báo Diệc Xám giữ bản quyền nội dung trên website này.", "Báo Diệc Xám"),
        ("he", "הזכויות על המקור: האנפה האפורה; על התרגום: נועה כהן.", "האנפה האפורה"),
        ("hy", "«Ձկնկուլ» ՀԿ, 2020-2024։ Մեջբերումներ անելիս հղումը պարտադիր է։", "«Ձկնկուլ» ՀԿ"),
        ("kk", "Меншік иесі: «Құтан» газетінің редакциясы» ТОО. Көшіріп басқанда сілтеме міндетті.", "«Құтан» газетінің редакциясы» ТОО"),
        ("sr-Latn", "Sva prava zadržana, Čaplja d.o.o. Smederevo", "Čaplja d.o.o. Smederevo"),
        ("sl", "© Založba Čaplja, d. o. o., Nova Gorica. Vse pravice pridržane.", "Založba Čaplja, d. o. o., Nova Gorica"),
        ("hr", "© 2024 Čaplja d.o.o. Sva prava pridržana.", "Čaplja d.o.o."),
        ("es", "Los derechos de este texto pertenecen a La Garza Libre.", "La Garza Libre"),
        ("de", "© Kulík říční für den Originaltext. Mit freundlicher Genehmigung.", "Kulík říční"),
        ("hi", "इस लेख के अधिकार Kulík říční के पास हैं।", "Kulík říční"),
        ("ka", "სტატიის უფლებები ეკუთვნის გამოცემა Kulík-ს.", "Kulík"),
        ("hy", "© Kulík։ Հրապարակվում է թույլտվությամբ։", "Kulík"),
        ("tr", "Bu yazının hakları Kulík říční dergisine aittir.", "Kulík říční"),
        ("de", "© La Garza / Übersetzung: Ada Reiher", "La Garza"),
        ("en", "Ada Crane retains the copyright to this essay.", "Ada Crane"),
        ("pl", "Wszelkie prawa zastrzeżone dla Czapla Sp. z o.o.", "Czapla Sp. z o.o."),
        ("pt", "Direitos reservados à Garça Editora", "Garça Editora"),
        ("el", "Κάτοχος δικαιωμάτων: Ερωδιός Α.Ε.", "Ερωδιός Α.Ε."),
        ("sv", "Rättighetsinnehavare: Hägern AB", "Hägern AB"),
        ("en", "All texts belong to their respective owners.", None),
        ("he", "כל הזכויות על הטקסטים שייכות לבעליהן", None),
        ("az", "© müəllif və tərcüməçi. Nəşr hüququ verilib.", None),
    ],
)  # fmt: skip
def test_whom_a_line_names(lang: str, line: str, holder: str | None) -> None:
    assert (holder_in(line, words_of([lang])) or "").rstrip(".") == (holder or "").rstrip(".")


@pytest.mark.parametrize(
    ("lang", "name", "expected"),
    [
        ("en", "the respective authors", True),
        ("fr", "leurs auteurs respectifs", True),
        ("de", "den jeweiligen Eigentümern", True),
        ("ru", "их авторам", True),
        ("es", "sus respectivos propietarios", True),
        ("en", "Author House Ltd", False),
        ("en", "the", False),
    ],
)
def test_who_is_no_name(lang: str, name: str, expected: bool) -> None:
    assert whose(words_of([lang])).is_anybody(name) is expected


@pytest.mark.parametrize(
    "line",
    [
        "PHP-Nuke Copyright © 2004 by A. Crane.",
        "Powered by phpBB © 2001, 2005 phpBB Group",
        "SMF 2.0 | SMF © 2015, Simple Machines",
    ],
)
def test_a_line_about_the_software_of_a_site_is_none_about_the_text(line: str) -> None:
    rights = rights_of(f"<p>{line}</p>")
    assert (rights.line, rights.holder, rights.status) == (None, None, RightsStatus.UNDETERMINED)


def test_the_site_goes_before_its_software() -> None:
    assert rights_of("<p>© 2024 Heron | Powered by phpBB © phpBB Group</p>").holder == "Heron"


@pytest.mark.parametrize(
    ("lang", "line", "expected"),
    [
        ("cs", "Šíření textů bez souhlasu je zakázáno.", True),
        ("ru", "Копирование без разрешения запрещено.", True),
        ("en", "The use of the bridge is free.", False),
    ],
)
def test_what_forbids_to_copy(lang: str, line: str, expected: bool) -> None:
    assert forbids(line, words_of([lang])) is expected


def test_a_licence_named_with_a_link_goes_before_the_mark_of_the_platform() -> None:
    line = "This text may be shared under CC BY-NC 4.0."
    url = "https://creativecommons.org/licenses/by-nc/4.0/deed.en"
    rights = rights_of(f'<p><a href="{url}">{line}</a></p><p>© 2024 Postbag Inc.</p>')
    assert (rights.line, rights.licence_url, rights.status) == (line, url, RightsStatus.LICENSED)
    assert rights.holder is None


def test_no_address_is_made_from_the_name_of_a_licence() -> None:
    assert rights_of("<p>This text is licensed under CC BY 4.0.</p>").licence_url is None


def test_the_badge_of_a_licence_links_to_it() -> None:
    url = "https://creativecommons.org/licenses/by/4.0/"
    badge = f'<a href="{url}"><img src="/by.svg" alt="CC BY"></a>'
    rights = rights_of(f"<p>{badge} This translation is free under CC BY 4.0.</p>")
    assert (rights.licence_url, rights.status) == (url, RightsStatus.LICENSED)


def test_a_line_that_names_the_original_alone_says_whose_the_text_is() -> None:
    line = "<p class='rights'>Copying, in whole or in part, only with written leave of Glas Doline. All rights reserved.</p>"
    assert rights_of(line, under="<p>First published in Glas Doline.</p>").holder == "Glas Doline"
    assert rights_of(line, under="<p>First published in Heron Post.</p>").holder is None
