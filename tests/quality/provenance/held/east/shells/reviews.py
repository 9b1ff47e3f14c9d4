"""Reviews of the foreign press, digests, and a portal that cuts its articles with links."""

from tests.quality.provenance.held.east.body import Style, body, card, each, second, some
from tests.quality.provenance.held.east.head import esc, head
from tests.quality.provenance.held.east.piece import Image, Piece

# ---------------------------------------------------------------- press review


def _review_figure(image: Image) -> str:
    caption, credit = image.line or image.text("caption"), "" if image.line else image.text("credit")
    by = f'<div class="photoview__copyright">{esc(credit)}</div>' if credit else ""
    words = f'<div class="photoview__desc">{esc(caption)}</div>' if caption else ""
    return f'<div class="photoview"><img src="{image.src}" title="{esc(caption)}">{by}{words}</div>'


_REVIEW = Style(
    figure=_review_figure,
    heading="<h3>{}</h3>",
    note='<span class="comment-ed">{}</span>',
    also='<div class="insert-article"><div class="insert-article__title">{}</div></div>',
    footnotes='<div class="references">{}</div>',
    footnote='<p class="references__item"><span>{mark}</span> {text}</p>',
)


def pressreview(piece: Piece) -> str:
    """A desk that translates: where the article is from stands over it, its authors under the lead, the original's address below."""
    site, w = piece.site, piece.site.word
    readers = "".join(
        f'<div class="readers__item"><b>{esc(a)}</b><div>{esc(b)}</div></div>'
        for a, _, b in (r.partition("|") for r in site.words.texts("comments"))
    )
    return f"""<!DOCTYPE html>
<html lang="{site.language}"><head>{head(piece)}</head><body><div class="l-header"><a class="l-logo" href="/">{esc(site.name)}</a><div class="l-menu">{"".join(f'<a class="l-menu__item" href="/{n}">{esc(name)}</a>' for n, name in enumerate(site.words.texts("nav")))}</div></div>
<div class="l-page"><article class="b-article" id="article">{some('<div class="b-article__section">{}</div>', piece.text("section"))}{some('<div class="b-article__kicker">{}</div>', piece.text("kicker"))}
<h1 class="b-article__title">{esc(piece.headline)}</h1><div class="b-article__orig">{each("<div>{}</div>", piece.texts("notice"))}</div>
{some('<div class="b-article__when">{}</div>', piece.text("published_as"))}{some('<div class="b-article__announce">{}</div>', piece.text("standfirst"))}{each('<div class="b-article__authors">{}</div>', piece.texts("byline"))}
<div class="b-article__text">{body(piece, _REVIEW)}</div>
<div class="b-article__source">{each("<p>{}</p>", piece.texts("source"))}{some('<p class="b-article__rights">{}</p>', piece.text("rights_as"))}</div>{each('<div class="b-article__disclaimer">{}</div>', piece.texts("disclaimers"))}
{some('<div class="b-article__bio">{}</div>', piece.text("bio"))}{some('<div class="b-article__plus">{}</div>', w("paywall") if piece.flag("paywalled") else "")}</article>
<div class="b-readers"><div class="b-readers__head">{esc(w("comments_title"))}</div>{readers}</div>
<div class="b-more"><div class="b-more__head">{esc(w("also"))}</div>{card(piece, '<div class="b-more__lead"><div class="photoview__copyright">{credit}</div><b>{headline}</b><div>{text}</div></div>')}{"".join(f'<a class="b-more__item" href="/a{n}">{esc(title)}</a>' for n, title in enumerate(site.teasers(piece.number + 3, 5)))}</div><div class="b-mail">{esc(w("newsletter"))}</div></div>
<div class="l-footer">{each('<div class="l-footer__note">{}</div>', site.texts("disclaimers"))}<div class="l-footer__copy">{esc(site.text("footer"))}</div></div><div class="l-cookies">{esc(w("cookie"))}</div></body></html>"""


# ---------------------------------------------------------------- digest


def _digest_figure(image: Image) -> str:
    caption, credit = image.line or image.text("caption"), "" if image.line else image.text("credit")
    by = f' <i class="fa-camera"></i><span class="photo-by">{esc(credit)}</span>' if credit else ""
    return f'<p class="image-row"><img src="{image.src}" class="img-responsive"></p><p class="image-legend">{esc(caption)}{by}</p>'


_DIGEST = Style(
    figure=_digest_figure,
    heading="<h3>{}</h3>",
    also='<ul class="related-inline"><li>{}</li></ul>',
    dateline="<em>{}</em>",
    sign='<p class="initials">{}</p>',
    footnotes='<div class="well well-sm">{}</div>',
)


def digest(piece: Piece) -> str:
    """A site that retells others: facts in a box beside the text, legend under the picture with a camera, pages to share."""
    site, w = piece.site, piece.site.word
    return f"""<!DOCTYPE html>
<html lang="{site.language}" dir="{"rtl" if site.rtl else "ltr"}"><head>{head(piece)}</head><body id="inner"><div id="head-line"><strong><a href="/">{esc(site.name)}</a></strong><div id="tabs">{"".join(f'<span><a href="/{n}">{esc(name)}</a></span>' for n, name in enumerate(site.words.texts("nav")))}</div></div>
<div id="wrapper"><div id="story"><div class="story-head">{some('<a class="story-cat" href="/c">{}</a>', piece.text("section"))}{some('<p class="story-over">{}</p>', piece.text("kicker"))}<h1>{esc(piece.headline)}</h1>{some('<h3 class="story-sub">{}</h3>', piece.text("standfirst"))}</div>
<div class="story-box"><ul><li>{esc(piece.text("published_as"))}</li>{some("<li>{}</li>", piece.text("modified_as"))}{each("<li>{}</li>", piece.texts("byline"))}{each("<li>{}</li>", piece.texts("source"))}</ul></div>
<div class="story-text">{each('<p class="story-info">{}</p>', piece.texts("notice"))}{body(piece, _DIGEST)}</div>
<div class="story-foot">{some("<p>{}</p>", piece.text("rights_as"))}{each("<p>{}</p>", piece.texts("disclaimers"))}{some('<p class="story-lock">{}</p>', w("paywall") if piece.flag("paywalled") else "")}<p>{esc(w("share"))}</p></div>
<div id="talk"><h3>{esc(w("comments_title"))}</h3>{"".join(f'<p class="say"><b>{esc(a)}</b> {esc(b)}</p>' for a, _, b in (r.partition("|") for r in site.words.texts("comments")))}</div></div>
<div id="side"><h3>{esc(w("popular"))}</h3>{"".join(f'<p class="side-item"><a href="/d{n}">{esc(title)}</a></p>' for n, title in enumerate(site.teasers(piece.number + 2, 5)))}<p class="side-mail">{esc(w("newsletter"))}</p></div></div>
<div id="bottom">{each("<p>{}</p>", site.texts("disclaimers"))}<p>{esc(site.text("footer"))}</p></div></body></html>"""


# ---------------------------------------------------------------- a portal of the archipelago


def _nusantara_figure(image: Image) -> str:
    caption, credit = image.line or image.text("caption"), "" if image.line else image.text("credit")
    by = f'<span class="photo__author">{esc(credit)}</span>' if credit else ""
    words = f"<figcaption>{esc(caption)}</figcaption>" if caption else ""
    return f'<figure class="detail__media-image"><img src="{image.src}?w=700&amp;q=90" class="p_img_zoomin">{words}{by}</figure>'


_NUSANTARA = Style(
    figure=_nusantara_figure,
    heading="<h3>{}</h3>",
    also='<table class="linksisip"><tbody><tr><td><div class="lihatjg">{}</div></td></tr></tbody></table>',
    dateline="<strong>{}</strong>",
    advertisement='<div class="parallaxindetail scrollpage"><div class="parallax_abs"><p>ADVERTISEMENT</p><p>SCROLL TO CONTINUE WITH CONTENT</p></div></div>',
    footnotes='<div class="detail__notes">{}</div>',
)


def nusantara(piece: Piece) -> str:
    """Links cut into the text as tables, an advertisement that asks to scroll on, initials in brackets, pages to turn."""
    site, w = piece.site, piece.site.word
    return f"""<!DOCTYPE html>
<html lang="{site.language}"><head>{head(piece)}</head><body class="detail"><header class="navbar-multi"><a href="/" class="logo">{esc(site.name)}</a><ul class="nav">{"".join(f'<li class="nav__item"><a href="/{n}">{esc(name)}</a></li>' for n, name in enumerate(site.words.texts("nav")))}</ul></header>
<div class="container"><div class="page__breadcrumb"><a href="/">{esc(site.name)}</a>{some('<a href="/k">{}</a>', piece.text("section"))}</div>
<div class="grid-row content__bg"><div class="column-8"><article class="detail"><div class="detail__header">{some('<h2 class="detail__subtitle">{}</h2>', piece.text("kicker"))}<h1 class="detail__title">{esc(piece.headline)}</h1>
{each('<div class="detail__author">{}</div>', piece.texts("byline"))}<div class="detail__date">{esc(piece.text("published_as"))}</div>{some('<div class="detail__updated">{}</div>', piece.text("modified_as"))}</div>
<div class="sticky-share">{esc(w("share"))}</div>{some('<div class="detail__intro"><strong>{}</strong></div>', piece.text("standfirst"))}{each('<div class="detail__label">{}</div>', piece.texts("notice"))}
<div class="detail__body itp_bodycontent_wrapper"><div class="detail__body-text itp_bodycontent">{body(piece, _NUSANTARA)}
{some('<div class="ext-channel">{}</div>', w("follow"))}
{each('<p class="detail__source">{}</p>', piece.texts("source"))}{some('<p class="detail__rights">{}</p>', piece.text("rights_as"))}{each('<p class="detail__disclaimer">{}</p>', piece.texts("disclaimers"))}</div>
<div class="detail__anchor-numb"><a class="detail__anchor-numb active">1</a></div>{some('<div class="detail__premium">{}</div>', w("paywall") if piece.flag("paywalled") else "")}</div>
<div class="detail__body-tag"><div class="nav">{"".join(f'<a class="nav__item" href="/tag/{n}">{esc(name)}</a>' for n, name in enumerate(piece.texts("tags")))}</div></div>{some('<div class="detail__bio">{}</div>', piece.text("bio"))}</article>
{second(piece, '<article class="detail"><h2 class="detail__title">{headline}</h2><div class="detail__body-text">{text}</div></article>')}
<div class="komentar"><h4>{esc(w("comments_title"))}</h4>{"".join(f'<div class="komentar__item"><b>{esc(a)}</b><p>{esc(b)}</p></div>' for a, _, b in (r.partition("|") for r in site.words.texts("comments")))}</div></div>
<div class="column-4"><div class="box cb-mostpop"><h2 class="title">{esc(w("popular"))}</h2>{"".join(f'<article class="list-content__item"><h3><a href="/b/{n}">{esc(title)}</a></h3></article>' for n, title in enumerate(site.teasers(piece.number + 4, 5)))}</div><div class="box newsletter"><p>{esc(w("newsletter"))}</p></div></div></div></div>
<footer class="footer">{each("<p>{}</p>", site.texts("disclaimers"))}<div class="footer__copyright">{esc(site.text("footer"))}</div></footer></body></html>"""
