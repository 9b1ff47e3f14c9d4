"""The article page: each voice signed, each label with its value, nothing shown that may not be."""

import re

import pytest
from django.test import Client

from cast import article, outlet, paragraphs, publication
from dragoman.press.record import Block, BlockKind, Carrier, CarrierRole, Link, Note
from portal.editions.scene import Scene


def page(client: Client, path: str) -> str:
    """The page with white space folded."""
    return " ".join(client.get(path).content.decode().split())


def words(html: str) -> str:
    """What stands on the page, without mark-up, white space as read aloud."""
    text = " ".join(re.sub(r"<[^>]+>", " ", html).split())
    return re.sub(r" (?=[,.;:)])", "", text).replace("( ", "(")


def test_it_works(client: Client, scene: Scene) -> None:
    text = words(page(client, "/en/article/the-lake-came-back/"))
    for said in (
        "Обзор «Мост» Нови Сад, Serbia Translated from Russian by machine, edited by Lea Marković",
        "The lake came back, and the price of salt with it Озеро вернулось",
        "By Айгуль Сарсен",
        "Published 8 March 2026, 14:40 UTC+1",
        "Here since 9 March 2026, 06:30 UTC",
        "Арал таңы wrote it in Kazakh, 8 March 2026, 04:40 UTC",
        "translated it into Russian, 8 March 2026, 14:40 UTC+1, with 2 notes",
        "This edition into English, from the Russian text",
        "republished, in Russian, the text of Обзор «Мост»",
        "The salt road at Tuzdy, February 2026. Фото: Нурлан Бек / Арал таңы",
        "1 The district administration in Kazakhstan. Translator's note, Обзор «Мост»",
        "2 The akimat later moved the date to 15 May. Editor's note, Обзор «Мост»",
        "In copyright, ТОО «Арал таңы» © ТОО «Арал таңы». Перепечатка с разрешения.",
        "A person read every sentence against its source.",
        "Мнения авторов могут не совпадать с мнением обзора. (Обзор «Мост», in Russian)",
        "The number of buyers was given as eight; it is nine.",
        "The page does not link to the original publication.",
        "The news mentions Tuzdy Bolat Ospan Соляной комитет",
        "The same text at 1 other outlet, 93% of the text",
    ):
        assert said in text, said


def test_texts_in_other_languages_say_so(client: Client, scene: Scene) -> None:
    html = page(client, "/en/article/the-lake-came-back/")
    assert '<h1 lang="en-t-ru" dir="ltr">The lake' in html
    assert '<p class="original-headline"><bdi lang="ru" dir="ltr">Озеро' in html
    assert '<a href="https://al-mina.example/' in html
    assert ' lang="ar" dir="rtl">عاد الماء' in html
    assert '<bdi lang="ru" dir="ltr">Соляной комитет</bdi>' in html


def test_words_of_a_machine_are_marked(client: Client, scene: Scene) -> None:
    html = page(client, "/en/article/a-third-tender/")
    assert 'lang="en-t-sr-t0-und"' in html
    assert "Machine translation" in html
    assert "No person has read it against its source yet." in html


def test_names_are_linked_where_their_places_are_known(client: Client, scene: Scene) -> None:
    original = page(client, "/ru/article/ozero-vernulos/")
    assert '<a class="mention" href="/ru/entity/bolat-ospan/">Болат Оспан</a>' in original
    assert 'class="mention"' not in page(client, "/en/article/the-lake-came-back/")


def test_a_longer_text_that_may_not_be_shown_is_not_shown(client: Client, scene: Scene) -> None:
    html = page(client, "/en/article/a-school/")
    assert "Headline and excerpt only: the outlet allows no more." in html
    assert "Read the original in Spanish" in html
    assert "Headline by this edition" in html
    assert "Lead by this edition" in html
    assert "балықшылар" not in html
    assert client.get("/en/article/a-school/beside/").status_code == 404


@pytest.mark.parametrize("policy", ["excerpt", "link"])
def test_no_part_of_a_closed_text_is_on_any_page(client: Client, db: None, policy: str) -> None:
    secret = "Ымыртта"
    row = article(
        outlet_row=outlet("closed", policy=policy),
        body=paragraphs("Бастапқы. " * 200, f"{secret} ешкім көрмейтін сөйлем."),
        standfirst=None,
    )
    publication(article_row=row, edition="en", slug="closed")
    for path in ("", "article/closed/", "outlet/closed/", f"search/?q={secret}"):
        html = page(client, f"/en/{path}").replace(f'value="{secret}"', "").replace(f"<title>{secret}", "")
        assert secret not in html, path
    assert client.get("/en/article/closed/beside/").status_code == 404


def test_no_translation_is_shown_without_leave(client: Client, db: None) -> None:
    row = article(outlet_row=outlet("untranslatable", may_translate=False))
    publication(article_row=row, edition="en", slug="kept", targets={"headline": "A headline nobody allowed"})
    html = page(client, "/en/article/kept/")
    assert "A headline nobody allowed" not in html
    assert "Not translated: the outlet does not allow it" in html


def test_a_withdrawn_article_leaves_its_notice(client: Client, scene: Scene) -> None:
    answer = client.get("/en/article/taken-back/")
    text = words(" ".join(answer.content.decode().split()))
    assert answer.status_code == 410
    assert "We took it back on 10 March 2026, 04:40 UTC. Reason: The outlet asked for it." in text.replace(
        " .", " ."
    )
    assert "Повучено" not in text
    for path in ("/en/", "/en/outlet/jutro/"):
        assert "taken-back" not in client.get(path).content.decode()


def test_what_the_outlet_withdrew_keeps_its_headline_alone(client: Client, db: None) -> None:
    row = article()
    row.is_withdrawn = True
    row.save()
    publication(article_row=row, edition="en", slug="gone-there")
    html = page(client, "/en/article/gone-there/")
    assert "The outlet has withdrawn this article." in html
    assert "балықшылар" not in html


def test_nothing_is_shown_before_it_is_published(client: Client, db: None) -> None:
    publication(edition="en", slug="not-yet", state="to-review")
    assert client.get("/en/article/not-yet/").status_code == 404
    assert "not-yet" not in client.get("/en/").content.decode()


def test_a_label_never_stands_without_its_value(client: Client, db: None) -> None:
    row = article(byline=(), published_at=None, published_offset_minutes=None, carriers=(), standfirst=None)
    publication(article_row=row, edition="en", slug="bare", mode="original")
    text = words(page(client, "/en/article/bare/"))
    for label in (
        "By ",
        "Published ",
        "The news mentions",
        "How others covered it",
        "Disclaimer",
        "Corrections",
        "Not known",
    ):
        assert label not in text, label
    assert "published it in Kazakh" in text


def test_what_comes_from_outside_stays_text(client: Client, db: None) -> None:
    evil = "<script>alert(1)</script>\"'><img src=x>"
    row = article(
        headline=evil,
        standfirst=evil,
        body=(
            Block(
                kind=BlockKind.PARAGRAPH,
                text=evil,
                links=(
                    Link(start=0, end=5, url="javascript:alert(1)"),
                    Link(start=2, end=900, url="https://a.example/"),
                ),
                notes=(Note(text=evil, by="translator", start=999, end=9999),),
            ),
            Block(kind=BlockKind.LIST, text="x", items=(evil,)),
            Block(kind=BlockKind.TABLE, rows=((evil,),)),
            Block(kind=BlockKind.EMBED, url="javascript:alert(2)"),
        ),
    )
    publication(article_row=row, edition="en", slug="evil", mode="original")
    html = client.get("/en/article/evil/").content.decode()
    body = html[html.index("<body") :]
    assert "<script>" not in body
    assert "<img src=x" not in body
    assert "javascript:" not in body


def test_a_branch_stands_aside(client: Client, db: None) -> None:
    url = "https://aral-tany.example/branch"
    row = article(
        url=url,
        carriers=(
            Carrier(name="First Paper", role=CarrierRole.WROTE, language="en"),
            Carrier(
                name="Арал таңы",
                role=CarrierRole.TRANSLATED,
                language="kk",
                url=url,
                made_from=0,
                outlet="aral-tany",
            ),
            Carrier(name="Sibling", role=CarrierRole.TRANSLATED, language="fr", made_from=0),
            Carrier(name="Nobody Knows", language="de"),
        ),
    )
    publication(article_row=row, edition="ru", slug="vetv")
    html = page(client, "/ru/article/vetv/")
    chain = html[html.index('<ol class="chain') : html.index("</ol>", html.index('<ol class="chain'))]
    hops = re.findall(r'<li class="([^"]+)"><b>(.*?)</b>', chain)
    assert [(kind, words(name)) for kind, name in hops] == [
        ("wrote way", "First Paper"),
        ("translated way", "Арал таны"),
        ("edition here", "Это издание"),
        ("translated aside", "Sibling"),
        ("unknown aside unsure", "Nobody Knows"),
    ]
