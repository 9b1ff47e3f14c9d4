"""Sites of long ago that still stand: a layout of tables, a soup of divisions without paragraphs, ASP.NET with its form."""

from tests.quality.provenance.held.east.body import Style, body, each, some
from tests.quality.provenance.held.east.head import esc, head
from tests.quality.provenance.held.east.piece import Image, Piece

# ---------------------------------------------------------------- tables


def _tables_figure(image: Image) -> str:
    caption, credit = image.line or image.text("caption"), "" if image.line else image.text("credit")
    by = (
        f'<tr><td align="right"><font size="1" color="#808080">{esc(credit)}</font></td></tr>'
        if credit
        else ""
    )
    words = f'<tr><td><font size="2"><i>{esc(caption)}</i></font></td></tr>' if caption else ""
    return f'<table align="left" cellpadding="4" width="300"><tr><td><img src="{image.src}" width="292" border="0"></td></tr>{by}{words}</table>'


_TABLES = Style(
    figure=_tables_figure,
    paragraph="{}<br><br>",
    heading="<h3>{}</h3>",
    quotation="<blockquote>{}</blockquote>",
    table='<table border="1" cellspacing="0" cellpadding="3">{}</table><br>',
    also="<b>»</b> {}<br><br>",
    sign='<div align="right"><b>{}</b></div><br>',
    footnotes='<hr size="1" width="40%" align="left"><font size="2">{}</font>',
    footnote="{mark} {text}<br>",
)


def tables(piece: Piece) -> str:
    """Three columns in a table, bold and font elements, lines broken by hand, nothing for machines."""
    site, w = piece.site, piece.site.word
    menu = "".join(
        f'<tr><td bgcolor="#e0e0e0"><a href="/{n}.php"><font size="2">{esc(name)}</font></a></td></tr>'
        for n, name in enumerate(site.words.texts("nav"))
    )
    news = "".join(
        f'<p><font size="2"><a href="/art.php?id={n}">{esc(title)}</a></font></p>'
        for n, title in enumerate(site.teasers(piece.number, 5))
    )
    return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html><head>{head(piece)}</head>
<body bgcolor="#ffffff" text="#000000" topmargin="0">
<table width="980" border="0" cellspacing="0" cellpadding="0" align="center"><tr><td colspan="3" bgcolor="#003366"><font color="#ffffff" size="6"><b>{esc(site.name)}</b></font></td></tr>
<tr valign="top"><td width="150"><table width="100%" cellpadding="3">{menu}</table></td>
<td width="600">{some('<font size="2" color="#990000"><b>{}</b></font><br>', piece.text("section"))}{some('<font size="3" color="#666666">{}</font>', piece.text("kicker"))}
<h1><font color="#003366">{esc(piece.headline)}</font></h1>
{some('<font size="1">{}</font><br>', piece.text("published_as"))}{each("<i>{}</i><br>", piece.texts("byline"))}<br>
{some("<b>{}</b><br><br>", piece.text("standfirst"))}
{each('<font color="#006600">{}</font><br><br>', piece.texts("notice"))}
{body(piece, _TABLES)}
{each("<i>{}</i><br>", piece.texts("source"))}{some("<br><small>{}</small><br>", piece.text("rights_as"))}
{each('<br><font size="1">{}</font>', piece.texts("disclaimers"))}
{some("<hr><center>{}</center>", w("paywall") if piece.flag("paywalled") else "")}
<hr><a href="print.php">[ print ]</a> <a href="mail.php">[ @ ]</a> {esc(w("share"))}</td>
<td width="230" bgcolor="#f4f4f4"><font size="3"><b>{esc(w("popular"))}</b></font>{news}<form action="/sub.php"><font size="2">{esc(w("newsletter"))}</font><input name="m" size="14"></form></td></tr>
<tr><td colspan="3" align="center"><hr>{each('<font size="1">{}</font><br>', site.texts("disclaimers"))}<font size="1">{esc(site.text("footer"))}</font><br>{" | ".join(esc(name) for name in site.words.texts("footer_links"))}</td></tr></table></body></html>"""


# ---------------------------------------------------------------- soup


def _soup_figure(image: Image) -> str:
    caption, credit = image.line or image.text("caption"), "" if image.line else image.text("credit")
    by = f'<span class="src">{esc(credit)}</span><br>' if credit else ""
    words = f'<span class="pt">{esc(caption)}</span>' if caption else ""
    return f'<div class="pic"><a href="{image.src}"><img src="{image.src}"></a><br>{by}{words}</div>'


_SOUP = Style(
    figure=_soup_figure,
    paragraph="<div>{}</div>",
    heading='<div><br></div><h4 class="hh">{}</h4>',
    quotation='<blockquote class="q">{}</blockquote>',
    also='<div class="rel"><b>{}</b></div>',
    sign="<div><i>{}</i></div>",
    advertisement='<div class="adv" id="yandex_rtb_3"><script>window.yaContextCb=[]</script></div>',
    footnotes='<div><br></div><div class="fn">{}</div>',
    footnote="<div>{mark} {text}</div>",
)


def soup(piece: Piece) -> str:
    """An aggregator of its own make: divisions for paragraphs, counters above, the source at the end, rows of dated headlines."""
    site, w = piece.site, piece.site.word
    rows = "".join(
        f'<li><span class="dt">{(n + 11) % 28 + 1:02}.08 1{n}:0{n}</span> <span class="cnt">{n * 3}</span></li><div class="lnk"><a href="/n{n}">{esc(title)}</a></div>'
        for n, title in enumerate(site.teasers(piece.number + 1, 6))
    )
    return f"""<!DOCTYPE html>
<html lang="{site.language}"><head>{head(piece)}</head><body>
<div id="top"><div class="login"><a href="/login">{esc(w("login"))}</a></div><div class="lg"><a href="/"><img src="/logo.png" alt="{esc(site.name)}"></a></div><div class="m1">{"".join(f'<a href="/r{n}">{esc(name)}</a>' for n, name in enumerate(site.words.texts("nav")))}</div></div>
<div id="col"><div class="crumbs">{some('<a href="/s">{}</a>', piece.text("section"))}</div>
{some('<div class="over">{}</div>', piece.text("kicker"))}
<h1 class="ttl">{esc(piece.headline)}</h1>
<div class="stat">{some("<span>{}</span>", piece.text("published_as"))}<span class="v">2048</span><span class="c">0</span><span class="l">0</span></div>
{each('<div class="inf">{}</div>', piece.texts("notice"))}
{some('<div class="anons">{}</div>', piece.text("standfirst"))}
{each('<div class="au">{}</div>', piece.texts("byline"))}
<div class="txt">{body(piece, _SOUP)}</div>
<div class="bottom">{some("<div>{}</div>", piece.text("rights_as"))}{each("<div>{}</div>", piece.texts("source"))}{each('<div class="dis">{}</div>', piece.texts("disclaimers"))}</div>
{some('<div class="shut">{}</div>', w("paywall") if piece.flag("paywalled") else "")}
<div class="sub"><div>{esc(w("subscribe"))}</div><div>{esc(w("newsletter"))}</div></div>
<div class="cm"><div>{esc(w("comments_title"))}</div>{"".join(f"<div class='c1'><u>{esc(a)}</u>: {esc(b)}</div>" for a, _, b in (r.partition("|") for r in site.words.texts("comments")))}</div>
<ul class="lst">{rows}</ul></div>
<div id="bot">{each("<div>{}</div>", site.texts("disclaimers"))}<div>{esc(site.text("footer"))}</div></div></body></html>"""


# ---------------------------------------------------------------- ASP.NET


def _aspnet_figure(image: Image) -> str:
    caption, credit = image.line or image.text("caption"), "" if image.line else image.text("credit")
    words = f'<span id="ctl00_lblPhotoText" class="photoText">{esc(caption)}</span>' if caption else ""
    by = f'<span id="ctl00_lblPhotoBy" class="photoBy">{esc(credit)}</span>' if credit else ""
    return f'<div class="photoHolder"><img id="ctl00_imgMain" src="{image.src}" style="border-width:0px;">{words}{by}</div>'


_ASPNET = Style(
    figure=_aspnet_figure,
    paragraph='<p style="text-align:justify"><span style="font-size:14pt">{}</span></p>',
    heading='<p style="text-align:justify"><b><span style="font-size:16pt">{}</span></b></p>',
    also='<p class="linkInside">{}</p>',
    sign='<p style="text-align:left"><span style="font-size:11pt">{}</span></p>',
    dateline="<strong>{}</strong>",
    footnotes='<div id="ctl00_pnlNotes">{}</div>',
    footnote='<p class="MsoFootnoteText">{mark} {text}</p>',
    anchor="({})",
)


def aspnet(piece: Piece) -> str:
    """ASP.NET web forms: everything inside one form, text pasted from a word processor with styles in every paragraph."""
    site, w = piece.site, piece.site.word
    state = "dDwtMTM4" * 24
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" dir="{"rtl" if site.rtl else "ltr"}"><head id="ctl00_Head1">{head(piece)}</head>
<body><form name="aspnetForm" method="post" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="{state}" />
<div class="master"><div class="banner"><a id="ctl00_hlHome" href="/">{esc(site.name)}</a></div>
<div id="ctl00_menu" class="menuRow">{"".join(f'<span class="menuItem"><a href="Section.aspx?s={n}">{esc(name)}</a></span>' for n, name in enumerate(site.words.texts("nav")))}</div>
<div class="rightBar"><div class="boxTitle">{esc(w("popular"))}</div>{"".join(f'<div class="boxItem"><a href="Article.aspx?id={n}">{esc(title)}</a></div>' for n, title in enumerate(site.teasers(piece.number + 3, 5)))}</div>
<div class="contentBar"><div id="ctl00_Main_updPanel">{some('<span id="ctl00_Main_lblSection" class="secName">{}</span>', piece.text("section"))}
{some('<span id="ctl00_Main_lblOver" class="overTitle">{}</span>', piece.text("kicker"))}
<span id="ctl00_Main_lblTitle" class="newsTitle"><h1>{esc(piece.headline)}</h1></span>
{some('<span id="ctl00_Main_lblSub" class="subTitle">{}</span>', piece.text("standfirst"))}
<div class="byRow">{each('<span class="writer">{}</span>', piece.texts("byline"))}{some('<span class="newsDate">{}</span>', piece.text("published_as"))}{some('<span class="newsUpd">{}</span>', piece.text("modified_as"))}</div>
{each('<div class="transNote">{}</div>', piece.texts("notice"))}
<div id="ctl00_Main_divBody" class="newsBody">{body(piece, _ASPNET)}</div>
{each('<div class="srcRow">{}</div>', piece.texts("source"))}{some('<div class="rightsRow">{}</div>', piece.text("rights_as"))}{each('<div class="opinionNote">{}</div>', piece.texts("disclaimers"))}
{some('<div class="lockBox">{}</div>', w("paywall") if piece.flag("paywalled") else "")}
<div class="shareRow">{esc(w("share"))}</div></div>
<div id="ctl00_comments"><span class="boxTitle">{esc(w("comments_title"))}</span>{"".join(f'<div class="cmt"><span class="nm">{esc(a)}</span><span class="tx">{esc(b)}</span></div>' for a, _, b in (r.partition("|") for r in site.words.texts("comments")))}</div>
<div class="mailList">{esc(w("newsletter"))}</div></div>
<div class="footer">{each("<span>{}</span><br />", site.texts("disclaimers"))}<span id="ctl00_lblCopy">{esc(site.text("footer"))}</span></div></div></form></body></html>"""
