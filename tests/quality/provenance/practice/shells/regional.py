"""Sites as parts of the world have them: Bitrix, right to left, East Asian portals, a local paper with widgets."""

from tests.quality.provenance.practice.sheet import Habits, Sheet


def bitrix(s: Sheet) -> str:
    """A news site on Bitrix."""
    s.habits = Habits(
        figure='<div class="detail-picture"><img class="detail_picture" border="0" src="$src" alt=""><div class="detail-picture-desc">$caption</div>$credit</div>',
        credit='<div class="detail-picture-author">$x</div>',
        heading="<h2>$x</h2>",
        teaser='<div class="read-also"><span>$label</span><a href="/news/detail.php?ID=91">$x</a></div>',
        letter='<div class="tg-banner"><a href="#">$x</a></div>',
        line='<p class="sign">$x</p>',
    )
    return f"""{s.root}{s.head('<link href="/bitrix/cache/css/s1/main/template.css" rel="stylesheet">')}
<body><div id="panel"></div><div class="header"><a class="logo" href="/">{s.piece.outlet.name}</a><div class="slogan">{s.piece.outlet.tagline}</div><ul class="top-menu">{s.nav()}</ul></div>
<div class="bx-breadcrumb"><a href="/"><span>{s.say("home")}</span></a>{s.section('<i>/</i><a href="/s/"><span>$x</span></a>')}</div>
<div class="news-detail" id="bx_1878455859">{s.date('<span class="news-date-time">$x</span>')}{s.kicker('<div class="news-over">$x</div>')}<h1>{s.headline}</h1>{s.byline('<div class="news-author">$x</div>')}{s.modified('<div class="news-upd">$x</div>')}{s.standfirst('<div class="preview-text">$x</div>')}{s.lead()}
<div class="detail-text">{s.above()}{s.body()}{s.paywall()}{s.byline('<p class="sign">$x</p>', at="end")}</div>{s.tail('<div class="news-source">$x</div>')}<div class="news-show-count">{s.say("views")}: {s.chance.randint(20, 5000)}</div>
<div class="ya-share2">{s.say("share")}</div></div><div class="news-list"><h3>{s.say("related_label")}</h3>{s.related(4, '<p class="news-item"><a href="/news/$n/">$x</a></p>')}</div>
<div class="reviews"><h3>{s.say("comments_label")}</h3>{s.comments(2, '<div class="review"><span class="name">$who</span><div class="txt">$x</div></div>')}</div>
<div class="footer"><div class="copy">{s.rights("$x")}</div>{s.imprint()}</div></body></html>"""


def rtl(s: Sheet) -> str:
    """A portal in a script that runs from right to left."""
    s.habits = Habits(
        paragraph='<p style="text-align: justify; direction: rtl;">$x</p>',
        heading='<h2 style="text-align: right;">$x</h2>',
        figure='<div class="main-photo"><img src="$src" class="img-fluid" alt=""><p class="photo-caption">$caption</p>$credit</div>',
        credit='<p class="photo-credit">$x</p>',
        teaser='<div class="inner-related"><b>$label</b> <a href="/news/7781">$x</a></div>',
        dateline="<strong>$x</strong>",
    )
    return f"""{s.root}{s.head()}
<body class="rtl"><div class="container"><div class="row top"><a class="navbar-brand" href="/">{s.piece.outlet.name}</a><ul class="navbar-nav">{s.nav('<li class="nav-item">$x</li>')}</ul></div>
<div class="row"><div class="col-lg-8"><div class="news-page">{s.section('<a class="news-cat" href="/c/2">$x</a>')}{s.kicker('<h4 class="rotitr">$x</h4>')}<h1 class="news-title">{s.headline}</h1>{s.standfirst('<div class="news-lead">$x</div>')}
<div class="news-info">{s.date('<span class="news-date">$x</span>')}{s.byline('<span class="news-writer">$x</span>')}{s.modified('<span class="news-date">$x</span>')}</div>{s.lead()}<div class="news-body">{s.above()}{s.body()}{s.paywall()}{s.byline("<p>$x</p>", at="end")}{s.tail()}</div>
<div class="news-share">{s.say("share")}</div><div class="news-tags">{s.say("tags_label")}: {" ".join(s.piece.words["tags"])}</div></div>
<div class="comments-box"><h3>{s.say("comments_label")}</h3>{s.comments(2, '<div class="cm"><span>$who</span><p>$x</p></div>')}</div></div>
<div class="col-lg-4"><div class="box"><h3>{s.say("popular_label")}</h3><ul>{s.popular(4)}</ul></div><div class="box">{s.once("newsletter")}</div></div></div>
<div class="row footer">{s.rights('<p class="copyright">$x</p>')}{s.imprint()}</div></div></body></html>"""


def cjk(s: Sheet) -> str:
    """An East Asian portal: paragraphs indented with wide spaces, rankings beside the text."""
    s.habits = Habits(
        paragraph="<p>　　$x</p>",
        heading="<p><strong>$x</strong></p>",
        figure='<div class="pic_wrap"><img src="$src" alt=""><p class="pic_txt">$caption $credit</p></div>',
        credit="$x",
        teaser='<p class="read_more">$label：<a href="/a/20">$x</a></p>',
        line='<p class="editor">$x</p>',
    )
    s.habits = s.habits.but(heading='<h3 class="midashi">$x</h3>')
    return f"""{s.root}{s.head(before=False)}
<body><div class="hd"><a href="/" class="logo">{s.piece.outlet.name}</a><div class="gnb"><ul>{s.nav()}</ul></div></div>
<div class="crumb"><a href="/">{s.say("home")}</a>&gt;{s.section('<a href="/ch/">$x</a>')}</div><div class="wrap"><div class="left_zw">{s.kicker('<p class="yinti">$x</p>')}<h1 id="title">{s.headline}</h1>
<div class="info">{s.date('<span class="time">$x</span>')}{s.modified('<span class="time">$x</span>')}{s.byline('<span class="writer">$x</span>')}<span class="fs">A- A+</span></div>{s.standfirst('<div class="summary">$x</div>')}<div id="artibody" class="article_body">{s.lead()}{s.above()}{s.body()}{s.paywall()}</div>
{s.byline('<div class="zrbj">$x</div>', at="end")}{s.tail('<p class="laiyuan">$x</p>')}<div class="fx">{s.say("share")}</div></div>
<div class="right_side"><h4>{s.say("popular_label")}</h4><ol>{s.popular(4)}</ol><h4>{s.say("related_label")}</h4><ul>{s.related(3)}</ul></div></div>
<div class="ft">{s.imprint(" ｜ ")}{s.rights("<p>$x</p>")}</div></body></html>"""


def local(s: Sheet) -> str:
    """A local paper with widgets for the weather, subscriptions and events between its own columns."""
    s.habits = Habits(
        figure='<div class="asset-photo"><img class="img-responsive lazyload" src="$src" alt=""><div class="caption-container"><span class="caption-text"><p>$caption</p></span>$credit</div></div>',
        credit='<span class="tnt-byline">$x</span>',
        heading="<h3>$x</h3>",
        teaser='<div class="inline-asset"><span class="kicker">$label</span><a class="tnt-headline" href="/local/article_55.html">$x</a></div>',
        letter='<div class="subscriber-offer"><p>$x</p></div>',
    )
    return f"""{s.root}{s.head(before=True)}
<body><div class="alert-strip">{s.say("weather")}</div><header><div class="masthead"><a href="/">{s.piece.outlet.name}</a><p>{s.piece.outlet.tagline}</p></div><ul class="nav-main">{s.nav()}</ul></header>
<div class="main-content"><div class="asset-header">{s.section('<div class="asset-section"><a href="/l/">$x</a></div>')}{s.kicker('<div class="asset-flag">$x</div>')}<h1 class="headline"><span itemprop="headline">{s.headline}</span></h1>{s.standfirst('<h2 class="subhead">$x</h2>')}<ul class="asset-meta">{s.byline('<li itemprop="author">$x</li>')}{s.date('<li class="asset-date">$x</li>')}{s.modified('<li class="asset-date">$x</li>')}</ul></div>
{s.lead()}<div class="asset-content"><div class="asset-body" itemprop="articleBody">{s.above()}{s.body()}{s.paywall('<div class="subscription-required">$x</div>')}{s.byline('<p class="tagline">$x</p>', at="end")}{s.tail('<p class="tagline">$x</p>')}</div></div>
<div class="region-related"><h4>{s.say("related_label")}</h4>{s.related(3, '<div class="card"><h5><a href="/l$n.html">$x</a></h5></div>')}</div><div class="region-right"><h4>{s.say("popular_label")}</h4><ul>{s.popular(3)}</ul><div class="promo"><p>{s.once("newsletter")}</p><button>{s.say("subscribe")}</button></div><div class="ad">{s.say("ad")}</div></div></div>
<div class="comments-region"><h4>{s.say("comments_label")}</h4>{s.comments(2)}</div><footer><div class="address">{s.imprint()}</div>{s.rights('<div class="copyright">$x</div>')}</footer></body></html>"""
