"""Sites of the years after 2015: applications, hashed classes, pages without an end."""

import json

from tests.quality.provenance.practice.sheet import Habits, Sheet


def arc(s: Sheet) -> str:
    """A Next.js newspaper with data attributes, and the state of its application in a script."""
    s.habits = Habits(
        paragraph='<p class="article-paragraph" data-testid="drop-cap-letter">$x</p>',
        heading='<h2 data-testid="subheading">$x</h2>',
        teaser='<div data-component="interstitial-link"><a href="/r/1"><span>$label: </span>$x</a></div>',
        letter='<div data-component="newsletter-inline"><p>$x</p></div>',
        figure='<figure data-component="lead-art"><picture><source srcset="$src?w=900 900w"><img src="$src" alt=""></picture><figcaption><span data-testid="caption">$caption</span> $credit</figcaption></figure>',
        credit='<span data-testid="credit">$x</span>',
        embed='<div data-component="embed"><iframe src="$x" loading="lazy"></iframe></div>',
    )
    state = json.dumps(
        {"props": {"pageProps": {"template": "article", "id": s.piece.id}}, "page": "/[...slug]"}
    )
    return f"""{s.root}{s.head('<link rel="preload" as="script" href="/_next/static/chunks/main-7c31.js">')}
<body><div id="__next"><div data-component="site-header"><button aria-label="menu"></button><a href="/" aria-label="{s.piece.outlet.name}"><span>{s.piece.outlet.name}</span></a><ul>{s.nav()}</ul><a href="/login">{s.say("login")}</a></div>
<div data-component="ad-slot">{s.say("ad")}</div>
<main data-testid="article-page"><article><header>{s.section('<a data-testid="section-label" href="/section">$x</a>')}{s.kicker('<span data-testid="kicker">$x</span>')}<h1 data-testid="headline">{s.headline}</h1>{s.standfirst('<p data-testid="subheadline">$x</p>')}
{s.byline('<div data-testid="byline">$x</div>')}{s.date('<div data-testid="publish-date">$x</div>')}{s.modified('<div data-testid="updated-date">$x</div>')}<div data-testid="share-bar"><button>{s.say("share")}</button></div></header>{s.lead()}
<div data-testid="article-body" class="c-articleBody">{s.above()}{s.body()}{s.paywall('<div data-component="paywall"><h3>$x</h3></div>')}{s.byline("<p>$x</p>", at="end")}{s.tail('<p data-component="endnote">$x</p>')}</div></article>
<aside data-component="most-read"><h2>{s.say("popular_label")}</h2><ol>{s.popular(4)}</ol></aside>
<section data-component="related"><h2>{s.say("related_label")}</h2>{s.related(4, '<div data-component="card"><img src="/t/$n.jpg" alt=""><h3><a href="/r/$n">$x</a></h3></div>')}</section></main>
<footer data-component="site-footer">{s.rights()}<div>{s.imprint("")}</div></footer></div>
<div data-component="consent"><p>{s.once("cookie")}</p><button>{s.say("accept")}</button></div>
<script id="__NEXT_DATA__" type="application/json">{state}</script></body></html>"""


def hashed(s: Sheet) -> str:
    """React with hashed class names; paragraphs are div elements."""
    s.habits = Habits(
        paragraph='<div class="css-1g8p0"><p class="css-18vd4r">$x</p></div>',
        heading='<h3 class="css-9hm2k">$x</h3>',
        run_in='<div class="css-1g8p0"><p class="css-18vd4r"><b class="css-b0">$title</b> $x</p></div>',
        quotation='<div class="css-q7w2"><blockquote class="css-1ee">$x</blockquote></div>',
        teaser='<div class="css-kk21z"><a class="css-2ll" href="/a/881"><span>$label</span> <span>$x</span></a></div>',
        letter='<div class="css-nl55"><span>$x</span></div>',
        line='<div class="css-1g8p0"><p class="css-ital">$x</p></div>',
        figure='<div class="css-img9"><div><img class="css-z1" src="$src" alt=""></div><div class="css-cap3"><span>$caption</span>$credit</div></div>',
        credit='<span class="css-cr77">$x</span>',
    )
    return f"""{s.root}{s.head()}
<body><div id="root"><div class="css-hd1"><div class="css-lg">{s.piece.outlet.name}</div><div class="css-mn">{s.nav('<span class="css-mi">$x</span>')}</div></div>
<div class="css-wr"><div class="css-col1">{s.section('<div class="css-sec"><a href="/x">$x</a></div>')}{s.kicker('<div class="css-kck">$x</div>')}<h1 class="css-ttl1">{s.headline}</h1>{s.standfirst('<div class="css-sub4"><h2>$x</h2></div>')}
<div class="css-mt2">{s.byline('<span class="css-au">$x</span>')}{s.date('<span class="css-dt">$x</span>')}{s.modified('<span class="css-dt">$x</span>')}</div>{s.lead()}
<div class="css-txt">{s.above('<div class="css-1g8p0">$x</div>')}{s.body()}{s.paywall('<div class="css-pw">$x</div>')}{s.byline('<div class="css-ital">$x</div>', at="end")}{s.tail('<div class="css-src">$x</div>')}</div>
<div class="css-sh">{s.say("share")}: <a href="#">X</a> <a href="#">WhatsApp</a></div>{s.bio('<div class="css-bio"><div>$name</div><div>$x</div></div>')}
<div class="css-cm"><div>{s.say("comments_label")}</div>{s.comments(2, '<div class="css-c1"><div>$who</div><div>$x</div></div>')}</div></div>
<div class="css-col2"><div class="css-t9">{s.say("related_label")}</div>{s.related(4, '<div class="css-rl"><a href="/a/$n">$x</a></div>')}</div></div>
<div class="css-ft">{s.rights("<div>$x</div>")}<div>{s.imprint(" ")}</div></div></div></body></html>"""


def amp(s: Sheet) -> str:
    """The accelerated copy of a page."""
    s.habits = Habits(
        figure='<figure><amp-img src="$src" width="1200" height="675" layout="responsive"></amp-img><figcaption>$caption $credit</figcaption></figure>',
        credit='<span class="amp-credit">$x</span>',
        embed='<amp-iframe src="$x" width="500" height="281" layout="responsive" sandbox="allow-scripts"></amp-iframe>',
        teaser='<p class="amp-related">$label: <a href="/r">$x</a></p>',
    )
    root = s.root.replace("<html", "<html amp")
    return f"""{root}{s.head('<script async src="https://cdn.ampproject.example/v0.js"></script><style amp-custom>body{margin:0}</style>')}
<body><header class="header"><a href="/amp">{s.piece.outlet.name}</a></header><amp-sidebar id="sidebar" layout="nodisplay"><ul>{s.nav()}</ul></amp-sidebar>
<main><article>{s.section('<p class="section"><a href="/s">$x</a></p>')}{s.kicker('<p class="kicker">$x</p>')}<h1>{s.headline}</h1>{s.standfirst('<p class="summary">$x</p>')}
<div class="meta">{s.byline('<span class="author">$x</span>')} {s.date('<span class="date">$x</span>')} {s.modified('<span class="date">$x</span>')}</div>{s.lead()}{s.above()}{s.body()}{s.paywall()}{s.byline("<p>$x</p>", at="end")}{s.tail()}
<amp-social-share type="twitter"></amp-social-share></article><section class="recommend"><h4>{s.say("related_label")}</h4>{s.related(3, '<p><a href="/r$n">$x</a></p>')}</section></main>
<footer>{s.rights()}</footer><amp-consent id="consent"><p>{s.once("cookie")}</p><button on="tap:consent.accept">{s.say("accept")}</button></amp-consent></body></html>"""


def endless(s: Sheet) -> str:
    """A portal with BEM classes which prints the next article under the first."""
    s.habits = Habits(
        paragraph='<div class="article__text">$x</div>',
        heading='<h3 class="article__h3">$x</h3>',
        quotation='<div class="article__quote"><blockquote class="article__quote-text">$x</blockquote></div>',
        run_in='<div class="article__text"><strong>$title</strong> $x</div>',
        teaser='<div class="article__block" data-type="article"><a class="article__teaser" href="/n/3"><span class="article__teaser-label">$label</span><span class="article__teaser-title">$x</span></a></div>',
        letter='<div class="article__block" data-type="subscribe">$x</div>',
        line='<div class="article__text article__text_sign">$x</div>',
        figure='<div class="media"><div class="media__size"><img src="$src" alt=""></div><div class="media__description">$caption</div>$credit</div>',
        credit='<div class="media__copyright"><a href="/photo">$x</a></div>',
    )
    return f"""{s.root}{s.head()}
<body class="page"><div class="header"><a class="header__logo" href="/">{s.piece.outlet.name}</a><div class="header__menu">{s.nav('<div class="header__item">$x</div>')}</div></div>
<div class="layout-article" data-article="1"><div class="article" itemscope itemtype="http://schema.org/Article"><div class="article__header">{s.date('<div class="article__info-date">$x</div>')}{s.modified('<div class="article__info-date-modified">$x</div>')}<div class="article__views">{s.chance.randint(300, 90000)}</div>
{s.section('<a class="article__rubric" href="/x/">$x</a>')}{s.kicker('<div class="article__overtitle">$x</div>')}<h1 class="article__title">{s.headline}</h1>{s.standfirst('<div class="article__announce-text">$x</div>')}{s.byline('<div class="article__author">$x</div>')}</div>{s.lead()}
<div class="article__body">{s.above('<div class="article__text">$x</div>')}{s.body()}{s.paywall()}{s.byline('<div class="article__text">$x</div>', at="end")}{s.tail('<div class="article__source">$x</div>')}</div>
<div class="article__tags">{s.say("tags_label")} {" ".join(f'<a href="/tag">{tag}</a>' for tag in s.piece.words["tags"])}</div></div></div>
<div class="layout-article" data-article="2">{s.second('<div class="article"><div class="article__header"><h2 class="article__title"><a href="/n/next">$title</a></h2></div><div class="article__body"><div class="article__text">$x</div></div></div>')}</div>
<div class="lenta"><div class="lenta__title">{s.say("popular_label")}</div>{s.popular(4, '<div class="lenta__item"><a href="/l$n">$x</a></div>')}</div>
<div class="footer">{s.rights('<div class="footer__rights">$x</div>')}<div class="footer__menu">{s.imprint(" ")}</div></div><div class="cookie">{s.once("cookie")} <button>{s.say("accept")}</button></div></body></html>"""


def longread(s: Sheet) -> str:
    """A page of a site builder: every block a record of its own."""
    s.habits = Habits(
        paragraph='<div class="t-rec"><div class="t-container"><div class="t-text t-text_md">$x</div></div></div>',
        run_in='<div class="t-rec"><div class="t-text t-text_md"><strong>$title</strong> $x</div></div>',
        heading='<div class="t-rec"><h2 class="t-heading t-heading_md">$x</h2></div>',
        quotation='<div class="t-rec"><blockquote class="t-quote">$x</blockquote></div>',
        line='<div class="t-rec"><div class="t-descr t-descr_xs">$x</div></div>',
        foot='<div class="t-rec"><div class="t-descr t-descr_xxs">$x</div></div>',
        letter='<div class="t-rec t-rec_form"><div class="t-descr">$x</div><input name="Email"></div>',
        teaser='<div class="t-rec"><a class="t-card" href="/more"><span>$label</span> $x</a></div>',
        figure='<div class="t-rec"><img class="t-img" data-original="$src" src="$src"><div class="t-descr t-descr_xxs" itemprop="description">$caption $credit</div></div>',
        credit="<em>$x</em>",
    )
    return f"""{s.root}{s.head()}
<body class="t-body"><div id="allrecords"><div class="t-rec"><a class="t-logo" href="/">{s.piece.outlet.name}</a><ul class="t-menu">{s.nav()}</ul></div>
<div class="t-rec t-cover">{s.kicker('<div class="t-uptitle">$x</div>')}<h1 class="t-title t-title_xl">{s.headline}</h1>{s.standfirst('<div class="t-descr t-descr_xl">$x</div>')}</div>
<div class="t-rec">{s.byline('<div class="t-name">$x</div>')}{s.date('<div class="t-date">$x</div>')}{s.modified('<div class="t-date">$x</div>')}</div>{s.lead()}{s.above('<div class="t-rec"><div class="t-text">$x</div></div>')}
{s.body()}{s.byline('<div class="t-rec"><div class="t-name t-name_xs">$x</div></div>', at="end")}{s.tail('<div class="t-rec"><div class="t-descr t-descr_xs">$x</div></div>')}
<div class="t-rec"><div class="t-title">{s.say("related_label")}</div>{s.related(3, '<div class="t-col"><a href="/m$n"><div class="t-name">$x</div></a></div>')}</div>
<div class="t-rec t-footer">{s.rights('<div class="t-descr">$x</div>')}</div></div></body></html>"""


def ghost(s: Sheet) -> str:
    """A writer's own site with a newsletter."""
    s.habits = Habits(
        heading='<h2 id="part">$x</h2>',
        figure='<figure class="kg-card kg-image-card kg-card-hascaption"><img src="$src" class="kg-image" alt="" loading="lazy"><figcaption><span style="white-space: pre-wrap;">$caption $credit</span></figcaption></figure>',
        credit="$x",
        embed='<figure class="kg-card kg-embed-card"><iframe src="$x"></iframe></figure>',
        letter='<div class="kg-card kg-cta-card"><p>$x</p><a class="kg-cta-button" href="#/portal/signup">&rarr;</a></div>',
        teaser='<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="/other/"><div class="kg-bookmark-title">$x</div><div class="kg-bookmark-metadata">$label</div></a></figure>',
    )
    return f"""{s.root}{s.head('<meta name="generator" content="Ghost 5.75">')}
<body class="post-template"><div class="viewport"><header class="gh-navigation"><a class="gh-navigation-logo" href="/">{s.piece.outlet.name}</a><ul class="nav">{s.nav()}</ul></header>
<main><article class="gh-article post"><header class="gh-article-header">{s.section('<a class="gh-article-tag" href="/tag/x/">$x</a>')}{s.kicker('<p class="gh-article-over">$x</p>')}<h1 class="gh-article-title">{s.headline}</h1>{s.standfirst('<p class="gh-article-excerpt">$x</p>')}
<div class="gh-article-meta">{s.byline('<h4 class="gh-article-author-name">$x</h4>')}{s.date('<div class="gh-article-meta-content">$x</div>')}{s.modified("<div>$x</div>")}</div></header>{s.lead()}
<section class="gh-content gh-canvas">{s.above()}{s.body()}{s.paywall('<aside class="gh-post-upgrade-cta"><h2>$x</h2></aside>')}{s.byline("<p><em>$x</em></p>", at="end")}{s.tail()}</section></article>
<section class="gh-comments">{s.comments(2)}</section><section class="gh-container"><h2>{s.say("more")}</h2>{s.related(3, '<article class="gh-card post"><a href="/r$n/"><h3 class="gh-card-title">$x</h3></a></article>')}</section></main>
<footer class="gh-footer"><p>{s.once("newsletter")}</p>{s.rights('<div class="gh-footer-copyright">$x</div>')}</footer></div></body></html>"""
