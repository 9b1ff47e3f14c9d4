"""Sites of these years: AMP, a React application with hashed classes, a newsletter platform, a longread with a hero picture."""

import json

from tests.quality.provenance.held.east.body import Style, body, card, each, second, some
from tests.quality.provenance.held.east.head import esc, head
from tests.quality.provenance.held.east.piece import Image, Piece

# ---------------------------------------------------------------- AMP


def _amp_figure(image: Image) -> str:
    caption, credit = image.line or image.text("caption"), "" if image.line else image.text("credit")
    by = f'<span class="amp-credit">{esc(credit)}</span>' if credit else ""
    words = f"<figcaption>{esc(caption)} {by}</figcaption>" if caption or by else ""
    return f'<figure><amp-img src="{image.src}" width="800" height="450" layout="responsive"></amp-img>{words}</figure>'


_AMP = Style(
    figure=_amp_figure,
    embed='<amp-youtube data-videoid="{}" layout="responsive" width="480" height="270"></amp-youtube>',
    also='<div class="amp-related-inline">{}</div>',
    advertisement='<amp-ad width="300" height="250" type="doubleclick"></amp-ad>',
    footnotes='<section class="amp-notes">{}</section>',
)


def amp(piece: Piece) -> str:
    """An AMP page with side menu and consent."""
    site, w = piece.site, piece.site.word
    cards = "".join(
        f'<a class="card" href="/amp/{n}"><h3>{esc(title)}</h3></a>'
        for n, title in enumerate(site.teasers(piece.number + 5, 3))
    )
    return f"""<!doctype html>
<html amp lang="{site.language}"><head>{head(piece, '<script async src="https://cdn.ampproject.example/v0.js"></script><style amp-custom>body{{margin:0}}</style>')}</head>
<body><amp-sidebar id="menu" layout="nodisplay"><ul>{"".join(f"<li><a href='/{n}'>{esc(name)}</a></li>" for n, name in enumerate(site.words.texts("nav")))}</ul></amp-sidebar>
<header class="amp-header"><button on="tap:menu.toggle">☰</button><a href="/">{esc(site.name)}</a></header>
<article class="amp-article"><div class="amp-cat">{some("<a href='/c'>{}</a>", piece.text("section"))}</div>{some('<div class="amp-kicker">{}</div>', piece.text("kicker"))}
<h1>{esc(piece.headline)}</h1>{some('<h2 class="amp-deck">{}</h2>', piece.text("standfirst"))}
<div class="amp-meta">{each('<span class="amp-by">{}</span>', piece.texts("byline"))} {some("<time>{}</time>", piece.text("published_as"))} {some('<small class="upd">{}</small>', piece.text("modified_as"))}</div>
<amp-social-share type="system"></amp-social-share>
{each('<div class="amp-notice">{}</div>', piece.texts("notice"))}
<div class="amp-content">{body(piece, _AMP)}</div>
{each('<p class="amp-source">{}</p>', piece.texts("source"))}{some('<p class="amp-rights">{}</p>', piece.text("rights_as"))}{each('<p class="amp-disclaimer">{}</p>', piece.texts("disclaimers"))}
{some('<section amp-access="NOT subscriber" class="wall">{}</section>', w("paywall") if piece.flag("paywalled") else "")}
{some('<div class="amp-author">{}</div>', piece.text("bio"))}</article>
{second(piece, '<section class="amp-next-page"><h2>{headline}</h2>{text}</section>')}
<section class="amp-more"><h2>{esc(w("also"))}</h2>{cards}</section><section class="amp-form"><p>{esc(w("newsletter"))}</p></section>
<footer>{each("<p>{}</p>", site.texts("disclaimers"))}<p>{esc(site.text("footer"))}</p></footer>
<amp-consent id="c" layout="nodisplay"><div id="ui">{esc(w("cookie"))}<button on="tap:c.accept">{esc(w("accept"))}</button></div></amp-consent></body></html>"""


# ---------------------------------------------------------------- React


def _react_figure(image: Image) -> str:
    caption, credit = image.line or image.text("caption"), "" if image.line else image.text("credit")
    overlay = f'<span class="Image_overlay__x81Qa">{esc(credit)}</span>' if credit else ""
    words = f'<div class="Image_caption__p0Lf2">{esc(caption)}</div>' if caption else ""
    return f'<div class="Image_root__Zk3d1"><span style="display:block;overflow:hidden"><img alt="" src="/_next/image?url={image.src}&amp;w=1080&amp;q=75" decoding="async"></span>{overlay}{words}</div>'


_REACT = Style(
    figure=_react_figure,
    paragraph='<p class="Text_p__1aB9z">{}</p>',
    heading='<h2 class="Text_h2__9Qn0c">{}</h2>',
    quotation='<blockquote class="Quote_root__7hJk2"><span>{}</span></blockquote>',
    also='<div class="ReadMore_root__u6T1s">{}</div>',
    sign='<p class="Text_sign__44Lk0">{}</p>',
    footnotes='<aside class="Notes_root__q2W8e">{}</aside>',
    footnote='<p class="Notes_item__b1"><span>{mark}</span> {text}</p>',
    advertisement='<div class="Ad_slot__2Jd9f" data-slot="inline_1"></div>',
)


def react(piece: Piece) -> str:
    """Next.js: hashed classes, state as JSON at the end, the next article already below."""
    site, w = piece.site, piece.site.word
    cards = "".join(
        f'<a class="Card_root__n2" href="/x/{n}"><div class="Card_title__m4">{esc(title)}</div></a>'
        for n, title in enumerate(site.teasers(piece.number + 2, 4))
    )
    state = {
        "props": {
            "pageProps": {"id": piece.id, "locale": site.language, "menu": site.words.texts("nav")[:3]}
        },
        "page": "/news/[slug]",
    }
    return f"""<!DOCTYPE html>
<html lang="{site.language}"><head>{head(piece, '<meta name="next-head-count" content="21">')}</head>
<body><div id="__next"><div class="Layout_root__k9"><header class="Header_root__e3"><a class="Header_logo__r5" href="/">{esc(site.name)}</a><nav class="Header_nav__o1">{"".join(f'<a href="/{n}">{esc(name)}</a>' for n, name in enumerate(site.words.texts("nav")))}</nav><button>{esc(w("login"))}</button></header>
<main class="Page_main__t4"><div class="Article_root__Vb2"><div class="Article_top__f8">{some('<a class="Tag_root__s1" href="/s">{}</a>', piece.text("section"))}{some('<span class="Article_kicker__c7">{}</span>', piece.text("kicker"))}</div>
<h1 class="Article_title__h6">{esc(piece.headline)}</h1>{some('<div class="Article_lead__d2">{}</div>', piece.text("standfirst"))}
<div class="Article_meta__a9">{each('<div class="Author_name__w3">{}</div>', piece.texts("byline"))}{some('<span class="Article_date__y5">{}</span>', piece.text("published_as"))}{some('<span class="Article_updated__y6">{}</span>', piece.text("modified_as"))}</div>
<div class="Share_root__i8"><button>{esc(w("share"))}</button></div>
{each('<div class="Notice_root__g3">{}</div>', piece.texts("notice"))}
<div class="Article_body__L1">{body(piece, _REACT)}{some('<div class="Follow_root__d7">{}</div>', w("follow"))}</div>
{each('<div class="Source_root__j5">{}</div>', piece.texts("source"))}{some('<div class="Rights_root__v1">{}</div>', piece.text("rights_as"))}{each('<div class="Disclaimer_root__z2">{}</div>', piece.texts("disclaimers"))}
{some('<div class="Paywall_root__p9"><div>{}</div></div>', w("paywall") if piece.flag("paywalled") else "")}
{some('<div class="Author_card__w9">{}</div>', piece.text("bio"))}</div>
{second(piece, '<div class="Article_root__Vb2"><h2 class="Article_title__h6">{headline}</h2><div class="Article_body__L1">{text}</div></div>')}
<div class="Subscribe_root__l7"><div>{esc(w("newsletter"))}</div></div><div class="Feed_root__n1"><div class="Feed_title__n3">{esc(w("also"))}</div>{cards}{card(piece, '<div class="Card_big__n7"><div class="Image_root__Zk3d1"><img src="{src}"><span class="Image_overlay__x81Qa">{credit}</span></div><div class="Card_title__m4">{headline}</div><p class="Card_text__m5">{text}</p></div>')}</div></main>
<footer class="Footer_root__b6">{each("<div>{}</div>", site.texts("disclaimers"))}<div class="Footer_copy__b8">{esc(site.text("footer"))}</div></footer></div></div>
<div class="Cookies_root__q1" role="dialog"><p>{esc(w("cookie"))}</p><button>{esc(w("accept"))}</button></div>
<script id="__NEXT_DATA__" type="application/json">{json.dumps(state, ensure_ascii=False)}</script></body></html>"""


# ---------------------------------------------------------------- a newsletter platform


def _card(image: Image) -> str:
    words = image.line or " ".join(one for one in (image.text("caption"), image.text("credit")) if one)
    shown = f"<figcaption><span>{esc(words)}</span></figcaption>" if words else ""
    return f'<figure class="kg-card kg-image-card kg-card-hascaption"><img src="{image.src}" class="kg-image" alt="" loading="lazy">{shown}</figure>'


_GHOST = Style(
    figure=_card,
    heading='<h2 id="h">{}</h2>',
    quotation='<blockquote class="kg-blockquote-alt">{}</blockquote>',
    also='<div class="kg-card kg-callout-card kg-callout-card-grey"><div class="kg-callout-text">{}</div></div>',
    footnotes='<hr><section class="footnotes">{}</section>',
    footnote='<p id="fn{mark}"><sup>{mark}</sup> {text}</p>',
    anchor='<sup class="footnote-ref"><a href="#fn{0}">{0}</a></sup>',
)


def newsletter(piece: Piece) -> str:
    """A small editors' site on a newsletter platform: little around the text, a call to subscribe in the middle and at the end."""
    site, w = piece.site, piece.site.word
    cards = "".join(
        f'<article class="post-card"><h3 class="post-card-title">{esc(title)}</h3></article>'
        for title in site.teasers(piece.number + 6, 3)
    )
    return f"""<!DOCTYPE html>
<html lang="{site.language}" {'dir="rtl"' if site.rtl else ""}><head>{head(piece, '<meta name="generator" content="Ghost 5.79">')}</head>
<body class="post-template"><div class="viewport"><header id="gh-head" class="gh-head outer"><a class="gh-head-logo no-image" href="/">{esc(site.name)}</a><a class="gh-head-button" href="#/portal/signup">{esc(w("subscribe"))}</a></header>
<main class="gh-main"><article class="gh-article"><header class="gh-article-header gh-canvas">{some('<a class="gh-article-tag" href="/tag">{}</a>', piece.text("section"))}{some('<div class="gh-article-over">{}</div>', piece.text("kicker"))}<h1 class="gh-article-title is-title">{esc(piece.headline)}</h1>{some('<p class="gh-article-excerpt is-body">{}</p>', piece.text("standfirst"))}
<div class="gh-article-meta">{each('<h4 class="gh-article-author-name">{}</h4>', piece.texts("byline"))}<div class="gh-article-meta-content">{some('<time class="gh-article-meta-date">{}</time>', piece.text("published_as"))}</div></div></header>
<section class="gh-content gh-canvas is-body">{each('<div class="kg-card kg-callout-card kg-callout-card-blue"><div class="kg-callout-text">{}</div></div>', piece.texts("notice"))}
{body(piece, _GHOST)}
{each('<p class="gh-origin"><em>{}</em></p>', piece.texts("source"))}{some('<p class="gh-licence">{}</p>', piece.text("rights_as"))}{each('<p class="gh-dis"><small>{}</small></p>', piece.texts("disclaimers"))}</section>
{some('<aside class="gh-post-upgrade-cta"><div class="gh-post-upgrade-cta-content"><h2>{}</h2></div></aside>', w("paywall") if piece.flag("paywalled") else "")}
{some('<footer class="gh-article-footer"><section class="author-profile"><p>{}</p></section></footer>', piece.text("bio"))}</article>
<div class="gh-footer-signup"><div class="gh-footer-signup-header">{esc(w("newsletter"))}</div></div><aside class="read-more-wrap"><div class="read-more inner">{cards}</div></aside></main>
<footer class="site-footer outer">{each('<p class="site-footer-note">{}</p>', site.texts("disclaimers"))}<section class="copyright">{esc(site.text("footer"))}</section></footer></div></body></html>"""


# ---------------------------------------------------------------- longread


def _hero(image: Image) -> str:
    words = image.line or image.text("caption")
    credit = "" if image.line else image.text("credit")
    shown = f'<p class="pic-caption">{esc(words)}</p>' if words else ""
    by = f'<p class="pic-credit">{esc(credit)}</p>' if credit else ""
    return f'<div class="pic pic--wide"><picture><source srcset="{image.src}.webp" type="image/webp"><img src="{image.src}"></picture></div><div class="pic-legend">{shown}{by}</div>'


_LONG = Style(
    figure=_hero,
    paragraph='<div class="chunk chunk--text"><p>{}</p></div>',
    heading='<div class="chunk chunk--title"><h2>{}</h2></div>',
    quotation='<div class="chunk"><blockquote class="said">{}</blockquote></div>',
    lists='<div class="chunk"><{tag}>{items}</{tag}></div>',
    table='<div class="chunk chunk--table"><table>{}</table></div>',
    also='<div class="chunk chunk--link"><a class="inset" href="/inset">{}</a></div>',
    sign='<div class="chunk chunk--sign"><p>{}</p></div>',
    embed='<div class="chunk chunk--embed"><iframe src="{}" loading="lazy"></iframe></div>',
    footnotes='<section class="apparatus">{}</section>',
    footnote='<p class="apparatus__note"><b>{mark}</b> {text}</p>',
    anchor='<span class="ref" role="doc-noteref">{}</span>',
)


def longread(piece: Piece) -> str:
    """A magazine's page: hero picture with its legend, credits line by line, the text in chunks."""
    site, w = piece.site, piece.site.word
    return f"""<!DOCTYPE html>
<html lang="{site.language}"><head>{head(piece)}</head><body class="theme-paper">
<div class="bar"><a class="bar__home" href="/">{esc(site.name)}</a><ul class="bar__list">{"".join(f"<li>{esc(name)}</li>" for name in site.words.texts("nav")[:5])}</ul></div>
<main><header class="opening">{some('<div class="opening__rubric">{}</div>', piece.text("section"))}{some('<div class="opening__over">{}</div>', piece.text("kicker"))}<h1 class="opening__title">{esc(piece.headline)}</h1>
{some('<p class="opening__deck">{}</p>', piece.text("standfirst"))}<div class="opening__credits">{each('<div class="credit-row">{}</div>', piece.texts("byline"))}</div>{some('<div class="opening__date">{}</div>', piece.text("published_as"))}</header>
{each('<div class="slip">{}</div>', piece.texts("notice"))}
<div class="reading">{body(piece, _LONG)}</div>
<div class="colophon">{each("<p>{}</p>", piece.texts("source"))}{some('<p class="colophon__rights">{}</p>', piece.text("rights_as"))}{each('<p class="colophon__small">{}</p>', piece.texts("disclaimers"))}{some('<div class="colophon__bio">{}</div>', piece.text("bio"))}</div>
{some('<div class="gate"><p>{}</p></div>', w("paywall") if piece.flag("paywalled") else "")}</main>
<section class="letterbox"><p>{esc(w("newsletter"))}</p></section><section class="shelf"><h2>{esc(w("also"))}</h2>{card(piece, '<article class="shelf__lead"><h3>{headline}</h3><p>{text}</p><p class="shelf__by">{author}</p></article>')}{"".join(f'<div class="shelf__item"><a href="/l/{n}">{esc(title)}</a></div>' for n, title in enumerate(site.teasers(piece.number + 1, 3)))}</section>
<footer class="tail">{each('<p class="tail__note">{}</p>', site.texts("disclaimers"))}<p class="tail__copy">{esc(site.text("footer"))}</p></footer></body></html>"""
