"""Agencies, public broadcasters and news channels with mark-up of their own."""

from tests.quality.provenance.held.east.body import Style, body, card, each, second, some
from tests.quality.provenance.held.east.head import esc, head
from tests.quality.provenance.held.east.piece import Image, Piece

# ---------------------------------------------------------------- agency


def _wire_figure(image: Image) -> str:
    caption, credit = image.line or image.text("caption"), "" if image.line else image.text("credit")
    by = f'<div class="media__copyright">{esc(credit)}</div>' if credit else ""
    words = f'<div class="media__title">{esc(caption)}</div>' if caption else ""
    return f'<div class="article__media"><div class="media"><div class="media__size"><img media-type="ar16x9" src="{image.src}"></div>{by}{words}</div></div>'


def _block(kind: str) -> str:
    return f'<div class="article__block" data-type="{kind}"><div class="article__{kind}">{{}}</div></div>'


_WIRE = Style(
    figure=_wire_figure,
    paragraph=_block("text"),
    heading='<div class="article__block" data-type="h2"><h2 class="article__h2">{}</h2></div>',
    quotation='<div class="article__block" data-type="quote"><blockquote class="article__quote-text">{}</blockquote></div>',
    also='<div class="article__block" data-type="article"><div class="article__article">{}</div></div>',
    sign=_block("signature"),
    dateline='<span class="article__place">{}</span>',
    footnotes='<div class="article__block" data-type="notes">{}</div>',
)


def wire(piece: Piece) -> str:
    """An agency: blocks with data-type, the copyright over the picture, an endless list of headlines with times."""
    site, w = piece.site, piece.site.word
    lenta = "".join(
        f'<div class="lenta__item"><a href="/2024/{n}.html"><span class="lenta__item-date">1{n}:4{n}</span><span class="lenta__item-text">{esc(title)}</span></a></div>'
        for n, title in enumerate(site.teasers(piece.number, 6))
    )
    return f"""<!DOCTYPE html>
<html lang="{site.language}"><head>{head(piece)}</head><body class="page_article"><div class="header"><a class="header__logo" href="/">{esc(site.name)}</a><div class="header__menu">{"".join(f'<a class="header__menu-link" href="/{n}/">{esc(name)}</a>' for n, name in enumerate(site.words.texts("nav")))}</div></div>
<div class="layout-article"><div class="layout-article__600-align"><div class="article" data-id="{piece.id}"><div class="article__meta">{some('<span class="article__rubric">{}</span>', piece.text("section"))}</div>
<div class="article__header"><div class="article__info">{some('<div class="article__info-date">{}</div>', piece.text("published_as"))}{some('<span class="article__info-date-modified">{}</span>', piece.text("modified_as"))}<div class="article__info-statistic"><span class="statistic__item">5116</span></div></div>
{some('<div class="article__supertitle">{}</div>', piece.text("kicker"))}<h1 class="article__title">{esc(piece.headline)}</h1>{some('<div class="article__announce-text">{}</div>', piece.text("standfirst"))}</div>
<div class="article__body">{each('<div class="article__notice">{}</div>', piece.texts("notice"))}{body(piece, _WIRE)}
{each('<div class="article__author">{}</div>', piece.texts("byline"))}{each('<div class="article__origin">{}</div>', piece.texts("source"))}{some('<div class="article__rights">{}</div>', piece.text("rights_as"))}{each('<div class="article__disclaimer">{}</div>', piece.texts("disclaimers"))}</div>
{some('<div class="article__locked">{}</div>', w("paywall") if piece.flag("paywalled") else "")}
<div class="article__tags">{"".join(f'<a class="article__tags-item" href="/tag{n}">{esc(name)}</a>' for n, name in enumerate(piece.texts("tags")))}</div></div>
{second(piece, '<div class="article article_next"><h1 class="article__title">{headline}</h1><div class="article__body">{text}</div></div>')}</div>
<div class="lenta">{lenta}</div><div class="recommend"><div class="recommend__title">{esc(w("also"))}</div></div></div>
<div class="footer"><div class="footer__letter">{esc(w("newsletter"))}</div>{each('<div class="footer__age">{}</div>', site.texts("disclaimers"))}<div class="footer__copy">{esc(site.text("footer"))}</div></div>
<div class="widgets__cookie">{esc(w("cookie"))}<button>{esc(w("accept"))}</button></div></body></html>"""


# ---------------------------------------------------------------- public broadcaster


def _public_figure(image: Image) -> str:
    caption, credit = image.line or image.text("caption"), "" if image.line else image.text("credit")
    by = f'<cite class="c-figure__source">{esc(credit)}</cite>' if credit else ""
    words = f'<span class="c-figure__text">{esc(caption)}</span>' if caption else ""
    return f'<figure class="c-figure" role="group"><img class="c-figure__img" src="{image.src}" srcset="{image.src} 640w" sizes="100vw" alt=""><figcaption class="c-figure__caption">{words}{by}</figcaption></figure>'


_PUBLIC = Style(
    figure=_public_figure,
    heading='<h2 class="c-title c-title--2">{}</h2>',
    quotation='<blockquote class="c-quote"><p class="c-quote__text">{}</p></blockquote>',
    lists='<{tag} class="c-list">{items}</{tag}>',
    table='<div class="c-table" tabindex="0"><table>{}</table></div>',
    also='<aside class="c-teaser-inline"><p>{}</p></aside>',
    dateline='<span class="c-place">{}</span>',
    footnotes='<details class="c-notes" open>{}</details>',
)


def public(piece: Piece) -> str:
    """A public broadcaster's clean semantic page: main, article, header, aside, address."""
    site, w = piece.site, piece.site.word
    return f"""<!DOCTYPE html>
<html lang="{site.language}" dir="{"rtl" if site.rtl else "ltr"}"><head>{head(piece)}</head><body>
<header class="c-site-header"><a href="/" class="c-site-header__logo" aria-label="{esc(site.name)}">{esc(site.name)}</a><nav aria-label="main"><ul>{"".join(f'<li><a href="/{n}">{esc(name)}</a></li>' for n, name in enumerate(site.words.texts("nav")))}</ul></nav></header>
<main id="main"><article class="c-article" lang="{site.language}"><header class="c-article__header">{some('<p class="c-article__topline"><a href="/t">{}</a></p>', piece.text("section"))}{some('<p class="c-article__overline">{}</p>', piece.text("kicker"))}<h1 class="c-title c-title--1">{esc(piece.headline)}</h1>
{some('<p class="c-article__intro">{}</p>', piece.text("standfirst"))}<div class="c-article__info">{each('<address class="c-byline">{}</address>', piece.texts("byline"))}{some('<p class="c-date">{}</p>', piece.text("published_as"))}{some('<p class="c-date c-date--upd">{}</p>', piece.text("modified_as"))}</div></header>
{each('<div class="c-note-top" role="note">{}</div>', piece.texts("notice"))}
<div class="c-article__content js-body">{body(piece, _PUBLIC)}</div>
<footer class="c-article__footer">{each('<p class="c-source">{}</p>', piece.texts("source"))}{some('<p class="c-rights">{}</p>', piece.text("rights_as"))}{each('<p class="c-disclaimer">{}</p>', piece.texts("disclaimers"))}{some('<div class="c-bio">{}</div>', piece.text("bio"))}<div class="c-share">{esc(w("share"))}</div></footer>
{some('<div class="c-wall">{}</div>', w("paywall") if piece.flag("paywalled") else "")}</article>
<aside class="c-related" aria-label="related"><h2>{esc(w("also"))}</h2>{card(piece, '<article class="c-teaser"><figure class="c-figure"><img src="{src}" alt=""><figcaption><cite>{credit}</cite></figcaption></figure><h3>{headline}</h3><p>{text}</p></article>')}<ul>{"".join(f'<li><a href="/r/{n}">{esc(title)}</a></li>' for n, title in enumerate(site.teasers(piece.number + 4, 4)))}</ul></aside>
<section class="c-newsletter"><p>{esc(w("newsletter"))}</p></section></main>
<footer class="c-site-footer">{each("<p>{}</p>", site.texts("disclaimers"))}<p>{esc(site.text("footer"))}</p></footer>
<dialog open class="c-consent"><p>{esc(w("cookie"))}</p><button>{esc(w("accept"))}</button></dialog></body></html>"""


# ---------------------------------------------------------------- news channel


def _detail_figure(image: Image) -> str:
    caption, credit = image.line or image.text("caption"), "" if image.line else image.text("credit")
    by = f'<span class="detail-photo-editor">{esc(credit)}</span>' if credit else ""
    words = f'<div class="detail-photo-text"><small>{esc(caption)}</small></div>' if caption else ""
    return f'<div class="text-center"><img class="detail-big img-fluid" src="{image.src}" alt="">{words}{by}</div>'


_DETAIL = Style(
    figure=_detail_figure,
    heading="<p><strong>{}</strong></p>",
    also='<div class="card related-card mb-3"><div class="card-body"><small>{}</small></div></div>',
    dateline="<strong>{}</strong>",
    advertisement='<div class="adv adv-300x250 text-center"><ins class="adsbygoogle"></ins></div>',
    footnotes='<div class="row"><div class="col-12 small">{}</div></div>',
)


def detail(piece: Piece) -> str:
    """Bootstrap rows and columns: spot under the headline, minor headings as bold paragraphs, names and times in one row."""
    site, w = piece.site, piece.site.word
    boxes = "".join(
        f'<div class="col-md-4 card"><a href="/haber-{n}"><h5 class="card-title">{esc(title)}</h5></a></div>'
        for n, title in enumerate(site.teasers(piece.number + 3, 3))
    )
    return f"""<!DOCTYPE html>
<html lang="{site.language}"><head>{head(piece)}</head><body><nav class="navbar navbar-expand-lg"><a class="navbar-brand" href="/">{esc(site.name)}</a><div class="collapse navbar-collapse">{"".join(f'<a class="nav-link" href="/k{n}">{esc(name)}</a>' for n, name in enumerate(site.words.texts("nav")))}</div></nav>
<div class="ticker"><span>{esc(site.teasers(piece.number + 1, 1)[0])}</span></div>
<div class="container detail-page"><div class="row"><div class="col-lg-8"><ol class="breadcrumb"><li class="breadcrumb-item"><a href="/">{esc(w("home"))}</a></li>{some('<li class="breadcrumb-item active">{}</li>', piece.text("section"))}</ol>
{some('<span class="badge bg-danger">{}</span>', piece.text("kicker"))}<h1 class="detail-title">{esc(piece.headline)}</h1>{some('<h2 class="detail-spot">{}</h2>', piece.text("standfirst"))}
<div class="row detail-row"><div class="col-6">{each("<span>{}</span>", piece.texts("byline"))}</div><div class="col-6 text-end">{some("<span>{}</span>", piece.text("published_as"))}{some(" <span>{}</span>", piece.text("modified_as"))}</div></div>
<div class="social d-flex"><a class="btn facebook" role="button">f</a><a class="btn" role="button">X</a><span>{esc(w("share"))}</span></div>
{each('<div class="alert alert-secondary">{}</div>', piece.texts("notice"))}
<div class="detail-text">{body(piece, _DETAIL)}{some("<p><em>{}</em></p>", w("follow"))}</div>
{each('<div class="detail-source">{}</div>', piece.texts("source"))}{some('<div class="detail-copy small">{}</div>', piece.text("rights_as"))}{each('<div class="detail-warning small">{}</div>', piece.texts("disclaimers"))}
{some('<div class="detail-plus alert alert-warning">{}</div>', w("paywall") if piece.flag("paywalled") else "")}{some('<div class="media writer-box"><div class="media-body">{}</div></div>', piece.text("bio"))}
<div class="tags">{"".join(f'<a class="badge" href="/e{n}">{esc(name)}</a>' for n, name in enumerate(piece.texts("tags")))}</div>
<div class="comments"><h5>{esc(w("comments_title"))}</h5>{"".join(f'<div class="media"><b>{esc(a)}</b><p>{esc(b)}</p></div>' for a, _, b in (r.partition("|") for r in site.words.texts("comments")))}</div>
<div class="row others"><h4>{esc(w("also"))}</h4>{boxes}</div></div>
<div class="col-lg-4 sidebar"><div class="bulletin">{esc(w("newsletter"))}</div></div></div></div>
<footer class="container-fluid">{each("<p>{}</p>", site.texts("disclaimers"))}<p class="copyright">{esc(site.text("footer"))}</p></footer><div class="cookie-bar">{esc(w("cookie"))} <a href="#">{esc(w("accept"))}</a></div></body></html>"""
