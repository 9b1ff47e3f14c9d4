"""Manners of East Asian newsrooms: a portal with source line and duty editor, a daily with captions apart, a page with the byline last."""

from tests.quality.provenance.held.east.body import Style, body, card, each, some
from tests.quality.provenance.held.east.head import esc, head
from tests.quality.provenance.held.east.piece import Image, Piece

# ---------------------------------------------------------------- portal


def _portal_figure(image: Image) -> str:
    caption, credit = image.line or image.text("caption"), "" if image.line else image.text("credit")
    words = f'<p style="text-align: center;"><span style="font-family: KaiTi;">{esc(caption)}{"　" if caption and credit else ""}{esc(credit)}</span></p>'
    return f'<p style="text-align: center;"><img src="{image.src}" style="width:600px"></p>{words if caption or credit else ""}'


_PORTAL = Style(
    figure=_portal_figure,
    paragraph="<p>　　{}</p>",
    heading="<h3>　　{}</h3>",
    also='<p class="xgyd">　　{}</p>',
    sign='<p style="text-align:right">{}</p>',
    footnotes='<div class="zhushi">{}</div>',
    footnote="<p>　　{mark}{text}</p>",
)


def portal(piece: Piece) -> str:
    """Source and time in one line over the text, a centred legend under the picture, the duty editor at the end."""
    site, w = piece.site, piece.site.word
    ranks = "".join(
        f'<li><i>{n}</i><a href="/c/{n}.shtml">{esc(title)}</a></li>'
        for n, title in enumerate(site.teasers(piece.number, 6), 1)
    )
    return f"""<!DOCTYPE html>
<html><head>{head(piece, '<meta name="filetype" content="0"><meta name="publishedtype" content="1">')}</head><body>
<div class="topnav w1000"><div class="logo"><a href="/">{esc(site.name)}</a></div><div class="nav">{"".join(f'<a href="/{n}/" target="_blank">{esc(name)}</a>' for n, name in enumerate(site.words.texts("nav")))}</div></div>
<div class="path w1000"><span>{esc(w("home"))}</span>{some("<span>&gt;&gt;</span><a href='/s/'>{}</a>", piece.text("section"))}</div>
<div class="w1000 content_main"><div class="left"><div class="col-1 fl">{some('<h4 class="pre">{}</h4>', piece.text("kicker"))}<h1>{esc(piece.headline)}</h1>
<div class="info"><span class="date">{esc(piece.text("published_as"))}</span>{each('<span class="from">{}</span>', piece.texts("source"))}{each('<span class="writer">{}</span>', piece.texts("byline"))}<span class="fs">T<sup>+</sup></span></div>
{some('<div class="summary"><p>{}</p></div>', piece.text("standfirst"))}{each('<div class="tip">{}</div>', piece.texts("notice"))}
<div class="rm_txt_con cf" id="detailContent">{body(piece, _PORTAL)}
<div class="edit cf">{each("<p>{}</p>", piece.texts("byline_end"))}</div></div>
{some('<div class="statement">{}</div>', piece.text("rights_as"))}{each('<div class="mzsm">{}</div>', piece.texts("disclaimers"))}{some('<div class="vip">{}</div>', w("paywall") if piece.flag("paywalled") else "")}
<div class="share-box"><span>{esc(w("share"))}</span></div><div class="pinglun"><h3>{esc(w("comments_title"))}</h3>{"".join(f"<dl><dt>{esc(a)}</dt><dd>{esc(b)}</dd></dl>" for a, _, b in (r.partition("|") for r in site.words.texts("comments")))}</div></div></div>
<div class="right"><h3>{esc(w("popular"))}</h3><ul class="rank">{ranks}</ul><div class="qr"><p>{esc(w("newsletter"))}</p></div></div></div>
<div class="foot w1000">{each("<p>{}</p>", site.texts("disclaimers"))}<p>{esc(site.text("footer"))}</p><p>{" | ".join(esc(name) for name in site.words.texts("footer_links"))}</p></div></body></html>"""


# ---------------------------------------------------------------- daily


def _daily_figure(image: Image) -> str:
    caption, credit = image.line or image.text("caption"), "" if image.line else image.text("credit")
    by = f'<p class="credit">{esc(credit)}</p>' if credit else ""
    words = f'<p class="caption">{esc(caption)}</p>' if caption else ""
    return f'<div class="block"><div class="center"><div class="wrap"><div class="image"><a href="{image.src}"><img src="{image.src}"></a></div>{words}{by}</div></div></div>'


_DAILY = Style(
    figure=_daily_figure,
    paragraph='<div class="block">{}</div>',
    heading='<div class="block"><h2 class="hdg-mid">{}</h2></div>',
    quotation='<div class="block"><blockquote>{}</blockquote></div>',
    lists='<div class="block"><{tag}>{items}</{tag}></div>',
    table='<div class="block"><table>{}</table></div>',
    also='<div class="block"><p class="link-related">{}</p></div>',
    sign='<div class="block sign">{}</div>',
    footnotes='<div class="block notes">{}</div>',
    footnote='<p class="description">{mark}{text}</p>',
)


def daily(piece: Piece) -> str:
    """A daily paper's site: text in plain divisions, tools of the members' page, sections of ranked headlines."""
    site, w = piece.site, piece.site.word
    return f"""<!DOCTYPE html>
<html lang="{site.language}"><head>{head(piece)}</head><body><div id="document-wrapper"><header class="l-header"><a class="logo" href="/">{esc(site.name)}</a><ul class="gnav">{"".join(f'<li class="link-list-item"><a href="/{n}">{esc(name)}</a></li>' for n, name in enumerate(site.words.texts("nav")))}</ul><a class="btn" href="/login">{esc(w("login"))}</a></header>
<main class="main-container"><div class="heading-area"><div class="cmp-misc"><ul class="list">{some('<li class="item"><a href="/g">{}</a></li>', piece.text("section"))}</ul>{some('<p class="series-name">{}</p>', piece.text("kicker"))}<div class="cmp-hdg"><h1 class="hdg">{esc(piece.headline)}</h1></div>
{some('<p class="deck">{}</p>', piece.text("standfirst"))}<div class="info">{some('<span class="data">{}</span>', piece.text("published_as"))}{some('<span class="data upd">{}</span>', piece.text("modified_as"))}{each('<span class="writer-name">{}</span>', piece.texts("byline"))}</div>
<div class="tools"><button class="icon-clip"></button><p>{esc(w("login"))}</p><span>{esc(w("share"))}</span></div></div></div>
{each('<div class="info-box"><p>{}</p></div>', piece.texts("notice"))}
<div class="content-area" id="entry">{body(piece, _DAILY)}{each('<div class="block end-credit">{}</div>', piece.texts("byline_end"))}</div>
{each('<div class="origin">{}</div>', piece.texts("source"))}{some('<div class="permission">{}</div>', piece.text("rights_as"))}{each('<div class="remark">{}</div>', piece.texts("disclaimers"))}
{some('<div class="paywall-box"><p class="paywall-text">{}</p></div>', w("paywall") if piece.flag("paywalled") else "")}
<section class="cmp-lst-news"><h2>{esc(w("also"))}</h2>{card(piece, '<div class="lead-card"><p class="ttl">{headline}</p><p class="txt">{text}</p><span class="time">{date}</span></div>')}<ul>{"".join(f'<li><a href="/article/{n}">{esc(title)}</a></li>' for n, title in enumerate(site.teasers(piece.number + 2, 4)))}</ul></section>
<section class="cmp-ranking"><h2>{esc(w("popular"))}</h2><ol>{"".join(f'<li><a href="/article/9{n}">{esc(title)}</a></li>' for n, title in enumerate(site.teasers(piece.number + 6, 3)))}</ol></section><section class="mail"><p>{esc(w("newsletter"))}</p></section></main>
<footer class="l-footer">{each('<p class="note">{}</p>', site.texts("disclaimers"))}<small class="copyright">{esc(site.text("footer"))}</small></footer></div></body></html>"""


# ---------------------------------------------------------------- byline last


def _end_figure(image: Image) -> str:
    caption, credit = image.line or image.text("caption"), "" if image.line else image.text("credit")
    by = f'<em class="img-src">{esc(credit)}</em>' if credit else ""
    return f'<div class="editor-img-box"><div class="img-box"><img src="{image.src}" alt=""><button class="img-zoomin">+</button></div><div class="caption"><p>{esc(caption)}{by}</p></div></div>'


_END = Style(
    figure=_end_figure,
    paragraph='<p class="editor-p">{}</p>',
    heading='<h3 class="editor-tit">{}</h3>',
    quotation='<div class="module-quote"><div class="inn"><blockquote>{}</blockquote></div></div>',
    also='<div class="end-relation"><p>{}</p></div>',
    sign='<p class="editor-p">{}</p>',
    advertisement='<div class="end-ad-container ad-first"></div>',
    footnotes='<div class="module-note">{}</div>',
)


def end(piece: Piece) -> str:
    """Dates in a definition list, subtitles broken by hand, reporter's name and address under the text."""
    site, w = piece.site, piece.site.word
    return f"""<!DOCTYPE html>
<html lang="{site.language}"><head>{head(piece)}</head><body><div class="wrap"><header><div class="logo"><a href="/">{esc(site.name)}</a></div><div class="gnb"><ul>{"".join(f'<li><a href="/{n}">{esc(name)}</a></li>' for n, name in enumerate(site.words.texts("nav")))}</ul></div></header>
<div class="end-top"><div class="innerwrap"><div class="col-main">{some('<div class="ttl"><a href="/s">{}</a></div>', piece.text("section"))}{some('<p class="shoulder">{}</p>', piece.text("kicker"))}<h1 class="title">{esc(piece.headline)}</h1><div class="info"><dl class="wrt-text">{some("<dd>{}</dd>", piece.text("published_as"))}{some("<dd>{}</dd>", piece.text("modified_as"))}</dl></div><div class="tool-bar"><button><span class="blind">{esc(w("share"))}</span></button><span class="count">0</span></div></div></div></div>
<div class="end-body"><div class="innerwrap"><div class="col-main" itemprop="articleBody">{some('<h2 class="sub-tit-ll">{}</h2>', piece.text("standfirst"))}{each('<div class="notice-box">{}</div>', piece.texts("notice"))}
{body(piece, _END)}
{some('<p class="editor-p">▶ {}</p>', w("follow"))}
</div><div class="writer">{each('<div class="writer-info"><span class="nm">{}</span></div>', piece.texts("byline"))}</div>
{each('<div class="source-box">{}</div>', piece.texts("source"))}{some('<div class="copy-box">{}</div>', piece.text("rights_as"))}{each('<div class="remark-box">{}</div>', piece.texts("disclaimers"))}{some('<div class="premium-box">{}</div>', w("paywall") if piece.flag("paywalled") else "")}{some('<div class="reporter-box"><p>{}</p></div>', piece.text("bio"))}
<div class="tag-box">{"".join(f'<a href="/tag{n}">#{esc(name)}</a>' for n, name in enumerate(piece.texts("tags")))}</div>
<div class="comment-box"><h4>{esc(w("comments_title"))}</h4>{"".join(f'<div class="cmt"><strong>{esc(a)}</strong><p>{esc(b)}</p></div>' for a, _, b in (r.partition("|") for r in site.words.texts("comments")))}</div>
<div class="hot-box"><h4>{esc(w("popular"))}</h4><ol>{"".join(f'<li><a href="/A{n}">{esc(title)}</a></li>' for n, title in enumerate(site.teasers(piece.number + 1, 5)))}</ol></div><div class="letter-box"><p>{esc(w("newsletter"))}</p></div></div></div>
<footer><p class="copy">{esc(site.text("footer"))}</p>{each('<p class="info">{}</p>', site.texts("disclaimers"))}</footer></div></body></html>"""
