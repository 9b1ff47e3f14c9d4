"""Dates of publication and change: as fields tell them, as addresses hold them, as pages print them."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.press import languages
from dragoman.press.extract import read
from dragoman.press.extract.dates.calendars import from_solar
from dragoman.press.extract.dates.datewords import printed_dates
from dragoman.press.extract.dates.moments import parse_moment
from dragoman.press.extract.wording.words import words_of
from dragoman.press.record import Article

from .making import FILLER, article, page

DAY = dt.date(2024, 5, 3)
URL = "https://observer.example/news/flood"


def ld(**fields: str) -> str:
    inside = ", ".join(f'"{name}": "{value}"' for name, value in fields.items())
    return f'<script type="application/ld+json">{{"@type": "NewsArticle", {inside}}}</script>'


def reading(
    line: str = "", *, head: str = "", after: str = "", lang: str = "en", url: str = URL, before: str = ""
) -> Article:
    html = article(f"{line}{FILLER}", head=head, after=after, lang=lang)
    return read(page(html.replace("<main>", f"{before}<main>"), url=url))


def published(found: Article) -> dt.date | None:
    return found.published_on or (found.published_at.date() if found.published_at else None)


def gaps(found: Article) -> list[str]:
    return [gap.reason for gap in found.gaps if gap.field == "published_at"]


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("3 May 2024", "en"),
        ("May 3rd, 2024", "en"),
        ("By Ida VossMay 3, 2024", "en"),
        ("03.05.2024", "de"),
        ("3. 5. 2024", "cs"),
        ("03. 05. 2024", "de"),
        ("03.05.24", "de"),
        ("03/05/2024", "fr"),
        ("3 de mayo de 2024", "es"),
        ("3 мая 2024 г.", "ru"),
        ("3 травня 2024", "uk"),
        ("2024年5月3日", "ja"),
        ("2024년 5월 3일", "ko"),
        ("2024-05-03", "sv"),
        ("٣ مايو ٢٠٢٤", "ar"),
        ("3 พฤษภาคม 2567", "th"),
        ("3 Mayıs 2024 Cuma", "tr"),
        ("03.05.2024791500", "be"),
        ("3 tháng 5, 2024", "vi"),
        ("2024 оны 5 сарын 3", "mn"),
        ("३ मई २०२४", "hi"),
        ("3 أيار 2024", "ar"),
        ("الجمعة، 3 مايو/أيار 2024، 13:15", "ar"),
        ("3 أيار (مايو) 2024", "ar"),
        ("24 شوال 1445 هـ - 3 مايو 2024", "ar"),
        ("جمعه ۱۴ اردیبهشت ۱۴۰۳", "fa"),
        ("۱۴۰۳/۰۲/۱۴", "fa"),
        ("۱۴ ثور ۱۴۰۳", "fa"),
        ("令和6年5月3日", "ja"),
        ("二〇二四年五月三日", "zh"),
        ("民國113年5月3日", "zh"),
        ("令和六年五月三日", "ja"),
        ("2024.05.03", "ko"),
        ("2024. 5. 3.", "ko"),
        ("2024.05.032048", "ko"),
        ("3 พ.ค. 2567", "th"),
        ("3 พฤษภาคม พ.ศ. 2567", "th"),
        ("3/5 2024", "sv"),
        ("3/5-2024", "da"),
        ("3 V 2024", "pl"),
        ("2024. V. 3.", "hu"),
        ("2024. május 3.", "hu"),
        ("03.mai.2024", "pt"),
        ("3 de mayo del 2024", "es"),
        ("3 במאי 2024", "he"),
        ("3. маја 2024.", "sr"),
        ("2024 წლის 3 მაისი", "ka"),
        ("2024թ. մայիսի 3", "hy"),
        ("2024-ж., 3-май", "ky"),
        ("3 майи 2024", "tg"),
        ("2024 оны тавдугаар сарын 3", "mn"),
        ("3 مئی، 2024", "ur"),
        ("3rd of May 2024", "en"),
        ("3/May/2024", "en"),
    ],
)
def test_days_as_people_print_them(text: str, tag: str) -> None:
    assert [date.on for date in printed_dates(text, words_of((tag,)))] == [DAY]


@pytest.mark.parametrize(
    "text", ["05/03/2024", "31.02.2024", "version 12.10.24.7", "1 of 2024", "page 2024", "10:30", ""]
)
def test_what_is_no_day_or_could_be_two(text: str) -> None:
    assert printed_dates(text, words_of(("en",))) == []


@pytest.mark.parametrize("text", ["۳۱ مهر ۱۴۰۲", "۳۰ اسفند ۱۴۰۲", "۱۴ مه ۱۴۰۳"])
def test_what_is_no_day_of_the_persian_year(text: str) -> None:
    assert printed_dates(text, words_of(("fa",))) == []


@pytest.mark.parametrize("text", ["十十年五月三日", "二〇二四年十十月三日", "令和元元年五月三日"])
def test_numerals_nobody_writes(text: str) -> None:
    assert printed_dates(text, words_of(("zh",))) == []


@pytest.mark.parametrize(
    ("date", "day"),
    [
        ((1403, 1, 1), dt.date(2024, 3, 20)),
        ((1403, 12, 30), dt.date(2025, 3, 20)),
        ((1404, 1, 1), dt.date(2025, 3, 21)),
        ((1399, 12, 30), dt.date(2021, 3, 20)),
        ((1367, 10, 11), dt.date(1989, 1, 1)),
    ],
)
def test_the_persian_year(date: tuple[int, int, int], day: dt.date) -> None:
    assert from_solar(*date) == day


@pytest.mark.parametrize(
    ("line", "lang", "utc", "offset"),
    [
        ("3 de maio de 2024 - 08h05 (horário de Brasília)", "pt", "11:05", -180),
        ("3 May 2024, 10:00 CEST", "en", "08:00", 120),
        ("3 May 2024 at 9:15 pm IST", "en", "15:45", 330),
        ("10:04 AM EDT, May 3, 2024", "en", "14:04", -240),
        ("2024年5月3日17:30（北京时间）", "zh", "09:30", 480),
        ("3 мая 2024, 10:00 мск", "ru", "07:00", 180),
        ("3 травня 2024, 10:00 (за київським часом)", "uk", "07:00", 180),
        ("2024.05.03 오후 5:30 (한국시간)", "ko", "08:30", 540),
        ("3 May 2024 10:00 UTC+05:30", "en", "04:30", 330),
        ("3 Mei 2024 08:15 WIB", "id", "01:15", 420),
        ("3 mai 2024, 10:00 (heure de Paris)", "fr", "08:00", 120),
        ("3 May 2024, 10:00 CEST (last edited 4 May 2024, 11:00 CEST)", "en", "08:00", 120),
    ],
)
def test_a_printed_time_with_its_zone_is_a_moment(line: str, lang: str, utc: str, offset: int) -> None:
    found = reading(f"<p class='info'>{line}</p>", lang=lang)
    assert found.published_at is not None
    assert (found.published_at.strftime("%Y-%m-%d %H:%M"), found.published_offset_minutes) == (
        f"2024-05-03 {utc}",
        offset,
    )


@pytest.mark.parametrize("line", ["3 May 2024, 10:00", "3 May 2024 (CEST)", "3 May 2024, 10:00 UTC+19"])
def test_without_time_or_zone_there_is_only_the_day(line: str) -> None:
    found = reading(f"<p class='info'>{line}</p>")
    assert (found.published_at, found.published_on) == (None, DAY)


@pytest.mark.parametrize(
    "line",
    [
        "<p>3 May 2024 <span>Updated: 4 May 2024, 10:00 UTC</span></p>",
        "<dl><dd class='published'>3 May 2024</dd><dd class='modified'>4 May 2024, 10:00 UTC</dd></dl>",
        "<p>3 May 2024</p><p>Last modified <time datetime='2024-05-04T10:00:00Z'>4 May</time></p>",
    ],
)
def test_the_day_of_a_change_is_read_in_print(line: str) -> None:
    found = reading(line)
    assert found.modified_at == dt.datetime(2024, 5, 4, 10, tzinfo=dt.UTC)
    assert found.published_on == DAY


def test_a_day_in_print_is_no_change_without_a_word() -> None:
    assert reading("<p>3 May 2024, 10:00 UTC</p>").modified_at is None


WRITTEN_IN_NUMBERS = ("ja", "ko", "mn", "vi", "zh")


@pytest.mark.parametrize("tag", [tag for tag in languages.known() if tag not in WRITTEN_IN_NUMBERS])
def test_every_month_of_every_language(tag: str) -> None:
    months = languages.get(tag).months
    for number, forms in months.items():
        found = [date.on for date in printed_dates(f"3 {forms[0]} 2024", words_of((tag,)))]
        assert found == [dt.date(2024, number, 3)], forms[0]


@pytest.mark.parametrize(
    ("value", "on", "utc"),
    [
        ("2024-05-03", DAY, None),
        ("2024-05-03T00:00:00Z", DAY, None),
        ("2024-05-03T09:15:00+02:00", DAY, "07:15"),
        ("2024-05-03 09:15 UTC", DAY, "09:15"),
        ("2024-05-03T09:15:00", DAY, None),
        ("20240503", DAY, None),
        ("Fri, 03 May 2024 09:15:00 GMT", DAY, "09:15"),
        ("1714727700", DAY, "09:15"),
        ("1714727700000", DAY, "09:15"),
    ],
)
def test_moments_as_machines_write_them(value: str, on: dt.date, utc: str | None) -> None:
    when = parse_moment(value)
    assert when is not None
    assert when.on == on
    assert (when.at.strftime("%H:%M") if when.at else None) == utc


@given(st.text(max_size=40))
def test_no_text_breaks_the_readers(text: str) -> None:
    when = parse_moment(text)
    assert when is None or when.at is None or when.at.tzinfo is dt.UTC
    for date in printed_dates(text, words_of(("en",))):
        assert 0 <= date.start < date.end <= len(text)


def test_fields_tell_it() -> None:
    found = reading(head=ld(datePublished="2024-05-03T09:15:00+02:00", dateModified="2024-05-04T10:00:00Z"))
    assert found.published_at == dt.datetime(2024, 5, 3, 7, 15, tzinfo=dt.UTC)
    assert found.published_offset_minutes == 120
    assert found.modified_at == dt.datetime(2024, 5, 4, 10, tzinfo=dt.UTC)
    assert gaps(found) == []


def test_two_fields_that_differ_by_more_than_a_day_are_a_gap_and_the_better_one_stays() -> None:
    head = ld(datePublished="2024-05-03") + "<meta name='pubdate' content='2024-05-09'>"
    found = reading(head=head)
    assert (published(found), gaps(found)) == (DAY, ["contradictory"])


def test_what_readers_are_shown_beats_a_later_field() -> None:
    found = reading("<p>By Ida Voss</p><p>Published 3 May 2024</p>", head=ld(datePublished="2024-08-09"))
    assert (published(found), gaps(found)) == (DAY, ["contradictory"])


@pytest.mark.parametrize(
    "line",
    [
        "<p>Updated 8 August 2024</p>",
        "<ul><li>Ferry back: 1 July 2024</li><li>Mill sold: 2 July 2024</li></ul>",
        "<figure><figcaption>The mill on 1 July 2024</figcaption></figure>",
        "<p>Everybody in the village will remember the night of 1 July 2024 because the water took the bridge away.</p>",
    ],
)
def test_other_dates_under_the_headline_say_nothing_against_a_field(line: str) -> None:
    found = reading(line, head=ld(datePublished="2024-05-03"))
    assert (published(found), gaps(found)) == (DAY, [])


def test_the_date_of_the_last_change_is_shown_and_not_believed() -> None:
    head = ld(datePublished="2024-05-03", dateModified="2024-08-08T10:00:00Z")
    assert published(reading("<p>By Ida Voss, 8 August 2024</p>", head=head)) == DAY


def test_the_hour_is_taken_from_a_field_or_element_of_the_same_day() -> None:
    exact = dt.datetime(2024, 5, 3, 7, 15, tzinfo=dt.UTC)
    field = "<meta name='pubdate' content='2024-05-03T09:15:00+02:00'>"
    assert reading(head=ld(datePublished="2024-05-03") + field).published_at == exact
    line = "<time datetime='2024-05-03T09:15:00+02:00'>3 May 2024</time>"
    assert reading(line, head=ld(datePublished="2024-05-03")).published_at == exact


def test_dates_of_other_articles_in_microdata_are_no_contradiction() -> None:
    teaser = "<div><a href='/b'>Mill sold</a><meta itemprop='datePublished' content='2023-01-01'></div>"
    found = reading(head=ld(datePublished="2024-05-03"), after=teaser)
    assert (published(found), gaps(found)) == (DAY, [])


@pytest.mark.parametrize(
    ("line", "lang"),
    [
        ("<p>By Ida Voss</p><p>3 May 2024</p>", "en"),
        ("<time datetime='2024-05-03T09:15:00+02:00'>today</time>", "en"),
        ("<time>3 May 2024</time>", "en"),
        ("<p>Published<br>3 May 2024<br>Updated<br>9 May 2024</p>", "en"),
        ("<p>Aktualisiert: 09.05.2024 | Veröffentlicht: 03.05.2024</p>", "de"),
        ("<span>03.05.2024</span><span>7915</span>", "de"),
        ("<footer class='meta'>3 May 2024</footer>", "en"),
    ],
)
def test_print_tells_it_where_no_field_does(line: str, lang: str) -> None:
    assert published(reading(line, lang=lang)) == DAY


def test_the_sites_date_of_today_is_not_the_articles() -> None:
    before = "<header><div class='topbar-date'>Friday, 20 September 2024</div></header>"
    found = reading("<p>3 May 2024</p>", before=before)
    assert published(found) == DAY


def test_a_date_in_a_sentence_is_the_storys() -> None:
    found = reading(
        "<p>3 May 2024</p><p>The bridge fell on 1 July 2023 and nobody has put it back since then.</p>"
    )
    assert published(found) == DAY


@pytest.mark.parametrize(
    "path",
    ["2024/05/03/flood", "2024/may/03/flood", "2024/5/3/flood", "flood-2024-05-03", "news/20240503-flood"],
)
def test_the_address_tells_it(path: str) -> None:
    found = reading("<p>1 July 2023</p>", url=f"https://observer.example/{path}")
    assert published(found) == DAY


def test_the_month_of_the_address_chooses_among_printed_dates() -> None:
    found = reading(
        "<p>9 August 2024</p><p>3 May 2024</p>", url="https://observer.example/2024/05/bread-by-boat"
    )
    assert published(found) == DAY


def test_scripts_data_tells_it_at_last() -> None:
    found = reading(after="<div data-article='{&quot;datePublished&quot;:&quot;2024-05-03&quot;}'></div>")
    assert published(found) == DAY


def test_nothing_to_go_by_is_a_gap() -> None:
    found = reading()
    assert (published(found), gaps(found)) == (None, ["missing"])


def test_the_future_is_not_believed() -> None:
    assert published(reading("<p>3 May 2024</p>", head=ld(datePublished="2034-05-03"))) == DAY


@pytest.mark.parametrize(
    "lines",
    [
        "<div>Heron Post, 12 April 2024</div><div>3 May 2024</div>",
        "<div>Heron Post (Riverton) 12 April 2024</div><div>Friday, 3 May 2024</div>",
        "<p>First published in the Heron Post, Riverton, on 12 April 2024.</p><div>3 May 2024</div>",
    ],
)
def test_the_day_of_the_original_is_not_the_article_s(lines: str) -> None:
    assert published(reading(lines)) == DAY


@pytest.mark.parametrize(
    ("text", "tag", "day"),
    [("Յունիս 02, 2005", "hy", dt.date(2005, 6, 2)), ("12 траўня 2023", "be", dt.date(2023, 5, 12))],
)
def test_months_in_older_spelling(text: str, tag: str, day: dt.date) -> None:
    assert [date.on for date in printed_dates(text, words_of((tag,)))] == [day]
