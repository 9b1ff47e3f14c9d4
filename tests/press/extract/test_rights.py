"""Whose the text is, as pages print it: the rights line, its holder, a licence."""

import pytest

from dragoman.press.extract import read, visible_text
from dragoman.press.record import Rights, RightsStatus

from .making import FILLER, article, page

RESERVED = RightsStatus.IN_COPYRIGHT


def rights_of(footer: str, *, lang: str = "en", head: str = "", under: str = "") -> Rights:
    """The rights of a page with this foot; under: right behind the text."""
    after = f"<footer><nav><a href='/about'>About</a></nav>{footer}</footer>"
    return read(page(article(FILLER + under, head=head, after=after, lang=lang))).rights


@pytest.mark.parametrize(
    ("lang", "line", "holder"),
    [
        ("en", "© 2024 Heron & Sons Ltd. All rights reserved.", "Heron & Sons Ltd."),
        ("en", "© 2019-2024 The Saltmarsh Observer", "The Saltmarsh Observer"),
        ("en", "Copyright The Saltmarsh Observer 2024. All rights reserved.", "The Saltmarsh Observer"),
        ("en", "Copyright © 2024, Heron, Crane & Co. Ltd. All Rights Reserved", "Heron, Crane & Co. Ltd."),
        ("en", "© 2024 Heron Media, Inc. All rights reserved.", "Heron Media, Inc."),
        ("en", "Heron Media © 2024", "Heron Media"),
        ("en", "2024 © Heron Media", "Heron Media"),
        ("en", "(c) 2024 Heron Media", "Heron Media"),
        ("en", "2024 Heron Media. All Rights Reserved.", "Heron Media"),
        ("en", "© heronmedia.example 2024", "heronmedia.example"),
        ("en", "© 2024, heron.example | Heron Media Ltd | All rights reserved", "Heron Media Ltd"),
        ("en", "All rights in this article belong to the Heron Trust.", "Heron Trust"),
        ("de", "© 2024 Reiherpresse GmbH & Co. KG. Alle Rechte vorbehalten.", "Reiherpresse GmbH & Co. KG"),
        ("de", "Copyright by Reiherpresse Verlagsgesellschaft mbH 2024", "Reiherpresse Verlagsgesellschaft mbH"),
        ("de", "Alle Rechte vorbehalten © Reiherpresse AG", "Reiherpresse AG"),
        ("fr", "© 2024 Le Héron libre – Tous droits réservés", "Le Héron libre"),
        ("fr", "Tous droits réservés - Le Héron 2024", "Le Héron"),
        ("fr", "Copyright Le Héron libre 2024. Reproduction interdite sans autorisation.", "Le Héron libre"),
        ("es", "© Ediciones La Garza, S.L. Todos los derechos reservados", "Ediciones La Garza, S.L."),
        ("es", "La Garza © 2024. Prohibida la reproducción total o parcial.", "La Garza"),
        ("pt", "© 2024 Jornal da Garça Lda. Todos os direitos reservados.", "Jornal da Garça Lda."),
        ("it", "Copyright 2024 © L'Airone S.r.l. – Tutti i diritti riservati", "L'Airone S.r.l."),
        ("nl", "© 2024 De Reiger N.V. Alle rechten voorbehouden.", "De Reiger N.V."),
        ("da", "© 2024 Hejren A/S. Alle rettigheder forbeholdes.", "Hejren A/S"),
        ("no", "© Hegren AS 2024", "Hegren AS"),
        ("sv", "© 2024 Hägern AB. Mångfaldigande förbjudet.", "Hägern AB"),
        ("fi", "© 2024 Haikara Oy. Kaikki oikeudet pidätetään.", "Haikara Oy"),
        ("et", "© 2024 Haigur OÜ. Kõik õigused kaitstud.", "Haigur OÜ"),
        ("lv", "© 2024 SIA Gārnis. Visas tiesības aizsargātas.", "SIA Gārnis"),
        ("lt", "© 2024 UAB „Garnys“. Visos teisės saugomos.", "UAB „Garnys“"),
        ("pl", "© 2024 Czapla sp. z o.o. Wszelkie prawa zastrzeżone.", "Czapla sp. z o.o."),
        ("cs", "© 2024 Volavka, a.s. Všechna práva vyhrazena.", "Volavka, a.s."),
        ("sk", "© 2024 Volavka, s.r.o. Všetky práva vyhradené.", "Volavka, s.r.o."),
        ("sl", "© 2024 Čaplja d.o.o. Vse pravice pridržane.", "Čaplja d.o.o."),
        ("hr", "© 2024 Čaplja d.o.o. Sva prava pridržana.", "Čaplja d.o.o."),
        ("sr", "© 2024 Чапља д.о.о. Сва права задржана.", "Чапља д.о.о."),
        ("mk", "© 2024 Чапја. Сите права се задржани.", "Чапја"),
        ("bg", "© 2024 Чапла ООД. Всички права запазени.", "Чапла ООД"),
        ("ro", "© 2024 Stârcul SRL. Toate drepturile rezervate.", "Stârcul SRL"),
        ("hu", "© 2024 Gém Kft. Minden jog fenntartva.", "Gém Kft."),
        ("el", "© 2024 Ερωδιός Α.Ε. Με επιφύλαξη παντός δικαιώματος.", "Ερωδιός Α.Ε."),
        ("tr", "© 2024 Balıkçıl A.Ş. Tüm hakları saklıdır.", "Balıkçıl A.Ş."),
        ("az", "© 2024 Vağ. Bütün hüquqlar qorunur.", "Vağ"),
        ("ru", "© ООО «Цапля», 2024. Все права защищены.", "ООО «Цапля»"),
        ("ru", "© 2010–2024 Газета «Цапля». Перепечатка запрещена.", "Газета «Цапля»"),
        ("ru", "(с) Цапля, 2024", "Цапля"),
        ("uk", "© ТОВ «Чапля», 2024. Усі права захищено.", "ТОВ «Чапля»"),
        ("be", "© «Чапля», 2024. Усе правы абаронены.", "«Чапля»"),
        ("kk", "© 2024 «Құтан» ЖШС. Барлық құқықтар қорғалған.", "«Құтан» ЖШС"),
        ("ar", "© 2024 صحيفة البلشون. جميع الحقوق محفوظة.", "صحيفة البلشون"),
        ("he", "© 2024 האנפה בע\"מ. כל הזכויות שמורות.", "האנפה בע\"מ"),
        ("ja", "© 2024 鷺新聞社 無断転載を禁じます。", "鷺新聞社"),
        ("ja", "Copyright © The Sagi Shimbun. All rights reserved.", "The Sagi Shimbun"),
        ("ko", "Copyright ⓒ 왜가리일보. All rights reserved. 무단 전재 및 재배포 금지", "왜가리일보"),
        ("zh", "苍鹭日报社 版权所有 未经书面授权不得转载", "苍鹭日报社"),
        ("zh", "版权所有 © 2024 苍鹭日报", "苍鹭日报"),
        ("zh", "蒼鷺報業有限公司 版權所有 不得轉載", "蒼鷺報業有限公司"),
        ("vi", "© 2024 Báo Diệc. Giữ bản quyền.", "Báo Diệc"),
        ("id", "© 2024 Harian Cangak. Hak cipta dilindungi undang-undang.", "Harian Cangak"),
        ("th", "© 2024 หนังสือพิมพ์นกกระสา สงวนลิขสิทธิ์", "หนังสือพิมพ์นกกระสา"),
        ("hi", "© 2024 बगुला समाचार। सर्वाधिकार सुरक्षित।", "बगुला समाचार"),
        ("en", "All contents copyright Heron Press unless otherwise stated.", "Heron Press"),
        ("de", "Urheberrecht: Reiher Verlag GmbH", "Reiher Verlag GmbH"),
        ("es", "Todos los derechos reservados. La Garza S.A. 2024", "La Garza S.A."),
        ("es", "© 2024 La Garza. Este contenido está protegido por derechos de autor.", "La Garza"),
        ("pl", "© Czapla 2024. Dalsze rozpowszechnianie artykułu za zgodą wydawcy Orzeł SA.", "Czapla"),
        ("cs", "© Volavka 2024 | ISSN 1234-5678 | Jakékoli užití obsahu je bez souhlasu zakázáno.", "Volavka"),
        ("ru", "Учредитель: ООО «Цапля». Все права защищены.", "ООО «Цапля»"),
        ("ru", "© 1998–2024, Цапля. При использовании материалов ссылка на сайт обязательна.", "Цапля"),
        ("fa", "© تمامی حقوق این سایت متعلق به روزنامه حواصیل است.", "روزنامه حواصیل"),
        ("ja", "本サイトの著作権は鷺新聞社に帰属します。", "鷺新聞社"),
        ("zh", "本文版权归苍鹭日报所有，未经授权不得转载。", "苍鹭日报"),
        ("ko", "저작권자 © 왜가리일보 무단전재 및 재배포 금지", "왜가리일보"),
    ],
)  # fmt: skip
def test_lines_and_holders(lang: str, line: str, holder: str) -> None:
    rights = rights_of(f"<p>{line}</p>", lang=lang)
    assert (rights.line, rights.status) == (line, RESERVED)
    assert (rights.holder or "").rstrip(".") == holder.rstrip(".")


@pytest.mark.parametrize(
    ("footer", "line", "holder"),
    [
        ("<p>© 2024 Heron Ltd. All rights reserved. 12 Quay Street, Saltmarsh</p>", "© 2024 Heron Ltd. All rights reserved.", "Heron Ltd."),
        ("<p>© 2024 Heron <a href='/i'>Imprint</a><a href='/p'>Privacy</a></p>", "© 2024 Heron", "Heron"),
        ("<p>© 2024 Heron | <a href='/i'>Imprint</a> | <a href='/p'>Privacy</a></p>", "© 2024 Heron", "Heron"),
        ("<p><a href='/c'>Copyright</a></p><p>© 2024 Heron</p>", "© 2024 Heron", "Heron"),
        ("<p><a href='/c'>Copyright & Licensing</a></p><p>© 2024 Heron</p>", "© 2024 Heron", "Heron"),
        ("<p>Photos: © Ana Lima</p><p>© 2024 Heron</p>", "© 2024 Heron", "Heron"),
        ("<p>© AFP</p><p>© 2024 Heron</p>", "© 2024 Heron", "Heron"),
        ("<p>The Heron is part of Crane Media. © 2024 Heron Media, LLC. All rights reserved.</p>", "© 2024 Heron Media, LLC. All rights reserved.", "Heron Media, LLC"),
        ("<p>Copyright 2024 Heron. All rights reserved. This material may not be published or redistributed.</p>", "Copyright 2024 Heron. All rights reserved. This material may not be published or redistributed.", "Heron"),
        ("<p>© 2024 All rights reserved</p>", "© 2024 All rights reserved", None),
        ("<p>All rights reserved.</p>", "All rights reserved.", None),
        ("<p>© 2024 a Crane plc subsidiary</p>", "© 2024 a Crane plc subsidiary", None),
    ],
)  # fmt: skip
def test_only_what_speaks_of_rights_is_the_line(footer: str, line: str, holder: str | None) -> None:
    rights = rights_of(footer)
    assert (rights.line, rights.holder, rights.status) == (line, holder, RESERVED)


@pytest.mark.parametrize(
    "footer",
    [
        "<p><a href='/c'>Copyright</a></p>",
        "<p>Human rights groups belong to the alliance.</p>",
        "<p>Spam is strictly prohibited.</p>",
        "<p>The licence is valid for a season and cannot be passed on.</p>",
        "<p>© Getty Images</p>",
        "<p>Contact us: editor@heron.example</p>",
    ],
)
def test_what_is_no_rights_line(footer: str) -> None:
    rights = rights_of(footer)
    assert (rights.line, rights.holder, rights.status) == (None, None, RightsStatus.UNDETERMINED)


def test_what_is_said_of_the_article_goes_before_the_foot_of_the_page() -> None:
    rights = rights_of("<p>© 2024 Heron Ltd</p>", under="<p class='c'>© 2023 Ada Crane</p>")
    assert (rights.line, rights.holder) == ("© 2023 Ada Crane", "Ada Crane")


def test_a_line_without_a_holder_leaves_the_holder_to_the_foot_of_the_page() -> None:
    rights = rights_of("<p>© 2024 Airone S.r.l.</p>", lang="it", under="<p>© Riproduzione riservata</p>")
    assert (rights.line, rights.holder, rights.status) == (
        "© Riproduzione riservata",
        "Airone S.r.l.",
        RESERVED,
    )


def test_the_line_is_where_its_evidence_says() -> None:
    made = page(
        article(after="<footer><p>Contact. © 2024 Heron Ltd. All rights reserved. Imprint</p></footer>")
    )
    rights = read(made).rights
    assert rights.evidence is not None
    assert visible_text(made)[rights.evidence.start : rights.evidence.end] == rights.line


@pytest.mark.parametrize(
    ("line", "url", "status"),
    [
        ("This article is licensed under CC BY-SA 4.0.", None, RightsStatus.LICENSED),
        ("Dedicated to the public domain (CC0) by its author.", None, RightsStatus.PUBLIC_DOMAIN),
        ("This paper is published in open access.", None, RightsStatus.OPEN_ACCESS),
    ],
)  # fmt: skip
def test_what_a_line_allows(line: str, url: str | None, status: RightsStatus) -> None:
    rights = rights_of(f"<p>{line}</p>")
    assert (rights.line, rights.licence_url, rights.status, rights.holder) == (line, url, status, None)


@pytest.mark.parametrize(
    ("lang", "line", "status"),
    [
        ("de", "Dieser Artikel steht unter der Lizenz CC BY 4.0.", RightsStatus.LICENSED),
        ("de", "Dieser Text ist gemeinfrei.", RightsStatus.PUBLIC_DOMAIN),
        ("de", "Der Beitrag ist frei zugänglich (Open Access).", RightsStatus.OPEN_ACCESS),
        ("fr", "Cet article est publié sous licence Creative Commons BY-SA 4.0.", RightsStatus.LICENSED),
        ("fr", "Texte en libre accès.", RightsStatus.OPEN_ACCESS),
        ("fr", "Ce texte est dans le domaine public.", RightsStatus.PUBLIC_DOMAIN),
        ("es", "Artículo de acceso abierto.", RightsStatus.OPEN_ACCESS),
        ("es", "Este texto es de dominio público.", RightsStatus.PUBLIC_DOMAIN),
        ("es", "Publicado bajo licencia Creative Commons BY-NC 4.0", RightsStatus.LICENSED),
        ("it", "Articolo ad accesso libero.", RightsStatus.OPEN_ACCESS),
        ("it", "Questo testo è di pubblico dominio.", RightsStatus.PUBLIC_DOMAIN),
        ("it", "Contenuti rilasciati con licenza CC BY-NC-SA 4.0", RightsStatus.LICENSED),
        ("pt", "Artigo em acesso aberto.", RightsStatus.OPEN_ACCESS),
        ("pt", "Este texto está em domínio público.", RightsStatus.PUBLIC_DOMAIN),
        ("nl", "Dit artikel valt onder de licentie CC BY-SA 4.0.", RightsStatus.LICENSED),
        ("nl", "Deze tekst is vrij toegankelijk.", RightsStatus.OPEN_ACCESS),
        ("nl", "Deze tekst behoort tot het publieke domein.", RightsStatus.PUBLIC_DOMAIN),
        ("sv", "Artikeln är fritt tillgänglig.", RightsStatus.OPEN_ACCESS),
        ("sv", "Texten är licensierad under CC BY 4.0.", RightsStatus.LICENSED),
        ("pl", "Tekst dostępny na licencji CC BY-SA 4.0.", RightsStatus.LICENSED),
        ("pl", "Artykuł w otwartym dostępie.", RightsStatus.OPEN_ACCESS),
        ("pl", "Tekst znajduje się w domenie publicznej.", RightsStatus.PUBLIC_DOMAIN),
        ("cs", "Text je volně dostupný.", RightsStatus.OPEN_ACCESS),
        ("cs", "Text je volným dílem.", RightsStatus.PUBLIC_DOMAIN),
        ("cs", "Dílo podléhá licenci CC BY 4.0.", RightsStatus.LICENSED),
        ("ru", "Материал находится в открытом доступе.", RightsStatus.OPEN_ACCESS),
        ("ru", "Материал является общественным достоянием.", RightsStatus.PUBLIC_DOMAIN),
        ("ru", "Текст доступен по лицензии CC BY-SA 4.0.", RightsStatus.LICENSED),
        ("uk", "Матеріал у відкритому доступі.", RightsStatus.OPEN_ACCESS),
        ("uk", "Текст є суспільним надбанням.", RightsStatus.PUBLIC_DOMAIN),
        ("be", "Матэрыял у адкрытым доступе.", RightsStatus.OPEN_ACCESS),
        ("kk", "Материал ашық қолжетімді.", RightsStatus.OPEN_ACCESS),
        ("sr", "Текст је у отвореном приступу.", RightsStatus.OPEN_ACCESS),
        ("sr", "Текст је у јавном домену.", RightsStatus.PUBLIC_DOMAIN),
        ("hr", "Članak je dostupan pod licencom CC BY 4.0.", RightsStatus.LICENSED),
        ("ro", "Articol în acces liber.", RightsStatus.OPEN_ACCESS),
        ("ro", "Textul este în domeniul public.", RightsStatus.PUBLIC_DOMAIN),
        ("hu", "A cikk szabadon hozzáférhető.", RightsStatus.OPEN_ACCESS),
        ("el", "Το κείμενο είναι ελεύθερα προσβάσιμο.", RightsStatus.OPEN_ACCESS),
        ("el", "Το κείμενο ανήκει στον δημόσιο τομέα.", RightsStatus.PUBLIC_DOMAIN),
        ("tr", "Bu makale açık erişimdir.", RightsStatus.OPEN_ACCESS),
        ("tr", "Bu metin kamu malıdır.", RightsStatus.PUBLIC_DOMAIN),
        ("tr", "Bu içerik CC BY 4.0 lisansı ile sunulmaktadır.", RightsStatus.LICENSED),
        ("ar", "هذا المقال متاح للجميع مجانا.", RightsStatus.OPEN_ACCESS),
        ("ar", "هذا النص ملكية عامة.", RightsStatus.PUBLIC_DOMAIN),
        ("ja", "この記事はオープンアクセスです。", RightsStatus.OPEN_ACCESS),
        ("ja", "この文章はパブリックドメインです。", RightsStatus.PUBLIC_DOMAIN),
        ("ko", "이 글은 누구나 자유롭게 읽을 수 있습니다.", RightsStatus.OPEN_ACCESS),
        ("ko", "이 저작물은 퍼블릭 도메인입니다.", RightsStatus.PUBLIC_DOMAIN),
        ("zh", "本文开放获取。", RightsStatus.OPEN_ACCESS),
        ("zh", "本文属于公有领域。", RightsStatus.PUBLIC_DOMAIN),
        ("zh", "本作品采用知识共享署名 4.0 国际许可协议进行许可。", RightsStatus.LICENSED),
        ("fi", "Artikkeli on avoimesti saatavilla.", RightsStatus.OPEN_ACCESS),
        ("da", "Artiklen er frit tilgængelig.", RightsStatus.OPEN_ACCESS),
        ("no", "Artikkelen er fritt tilgjengelig.", RightsStatus.OPEN_ACCESS),
        ("bg", "Текстът е със свободен достъп.", RightsStatus.OPEN_ACCESS),
        ("fa", "این مقاله با دسترسی آزاد منتشر شده است.", RightsStatus.OPEN_ACCESS),
        ("hi", "यह लेख मुक्त पहुँच में है।", RightsStatus.OPEN_ACCESS),
        ("vi", "Bài viết truy cập mở.", RightsStatus.OPEN_ACCESS),
        ("id", "Artikel ini akses terbuka.", RightsStatus.OPEN_ACCESS),
    ],
)
def test_what_a_line_allows_in_other_languages(lang: str, line: str, status: RightsStatus) -> None:
    rights = rights_of(f"<p>{line}</p>", lang=lang)
    assert (rights.line, rights.status, rights.holder) == (line, status, None)


@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("https://creativecommons.org/licenses/by-nc/4.0/", RightsStatus.LICENSED),
        ("https://creativecommons.org/publicdomain/zero/1.0/", RightsStatus.PUBLIC_DOMAIN),
        ("https://rightsstatements.org/vocab/InC/1.0/", RESERVED),
        ("https://rightsstatements.org/vocab/NoC-US/1.0/", RightsStatus.NO_COPYRIGHT_OTHER),
        ("https://rightsstatements.org/vocab/UND/1.0/", RightsStatus.UNDETERMINED),
    ],
)
def test_a_link_to_a_licence_is_read_wherever_it_stands(address: str, status: RightsStatus) -> None:
    for rights in (
        rights_of(f"<p><a href='{address}'>Some rights</a></p>"),
        rights_of("", head=f"<link rel='license' href='{address}'>"),
    ):
        assert (rights.licence_url, rights.status) == (address, status)


@pytest.mark.parametrize(
    "told", ['"https://heron.example/terms"', '{"@type":"WebPage","url":"https://heron.example/terms"}']
)
def test_terms_of_use_told_to_machines_are_an_address(told: str) -> None:
    script = f'<script type="application/ld+json">{{"@type":"NewsArticle","headline":"Bread by boat","usageInfo":{told}}}</script>'
    rights = rights_of("<p>© 2024 Heron Ltd</p>", head=script)
    assert (rights.licence_url, rights.holder, rights.status) == (
        "https://heron.example/terms",
        "Heron Ltd",
        RESERVED,
    )


def test_a_licence_of_a_picture_is_not_the_texts() -> None:
    address = "https://creativecommons.org/licenses/by/2.0/"
    figure = f"<figure><img src='/a.jpg'><figcaption>A heron. <a href='{address}'>CC BY 2.0</a></figcaption></figure>"
    assert rights_of("<p>© 2024 Heron</p>", under=figure).licence_url is None


@pytest.mark.parametrize(
    "data",
    [
        '"copyrightHolder":{"@type":"Organization","name":"Heron Ltd"}',
        '"copyrightHolder":"Heron Ltd"',
        '"copyrightNotice":"© 2024 Heron Ltd"',
    ],
)
def test_a_holder_told_to_machines(data: str) -> None:
    script = f'<script type="application/ld+json">{{"@type":"NewsArticle","headline":"Bread by boat",{data}}}</script>'
    rights = rights_of("", head=script)
    assert (rights.holder, rights.status) == ("Heron Ltd", RESERVED)


def test_an_address_for_a_holder_is_no_name() -> None:
    script = (
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bread by boat",'
        '"copyrightHolder":{"@id":"https://heron.example/#publisher"}}</script>'
    )
    assert rights_of("", head=script).holder is None
