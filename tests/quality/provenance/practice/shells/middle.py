"""Sites between Baltic, Adriatic and Black Sea: page builders, council bulletins, exile weeklies, journals, portals of 2003."""

from tests.quality.provenance.practice.sheet import Habits, Sheet


def elementor(s: Sheet) -> str:
    """A paper on a page builder: what is said about author, day and source stands in one list of icons."""
    s.habits = Habits(
        figure='<div class="elementor-widget elementor-widget-image"><figure class="wp-caption"><img src="$src" class="attachment-large" alt="" loading="lazy"><figcaption class="widget-image-caption wp-caption-text">$caption $credit</figcaption></figure></div>',
        credit="($x)",
        heading='<h4 class="elementor-heading-title elementor-size-default">$x</h4>',
        teaser='<blockquote class="wp-embedded-content"><p>$label: <a href="/2-1/">$x</a></p></blockquote>',
        line="<p><em>$x</em></p>",
    )
    item = '<li class="elementor-icon-list-item"><span class="elementor-icon-list-icon"><i aria-hidden="true" class="far"></i></span><span class="elementor-icon-list-text">$x</span></li>'
    return f"""{s.root}{s.head('<meta name="generator" content="Elementor 3.18.2; settings: css_print_method-external">')}
<body class="post-template-default single single-post elementor-default"><div data-elementor-type="header" class="elementor-location-header"><a href="/"><img src="/logo.svg" alt=""><span>{s.piece.outlet.name}</span></a><nav><ul class="elementor-nav-menu">{s.nav('<li class="menu-item">$x</li>')}</ul></nav></div>
<div data-elementor-type="single-post" class="elementor post type-post status-publish hentry"><section class="elementor-section"><div class="elementor-container">{s.section('<span class="elementor-post-info__terms-list"><a href="/category/">$x</a></span>')}{s.kicker('<div class="elementor-widget-text-editor">$x</div>')}<div class="elementor-widget-theme-post-title"><h1 class="elementor-heading-title">{s.headline}</h1></div>{s.standfirst('<div class="elementor-widget-theme-post-excerpt"><div class="elementor-widget-container">$x</div></div>')}
<div class="elementor-widget-post-info"><ul class="elementor-inline-items elementor-post-info">{s.byline(item)}{s.date(item)}{s.modified(item)}{s.above(item)}</ul></div>{s.lead()}
<div class="elementor-widget-theme-post-content"><div class="elementor-widget-container">{s.body()}{s.byline("<p><strong>$x</strong></p>", at="end")}{s.tail()}</div></div>{s.bio('<div class="elementor-author-box"><div class="elementor-author-box__name">$name</div><div class="elementor-author-box__bio">$x</div></div>')}
<div class="elementor-share-buttons"><span>{s.say("share")}</span></div></div></section></div>
<div class="elementor-posts-container"><h3>{s.say("more")}</h3>{s.related(3, '<article class="elementor-post"><h3 class="elementor-post__title"><a href="/r$n/">$x</a></h3></article>')}</div>
<div data-elementor-type="footer" class="elementor-location-footer"><p>{s.once("newsletter")}</p><button>{s.say("subscribe")}</button><div>{s.imprint(" · ")}</div>{s.rights('<div class="elementor-heading-title">$x</div>')}</div></body></html>"""


def gutenberg(s: Sheet) -> str:
    """A blog in blocks; what is said about the text's origin stands in a coloured box over it."""
    s.habits = Habits(
        heading='<h3 class="wp-block-heading">$x</h3>',
        quotation='<figure class="wp-block-pullquote"><blockquote><p>$x</p></blockquote></figure>',
        figure='<figure class="wp-block-image size-large"><img src="$src" alt="" class="wp-image-771"><figcaption class="wp-element-caption">$caption $credit</figcaption></figure>',
        credit="<em>$x</em>",
        foot='<p class="has-small-font-size">$x</p>',
        line='<p class="has-text-align-right">$x</p>',
        teaser='<p class="has-background">$label: <a href="/?p=88">$x</a></p>',
        embed='<figure class="wp-block-embed is-type-video"><div class="wp-block-embed__wrapper"><iframe src="$x"></iframe></div></figure>',
    )
    return f"""{s.root}{s.head(before=True)}
<body class="wp-embed-responsive"><div class="wp-site-blocks"><header class="wp-block-template-part"><p class="wp-block-site-title"><a href="/">{s.piece.outlet.name}</a></p><p class="wp-block-site-tagline">{s.piece.outlet.tagline}</p></header>
<main class="wp-block-group">{s.lead()}<h1 class="wp-block-post-title">{s.headline}</h1>{s.kicker('<p class="has-small-font-size">$x</p>')}
<div class="wp-block-template-part"><div class="wp-block-post-date">{s.date("$x")}</div>{s.byline('<div class="wp-block-post-author-name">$x</div>')}{s.modified("<div>$x</div>")}{s.section('<div class="taxonomy-category wp-block-post-terms"><a href="/c" rel="tag">$x</a></div>')}</div>
<div class="entry-content wp-block-post-content">{s.above('<div class="wp-block-group has-background"><p>$x</p></div>')}{s.standfirst('<p class="has-medium-font-size"><strong>$x</strong></p>')}{s.body()}<hr class="wp-block-separator">{s.byline("<p>$x</p>", at="end")}{s.tail()}</div>
<div class="wp-block-comments"><h2>{s.say("comments_label")}</h2><ol>{s.comments(2, '<li><div class="wp-block-comment-author-name">$who</div><div class="wp-block-comment-content"><p>$x</p></div></li>')}</ol></div></main>
<footer><p>{s.piece.outlet.name}</p>{s.rights('<p class="has-text-align-center">$x</p>')}<p>WordPress &middot; Twenty Twenty-Four</p></footer></div></body></html>"""


def typo(s: Sheet) -> str:
    """A local paper on TYPO3: pictures with a bare div under them, everything in numbered frames."""
    s.habits = Habits(
        paragraph='<p class="bodytext">$x</p>',
        figure='<div class="frame frame-none"><div><img src="$src" width="640" height="427" alt=""></div><div>$caption</div>$credit</div>',
        credit="<div>$x</div>",
        teaser='<p class="bodytext"><a href="/d/77/" class="internal-link">&gt; $label: $x</a></p>',
        heading='<h3 class="csc-header">$x</h3>',
        line='<p class="bodytext align-right">$x</p>',
    )
    return f"""{s.root}{s.head('<meta name="generator" content="TYPO3 CMS">')}
<body id="p114"><div id="header"><div id="logo"><a href="/">{s.piece.outlet.name}</a></div><ul id="nav">{s.nav()}</ul></div>
<div id="content"><!--TYPO3SEARCH_begin--><div id="c2207" class="frame"><div class="news news-single"><div class="article" itemscope="itemscope"><div class="news-list-date">{s.date("$x")}{s.section(' &ndash; <a href="/l">$x</a>')}</div>{s.kicker('<p class="dachzeile">$x</p>')}<div class="header"><h1>{s.headline}</h1></div>{s.above('<p class="bodytext"><i>$x</i></p>')}{s.standfirst('<div class="lead"><p>$x</p></div>')}{s.byline('<p class="news-list-author">$x</p>')}
<div class="news-img-wrap">{s.lead()}</div><div class="news-text-wrap">{s.body()}{s.byline('<p class="bodytext"><b>$x</b></p>', at="end")}</div>{s.tail('<p class="bodytext"><i>$x</i></p>')}{s.modified('<p class="bodytext">$x</p>')}<div class="news-backlink-wrap"><a href="/">&lt;&lt; {s.say("home")}</a></div></div></div></div><!--TYPO3SEARCH_end--></div>
<div id="right"><div class="csc-header"><h4>{s.say("popular_label")}</h4></div>{s.popular(3, '<p class="bodytext"><a href="/p$n">$x</a></p>')}<p>{s.say("weather")}</p></div>
<div id="footer">{s.rights('<p class="copy">$x</p>')}<p>{s.imprint()}</p></div></body></html>"""


def perex(s: Sheet) -> str:
    """A Central European portal: day and authors in one line, a lead, gallery, discussion."""
    s.habits = Habits(
        figure='<div class="article-photo"><a href="$src" class="gallery"><img src="$src" alt=""></a><p><span>$caption</span>$credit</p></div>',
        credit='<span class="photo-source">$x</span>',
        teaser='<div class="related-inline"><p>$label</p><a href="/c/9912">$x</a></div>',
        heading='<h2 class="mezititulek">$x</h2>',
        quotation='<div class="citat"><p>$x</p></div>',
        letter='<div class="box-nl"><p>$x</p><form><input type="email"></form></div>',
    )
    return f"""{s.root}{s.head()}
<body><div id="page"><header class="hdr"><a href="/" class="hdr-logo">{s.piece.outlet.name}</a><ul class="hdr-menu">{s.nav()}</ul><a href="/login">{s.say("login")}</a></header><div class="ad">{s.say("ad")}</div>
<div class="col-main"><article class="art-full"><div class="art-crumb"><a href="/">{s.say("home")}</a>{s.section(' / <a href="/d">$x</a>')}</div>{s.kicker('<p class="art-strap">$x</p>')}<h1>{s.headline}</h1>
<div class="art-info">{s.date('<span class="time">$x</span>')} {s.byline('<span class="authors">$x</span>')} {s.modified('<span class="time-upd">$x</span>')} {s.above('<span class="source">$x</span>')}<a href="#d">{s.say("comments_label")} ({s.chance.randint(4, 400)})</a></div>{s.standfirst('<p class="perex">$x</p>')}{s.lead()}
<div class="bbtext">{s.body()}{s.paywall('<div class="locked"><p>$x</p></div>')}{s.byline('<p class="sig">$x</p>', at="end")}{s.tail('<p class="art-note">$x</p>')}</div>
<div class="tags">{" ".join(f'<a href="/t">{tag}</a>' for tag in s.piece.words["tags"])}</div></article><div id="d" class="disc"><h3>{s.say("comments_label")}</h3>{s.comments(2, '<div class="post"><h4>$who</h4><div>$x</div></div>')}</div></div>
<aside class="col-side"><h3>{s.say("popular_label")}</h3><ol>{s.popular(4)}</ol><h3>{s.say("related_label")}</h3><ul>{s.related(3)}</ul></aside>
<footer class="ftr"><p>{s.imprint()}</p>{s.rights('<p class="ftr-copy">$x</p>')}</footer></div></body></html>"""


def postnuke(s: Sheet) -> str:
    """A portal of 2003 in tables: the text in one cell with breaks, the system's own copyright at the foot."""
    s.habits = Habits(
        paragraph="$x<br><br>",
        run_in="<b>$title</b> $x<br><br>",
        heading='<font class="pn-title">$x</font><br><br>',
        quotation="<blockquote><i>$x</i></blockquote>",
        line="<div align=right><i>$x</i></div>",
        foot='<font class="pn-sub">$x</font><br>',
        figure='<table align=left cellpadding=4><tr><td><img src="$src" border=0></td></tr><tr><td><font class="pn-sub">$caption $credit</font></td></tr></table>',
        credit="[$x]",
        teaser='<b>&raquo;</b> $label: <a href="modules.php?op=modload&name=News&sid=41">$x</a><br><br>',
    )
    return f"""{s.root}{s.head('<meta name="generator" content="PostNuke 0.7.2.6">')}
<body bgcolor="#f4f4f4"><table width="100%" border=0><tr><td bgcolor="#660000"><font color="#ffffff" size=5>{s.piece.outlet.name}</font> <font color="#ffffff" size=1>{s.piece.outlet.tagline}</font></td></tr></table>
<table width="100%"><tr><td width=160 valign=top><table bgcolor="#dddddd"><tr><td>{s.nav("&middot; $x<br>")}</td></tr></table><br><font class="pn-sub"><b>{s.say("popular_label")}</b><br>{s.popular(4, '&middot; <a href="a.php?sid=$n">$x</a><br>')}</font></td>
<td valign=top><table width="100%" cellpadding=6 bgcolor="#ffffff"><tr><td>{s.section('<a class="pn-sub" href="t.php">$x</a>: ')}{s.kicker('<font class="pn-sub">$x</font><br>')}<font class="pn-title"><h1>{s.headline}</h1></font><font class="pn-sub">{s.byline("$x :: ")}{s.date("$x")} ({s.chance.randint(20, 900)} {s.say("views")})</font><br>{s.modified('<font class="pn-sub">$x</font><br>')}<hr size=1>
{s.above('<font class="pn-sub"><i>$x</i></font><br><br>')}{s.standfirst("<b>$x</b><br><br>")}{s.lead()}{s.body()}{s.byline("<div align=right><b>$x</b></div>", at="end")}{s.tail('<font class="pn-sub">$x</font><br>')}</td></tr></table>
<table width="100%"><tr><td><b>{s.say("comments_label")}</b></td></tr>{s.comments(2, '<tr><td bgcolor="#eeeeee"><b>$who</b><br>$x</td></tr>')}</table></td></tr></table>
<center><font class="pn-sub">{s.rights("$x<br>")}PostNuke &copy; 2003 The Nuke Crew. All logos and trademarks in this site are property of their respective owner.</font></center></body></html>"""


def ojs(s: Sheet) -> str:
    """A learned journal's portal: authors in a list, the issue, a box about the licence."""
    s.habits = Habits(
        heading="<h3>$x</h3>",
        figure='<div class="fig"><img src="$src" alt=""><div class="fig-legend">$caption $credit</div></div>',
        credit="$x",
        foot='<div class="fn"><p>$x</p></div>',
        line='<p class="ref">$x</p>',
        teaser='<p class="seealso">$label: <a href="/article/view/40">$x</a></p>',
    )
    return f"""{s.root}{s.head('<meta name="generator" content="Open Journal Systems 3.3.0.8"><meta name="gs_meta_revision" content="1.1">')}
<body class="pkp_page_article pkp_op_view"><header class="pkp_structure_head"><div class="pkp_site_name"><a href="/index" class="is_text">{s.piece.outlet.name}</a></div><ul class="pkp_navigation_primary">{s.nav()}</ul></header>
<div class="pkp_structure_main"><nav class="cmp_breadcrumbs"><ol><li><a href="/">{s.say("home")}</a></li>{s.section("<li>$x</li>")}</ol></nav><article class="obj_article_details">{s.kicker('<div class="subtitle">$x</div>')}<h1 class="page_title">{s.headline}</h1><div class="row"><div class="main_entry"><section class="item authors"><ul class="authors">{s.byline('<li><span class="name">$x</span></li>')}</ul></section>{s.standfirst('<section class="item abstract"><p>$x</p></section>')}
<section class="item fulltext">{s.above('<p class="source">$x</p>')}{s.lead()}{s.body()}{s.byline("<p>$x</p>", at="end")}</section></div><div class="entry_details"><div class="item published">{s.date('<div class="value"><span>$x</span></div>')}{s.modified('<div class="value">$x</div>')}</div><div class="item copyright">{s.tail()}{s.rights()}</div></div></div></article></div>
<div class="pkp_structure_sidebar"><div class="pkp_block"><span class="title">{s.say("popular_label")}</span><ul>{s.popular(3)}</ul></div></div>
<div class="pkp_structure_footer_wrapper"><div class="pkp_footer_content"><p>{s.imprint()}</p></div></div></body></html>"""


def dle(s: Sheet) -> str:
    """A news site on DataLife Engine: pictures are centred, captions are italics after a break."""
    s.habits = Habits(
        paragraph="$x<br><br>",
        run_in="<b>$title</b> $x<br><br>",
        heading="<b>$x</b><br><br>",
        line="<i>$x</i><br><br>",
        foot="<small>$x</small><br>",
        quotation='<div class="quote">$x</div>',
        figure='<div style="text-align:center;"><!--dle_image_begin:$src|--><img src="$src" alt=""><!--dle_image_end--><br><i>$caption</i> $credit</div>',
        credit="<span>$x</span>",
        teaser='<b>$label:</b> <a href="/71-x.html">$x</a><br><br>',
        letter='<div class="tg-line"><a href="#">$x</a></div>',
    )
    return f"""{s.root}{s.head('<meta name="generator" content="DataLife Engine (http://dle-engine.example)">')}
<body><div class="wrap"><div class="head"><a class="logotype" href="/">{s.piece.outlet.name}</a><span>{s.piece.outlet.tagline}</span></div><ul class="hmenu">{s.nav()}</ul><div class="speedbar"><a href="/">{s.say("home")}</a>{s.section(' &raquo; <a href="/x/">$x</a>')}</div>
<div id="dle-content"><article class="box story fullstory">{s.kicker('<div class="rubr">$x</div>')}<h1 class="title">{s.headline}</h1><ul class="story_icons">{s.date('<li class="story_date">$x</li>')}{s.byline('<li class="story_author">$x</li>')}{s.modified("<li>$x</li>")}<li>{s.say("views")}: {s.chance.randint(30, 9000)}</li></ul>
<div class="text">{s.above("<i>$x</i><br><br>")}{s.standfirst("<b>$x</b><br><br>")}{s.lead()}{s.body()}{s.byline("<b>$x</b><br>", at="end")}{s.tail('<div class="src">$x</div>')}</div><div class="category grey">{s.say("tags_label")}: {", ".join(s.piece.words["tags"])}</div></article>
<div class="rel_news"><h4>{s.say("related_label")}</h4><ul>{s.related(3)}</ul></div><div id="dle-comments-list">{s.comments(2, '<div class="comment"><div class="com_info"><b>$who</b></div><div class="com_content">$x</div></div>')}</div></div>
<div class="foot">{s.rights('<div class="foot_copy">$x</div>')}{s.imprint()}</div></div></body></html>"""


def angular(s: Sheet) -> str:
    """A single-page application of custom elements; the caption is small print without a class."""
    s.habits = Habits(
        paragraph='<p _ngcontent-ng-c41="">$x</p>',
        figure='<app-image _ngcontent-ng-c41=""><img src="$src" alt=""><small>$caption</small>$credit</app-image>',
        credit="<small>$x</small>",
        heading='<h2 _ngcontent-ng-c41="">$x</h2>',
        quotation='<app-quote><blockquote _ngcontent-ng-c52="">$x</blockquote></app-quote>',
        teaser='<app-read-more><span>$label</span> <a href="/a/6">$x</a></app-read-more>',
        letter="<app-newsletter><p>$x</p><input></app-newsletter>",
        embed='<app-embed><iframe src="$x"></iframe></app-embed>',
        line='<p _ngcontent-ng-c41=""><i>$x</i></p>',
    )
    return f"""{s.root}{s.head('<base href="/"><style ng-app-id="ng">:host{display:block}</style>')}
<body><app-root ng-version="17.1.0"><app-header><a routerlink="/" href="/">{s.piece.outlet.name}</a><nav>{s.nav("<span>$x</span>")}</nav><button>{s.say("search")}</button></app-header>
<router-outlet></router-outlet><app-article-page><app-article-head>{s.section('<a href="/s">$x</a>')}{s.kicker("<div>$x</div>")}<h1>{s.headline}</h1>{s.standfirst("<h2>$x</h2>")}<div>{s.byline("<span>$x</span>")}{s.date("<span>$x</span>")}{s.modified("<span>$x</span>")}</div></app-article-head>{s.lead()}
<app-article-body>{s.above("<div>$x</div>")}{s.body()}{s.paywall("<app-paywall><div>$x</div></app-paywall>")}{s.byline("<div>$x</div>", at="end")}{s.tail("<div>$x</div>")}</app-article-body><app-share><span>{s.say("share")}</span></app-share><app-related><div>{s.say("related_label")}</div>{s.related(4, '<app-card><a href="/a/$n">$x</a></app-card>')}</app-related></app-article-page>
<app-footer><div>{s.imprint(" ")}</div>{s.rights("<div>$x</div>")}</app-footer><app-cookie-bar><div>{s.once("cookie")}</div><button>{s.say("accept")}</button></app-cookie-bar></app-root></body></html>"""


def bulletin(s: Sheet) -> str:
    """A council's or a club's bulletin: a list of terms over the text, attachments under it."""
    s.habits = Habits(
        paragraph='<div class="txt-p">$x</div>',
        figure='<div class="foto"><img src="$src" alt=""><div>$caption $credit</div></div>',
        credit="<em>$x</em>",
        heading="<h3>$x</h3>",
        line='<div class="txt-p">$x</div>',
        teaser='<div class="box-link">$label <a href="/obj/31">$x</a></div>',
    )
    return f"""{s.root}{s.head()}
<body><div class="gov-top"><a href="/">{s.piece.outlet.name}</a> <span>{s.piece.outlet.tagline}</span></div><div class="gov-nav">{s.nav("<span>$x</span>")}</div>
<div class="gov-main"><div class="gov-path"><a href="/">{s.say("home")}</a>{s.section(' &#8250; <a href="/k">$x</a>')}</div>{s.kicker("<p>$x</p>")}<h1>{s.headline}</h1><dl class="gov-meta">{s.date("<dd>$x</dd>")}{s.modified("<dd>$x</dd>")}{s.byline("<dd>$x</dd>")}{s.above("<dd>$x</dd>")}</dl>{s.standfirst('<div class="gov-abstract">$x</div>')}{s.lead()}
<div class="gov-text">{s.body()}{s.byline('<div class="txt-p">$x</div>', at="end")}</div><div class="gov-foot">{s.tail('<div class="txt-small">$x</div>')}</div><div class="gov-share">{s.say("share")}</div></div>
<div class="gov-side"><h4>{s.say("more")}</h4><ul>{s.related(4)}</ul></div><div class="gov-bottom">{s.imprint()} {s.rights("<div>$x</div>")}</div></body></html>"""


def exile(s: Sheet) -> str:
    """A weekly printed abroad: rubric, the author under the text, a rule, then where it comes from."""
    s.habits = Habits(
        paragraph='<p align="justify">$x</p>',
        heading='<p align="center"><b>* * *</b></p><h3 align="center">$x</h3>',
        figure='<div class="cliche"><img src="$src"><br>$caption<br>$credit</div>',
        credit="<small>$x</small>",
        quotation="<blockquote><p><em>$x</em></p></blockquote>",
        foot="<p><small>$x</small></p>",
        line='<p align="right"><em>$x</em></p>',
    )
    return f"""{s.root}{s.head()}
<body><div class="mast"><p class="mast-name"><a href="/">{s.piece.outlet.name}</a></p><p class="mast-sub">{s.piece.outlet.tagline}</p></div><table class="rubrics"><tr>{s.nav("<td>$x</td>")}</tr></table>
<div class="page-col">{s.section('<p class="rubric"><a href="/r">$x</a></p>')}{s.kicker('<p class="over">$x</p>')}<h1>{s.headline}</h1>{s.standfirst('<p class="under"><em>$x</em></p>')}{s.date('<p class="issue">$x</p>')}{s.modified('<p class="issue">$x</p>')}{s.above('<p class="box">$x</p>')}{s.byline('<p class="author"><b>$x</b></p>')}{s.lead()}
{s.body()}{s.byline('<p align="right"><strong>$x</strong></p>', at="end")}<hr width="30%">{s.tail('<p class="colophon">$x</p>')}</div>
<div class="page-side"><h4>{s.say("popular_label")}</h4><ul>{s.popular(4)}</ul><p>{s.once("newsletter")}</p></div><div class="page-foot">{s.rights("$x")}<br>{s.imprint(" * ")}</div></body></html>"""
