"""Kinds of press pages: wire, translated press, magazine, live blog, newsroom, daily paper."""

import re

from tests.quality.provenance.practice.sheet import Habits, Sheet


def wire(s: Sheet) -> str:
    """An agency's page: dateline in bold, nothing much around."""
    s.habits = Habits(
        dateline="<b>$x</b>",
        figure='<div class="wire-photo"><img src="$src"><p class="wire-cap">$caption $credit</p></div>',
        credit="$x",
        teaser='<p class="wire-see">$label: <a href="/wire/55">$x</a></p>',
    )
    return f"""{s.root}{s.head(before=True)}
<body><div id="top"><a href="/">{s.piece.outlet.name}</a> {s.nav(" $x")}</div><div id="story">{s.section('<div class="slug"><a href="/w">$x</a></div>')}{s.kicker('<div class="over">$x</div>')}
<h1>{s.headline}</h1><div class="stamp">{s.date("$x")} {s.modified("$x")}</div>{s.byline('<div class="by">$x</div>')}{s.lead()}<div class="text">{s.standfirst('<p class="abstract">$x</p>')}{s.above()}{s.body()}{s.byline("<p>$x</p>", at="end")}{s.tail()}</div></div>
<div id="more"><h4>{s.say("more")}</h4><ul>{s.related(4)}</ul></div><div id="foot">{s.rights()}{s.imprint()}</div></body></html>"""


def portal(s: Sheet) -> str:
    """A portal of translated and collected press: counters, picture, lead, text, box about rights, panel of comments."""
    s.habits = Habits(
        figure='<div class="news_image"><img src="$src" width="800"><div class="image_text">$caption</div><div class="image_source">$credit</div></div>',
        credit="$x",
        teaser='<div class="news_link"><a href="/news/52.html">$x</a></div>',
        line="<p><b>$x</b></p>",
        heading="<p><b>$x</b></p><!-- h -->",
    )
    s.habits = s.habits.but(heading="<h3>$x</h3>")
    return f"""{s.root}{s.head()}
<body><div class="top"><a href="/login">{s.say("login")}</a> <a class="logo" href="/">{s.piece.outlet.name}</a></div><div class="menu">{s.nav("<span>$x</span>")}</div>
<div class="news">{s.section('<div class="rubric"><a href="/r">$x</a></div>')}{s.kicker('<div class="up">$x</div>')}<h1>{s.headline}</h1><div class="info">{s.date('<span class="date">$x</span>')}<span>{s.chance.randint(100, 9000)}</span><span>0</span><span>0</span></div>{s.byline('<div class="info_by">$x</div>')}{s.modified('<div class="info_by">$x</div>')}
{s.lead()}<div class="news_text">{s.standfirst("<p>$x</p>")}{s.above()}{s.body()}{s.byline("<p>$x</p>", at="end")}</div>
<div class="copyright_box">{s.tail('<div class="copyright_line">$x</div>')}{s.rights('<div class="copyright_line">$x</div>')}</div></div>
<div class="panel"><h3>{s.say("comments_label")}</h3>{s.comments(3, '<div class="panel_item"><span>$who</span> $x</div>')}<h3>{s.say("popular_label")}</h3>{s.popular(4, '<div class="panel_item"><span>21.09 12:0$n</span> <a href="/n$n">$x</a></div>')}</div>
<div class="subscribe">{s.once("newsletter")}</div><div class="bottom">{s.imprint()}</div></body></html>"""


def magazine(s: Sheet) -> str:
    """A monthly: the first letter is a drop cap, quotations are pulled out of the text and printed twice."""
    s.habits = Habits(
        heading='<h2 class="crosshead">$x</h2>',
        quotation='<blockquote class="extract">$x</blockquote>',
        figure='<figure class="plate"><img src="$src" alt=""><figcaption class="plate-text">$caption $credit</figcaption></figure>',
        credit='<small class="plate-credit">$x</small>',
        teaser='<aside class="see-also"><h5>$label</h5><a href="/issue/3/other">$x</a></aside>',
        note_class="gloss",
    )
    body = re.sub(r"<p>(\w)(?=\w{2})", r'<p class="first"><span class="dropcap">\1</span>', s.body(), count=1)
    return f"""{s.root}{s.head()}
<body class="single-essay"><header class="mast"><a href="/">{s.piece.outlet.name}</a><nav><ul>{s.nav()}</ul></nav></header>
<article class="essay">{s.section('<p class="essay-section"><a href="/essays">$x</a></p>')}{s.kicker('<p class="essay-kicker">$x</p>')}<h1 class="essay-title">{s.headline}</h1>{s.standfirst('<p class="essay-dek">$x</p>')}<p class="essay-meta">{s.byline('<span class="essay-by">$x</span>')} {s.date('<span class="essay-date">$x</span>')} {s.modified('<span class="essay-date">$x</span>')}</p>{s.lead()}
<div class="essay-text">{s.above()}{body}{s.paywall('<div class="meter"><p>$x</p></div>')}{s.byline('<p class="sign">$x</p>', at="end")}</div>{s.tail('<p class="essay-note">$x</p>')}{s.bio('<div class="contributor"><p>$x</p></div>')}</article>
<section class="issue"><h3>{s.say("related_label")}</h3>{s.related(3, '<div class="issue-item"><h4><a href="/issue/$n">$x</a></h4></div>')}</section>
<section class="letter"><p>{s.once("newsletter")}</p><button>{s.say("subscribe")}</button></section><footer class="colophon">{s.rights()}{s.imprint(" / ")}</footer></body></html>"""


def liveblog(s: Sheet) -> str:
    """One entry of a live blog, opened by its own address; older entries under it."""
    s.habits = Habits(
        figure='<div class="lb-media"><img src="$src"><span class="lb-caption">$caption</span> $credit</div>',
        credit='<span class="lb-credit">$x</span>',
        teaser='<p class="lb-link">&rarr; $label: <a href="/live/3">$x</a></p>',
    )
    return f"""{s.root}{s.head()}
<body><header class="site"><a href="/">{s.piece.outlet.name}</a><ul>{s.nav()}</ul></header><main class="live"><div class="lb-entry lb-entry--single" id="entry-1">{s.date('<div class="lb-time">$x</div>')}{s.kicker('<div class="lb-label">$x</div>')}{s.section('<a class="lb-section" href="/x">$x</a>')}
<h1 class="lb-title">{s.headline}</h1>{s.byline('<div class="lb-author">$x</div>')}{s.modified('<div class="lb-time">$x</div>')}{s.standfirst('<p class="lb-intro"><b>$x</b></p>')}{s.lead()}<div class="lb-text">{s.above()}{s.body()}{s.byline("<p>$x</p>", at="end")}{s.tail()}</div></div>
<div class="lb-older"><h2>{s.say("more")}</h2>{s.second('<div class="lb-entry"><div class="lb-time">09:12</div><h3 class="lb-title">$title</h3><div class="lb-text"><p>$x</p></div></div>')}{s.related(2, '<div class="lb-entry"><div class="lb-time">08:4$n</div><h3 class="lb-title"><a href="/live/$n">$x</a></h3></div>')}</div></main>
<footer>{s.rights()}{s.imprint()}</footer></body></html>"""


def release(s: Sheet) -> str:
    """The newsroom of an office or a company."""
    s.habits = Habits(
        figure='<figure class="download"><img src="$src" alt=""><figcaption>$caption $credit<br><a href="$src">JPG</a></figcaption></figure>',
        credit="$x",
        heading="<h2>$x</h2>",
    )
    return f"""{s.root}{s.head(before=True)}
<body><header><div class="logo"><a href="/">{s.piece.outlet.name}</a></div><nav class="main-nav"><ul>{s.nav()}</ul></nav></header>
<div class="breadcrumbs"><a href="/">{s.say("home")}</a> &rsaquo; {s.section('<a href="/newsroom">$x</a>')}</div>
<main class="press-release"><div class="content">{s.date('<p class="release-date">$x</p>')}{s.kicker('<p class="release-type">$x</p>')}<h1>{s.headline}</h1>{s.standfirst('<p class="subheadline">$x</p>')}{s.byline("<p>$x</p>")}{s.modified("<p>$x</p>")}{s.lead()}
<div class="rich-text">{s.above()}{s.body()}{s.byline("<p>$x</p>", at="end")}</div><div class="release-end">{s.tail()}</div></div>
<aside><h2>{s.say("more")}</h2><ul>{s.related(3)}</ul></aside></main><footer>{s.rights()}<p>{s.imprint()}</p></footer></body></html>"""


def daily(s: Sheet) -> str:
    """A daily's site in good semantic mark-up, with teasers, a list of the most read, and a box about the newsletter."""
    s.habits = Habits(
        figure='<figure class="article-image" itemprop="image" itemscope itemtype="https://schema.org/ImageObject"><img src="$src" alt="" itemprop="url"><figcaption class="article-image__caption">$caption $credit</figcaption></figure>',
        credit='<small class="article-image__source">$x</small>',
        teaser='<aside class="article-teaser"><p>$label</p><a href="/artikel/23"><h4>$x</h4></a></aside>',
        letter='<div class="newsletter-box"><p>$x</p></div>',
    )
    return f"""{s.root}{s.head()}
<body><div class="cmp"><p>{s.once("cookie")}</p><button>{s.say("accept")}</button></div><header class="page-header"><a class="logo" href="/">{s.piece.outlet.name}</a><nav><ul>{s.nav()}</ul></nav><form role="search"><input placeholder="{s.say("search")}"></form></header>
<main><article class="article"><header class="article-header">{s.section('<nav class="article-breadcrumb" aria-label="breadcrumb"><a href="/x">$x</a></nav>')}<h1>{s.kicker('<span class="article-kicker">$x</span> ')}<span class="article-headline">{s.headline}</span></h1>{s.standfirst('<p class="article-intro">$x</p>')}
<div class="article-meta">{s.byline('<address class="article-author" rel="author">$x</address>')}{s.date('<p class="article-date">$x</p>')}{s.modified('<p class="article-updated">$x</p>')}</div></header>{s.lead()}
<div class="article-body">{s.above()}{s.body()}{s.paywall('<div class="paywall-offer"><p>$x</p></div>')}{s.byline('<p class="article-sign">$x</p>', at="end")}{s.tail('<p class="article-source">$x</p>')}</div><div class="share">{s.say("share")} <a href="#">Mail</a></div></article>
<section class="related"><h2>{s.say("related_label")}</h2>{s.related(3, '<article class="teaser"><a href="/artikel/$n"><h3>$x</h3></a></article>')}</section><section class="most-read"><h2>{s.say("popular_label")}</h2><ol>{s.popular(3)}</ol></section></main>
<footer class="page-footer">{s.rights()}<ul><li>{s.imprint("</li><li>")}</li></ul></footer></body></html>"""
