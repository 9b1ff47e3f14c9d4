"""Which pictures are the article's own, and the captions and credits that stand under them in many kinds of mark-up."""

import pytest

from dragoman.press.extract import read
from dragoman.press.record import Image

from .making import FILLER, article, page

MORE = (
    "<p>By Thursday the water had gone, and the lower road was a hand deep in mud that nobody had ordered and everybody now owned.</p>"
    "<p>The bakery swept for two days. Its oven, which stands a step above the street, had stayed dry, as it has since the days of the "
    "first miller, who measured before he built.</p>"
)


def images(html: str) -> tuple[Image, ...]:
    return read(page(html)).images


def only(inside: str, *, lang: str = "en", before: str = "") -> tuple[str | None, str | None]:
    """Caption and credit of the one picture of a page."""
    (image,) = images(article(FILLER + inside + MORE, lang=lang).replace("<h1>", before + "<h1>", 1))
    return image.caption, image.credit


CAPTION, CREDIT = "Bread on its way down the lower road.", "Photo: Ana Lima/AFP"


@pytest.mark.parametrize(
    "markup",
    [
        f'<figure><img src="/a.jpg"><figcaption>{CAPTION} <span class="credit">{CREDIT}</span></figcaption></figure>',
        f'<figure><img src="/a.jpg"><figcaption>{CAPTION} ({CREDIT})</figcaption></figure>',
        f'<figure><img src="/a.jpg"><figcaption>{CAPTION}</figcaption><footer>{CREDIT}</footer></figure>',
        f'<figure><div><img src="/a.jpg"><span>{CREDIT}</span></div><div><figcaption>{CAPTION}</figcaption></div></figure>',
        f'<figure><figure><img src="/a.jpg"></figure></figure><p class="photo-caption">{CAPTION} <small>{CREDIT}</small></p>',
        f'<div class="wp-caption"><img src="/a.jpg"><p class="wp-caption-text">{CAPTION} {CREDIT}</p></div>',
        f'<div class="media"><div><img src="/a.jpg"></div><div class="media__description">{CAPTION}</div><div class="media__copyright"><a href="/p">{CREDIT}</a></div></div>',
        f"<table width=250><tr><td><img src=/a.jpg></td></tr><tr><td><font size=1>{CAPTION}<br><i>{CREDIT}</i></font></td></tr></table>",
        f'<p align="center"><img src="/a.jpg"><br><small>{CAPTION} {CREDIT}</small></p>',
        f"<dl><dt><img src=/a.jpg></dt><dd class=caption>{CAPTION} {CREDIT}</dd></dl>",
        f'<figure><button class="zoom">Enlarge</button><img data-src="/a.jpg" src="data:image/gif;base64,x"><figcaption><span class="sr-only">Caption:</span> {CAPTION} <em>{CREDIT}</em> <a href="#">more ></a></figcaption></figure>',
        f'<figure><picture><source srcset="/a.jpg?w=1,2 900w, /b.jpg?w=1,2 1800w"><img></picture><figcaption>{CREDIT}<br>{CAPTION}</figcaption></figure>',
        f'<div><img src="/a.jpg"></div><div class="img-legend">{CAPTION}</div><div class="img-credit">{CREDIT}</div>',
        f'<figure><img src="/a.jpg"><figcaption>{CAPTION}</figcaption></figure><p class="photo-credit">{CREDIT}</p>',
        f'<div class="wrap"><div class="holder"><img src="/a.jpg"><span class="copyright">{CREDIT}</span></div><p class="desc">{CAPTION}</p></div>',
        f'<div class="slide"><img src="/a.jpg"><div class="slide__desc">{CAPTION}</div><div class="slide__x">{CREDIT}</div></div>',
        f'<figure><div class="lazy" data-src="/a.jpg"></div><figcaption>{CAPTION} {CREDIT}</figcaption></figure>',
        f'<div class="x1"><div><img class="x2" src="/a.jpg"></div><div class="x3"><span>{CAPTION}</span><span class="x4">{CREDIT}</span></div></div>',
        f'<x-image><img slot="img" src="/a.jpg" alt=""><span slot="text">{CAPTION}</span><span slot="rights">{CREDIT}</span></x-image>',
        f'<div class="ill"><img src="/a.jpg"><p class="ill-leg">{CAPTION} <span class="ill-src">{CREDIT}</span></p></div>',
        f'<div class="shot"><img src="/a.jpg"><div class="shot__meta"><span>{CAPTION}</span> <span>{CREDIT}</span></div></div>',
        f'<div class="top"><brick-image data-src="/a.jpg"></brick-image><div class="caption-wrap"><span>{CAPTION}</span> <span class="image-photographer">{CREDIT}</span></div></div>',
        f'<div class="max"><span class="block">{CREDIT}</span><img src="/a.jpg"><div>{CAPTION}</div></div>',
        f'<div class="pic"><img src="/a.jpg"><span class="ov">{CREDIT}</span></div><p class="pic-text">{CAPTION}</p>',
        f'<div class="m"><img src="/a.jpg"><div class="m-t">{CAPTION}</div><div class="m-a">{CREDIT}</div></div>',
        f'<div class="my-6"><div class="relative"><img src="/a.jpg"><span class="absolute">{CREDIT}</span></div><p class="text-sm">{CAPTION}</p></div>',
        f'<div><img itemprop="contentUrl" src="/a.jpg"><span itemprop="description">{CAPTION}</span><span itemprop="author">{CREDIT}</span></div>',
        f'<figure><img src="/a.jpg" title="{CAPTION} {CREDIT}" alt=""></figure>',
        f'<p><img src="/a.jpg"></p><p><i>{CAPTION}</i></p><p><i>{CREDIT}</i></p>',
        f'<figure><img src="/a.jpg"><figcaption>{CREDIT} | {CAPTION}</figcaption></figure>',
        f'<div class="abb"><img src="/a.jpg"><br>{CAPTION}<br><cite>{CREDIT}</cite></div>',
    ],
)
def test_caption_and_credit_are_read_wherever_they_are_set(markup: str) -> None:
    assert only(markup) == (CAPTION, CREDIT)


@pytest.mark.parametrize("credit", ["Ana Lima", "AFP", "Harbour Council", "Supplied", "Ana Lima / Ledger"])
@pytest.mark.parametrize(
    "markup",
    [
        '<figure><img src="/a.jpg"><figcaption>{} • {}</figcaption></figure>',
        '<figure><img src="/a.jpg"><figcaption><span>{}</span> <span>{}</span></figcaption></figure>',
        '<p><img src="/a.jpg"><br>{}<br>{}</p>',
        '<div class="gallery"><div class="slide"><img src="/a.jpg"><p>{}</p><p>{}</p></div></div>',
    ],
)
def test_a_credit_without_a_word_for_it_is_known_by_its_place(markup: str, credit: str) -> None:
    assert only(markup.format(CAPTION, credit)) == (CAPTION, credit)


def test_every_picture_of_a_gallery_has_texts_of_its_own() -> None:
    items = "".join(
        f'<li><img src="/pics/{one}-of-all.jpg"><p>{CAPTION} {one}</p><span>{CREDIT}</span></li>'
        for one in ("A", "B")
    )
    found = images(article(f"{FILLER}<ul>{items}</ul>{MORE}"))
    assert [(image.caption, image.credit) for image in found] == [
        (f"{CAPTION} {one}", CREDIT) for one in ("A", "B")
    ]


def test_the_parts_of_a_credit_in_elements_of_their_own_are_one_line() -> None:
    markup = (
        f'<figure><img src="/a.jpg"><figcaption><span class="caption">{CAPTION}</span> <span class="credit">Photo by Ana Lima</span>'
        ' /<span class="distributor">Bay News</span></figcaption></figure>'
    )
    assert only(markup) == (CAPTION, "Photo by Ana Lima / Bay News")


def test_a_caption_printed_again_for_small_screens_is_read_once() -> None:
    markup = f'<figure><img src="/a.jpg"><figcaption><p>{CAPTION}</p><p class="mobile">{CAPTION}</p></figcaption></figure>'
    assert only(markup) == (CAPTION, None)


def test_a_portrait_with_a_name_under_it_has_a_caption_and_no_credit() -> None:
    assert only('<figure><img src="/a.jpg"><figcaption>Ana Lima</figcaption></figure>') == ("Ana Lima", None)


def test_the_lead_picture_above_the_headline_belongs_to_the_article() -> None:
    lead = f'<figure><img src="/lead.jpg"><figcaption>{CAPTION}</figcaption></figure>'
    assert only("", before=lead) == (CAPTION, None)


def test_captions_are_no_prose_and_stand_at_their_place() -> None:
    found = read(
        page(
            article(
                FILLER
                + f'<figure><img src="/a.jpg"><figcaption>{CAPTION} {CREDIT}</figcaption></figure>'
                + MORE
            )
        )
    )
    assert CAPTION not in found.text
    assert [block.text for block in found.body if block.image is not None] == [CAPTION]


def test_what_a_script_shows_later_is_told_by_attributes() -> None:
    markup = f'<div><img src="/a.jpg" data-caption="{CAPTION}" data-source="Ana Lima/AFP"></div>'
    assert only(markup) == (CAPTION, "Ana Lima/AFP")


@pytest.mark.parametrize(
    "markup",
    [
        '<div class="teaser"><a href="/news/other"><img src="/t.jpg"><h3>Another story altogether, told elsewhere</h3></a></div>',
        '<figure><a href="/news/other"><img src="/t.jpg"></a><figcaption><a href="/news/other">Another story altogether, told elsewhere</a></figcaption></figure>',
        '<div class="related"><figure><img src="/t.jpg"><figcaption>Another story</figcaption></figure></div>',
        '<div class="author-box"><img src="/t.jpg" width="96"><span class="author">Jane Roe</span> <time>3 May</time></div>',
        '<div class="author"><figure><img src="/t.jpg" alt="Jane Roe"></figure><div><span>Comment by</span> <a href="/jane">Jane Roe</a></div></div>',
        '<figure><button aria-label="Play video: the flood"><img src="/t.jpg"></button><figcaption>The flood, in a minute</figcaption></figure>',
        '<img src="/spacer.gif" width="1" height="1">',
        '<div class="share"><img src="/icons/share-icon.png" alt="Share this"></div>',
    ],
)
def test_teasers_portraits_and_tools_are_not_the_articles_pictures(markup: str) -> None:
    assert images(article(FILLER + markup + MORE)) == ()


def test_one_picture_in_two_sizes_is_one_picture() -> None:
    markup = f'<img src="/pics/mill-640x480.jpg"><figure><img src="/pics/mill-1200x800.jpg"><figcaption>{CAPTION}</figcaption></figure>'
    (image,) = images(article(FILLER + markup + MORE))
    assert image.caption == CAPTION


def test_an_address_that_is_none_is_the_same_picture_twice() -> None:
    markup = f'<figure><img src="http://["><img src="http://["><figcaption>{CAPTION} ({CREDIT})</figcaption></figure>'
    (image,) = images(article(FILLER + markup + MORE))
    assert (image.url, image.caption, image.credit) == ("", CAPTION, CREDIT)


def test_a_picture_is_not_held_by_a_box_that_holds_most_of_a_short_text() -> None:
    lines = (
        "スペイン北部の村で、共同のパン窯が百二十年燃え続けている。火守りの当番表には、亡くなった人の名前も残っている。",
        "窯の鉄扉は、親指一本ぶんだけ隙間を残す。それより狭ければ火が息を止め、広ければ明け方までに薪が尽きる。",
        "当番は一晩ずつ、二十六軒で回す。表は壁に釘で打ちつけてあり、名前を消した跡がない。",
        "窯で焼くのは週に二度、丸いパンだけだ。村人たちは感心して聞き、お礼にパンを持たせ、その晩も当番が薪をくべた。",
    )
    deck, *text = [f"<p>{line}</p>" for line in lines]
    picture = '<div class="pic"><img src="/a.jpg"></div><div class="pic-legend"><p class="pic-caption">夜明け前の窯場（写真：EFE）</p></div>'
    (image,) = images(
        article(
            f'{deck}<div class="reading">{"".join(text)}{picture}<h2>一度だけ消えた夜</h2>{text[0]}</div>',
            lang="ja",
        )
    )
    assert (image.caption, image.credit) == ("夜明け前の窯場", "写真：EFE")


def test_a_line_read_the_wrong_way_round_is_turned_where_another_names_its_photographer_alone() -> None:
    first, second = (
        f'<figure><img src="/{name}.jpg"><figcaption>{CAPTION} <small>{line}</small></figcaption></figure>'
        for name, line in (("a", "Open Root/Ana Lima"), ("b", "Photo: Ana Lima"))
    )
    one, other = images(article(FILLER + first + MORE + second))
    assert (one.agency, one.photographer) == ("Open Root", "Ana Lima")
    assert (other.agency, other.photographer) == (None, "Ana Lima")


def test_a_picture_above_the_headline_is_the_articles_by_its_small_print_alone() -> None:
    lead = f'<div class="full"><img src="/lead.jpg" alt=""></div><div class="w"><p><small>{CAPTION}</small></p></div>'
    assert only("", before=lead) == (CAPTION, None)
