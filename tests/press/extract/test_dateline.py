"""Datelines in the forms of many countries, taken out of the first paragraph; and what only looks like one."""

import pytest

from dragoman.press.extract import read

from .making import FILLER, article, page

REST = "Twenty loaves went down the lower road by boat this morning, and the school in Altenroda opened an hour later than usual."


def first(opening: str, rest: str = REST, lang: str = "en") -> tuple[str | None, str]:
    found = read(page(article(f"<p>{opening}{rest}</p>{FILLER}", lang=lang)))
    return found.dateline, next(block.text for block in found.body if block.text)


@pytest.mark.parametrize(
    ("opening", "dateline"),
    [
        ("PORT VERITY, March 18 (Meridian) — ", "PORT VERITY, March 18 (Meridian)"),
        ("PORT VERITY (AP) - ", "PORT VERITY (AP)"),
        ("LA CROIX, Wis. (AP) — ", "LA CROIX, Wis. (AP)"),
        ("ALTENRODA/PLESS – ", "ALTENRODA/PLESS"),
        ("(ANSA) - BORGOFERRO, 12 GIU - ", "(ANSA) - BORGOFERRO, 12 GIU"),
        ("Puerto Hondo, 3 abr (EFE).- ", "Puerto Hondo, 3 abr (EFE)"),
        ("Port-Lucas – ", "Port-Lucas"),
        ("Lhota pod Lesem – ", "Lhota pod Lesem"),
        ("Altenroda. ", "Altenroda"),
        ("<b>Unterlauf.</b> ", "Unterlauf"),
        ("ALTENRODA: ", "ALTENRODA"),
        ("КАМЕННЫЙ БРОД, 2 сентября. /Лад/. ", "КАМЕННЫЙ БРОД, 2 сентября. /Лад/"),
        ("Kiel (dpo) - ", "Kiel (dpo)"),
        ("Port Verity, March 18 — ", "Port Verity, March 18"),
        ("ALTENRODA (NTB): ", "ALTENRODA (NTB)"),
        ("КАМЕННЫЙ БРОД, 3 мая — Лад. ", "КАМЕННЫЙ БРОД, 3 мая — Лад"),
        ("Altenroda, 3.05.2024 (PAP) - ", "Altenroda, 3.05.2024 (PAP)"),
        ("القاهرة (أ ف ب) - ", "القاهرة (أ ف ب)"),
        ("Altenroda. (dpa) ", "Altenroda. (dpa)"),
        ("Altenroda/dpa. ", "Altenroda/dpa"),
        ("Altenroda/Pless – ", "Altenroda/Pless"),
        ("ALTENRODA, 5 Mar. (MERIDIAN) - ", "ALTENRODA, 5 Mar. (MERIDIAN)"),
        ("Altenroda, 12 November: ", "Altenroda, 12 November"),
        ("ALTENRODA (TT) ", "ALTENRODA (TT)"),
        ("New Pless, Mar 3 (Meridian) ", "New Pless, Mar 3 (Meridian)"),
        ("3 March, Altenroda /Corr. Meridian/. ", "3 March, Altenroda /Corr. Meridian/"),
        ("ALTENRODA, Upper Vale | ", "ALTENRODA, Upper Vale"),
        ("Meridian.com, Altenroda - ", "Meridian.com, Altenroda"),
        ("<span class='ed-city'>ALTENRODA </span>", "ALTENRODA"),
    ],
)
def test_it_is_taken_out_of_the_prose(opening: str, dateline: str) -> None:
    assert first(opening) == (dateline, REST)


@pytest.mark.parametrize(
    ("opening", "dateline"),
    [
        ("【ザルツ港＝岡田幸】", "ザルツ港＝岡田幸"),
        ("【ザルツ港共同】", "ザルツ港共同"),
        ("(솔내=연합뉴스) 한솔비 기자 = ", "(솔내=연합뉴스)"),
        ("新华社阿罗港8月22日电（记者何以南）", "新华社阿罗港8月22日电"),
        ("本报讯 ", "本报讯"),
        ("【5月3日 AFP】", "5月3日 AFP"),
        ("(솔내=연합뉴스) 한솔비 김철수 기자 = ", "(솔내=연합뉴스)"),
    ],
)
def test_east_asian_forms_with_their_reporters(opening: str, dateline: str) -> None:
    rest = (
        "湖で十六日、重さ四百三十キロのカボチャをくりぬいた舟が、対岸までの二・四キロを五十二分で渡りきった。"
    )
    assert first(opening, rest, "ja") == (dateline, rest)


@pytest.mark.parametrize(
    "opening",
    [
        "Finally. ",
        "Jane Roe – who has lived here for years – knows. ",
        "UPDATE: ",
        "A river, a boat and a baker - ",
        "【詳報】",
        "The baker (54) - ",
        "Ada Crane, 43 – ",
        "Analysis: ",
        "LAND AND WATER | ",
        "March 12: ",
    ],
)
def test_what_only_looks_like_one(opening: str) -> None:
    assert first(opening)[0] is None


def test_a_line_that_is_called_so_and_stands_above_the_text() -> None:
    html = article(f'<div class="meta-dateline"><time>21 October 2025</time> • Duqm, Oman</div>{FILLER}')
    assert read(page(html)).dateline == "Duqm, Oman"
    assert read(page(article(f'<p class="dateline">Published 21 October 2025</p>{FILLER}'))).dateline is None


def test_a_standfirst_may_begin_with_one_and_keeps_it() -> None:
    found = read(page(article(f'<p class="standfirst">ALTENRODA, May 3 – {REST}</p>{FILLER}')))
    assert found.dateline == "ALTENRODA, May 3"
    assert found.standfirst is not None
    assert found.standfirst.text.startswith("ALTENRODA, May 3")
    assert read(page(article(f'<p class="standfirst">RIVER NEWS: {REST}</p>{FILLER}'))).dateline is None


HINDI = "बारह किलोमीटर दूर, जहां पक्की सड़क ख़त्म होती है और सरसों शुरू होती है, वहां एक पीली इमारत खड़ी है और सोनपुर वाले उसे अस्पताल कहते हैं।"
ARABIC = "اقتلع المزارع آخر كرمة في حقله يوم عيد ميلاد ابنه، فصارت العائلة تؤرخ بالأمرين معا، ثم زرع مكانها شجيرات جديدة."
GEORGIAN = "ღამით მდინარემ ისევ მოიმატა და დილით ქვედა გზა წყლის ქვეშ იყო, ამიტომ მცხობელმა პური სოფელში ნავით გააგზავნა."
URDU = "دریا کا پانی رات بھر چڑھتا رہا اور صبح تک نیچے والی سڑک ڈوب چکی تھی، اس لیے نانبائی نے روٹی کشتی سے بھیجی۔"


@pytest.mark.parametrize(
    ("opening", "rest", "lang", "dateline"),
    [
        ("सोनपुर। ", HINDI, "hi", "सोनपुर"),
        ("सोनपुर: ", HINDI, "hi", "सोनपुर"),
        ("नई दिल्ली, 11 मार्च (भाषा)। ", HINDI, "hi", "नई दिल्ली, 11 मार्च (भाषा)"),
        ("وادي السواقي – المرصد: ", ARABIC, "ar", "وادي السواقي – المرصد"),
        ("وادي السواقي – «نهار»: ", ARABIC, "ar", "وادي السواقي – «نهار»"),
        ("وادي السواقي - رويترز: ", ARABIC, "ar", "وادي السواقي - رويترز"),
        ("ალაზანი, 5 მარტი (მაცნე) – ", GEORGIAN, "ka", "ალაზანი, 5 მარტი (მაცნე)"),
        ("ალაზანი — ", GEORGIAN, "ka", "ალაზანი"),
        ("لاہور (نمائندہ خصوصی) ", URDU, "ur", "لاہور (نمائندہ خصوصی)"),
        ("सोनपुर, 11 मार्च (भाषा) ", HINDI, "hi", "सोनपुर, 11 मार्च (भाषा)"),
        ("<strong>सोनपुर, 11 मार्च (भाषा) </strong>", HINDI, "hi", "सोनपुर, 11 मार्च (भाषा)"),
        ("السواقي، 3 مارس / نهار / ", ARABIC, "ar", "السواقي، 3 مارس / نهار"),
        ("السواقي - 3 - 3 (نهار) -- ", ARABIC, "ar", "السواقي - 3 - 3 (نهار)"),
    ],
)
def test_scripts_without_capitals(opening: str, rest: str, lang: str, dateline: str) -> None:
    head = "<meta property='og:site_name' content='المرصد'>"
    found = read(page(article(f"<p>{opening}{rest}</p><p>{rest}</p>", lang=lang, head=head)))
    assert (found.dateline, next(block.text for block in found.body if block.text)) == (dateline, rest)


@pytest.mark.parametrize(
    ("opening", "rest", "lang"),
    [("विश्लेषण: ", HINDI, "hi"), ("قال المزارع: ", ARABIC, "ar"), ("الخبز (القمح) ", ARABIC, "ar")],
)
def test_words_before_a_colon_are_no_place(opening: str, rest: str, lang: str) -> None:
    assert read(page(article(f"<p>{opening}{rest}</p><p>{rest}</p>", lang=lang))).dateline is None
