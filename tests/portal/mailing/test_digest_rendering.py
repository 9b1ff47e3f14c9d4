"""A digest as a mail: the same in text and HTML, personal links, interests, languages, and nothing that spies or runs."""

import datetime as dt
import re

import pytest
from django.test import override_settings
from django.utils import translation
from lxml import html as reading

from cast import article, outlet, publication
from dragoman.portal.mailing import interests, rendering
from dragoman.portal.mailing.composing import make_digest
from dragoman.portal.mailing.lines import Setting, lines_of
from dragoman.portal.mailing.models import DigestRow
from dragoman.portal.mailing.rendering import render
from dragoman.portal.store.models import CorrectionRow, PublicationRow, SegmentRow
from portal.editions.scene import build, story_of
from portal.mailing.scene_sending import subscription

pytestmark = pytest.mark.django_db
CLOSES = dt.datetime(2026, 3, 9, 7, 0, tzinfo=dt.UTC)
DAY = dt.timedelta(days=1)
ADDRESS = re.compile(r"https?://[^\s)\]]+")


@pytest.fixture(autouse=True)
def _fresh() -> None:
    """Tests give the same keys to different digests."""
    rendering._variant.cache_clear()
    rendering._pieces.cache_clear()


def digest(edition: str = "en") -> DigestRow:
    """A day with a story, two texts, a correction."""
    scene = build("en")
    if edition != "en":
        PublicationRow.objects.filter(edition=edition).delete()
        PublicationRow.objects.update(edition=edition)
        SegmentRow.objects.filter(target_language="en").update(target_language=edition)
    PublicationRow.objects.filter(pk=scene.excerpt.pk).update(published_at=CLOSES - 2.5 * DAY)
    make_digest(edition=edition, closes_at=CLOSES - 2 * DAY)
    PublicationRow.objects.filter(pk=scene.excerpt.pk).update(state="corrected")
    CorrectionRow.objects.create(
        publication=scene.excerpt, text="Five pupils, not four.", at=CLOSES - DAY / 4
    )
    return make_digest(edition=edition, closes_at=CLOSES)


def links(page: str) -> list[str]:
    """Every address in the HTML, in order."""
    return [str(link) for link in reading.fromstring(page).xpath("//@href | //@src")]


@pytest.mark.parametrize("edition", ["en", "ru"])
@pytest.mark.parametrize("sections", [[], ["politics"], ["science"]])
def test_text_and_html_have_the_same_links_and_all_are_whole(edition: str, sections: list[str]) -> None:
    mail = render(digest(edition), subscription(edition=edition, sections=sections))
    in_html = set(links(mail.html))
    assert in_html == set(ADDRESS.findall(mail.text))
    assert all(link.startswith(("http://", "https://")) for link in in_html)


@pytest.mark.parametrize("edition", ["en", "ru"])
def test_nothing_runs_and_nothing_is_fetched(edition: str) -> None:
    page = reading.fromstring(render(digest(edition), subscription(edition=edition)).html)
    assert not page.xpath(
        "//script | //img | //link | //iframe | //object | //form | //@src | //@srcset | //@background"
    )
    assert not [name for element in page.iter() for name in element.attrib if str(name).startswith("on")]
    assert "url(" not in "".join(page.xpath("//@style")) + "".join(page.xpath("//style/text()"))


def test_every_line_says_why_and_links_here_and_there() -> None:
    row = digest()
    mail = render(row)
    with translation.override("en"):
        lines = lines_of(
            list(row.items.order_by("position")), Setting(digest=row, base="http://localhost:8000")
        )
    assert len(lines) == 3
    for line in lines:
        assert str(line.why) in mail.text
        assert line.url in links(mail.html)
        assert line.original_url in links(mail.html)
    assert "Carried by 6 outlets in 5 languages" in mail.text
    assert "Corrected after the digest of 7 March 2026" in mail.text
    assert "Five pupils, not four." in mail.text


def test_a_machines_translation_is_called_one_in_both_parts_and_both_lengths() -> None:
    row = digest()
    for sections in ([], ["economy"]):
        mail = render(row, subscription(sections=sections))
        assert "[Machine translation]" in mail.text
        assert "Machine translation" in reading.fromstring(mail.html).text_content()


def test_all_outlets_are_named_with_their_languages() -> None:
    mail = render(digest())
    words = reading.fromstring(mail.html).text_content()
    for name, language in (
        ("Aral Tany", "Kazakh"),
        ("Cuaderno del Este", "Spanish"),
        ("Јутро", "Serbian"),
        ("المينا", "Arabic"),
    ):
        assert name in words
        assert name in mail.text
        assert f"{language} · {name}" in mail.text
    assert "first in Aral Tany" in mail.text


def test_foreign_words_say_which_language_they_are() -> None:
    page = reading.fromstring(render(digest()).html)
    (headline,) = page.xpath("//a[contains(., 'ارتفع')]")
    assert (headline.get("lang"), headline.get("dir")) == ("ar", "rtl")
    assert page.get("lang") == "en"


def test_own_links_are_the_subscribers_alone() -> None:
    row = digest()
    one, other = subscription(), subscription()
    first, second = render(row, one), render(row, other)
    assert one.email in first.html
    assert one.email in first.text
    assert other.email not in first.html + first.text
    assert set(links(first.html)) != set(links(second.html))
    assert re.sub(r"/(preferences|unsubscribe)/[^/]+/", "", first.text).replace(one.email, "") == re.sub(
        r"/(preferences|unsubscribe)/[^/]+/", "", second.text
    ).replace(other.email, "")
    assert "@@" not in first.text + first.html + first.subject


def test_without_a_subscriber_there_are_no_personal_links() -> None:
    mail = render(digest())
    assert "preferences" not in mail.html
    assert "unsubscribe" not in mail.html.lower()
    assert "@@" not in mail.html + mail.text + mail.subject


def test_an_address_cannot_write_mark_up() -> None:
    mail = render(digest(), subscription("<b>x</b>&@readers.example"))
    assert "&lt;b&gt;x&lt;/b&gt;&amp;@readers.example" in mail.html


def test_words_of_the_press_cannot_write_mark_up() -> None:
    row = article(
        outlet_row=outlet("sly", language="en"),
        language="en",
        headline="<script>alert(1)</script> @@EMAIL@@ <!--cut end-->",
    )
    publication(article_row=row, edition="en", mode="original", published_at=CLOSES - DAY / 2)
    mail = render(make_digest(edition="en", closes_at=CLOSES), subscription())
    assert "<script" not in mail.html
    assert "<script>alert(1)</script> @@EMAIL@@ <!--cut end-->" in mail.text
    assert "Unsubscribe" in mail.text


def test_what_fits_interests_comes_first_in_full_and_nothing_is_lost() -> None:
    row = digest()
    plain, own = render(row, subscription()), render(row, subscription(sections=["politics"]))
    assert "Your interests" not in plain.text
    assert (
        own.text.index("Your interests")
        < own.text.index("a-third-tender")
        < own.text.index("Stories of the day")
    )
    assert own.subject.endswith("The railway waits for its third tender")
    assert "Two bidders have left already." in own.text  # in full
    assert "Two winters of snow" not in own.text  # in short
    assert "Two winters of snow" in plain.text
    assert "the-lake-came-back" in own.text
    assert "Five pupils, not four." in own.text


@pytest.mark.parametrize("wish", [{"stories": ["salt-of-tuzdy"]}, {"entities": ["bolat-ospan"]}])
def test_stories_and_entities_are_interests_too(wish: dict[str, list[str]]) -> None:
    mail = render(digest(), subscription(**wish))
    assert mail.text.index("Your interests") < mail.text.index("the-lake-came-back")
    assert "Two winters of snow" in mail.text


def test_a_reader_whose_interests_nothing_fits_gets_the_rest_in_short() -> None:
    mail = render(digest(), subscription(sections=["science"]))
    assert "Nothing today of what you follow." in mail.text
    assert "the-lake-came-back" in mail.text


def test_what_a_mail_has_no_room_for_is_counted_and_linked() -> None:
    for _ in range(25):
        publication(article_row=article(), edition="en", published_at=CLOSES - DAY / 2)
    row = make_digest(edition="en", closes_at=CLOSES)
    most = interests.MOST[interests.ItemKind.TRANSLATION]
    mail = render(row)
    assert mail.text.count("* ") == most
    assert f"And {25 - most} more:" in mail.text
    assert "http://localhost:8000/en/digest/2026-03-09-0700/" in links(mail.html)


@pytest.mark.parametrize(
    ("zone", "day", "clock"),
    [
        ("Asia/Vladivostok", "9 March 2026", "17:00 UTC+10"),
        ("America/Los_Angeles", "9 March 2026", "00:00 UTC−7"),
        ("Pacific/Honolulu", "8 March 2026", "21:00 UTC−10"),
    ],
)
def test_times_are_those_of_the_readers_clock_and_name_it(zone: str, day: str, clock: str) -> None:
    mail = render(digest(), subscription(zone=zone))
    assert mail.subject.startswith(day)
    assert f"{day}, {clock}" in mail.text


def test_a_subject_is_one_short_line() -> None:
    row = article(
        outlet_row=outlet("long", language="en"), language="en", headline="A very long headline " * 20
    )
    publication(article_row=row, edition="en", mode="original", published_at=CLOSES - DAY / 2)
    subject = render(make_digest(edition="en", closes_at=CLOSES)).subject
    assert subject.startswith("9 March 2026: A very long headline")
    assert len(subject) <= 90
    assert "\n" not in subject


def test_the_russian_digest_speaks_russian() -> None:
    mail = render(digest("ru"), subscription(edition="ru"))
    assert mail.subject.startswith("9 марта 2026 г.: ")
    assert "Пишут 6 изданий на 5 языках" in mail.text
    assert "1 сюжет, 1 новый текст и 1 исправление" in mail.text
    for english in ("Carried by", "Original:", "Your", "Unsubscribe", "stories", "first in", "Translated"):
        assert english not in mail.text
    assert reading.fromstring(mail.html).get("lang") == "ru"


@pytest.mark.parametrize(
    ("count", "words"),
    [(1, "1 новый текст"), (2, "2 новых текста"), (5, "5 новых текстов"), (21, "21 новый текст")],
)
def test_plurals(count: int, words: str) -> None:
    for _ in range(count):
        publication(article_row=article(), edition="ru", published_at=CLOSES - DAY / 2)
    assert words in render(make_digest(edition="ru", closes_at=CLOSES)).text


@override_settings(LANGUAGES=[("en", "English"), ("ar", "Arabic")])
def test_a_right_to_left_edition() -> None:
    publication(article_row=article(), edition="ar", published_at=CLOSES - DAY / 2)
    page = reading.fromstring(
        render(make_digest(edition="ar", closes_at=CLOSES), subscription(edition="ar")).html
    )
    assert (page.get("lang"), page.get("dir")) == ("ar", "rtl")
    assert "padding-left" not in "".join(page.xpath("//@style"))


def test_what_is_withdrawn_between_making_and_sending_is_not_sent() -> None:
    row = digest()
    PublicationRow.objects.filter(slug="a-third-tender").update(state="withdrawn")
    mail = render(row, subscription())
    assert "railway" not in mail.text + mail.html
    assert "This article was withdrawn" in mail.text


def test_mails_of_one_digest_ask_the_database_once(django_assert_num_queries: object) -> None:
    row = digest()
    readers = [
        subscription(),
        subscription(zone="Asia/Almaty", sections=["politics"]),
        subscription(zone="Asia/Almaty"),
    ]
    for reader in readers:
        render(row, reader)
    with django_assert_num_queries(0):  # type: ignore[operator]
        for reader in (*readers, subscription_like(readers[1])):
            render(row, reader)


def subscription_like(other: object) -> object:
    """The same wishes, unsaved changes only."""
    other.entities = ["bolat-ospan"]  # type: ignore[attr-defined]
    return other


def test_a_story_of_many_outlets_stays_short_in_the_mail() -> None:
    rows = [article(outlet_row=outlet(f"many-{number}", language="ru")) for number in range(30)]
    story_of(*rows, key="many")
    publication(article_row=rows[0], edition="en", published_at=CLOSES - DAY / 2)
    mail = render(make_digest(edition="en", closes_at=CLOSES))
    assert "Carried by 30 outlets in Kazakh" in mail.text
    assert "and 18 more articles" in mail.text
