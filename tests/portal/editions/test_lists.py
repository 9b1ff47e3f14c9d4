"""Front page, sections, stories, outlets and names: what stands where, in which order, and what is said of it."""

import datetime as dt

from django.test import Client

from cast import PUBLISHED_AT, article, outlet, publication
from dragoman.portal.store.models import EntityRow, MentionDecisionRow, MentionRow, SegmentRow
from portal.editions.scene import Scene, entity, story_of
from portal.editions.test_article import page, words


def test_it_works(client: Client, scene: Scene) -> None:
    text = words(page(client, "/en/"))
    assert "6 outlets in 5 languages · first in kk Aral Tany, 8 March 2026, 04:40 UTC" in text
    assert "2 Russian 1 Arabic 1 Spanish 1 Kazakh 1 Serbian one text reprinted by 1" in text
    assert "Headline and excerpt; the outlet allows no more. Read the original in Spanish" in text
    assert "The railway waits for its third tender Two bidders have left already. Machine translation" in text


def test_stories_stand_latest_first(client: Client, db: None) -> None:
    for day, slug in ((1, "second"), (2, "first"), (0, "third")):
        row = publication(
            edition="en",
            slug=slug,
            headline=f"Told {slug}",
            published_at=PUBLISHED_AT + dt.timedelta(days=day),
        )
        story_of(row.article, key=slug)
    html = page(client, "/en/")
    places = [html.index(f'<h2><a href="/en/article/{slug}/"') for slug in ("first", "second", "third")]
    assert places == sorted(places)


def test_a_story_speaks_through_its_best_publication(client: Client, db: None) -> None:
    machine = publication(edition="en", slug="by-machine", mode="machine")
    person = publication(edition="en", slug="by-a-person", is_reviewed=True)
    ours = publication(edition="en", slug="with-our-words", headline="In our own words")
    story_of(machine.article, person.article, ours.article, key="one")
    html = page(client, "/en/")
    assert html.count("<h2><a") == 1
    assert '<h2><a href="/en/article/with-our-words/">In our own words</a></h2>' in html


def test_translation_in_progress_is_said_with_its_numbers(client: Client, db: None) -> None:
    public = publication(edition="en", slug="public", mode="original")
    working = publication(edition="en", slug="working", state="in-translation")
    story_of(public.article, working.article, key="one")
    first = SegmentRow.objects.filter(revision=working.revision).order_by("position")[0]
    SegmentRow.objects.filter(revision=working.revision).exclude(pk=first.pk).update(state="proposed")
    count = SegmentRow.objects.filter(revision=working.revision).count()
    html = page(client, "/en/")
    assert f"translation in progress, 1 of {count} sentences reviewed" in html
    assert "working" not in html


def test_a_section_holds_its_own(client: Client, scene: Scene) -> None:
    html = page(client, "/en/section/politics/")
    assert "a-third-tender" in html
    assert '<h2><a href="/en/article/the-lake-came-back/"' not in html


def test_a_section_of_the_story_serves_where_the_desk_chose_none(client: Client, db: None) -> None:
    row = publication(edition="en", slug="told")
    story_of(row.article, key="one", section="culture")
    assert "/en/article/told/" in page(client, "/en/section/culture/")
    assert "Nothing has been published here yet." in page(client, "/en/section/science/")


def test_a_story_shows_who_told_it_and_who_carried_it(client: Client, scene: Scene) -> None:
    html = page(client, "/en/story/salt-of-tuzdy/")
    text = words(html)
    assert "ru Обзор «Мост», 8 March 2026, 14:40 UTC+1 · published in this edition" in text
    assert "es Cuaderno del Este, 9 March 2026, 00:40 UTC · only at the outlet" in text
    assert "The same text at: Озеро вернулось, а с ним и цена на соль ru Степной телеграф, 93%" in text
    assert html.count('class="dot"') == 5
    assert 'hreflang="ru" href="http://localhost:8000/ru/story/salt-of-tuzdy/"' in html


def test_a_story_is_known_only_where_something_of_it_is_public(client: Client, db: None) -> None:
    story_of(publication(edition="ru", slug="told").article, key="one")
    assert client.get("/en/story/one/").status_code == 404
    assert 'hreflang="en"' not in client.get("/ru/story/one/").content.decode().split("<body", 1)[0]


def test_a_merged_story_leads_on(client: Client, scene: Scene) -> None:
    old = story_of(key="old")
    old.merged_into = scene.story
    old.save()
    assert client.get("/en/story/old/")["Location"] == "/en/story/salt-of-tuzdy/"


def test_an_entity_gathers_what_mentions_it(client: Client, scene: Scene) -> None:
    text = words(page(client, "/en/entity/bolat-ospan/"))
    assert "Person Bolat Ospan Also written: Болат Оспан" in text
    assert "The lake came back" in text


def test_people_decide_who_is_meant(client: Client, scene: Scene) -> None:
    other = entity("another-ospan", "person", en="Another Ospan")
    decision = MentionDecisionRow.objects.create(
        article=scene.article.article, surface="Болат Оспан", entity=other, at=PUBLISHED_AT
    )
    assert "The lake came back" in page(client, "/en/entity/another-ospan/")
    assert "The lake came back" not in page(client, "/en/entity/bolat-ospan/")
    decision.entity = None
    decision.save()
    assert "The lake came back" not in page(client, "/en/entity/bolat-ospan/")


def test_a_merged_entity_leads_on_and_brings_its_mentions(client: Client, scene: Scene) -> None:
    whole = entity("bolat", "person", en="Bolat")
    EntityRow.objects.filter(key="bolat-ospan").update(merged_into=whole)
    assert MentionRow.objects.filter(entity=whole).count() == 0
    assert client.get("/en/entity/bolat-ospan/")["Location"] == "/en/entity/bolat/"
    assert "The lake came back" in page(client, "/en/entity/bolat/")


def test_an_author_has_what_they_wrote(client: Client, scene: Scene) -> None:
    text = words(page(client, "/en/author/new:person:aigul-sarsen/"))
    assert "Articles by this author 1 The lake came back" in text
    assert '<a href="/en/author/new:person:aigul-sarsen/">' in page(client, "/en/article/the-lake-came-back/")


def test_an_outlet_says_what_it_allows(client: Client, scene: Scene) -> None:
    text = words(page(client, "/en/outlet/most-obzor/"))
    assert "Newspaper · Нови Сад, Serbia Обзор «Мост»" in text
    assert "Its articles may be shown in full. Translations may be published." in text
    assert "Мнения авторов могут не совпадать с мнением обзора. (in Russian)" in text
    outlet("silent", policy="link", may_translate=False, names={"en": "Silent"})
    text = words(page(client, "/en/outlet/silent/"))
    assert "Only a headline, a short excerpt and a link are shown" in text
    assert "Nothing in this edition yet." in text


def test_outlets_stand_by_how_much_there_is_of_them(client: Client, db: None) -> None:
    for key, count in (("few", 1), ("many", 2)):
        row = outlet(key, names={"en": f"The {key}"})
        for number in range(count):
            publication(article_row=article(outlet_row=row), edition="en", slug=f"{key}-{number}")
    text = words(page(client, "/en/outlets/"))
    assert text.index("The many") < text.index("The few")
    assert "2 articles" in text


def test_the_russian_page_speaks_russian(client: Client, scene: Scene) -> None:
    text = words(page(client, "/ru/article/ozero-vernulos/"))
    assert "Нови Сад, Сербия Оригинальный текст, на русском" in text
    assert "Опубликовано 8 марта 2026 г., 14:40 UTC+1" in text.replace(" ", " ").replace("\u202f", " ")
    assert "автор текста, на казахском" in text
    assert "Тот же текст ещё в 1 издании" in text


def test_our_lead_is_dressed_as_ours_everywhere(client: Client, db: None) -> None:
    row = publication(edition="en", slug="told", headline="Told", lead="We sum it up.")
    story_of(row.article, article(outlet_row=row.article.outlet), key="one")
    assert '<p class="of-ours">We sum it up.</p>' in page(client, "/en/")
    assert '<p class="of-ours">We sum it up.</p>' in page(client, "/en/story/one/")
    assert '<p class="of-ours">We sum it up.</p>' in page(client, "/en/outlet/aral-tany/")
    assert '<div class="our-lead ours"><p>We sum it up.</p>' in page(client, "/en/article/told/")
