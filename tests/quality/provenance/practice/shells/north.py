"""Sites of Europe's north and west: block themes, exchanges of translations, town halls, letters, printed copies."""

from tests.quality.provenance.practice.sheet import Habits, Sheet


def blocks(s: Sheet) -> str:
    """A theme made of blocks: the source stands in a coloured group under the text, the neighbours after it."""
    s.habits = Habits(
        heading='<h2 class="wp-block-heading">$x</h2>',
        quotation='<blockquote class="wp-block-quote is-layout-flow"><p>$x</p></blockquote>',
        figure='<figure class="wp-block-image size-large"><img decoding="async" src="$src" alt=""><figcaption class="wp-element-caption">$caption $credit</figcaption></figure>',
        credit="$x",
        embed='<figure class="wp-block-embed is-type-video"><div class="wp-block-embed__wrapper"><iframe src="$x"></iframe></div></figure>',
        teaser='<p class="has-background has-pale-background-color"><strong>$label</strong> <a href="/arkiv/71/">$x</a></p>',
        letter='<div class="wp-block-group is-style-newsletter"><p class="has-small-font-size">$x</p></div>',
        line='<p class="has-small-font-size">$x</p>',
        foot='<p class="has-small-font-size">$x</p>',
    )
    back, ahead = s.some("related", 2)
    return f"""{s.root}{s.head('<link rel="https://api.w.org/" href="/wp-json/">')}
<body class="wp-singular single single-post wp-embed-responsive"><a class="skip-link screen-reader-text" href="#wp--skip-link--target">&darr;</a><div class="wp-site-blocks"><header class="wp-block-template-part"><p class="wp-block-site-title"><a href="/" rel="home">{s.piece.outlet.name}</a></p><nav class="wp-block-navigation"><ul class="wp-block-navigation__container">{s.nav('<li class="wp-block-navigation-item">$x</li>')}</ul></nav></header>
<main class="wp-block-group" id="wp--skip-link--target">{s.kicker('<p class="has-small-font-size is-style-eyebrow">$x</p>')}<h1 class="wp-block-post-title">{s.headline}</h1>{s.standfirst('<div class="wp-block-post-excerpt"><p class="wp-block-post-excerpt__excerpt">$x</p></div>')}<div class="wp-block-group is-nowrap">{s.date('<div class="wp-block-post-date">$x</div>')}{s.byline('<div class="wp-block-post-author-name">$x</div>')}{s.section('<div class="taxonomy-category wp-block-post-terms"><a href="/kat/" rel="tag">$x</a></div>')}{s.modified('<div class="wp-block-post-date wp-block-post-date__modified-date">$x</div>')}</div>
<div class="entry-content wp-block-post-content is-layout-constrained">{s.above('<p class="has-background">$x</p>')}{s.lead()}{s.body()}{s.byline("<p><strong>$x</strong></p>", at="end")}<div class="wp-block-group has-background">{s.tail('<p class="has-small-font-size">$x</p>')}</div></div>
<nav class="wp-block-group"><div class="post-navigation-link-previous wp-block-post-navigation-link"><a href="/a" rel="prev">{back}</a></div><div class="post-navigation-link-next wp-block-post-navigation-link"><a href="/b" rel="next">{ahead}</a></div></nav><div class="wp-block-comments"><ol class="wp-block-comment-template">{s.comments(2, '<li><div class="wp-block-comment-author-name">$who</div><div class="wp-block-comment-content"><p>$x</p></div></li>')}</ol></div></main>
<footer class="wp-block-template-part">{s.rights('<p class="has-text-align-center">$x</p>')}<p class="has-small-font-size">Theme: Fjordly by Kvist Studio</p></footer></div></body></html>"""


def exchange(s: Sheet) -> str:
    """A site that exchanges translations: a switch of languages over the headline, the source in a card beside the date."""
    s.habits = Habits(
        paragraph='<p class="rte">$x</p>',
        heading='<h3 class="rte-title">$x</h3>',
        quotation='<blockquote class="rte-quote">$x</blockquote>',
        figure='<div class="cover"><img src="$src" alt="" loading="lazy"><div class="cover-legend"><em>$caption</em> $credit</div></div>',
        credit='<span class="cover-rights">$x</span>',
        teaser='<div class="crossref"><span>$label</span><a href="/other/12">$x</a></div>',
        letter='<div class="nl-inline">$x</div>',
        line='<p class="rte rte-small">$x</p>',
        foot='<p class="rte rte-foot">$x</p>',
        note_class="tnote",
    )
    tongues = ("English", "Français", "Deutsch", "Español", "Italiano", "Polski", "Čeština")
    switch = "".join(f'<a hreflang="{n}" href="/t/{n}">{name}</a>' for n, name in enumerate(tongues))
    return f"""{s.root}{s.head()}
<body class="node"><div class="bar"><div class="bar-in"><a class="brand" href="/">{s.piece.outlet.name}</a><span class="claim">{s.piece.outlet.tagline}</span><a href="/me">{s.say("login")}</a></div><ul class="sections">{s.nav()}</ul></div><div class="langs">{switch}</div>
<div class="grid"><div class="main-col">{s.section('<a class="rubric" href="/rubric">$x</a>')}{s.kicker('<div class="surtitle">$x</div>')}<h1 class="title">{s.headline}</h1>{s.standfirst('<div class="chapo">$x</div>')}
<div class="source-card">{s.above('<div class="source-line">$x</div>')}{s.date('<div class="source-date">$x</div>')}{s.byline('<div class="source-by">$x</div>')}{s.modified('<div class="source-date">$x</div>')}</div>{s.lead()}
<div class="text-col">{s.body()}{s.paywall()}{s.byline('<p class="rte rte-sign"><i>$x</i></p>', at="end")}</div><div class="origin">{s.tail('<div class="origin-row">$x</div>')}{s.rights('<div class="origin-row">$x</div>')}</div><div class="tools"><span>{s.say("share")}</span> <a href="#">Mastodon</a> <a href="#">Mail</a></div>
<div class="more-col"><h4>{s.say("related_label")}</h4>{s.related(3, '<div class="mini"><a href="/m/$n">$x</a></div>')}</div></div><div class="side-col"><h4>{s.say("popular_label")}</h4>{s.popular(3, '<div class="mini">$n. <a href="/m/$n">$x</a></div>')}<div class="box-nl"><p>{s.once("newsletter")}</p><button>{s.say("subscribe")}</button></div></div></div>
<div class="foot"><div class="foot-links">{s.imprint(" · ")}</div><div class="partners"><img src="/p1.png" alt=""><img src="/p2.png" alt=""></div></div></body></html>"""


def colophon(s: Sheet) -> str:
    """A review: the headline and the text, then who wrote it, when, whence and whose it is, all in small print."""
    s.habits = Habits(
        paragraph='<p class="indent">$x</p>',
        heading='<h4 class="inter">$x</h4>',
        quotation='<blockquote class="cit"><p class="indent">$x</p></blockquote>',
        run_in='<p class="indent"><span class="sc">$title</span> $x</p>',
        figure='<div class="ill"><img src="$src" alt=""><p class="ill-leg">$caption <span class="ill-src">$credit</span></p></div>',
        credit="$x",
        teaser='<p class="renvoi">&rarr; $label: <a href="/nr/118/4">$x</a></p>',
        foot='<p class="fn">$x</p>',
        line='<p class="right">$x</p>',
    )
    return f"""{s.root}{s.head(before=True)}
<body id="revue"><div id="cover"><a href="/"><img src="/cover-s.jpg" alt=""></a><p>{s.piece.outlet.name}</p><ul id="toc">{s.nav()}</ul></div><div id="piece">{s.section('<p class="part"><a href="/nr">$x</a></p>')}{s.kicker('<p class="series">$x</p>')}<h2 class="ttl">{s.headline}</h2>{s.standfirst('<p class="chapeau">$x</p>')}{s.byline('<p class="auteur">$x</p>')}{s.lead()}<div id="corps">{s.above('<p class="avert"><i>$x</i></p>')}{s.body()}{s.byline('<p class="right"><b>$x</b></p>', at="end")}</div>
<div id="ours">{s.date("<span>$x</span> ")}{s.modified("<span>$x</span>")}{s.tail('<div class="ours-l">$x</div>')}{s.rights('<div class="ours-l">$x</div>')}</div></div>
<div id="suite"><h5>{s.say("more")}</h5>{s.related(3, '<div class="it"><a href="/nr/$n">$x</a></div>')}</div><div id="pied">{s.imprint(" – ")}<br>{s.once("newsletter")}</div></body></html>"""


def townhall(s: Sheet) -> str:
    """A municipality: the date and the origin stand under the text, beside a question whether the page was of help."""
    s.habits = Habits(
        paragraph='<p class="normal">$x</p>',
        heading='<h2 class="subheading" id="h-1">$x</h2>',
        figure='<div class="sv-image-portlet sv-portlet"><img class="sv-noborder" src="$src" alt=""><span class="imgtext">$caption</span> $credit</div>',
        credit='<span class="imgphoto">$x</span>',
        line='<p class="normal"><em>$x</em></p>',
        teaser='<div class="sv-channel-item"><span>$label</span> <a href="/sv/5.html">$x</a></div>',
        letter='<div class="sv-text-portlet boxed"><p class="normal">$x</p></div>',
    )
    return f"""{s.root}{s.head('<meta name="generator" content="SiteVision">')}
<body class="sv-responsive"><div class="pagecontent"><div class="env-header"><a href="/"><img src="/arms.svg" alt=""> <span>{s.piece.outlet.name}</span></a><form><input type="search" aria-label="{s.say("search")}"></form><ul class="env-nav">{s.nav()}</ul></div>
<ol class="breadcrumbs"><li><a href="/">{s.say("home")}</a></li>{s.section('<li><a href="/sec">$x</a></li>')}</ol><main id="content"><div class="sv-text-portlet">{s.kicker('<p class="preheading">$x</p>')}<h1 class="heading">{s.headline}</h1>{s.standfirst('<p class="intro">$x</p>')}</div>{s.lead()}<div class="sv-text-portlet"><div class="sv-text-portlet-content">{s.above('<p class="normal">$x</p>')}{s.body()}{s.byline('<p class="normal">$x</p>', at="end")}</div></div>
<div class="pageinfo">{s.byline('<p class="pageinfo-by">$x</p>')}{s.date('<p class="pageinfo-date">$x</p>')}{s.modified('<p class="pageinfo-date">$x</p>')}{s.tail('<p class="pageinfo-origin">$x</p>')}</div><div class="helpful"><button>&#128077;</button><button>&#128078;</button></div></main>
<aside><h2>{s.say("more")}</h2><ul>{s.related(3)}</ul></aside><footer class="env-footer"><p>{s.imprint(" ")}</p>{s.rights()}</footer></div></body></html>"""


def organ(s: Sheet) -> str:
    """A party's or exiles' paper of about 2003: centred heads, justified text in font elements, a rule before the source."""
    s.habits = Habits(
        paragraph='<p align="justify"><font face="Verdana" size="2">$x</font></p>',
        heading='<h3><font face="Verdana" color="#990000">$x</font></h3>',
        run_in='<p align="justify"><font face="Verdana" size="2"><b>$title</b> $x</font></p>',
        quotation='<blockquote><font face="Verdana" size="2">$x</font></blockquote>',
        figure='<table align="right" width="220"><tr><td><img src="$src" width="210"></td></tr><tr><td><font size="1">$caption $credit</font></td></tr></table>',
        credit="$x",
        teaser='<p align="center"><font size="2">[ $label: <a href="art071.htm">$x</a> ]</font></p>',
        line='<p align="right"><font face="Verdana" size="2"><i>$x</i></font></p>',
        foot='<p><font size="1">$x</font></p>',
        letter='<p align="center"><font size="1">$x</font></p>',
    )
    return f"""{s.root}<head><meta charset="utf-8"><title>{s.piece.outlet.name}</title>{s.piece.head}</head>
<body bgcolor="#ffffff" link="#990000"><center><a href="index.htm"><img src="kopf.gif" border="0"></a><br><font size="1">{s.nav("$x &middot; ")}</font></center><hr noshade size="1"><div align="center">{s.section('<font size="1"><a href="sec.htm">$x</a></font><br>')}{s.kicker('<font size="2">$x</font><br>')}<h1><font face="Times New Roman">{s.headline}</font></h1>{s.byline('<font size="2"><b>$x</b></font><br>')}{s.date('<font size="1">$x</font>')}{s.modified('<br><font size="1">$x</font>')}</div>
{s.standfirst('<p align="center"><font size="2"><b>$x</b></font></p>')}{s.above('<p><font size="2"><i>$x</i></font></p>')}{s.lead()}{s.body()}{s.byline('<p align="right"><font size="2"><b>$x</b></font></p>', at="end")}<hr width="30%" align="left">{s.tail('<p><font size="1">$x</font></p>')}<hr noshade size="1"><center><font size="1"><a href="index.htm">{s.piece.outlet.name}</a> | {s.imprint()}</font><br>{s.rights('<font size="1">$x</font>')}</center></body></html>"""


def elements(s: Sheet) -> str:
    """A newspaper of custom elements; slots instead of classes, and no article element."""
    s.habits = Habits(
        paragraph='<nw-block type="text"><p>$x</p></nw-block>',
        heading='<nw-block type="heading"><h2>$x</h2></nw-block>',
        quotation='<nw-block type="quote"><blockquote>$x</blockquote></nw-block>',
        run_in='<nw-block type="text"><p><b>$title</b> $x</p></nw-block>',
        figure='<nw-image><img slot="img" src="$src" alt=""><span slot="text">$caption</span>$credit</nw-image>',
        credit='<span slot="rights">$x</span>',
        embed='<nw-embed consent="required"><iframe data-src="$x" src="$x"></iframe></nw-embed>',
        teaser='<nw-teaser><span slot="label">$label</span><a slot="link" href="/x/31">$x</a></nw-teaser>',
        letter="<nw-newsletter><p>$x</p></nw-newsletter>",
        line='<nw-block type="small"><p>$x</p></nw-block>',
        foot='<nw-block type="small"><p>$x</p></nw-block>',
    )
    return f"""{s.root}{s.head('<script type="module" src="/assets/app-9f31.js"></script>')}
<body><nw-app><nw-header><a slot="logo" href="/">{s.piece.outlet.name}</a><nav slot="menu">{s.nav("<span>$x</span>")}</nav></nw-header><nw-ad>{s.say("ad")}</nw-ad>
<nw-article>{s.section('<a slot="section" href="/sec">$x</a>')}<nw-head>{s.kicker("<p>$x</p>")}<h1>{s.headline}</h1>{s.standfirst('<p slot="lead">$x</p>')}</nw-head><nw-meta>{s.byline('<span slot="author">$x</span>')}{s.date('<span slot="date">$x</span>')}{s.modified('<span slot="updated">$x</span>')}</nw-meta>{s.lead()}<nw-body>{s.above("<nw-hint><p>$x</p></nw-hint>")}{s.body()}{s.paywall("<nw-offer><p>$x</p></nw-offer>")}{s.byline('<nw-block type="small"><p>$x</p></nw-block>', at="end")}</nw-body>{s.tail("<nw-source><p>$x</p></nw-source>")}{s.bio("<nw-author><b>$name</b><p>$x</p></nw-author>")}</nw-article>
<nw-rail><h2>{s.say("popular_label")}</h2>{s.popular(4, '<nw-item><a href="/p/$n">$x</a></nw-item>')}</nw-rail><nw-footer>{s.imprint(" ")}{s.rights("<p>$x</p>")}</nw-footer></nw-app></body></html>"""


def letter(s: Sheet) -> str:
    """A letter to subscribers on a platform: hearts and buttons between the texts, notes at the foot, the platform's own line."""
    s.habits = Habits(
        heading='<h2 class="header-anchor-post">$x</h2>',
        figure='<div class="captioned-image-container"><figure><a class="image-link" href="$src"><div class="image2-inset"><picture><img src="$src" alt=""></picture></div></a><figcaption class="image-caption">$caption $credit</figcaption></figure></div>',
        credit="$x",
        teaser='<div class="digest-post-embed"><span>$label</span> <a href="/p/31">$x</a></div>',
        letter='<div class="subscription-widget-wrap"><div class="preamble"><p>$x</p></div><input type="email"></div>',
        line='<p style="text-align:right">$x</p>',
        foot='<div class="footnote"><div class="footnote-content"><p>$x</p></div></div>',
        embed='<div class="youtube-wrap"><iframe src="$x"></iframe></div>',
    )
    hearts = s.chance.randint(3, 80)
    return f"""{s.root}{s.head()}
<body><div class="main-menu"><h1 class="name"><a href="/">{s.piece.outlet.name}</a></h1><button>{s.say("subscribe")}</button><button>{s.say("login")}</button></div>
<article class="typography newsletter-post post"><div class="post-header">{s.section('<a class="post-label" href="/s/x">$x</a>')}{s.kicker('<div class="post-label">$x</div>')}<h1 class="post-title published">{s.headline}</h1>{s.standfirst('<h3 class="subtitle">$x</h3>')}<div class="byline-wrapper">{s.byline('<div class="pencraft meta-1">$x</div>')}{s.date('<div class="pencraft meta-2">$x</div>')}{s.modified('<div class="pencraft meta-2">$x</div>')}</div><div class="post-ufi"><a class="like-button">{hearts}</a><a class="post-ufi-comment-button">4</a><a>{s.say("share")}</a></div></div>
<div class="available-content"><div class="body markup">{s.above("<p><em>$x</em></p>")}{s.lead()}{s.body()}{s.paywall('<div class="paywall"><h2>$x</h2></div>')}{s.byline("<p><em>$x</em></p>", at="end")}<div><hr></div>{s.tail("<p><em>$x</em></p>")}</div></div></article>
<div class="comments-page"><h4>{s.say("comments_label")}</h4>{s.comments(2, '<div class="comment"><span class="profile-hover-card">$who</span><div class="comment-body"><p>$x</p></div></div>')}</div><div class="portable-archive">{s.related(3, '<div class="post-preview"><a class="post-preview-title" href="/p/$n">$x</a></div>')}</div>
<div class="footer-wrap">{s.rights('<div class="footer-copyright-blurb">$x</div>')}<div class="footer-terms">{s.imprint(" &#8729; ")}</div><div class="footer-slogan">&copy; 2024 Postbag Inc., the home for letters</div></div></body></html>"""


def reportage(s: Sheet) -> str:
    """A report in pictures; captions are plain small paragraphs under them, nothing says what they are."""
    s.habits = Habits(
        paragraph='<div class="w"><p>$x</p></div>',
        heading='<div class="w"><h2>$x</h2></div>',
        quotation='<div class="w w-l"><blockquote>$x</blockquote></div>',
        figure='<div class="full"><img src="$src" loading="lazy" alt=""></div><div class="w"><p><small>$caption $credit</small></p></div>',
        credit="$x",
        embed='<div class="full"><iframe src="$x" allowfullscreen></iframe></div>',
        teaser='<div class="w"><p>&#9654; $label: <a href="/rep/8">$x</a></p></div>',
        line='<div class="w"><p>$x</p></div>',
        foot='<div class="w"><p><small>$x</small></p></div>',
        letter='<div class="w"><p>$x</p></div>',
    )
    return f"""{s.root}{s.head()}
<body class="scroll"><div class="nav0"><a href="/">{s.piece.outlet.name}</a> {s.nav("<i>$x</i>")}</div><div class="opening">{s.lead()}<div class="w">{s.kicker("<p>$x</p>")}<h1>{s.headline}</h1>{s.standfirst('<p class="big">$x</p>')}{s.byline("<p>$x</p>")}{s.date("<p>$x</p>")}{s.modified("<p>$x</p>")}</div></div>
<div class="story">{s.above('<div class="w"><p>$x</p></div>')}{s.body()}{s.byline('<div class="w"><p><b>$x</b></p></div>', at="end")}</div><div class="credits">{s.tail("<p>$x</p>")}{s.rights("<p>$x</p>")}</div>
<div class="next">{s.say("more")}{s.related(3, '<div><a href="/rep/$n">$x</a></div>')}</div><div class="bar0"><p>{s.once("cookie")}</p><button>{s.say("accept")}</button></div></body></html>"""


def tabloid(s: Sheet) -> str:
    """A northern daily: persons with portraits and addresses, a fact box, a label for subscribers, the editor's name in the foot."""
    s.habits = Habits(
        paragraph='<p class="am-bodytext">$x</p>',
        heading='<h3 class="am-subhead">$x</h3>',
        quotation='<div class="am-quote"><blockquote>$x</blockquote></div>',
        run_in='<p class="am-bodytext"><strong>$title</strong> $x</p>',
        figure='<figure class="am-pic"><div class="ratio"><img src="$src" alt=""></div><figcaption><span class="am-pic-text">$caption</span> <span class="am-pic-by">$credit</span></figcaption></figure>',
        credit="$x",
        teaser='<div class="am-stripe"><a href="/a/9xk2"><em>$label</em> <strong>$x</strong></a></div>',
        letter='<div class="am-push"><p>$x</p><button>OK</button></div>',
        line='<p class="am-tail">$x</p>',
        foot='<p class="am-tail">$x</p>',
        dateline='<span class="am-city">$x</span>',
    )
    return f"""{s.root}{s.head()}
<body data-page="article"><header role="banner"><a href="/" class="am-logo">{s.piece.outlet.name}</a><nav>{s.nav("$x ")}</nav><a href="/tip">24 24 24</a></header><div class="am-ad">{s.say("ad")}</div>
<main><article itemscope itemtype="http://schema.org/NewsArticle">{s.section('<a class="am-vignette" href="/v">$x</a>')}{s.kicker('<span class="am-flag">$x</span>')}<h1 itemprop="headline">{s.headline}</h1>{s.standfirst('<p class="am-lede" itemprop="description">$x</p>')}{s.lead()}<div class="am-bylines">{s.byline('<div class="am-person"><img src="/face.png" alt=""><span>$x</span></div>')}</div><div class="am-dates">{s.date("<span>$x</span>")} {s.modified("<span>$x</span>")}</div>
<div class="am-body" itemprop="articleBody">{s.above('<p class="am-bodytext am-info">$x</p>')}{s.body()}{s.paywall('<div class="am-lock">$x</div>')}{s.byline('<p class="am-tail">$x</p>', at="end")}{s.tail('<p class="am-tail">$x</p>')}</div><div class="am-tags">{" ".join(f'<a href="/om">{tag}</a>' for tag in s.piece.words["tags"])}</div></article>
<section class="am-latest"><h2>{s.say("popular_label")}</h2><ol>{s.popular(4)}</ol></section><section>{s.second('<div class="am-card"><h2><a href="/a/x">$title</a></h2><p>$x</p></div>')}</section></main><footer>{s.rights()}<p>{s.imprint(" · ")}</p></footer></body></html>"""


def printout(s: Sheet) -> str:
    """The copy for the printer: hardly any mark-up, and at the end the address it was printed from."""
    s.habits = Habits(
        figure='<p><img src="$src" width="400"><br>$caption $credit</p>',
        credit="$x",
        heading="<h4>$x</h4>",
        teaser="<p>[$label: $x]</p>",
        letter="<p>$x</p>",
        foot="<p>$x</p>",
        embed='<p><iframe src="$x"></iframe></p>',
    )
    return f"""{s.root}<head><meta charset="utf-8"><title>{s.headline}</title><meta name="robots" content="noindex"><link rel="canonical" href="{s.piece.url}">{s.piece.head}</head>
<body onload="window.print()"><p><b>{s.piece.outlet.name}</b></p>{s.section("<p>$x</p>")}{s.date("<p>$x</p>")}<hr>{s.kicker("<p>$x</p>")}<h2>{s.headline}</h2>{s.byline("<p>$x</p>")}{s.modified("<p>$x</p>")}{s.standfirst("<p><b>$x</b></p>")}{s.above("<p>$x</p>")}{s.lead()}{s.body()}{s.byline("<p>$x</p>", at="end")}{s.tail("<p>$x</p>")}<hr><p>URL: {s.piece.url}</p>{s.rights("<p>$x</p>")}</body></html>"""
