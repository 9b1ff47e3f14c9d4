"""Sites of the years before 2012, and those that never left them: WordPress, Drupal, Joomla, Blogspot, layout in tables."""

from tests.quality.provenance.practice.sheet import Habits, Sheet

_WORDPRESS = Habits(
    figure=(
        '<div class="wp-caption alignnone" style="width: 810px"><img class="size-large" src="$src" alt="">'
        '<p class="wp-caption-text">$caption $credit</p></div>'
    ),
    credit="$x",
    teaser='<p><strong>$label:</strong> <a href="/?p=1211">$x</a></p>',
    line='<p style="text-align: right;"><em>$x</em></p>',
)


def wordpress(s: Sheet) -> str:
    """A blog theme with a side bar of widgets."""
    s.habits = _WORDPRESS
    return f"""{s.root}{s.head('<meta name="generator" content="WordPress 6.4.3">')}
<body class="post-template-default single single-post">
<header id="masthead"><p class="site-title"><a href="/" rel="home">{s.piece.outlet.name}</a></p>
<p class="site-description">{s.piece.outlet.tagline}</p><nav><ul id="menu-main">{s.nav()}</ul></nav></header>
<div id="content"><main id="main"><article class="post type-post hentry">
<header class="entry-header">{s.section('<span class="cat-links"><a rel="category tag" href="/category/s">$x</a></span>')}
{s.kicker('<p class="overline">$x</p>')}<h1 class="entry-title">{s.headline}</h1>
<div class="entry-meta">{s.date('<span class="posted-on">$x</span>')} {s.byline('<span class="byline vcard">$x</span>')}
{s.modified('<span class="updated">$x</span>')}</div></header>
<div class="entry-content">{s.standfirst('<p class="lead"><strong>$x</strong></p>')}{s.above()}{s.lead()}
{s.body()}{s.paywall()}{s.tail()}{s.byline("<p><em>$x</em></p>", at="end")}
<div class="sharedaddy"><h3>{s.say("share")}</h3><ul><li><a href="#">Facebook</a></li><li><a href="#">Telegram</a></li></ul></div>
</div><footer class="entry-footer"><span class="tags-links">{s.say("tags_label")}: {", ".join(s.piece.words["tags"])}</span></footer>
{s.bio()}</article>
<div id="comments" class="comments-area"><h2>{s.say("comments_label")}</h2><ol class="comment-list">{s.comments(2, '<li class="comment"><cite class="fn">$who</cite><div class="comment-content"><p>$x</p></div></li>')}</ol></div>
</main><aside id="secondary" class="widget-area"><section class="widget"><h2>{s.say("popular_label")}</h2><ul>{s.popular(3)}</ul></section>
<section class="widget"><p>{s.once("newsletter")}</p><form><input type="email"><button>{s.say("subscribe")}</button></form></section></aside></div>
<footer id="colophon"><div class="site-info">{s.rights()}{s.imprint()}</div></footer></body></html>"""


def drupal(s: Sheet) -> str:
    """Fields of a node, each in its own div."""
    s.habits = Habits(
        figure=(
            '<div class="field field--name-field-image"><img src="$src" alt="" loading="lazy" class="img-responsive">'
            '<div class="field--name-field-caption">$caption</div>$credit</div>'
        ),
        credit='<div class="field--name-field-credit">$x</div>',
        heading="<h3>$x</h3>",
        teaser='<div class="embedded-entity"><div class="node--view-mode-teaser">$label: <a href="/node/4312">$x</a></div></div>',
        note_class="note",
    )
    return f"""{s.root}{s.head('<meta name="Generator" content="Drupal 9 (https://www.drupal.org)">', before=True)}
<body class="path-node page-node-type-article"><a href="#main-content" class="visually-hidden">{s.say("home")}</a>
<div class="region region-header"><a class="site-name" href="/">{s.piece.outlet.name}</a><nav role="navigation"><ul class="menu">{s.nav()}</ul></nav></div>
<div class="region region-breadcrumb"><nav class="breadcrumb"><ol><li><a href="/">{s.say("home")}</a></li>{s.section('<li><a href="/s">$x</a></li>')}</ol></nav></div>
<main><div class="region region-content"><article class="node node--type-article node--view-mode-full">
{s.kicker('<div class="field--name-field-kicker">$x</div>')}<h1 class="page-header"><span class="field--name-title">{s.headline}</span></h1>
<footer class="node__meta">{s.byline('<div class="field--name-field-author">$x</div>')}{s.date('<div class="field--name-created">$x</div>')}{s.modified('<div class="field--name-changed">$x</div>')}</footer>
<div class="node__content">{s.standfirst('<div class="field--name-field-teaser"><p>$x</p></div>')}{s.lead()}
<div class="clearfix text-formatted field field--name-body field__item">{s.above()}{s.body()}{s.paywall()}{s.byline("<p>$x</p>", at="end")}</div>
<div class="field--name-field-source">{s.tail("<div>$x</div>")}</div>
<div class="field--name-field-tags"><div class="field__label">{s.say("tags_label")}</div>{" ".join(f'<a href="/t">{tag}</a>' for tag in s.piece.words["tags"])}</div></div></article>
<section class="views-element-container"><h2>{s.say("related_label")}</h2>{s.related(3, '<div class="views-row"><h3><a href="/node/$n">$x</a></h3></div>')}</section></div></main>
<footer class="region-footer"><p>{s.once("newsletter")}</p>{s.rights('<div class="copyright">$x</div>')}<p>{s.imprint()}</p></footer></body></html>"""


def joomla(s: Sheet) -> str:
    """A regional office's old CMS: article info as a definition list, no semantic elements."""
    s.habits = Habits(
        figure='<div class="img_caption" style="float: left"><img src="$src" border="0"><p class="img_caption">$caption<br>$credit</p></div>',
        credit="<em>$x</em>",
        heading="<h4>$x</h4>",
        teaser='<p><span style="color: #003366;">$label: </span><a href="/index.php?id=93">$x</a></p>',
        quotation='<blockquote style="margin-left: 30px">$x</blockquote>',
    )
    return f"""{s.root}{s.head('<meta name="generator" content="Joomla! - Open Source Content Management">')}
<body><div id="wrapper"><div id="header"><h2 class="logo"><a href="/">{s.piece.outlet.name}</a></h2><span>{s.piece.outlet.tagline}</span></div>
<div id="nav"><ul class="menu">{s.nav('<li class="item">$x</li>')}</ul></div>
<div id="left"><div class="module"><h3>{s.say("popular_label")}</h3><ul class="latestnews">{s.popular(4)}</ul></div></div>
<div id="main"><div class="item-page">{s.kicker("<h5>$x</h5>")}<h1>{s.headline}</h1>
<dl class="article-info">{s.section('<dd class="category-name"><a href="/c">$x</a></dd>')}{s.date('<dd class="published">$x</dd>')}{s.modified('<dd class="modified">$x</dd>')}{s.byline('<dd class="createdby">$x</dd>')}<dd class="hits">{s.say("views")}: {s.chance.randint(90, 4000)}</dd></dl>
{s.above()}{s.standfirst("<p><strong>$x</strong></p>")}{s.lead()}{s.body()}{s.paywall()}{s.byline('<p align="right"><b>$x</b></p>', at="end")}{s.tail()}
<div class="pagination"><a href="#">&lt;</a> <a href="#">&gt;</a></div></div></div>
<div id="footer">{s.rights()}<p>{s.imprint(" :: ")}</p></div></div></body></html>"""


def blogspot(s: Sheet) -> str:
    """A blog whose pictures stand in tables and whose paragraphs are parted by line breaks."""
    s.habits = Habits(
        paragraph="$x",
        between="<br /><br />\n",
        heading="<b>$x</b>",
        run_in="<b>$title</b> $x",
        line="<i>$x</i>",
        foot="$x",
        letter="<i>$x</i>",
        teaser='$label: <a href="/2021/05/other.html">$x</a>',
        figure=(
            '<table align="center" cellpadding="0" class="tr-caption-container"><tbody><tr><td><a href="$src"><img border="0" src="$src" /></a></td></tr>'
            '<tr><td class="tr-caption" style="text-align: center;">$caption $credit</td></tr></tbody></table>'
        ),
        credit="$x",
    )
    return f"""{s.root}{s.head('<meta content="blogger" name="generator"/>', before=True)}
<body class="loading"><div class="header-outer"><h1 class="title"><a href="/">{s.piece.outlet.name}</a></h1><p class="description"><span>{s.piece.outlet.tagline}</span></p></div>
<div class="main-inner"><div class="column-center-inner"><div class="blog-posts hfeed"><div class="date-outer">{s.date('<h2 class="date-header"><span>$x</span></h2>')}
<div class="post hentry"><h3 class="post-title entry-title">{s.headline}</h3>{s.kicker("<b>$x</b>")}
<div class="post-body entry-content" id="post-body-{s.chance.randint(10**9, 10**10)}"><div dir="{"rtl" if "rtl" in s.root else "ltr"}">{s.above("<i>$x</i><br /><br />")}{s.standfirst("<b>$x</b><br /><br />")}{s.lead()}{s.body()}<br /><br />{s.tail("$x<br />")}{s.byline("<b>$x</b>", at="end")}</div></div>
<div class="post-footer">{s.byline('<span class="post-author vcard">$x</span>')}{s.modified('<span class="post-timestamp">$x</span>')}<span class="post-labels">{s.say("tags_label")}: {", ".join(s.piece.words["tags"])}</span></div></div></div></div>
<div class="comments" id="comments"><h4>{s.say("comments_label")}:</h4><dl>{s.comments(2, '<dt class="comment-author">$who</dt><dd class="comment-body"><p>$x</p></dd>')}</dl></div></div>
<div class="column-right-inner"><div class="widget PopularPosts"><h2>{s.say("popular_label")}</h2><ul>{s.popular(3)}</ul></div></div></div>
<div class="footer-outer">{s.rights('<div class="widget Attribution">$x</div>')}</div></body></html>"""


def tables(s: Sheet) -> str:
    """Layout in tables with font elements, of about 2005, with no metadata but the title."""
    s.habits = Habits(
        paragraph="<p><font size=2 face=Verdana>$x</font></p>",
        heading="<p><font size=3 color=#990000><b>$x</b></font></p>",
        line="<p align=right><font size=2><i>$x</i></font></p>",
        foot="<p><font size=1>$x</font></p>",
        quotation="<blockquote><font size=2><i>$x</i></font></blockquote>",
        figure="<table align=right width=250><tr><td><img src=$src width=250></td></tr><tr><td><font size=1>$caption<br>$credit</font></td></tr></table>",
        credit="<i>$x</i>",
        teaser='<p><font size=2>&raquo; $label: <a href="art.php?id=77">$x</a></font></p>',
    )
    return f"""{s.root}{s.head()}
<body bgcolor=#ffffff topmargin=0><table width=780 cellspacing=0 align=center><tr><td colspan=3 bgcolor=#003366><font color=#ffffff size=5><b>{s.piece.outlet.name}</b></font><br><font color=#cccccc size=1>{s.piece.outlet.tagline}</font></td></tr>
<tr><td width=150 valign=top bgcolor=#eeeeee>{s.nav("<font size=2>$x</font><br>")}<hr><font size=1><b>{s.say("popular_label")}</b><br>{s.popular(4, '<a href="p.php?id=$n">$x</a><br>')}</font></td>
<td valign=top width=480><table cellpadding=8><tr><td>{s.section('<font size=1 color=#666666><a href="/list.php">$x</a></font><br>')}{s.date("<font size=1 color=#666666>$x</font><br>")}{s.kicker("<font size=2 color=#990000>$x</font><br>")}
<h1><font size=4 face=Georgia>{s.headline}</font></h1>{s.byline("<font size=2><b>$x</b></font><br>")}{s.modified("<font size=1>$x</font><br>")}
{s.above("<p><font size=2>$x</font></p>")}{s.standfirst("<p><font size=2><b>$x</b></font></p>")}{s.lead()}{s.body()}{s.paywall()}{s.byline("<p align=right><font size=2><b>$x</b></font></p>", at="end")}{s.tail("<p><font size=1>$x</font></p>")}
<p><font size=2><a href="print.php">{s.say("share")}</a></font></p></td></tr></table></td>
<td valign=top width=150 bgcolor=#eeeeee><font size=1><b>{s.say("related_label")}</b><br>{s.related(3, '<a href="r.php?id=$n">$x</a><br>')}</font><br><font size=1>{s.say("ad")}</font></td></tr>
<tr><td colspan=3 align=center bgcolor=#003366><font color=#ffffff size=1>{s.rights("$x<br>")}{s.imprint()}</font></td></tr></table></body></html>"""


def academic(s: Sheet) -> str:
    """A page somebody at a university writes by hand: almost no mark-up, a rule before the notes."""
    s.habits = Habits(
        heading="<h3>$x</h3>",
        figure='<p align="center"><img src="$src"><br><small>$caption $credit</small></p>',
        credit="$x",
        foot="<p><small>$x</small></p>",
        line="<p>$x</p>",
    )
    return f"""{s.root}{s.head()}
<body><p><a href="/">{s.piece.outlet.name}</a> &gt; {s.section('<a href="/archive">$x</a> &gt;')}</p><hr>
{s.kicker("<p>$x</p>")}<h1>{s.headline}</h1>{s.byline("<p><i>$x</i></p>")}{s.date("<p>$x</p>")}{s.modified("<p><small>$x</small></p>")}{s.above()}{s.standfirst('<p class="abstract"><b>$x</b></p>')}{s.lead()}
{s.body()}{s.byline("<p><i>$x</i></p>", at="end")}<hr>{s.tail("<p><small>$x</small></p>")}{s.rights("<p><small>$x</small></p>")}
<address>{s.imprint(" &middot; ")}</address></body></html>"""
