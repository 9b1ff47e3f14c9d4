"""Sites between the Bosporus and the Pacific: broken lines for paragraphs, lists of facts, cards of sources, boards and boxes."""

from tests.quality.provenance.practice.sheet import Habits, Sheet


def wall(s: Sheet) -> str:
    """An East Asian daily: the text is one element, its paragraphs are parted by empty lines, the writer's card follows."""
    s.habits = Habits(
        paragraph="$x<br><br>",
        heading="<b>■ $x</b><br><br>",
        run_in="<b>$title</b> $x<br><br>",
        quotation="<blockquote>$x</blockquote><br>",
        figure='<table class="img_desc" align="center"><tbody><tr><td><img src="$src" alt=""></td></tr><tr><td class="img_txt">$caption $credit</td></tr></tbody></table><br>',
        credit="$x",
        teaser='<a class="link_rel" href="/arti/31">▶ $label: $x</a><br><br>',
        line="$x<br><br>",
        foot="$x<br><br>",
        letter="<b>$x</b><br><br>",
        dateline="$x",
    )
    return f"""{s.root}{s.head()}
<body><div id="wrap"><div class="gnb"><a class="ci" href="/"><img src="/ci.png" alt="{s.piece.outlet.name}"></a><ul>{s.nav()}</ul><span>{s.say("login")}</span></div>
<div id="container"><div class="art_head">{s.section('<span class="cate"><a href="/arti">$x</a></span>')}{s.kicker('<em class="tag0">$x</em>')}<h2 class="tit">{s.headline}</h2>{s.standfirst('<h3 class="stit">$x</h3>')}<ul class="info0">{s.byline('<li class="wr">$x</li>')}{s.date('<li class="dt">$x</li>')}{s.modified('<li class="dt">$x</li>')}<li class="btn0">A+ A- {s.say("share")}</li></ul></div>
{s.lead()}<div id="articleBody" class="art_txt">{s.above("$x<br><br>")}{s.body()}{s.byline("$x<br><br>", at="end")}{s.tail("$x<br>")}{s.rights("<br>$x")}</div>
{s.bio('<dl class="jrn"><dt>$name</dt><dd>$x</dd></dl>')}<div class="reply"><strong>{s.say("comments_label")} 2</strong>{s.comments(2, "<p><b>$who</b> $x</p>")}</div></div>
<div id="right0"><h4>{s.say("popular_label")}</h4><ol>{s.popular(4)}</ol></div><div id="foot0">{s.imprint(" ｜ ")}</div></div></body></html>"""


def portalnews(s: Sheet) -> str:
    """A Chinese-language portal: date, source and links in one line, the editor in charge in brackets under the text."""
    s.habits = Habits(
        paragraph='<p style="text-indent:2em">$x</p>',
        heading="<h3>$x</h3>",
        figure='<p style="text-align:center"><img src="$src" alt=""></p><p class="pictext" style="text-align:center">$caption $credit</p>',
        credit="$x",
        teaser='<p class="otherlink"><a href="/c/2024/77.shtml">$label: $x</a></p>',
        line='<p style="text-align:right">$x</p>',
        foot='<p class="zs">$x</p>',
    )
    hits = s.chance.randint(20, 9000)
    return f"""{s.root}{s.head(f'<meta name="author" content="{s.piece.outlet.host}">')}
<body><div class="topbar">{s.nav(" $x")} <a href="/login">{s.say("login")}</a></div><div class="path">{s.say("home")} &gt; {s.section('<a href="/c/">$x</a>')} &gt;</div>
<div class="main w1000"><div class="left">{s.kicker('<div class="shoulder">$x</div>')}<h1 class="main-title">{s.headline}</h1><div class="info">{s.date('<span class="pubtime">$x</span>')}&nbsp;&nbsp;{s.byline('<span class="aut">$x</span>')}&nbsp;{s.modified("<span>$x</span>")}<span class="hits">{s.say("views")} {hits}</span></div>{s.standfirst('<div class="zhaiyao">$x</div>')}
<div class="article" id="artibody">{s.above('<p class="src1">$x</p>')}{s.lead()}{s.body()}{s.byline('<p class="show_author">$x</p>', at="end")}</div><div class="art-foot">{s.tail('<p class="art-foot-l">$x</p>')}<div class="qr"><img src="/qr.png" alt=""></div></div><div class="keywords">{s.say("tags_label")}: {" ".join(f'<a href="/k">{tag}</a>' for tag in s.piece.words["tags"])}</div></div>
<div class="right"><h3>{s.say("related_label")}</h3><ul>{s.related(4)}</ul></div></div><div class="footer">{s.imprint(" | ")}<br>{s.rights("$x<br>")}No. 0071234</div></body></html>"""


def slip(s: Sheet) -> str:
    """A monitor of foreign papers: a card with the facts of the source stands between headline and text."""
    s.habits = Habits(
        paragraph='<div class="tx">$x</div>',
        heading='<div class="tx tx-h"><h2>$x</h2></div>',
        run_in='<div class="tx"><b>$title</b> $x</div>',
        quotation='<div class="tx-q"><blockquote>$x</blockquote></div>',
        figure='<div class="ph"><div class="ph-i"><img src="$src" alt=""></div><div class="ph-t">$caption</div><div class="ph-c">$credit</div></div>',
        credit="$x",
        teaser='<div class="tx-in"><a href="/m/20240101/2.html"><div class="tx-in-t">$x</div></a></div>',
        line='<div class="tx tx-s">$x</div>',
        foot='<div class="tx tx-n">$x</div>',
        letter='<div class="tx-sub">$x</div>',
    )
    return f"""{s.root}{s.head()}
<body><div class="hd"><a class="hd-l" href="/">{s.piece.outlet.name}</a>{s.nav('<div class="hd-i">$x</div>')}</div><div class="pg"><div class="pg-m">{s.section('<div class="rb">$x</div>')}{s.kicker('<div class="ul">$x</div>')}<h1>{s.headline}</h1>{s.standfirst('<h2 class="lid">$x</h2>')}{s.date('<div class="dt">$x</div>')}{s.modified('<div class="dt">$x</div>')}
<div class="card"><div class="card-r">{s.above('<div class="card-s">$x</div>')}{s.byline('<div class="card-a">$x</div>')}</div></div>{s.lead()}
<div class="art">{s.body()}{s.byline('<div class="tx tx-s">$x</div>', at="end")}</div><div class="undr">{s.tail('<div class="undr-s">$x</div>')}</div><div class="cm"><h3>{s.say("comments_label")}</h3>{s.comments(3, '<div class="cm-i"><span class="cm-n">$who</span><span class="cm-t">$x</span></div>')}</div></div>
<div class="pg-s"><h3>{s.say("more")}</h3>{s.related(4, '<a class="pg-l" href="/m/$n.html">$x</a>')}</div></div><div class="ft">{s.rights("<div>$x</div>")}{s.imprint(" ")}<div>18+</div></div></body></html>"""


def haber(s: Sheet) -> str:
    """A news site of Anatolia or the Caucasus: buttons for the letters' size, a box of the source, tags, reactions."""
    s.habits = Habits(
        paragraph='<p class="p-text">$x</p>',
        heading="<h2><strong>$x</strong></h2>",
        figure='<div class="news-pic"><a data-fancybox="g" href="$src"><img class="img-fluid" src="$src" alt=""></a><span class="pic-alt">$caption $credit</span></div>',
        credit='<i class="fa-photo">$x</i>',
        teaser='<div class="also-box"><span>$label</span><a href="/haber/55"><strong>$x</strong></a></div>',
        letter='<div class="gnews"><a href="/takip">$x</a></div>',
        line='<p class="p-text sign">$x</p>',
        embed='<div class="embed-responsive"><iframe class="embed-responsive-item" src="$x"></iframe></div>',
        dateline="<strong>$x</strong>",
    )
    return f"""{s.root}{s.head()}
<body><div class="top-ticker">{s.say("weather")}</div><header class="container"><a class="brand" href="/">{s.piece.outlet.name}</a><ul class="navbar-nav">{s.nav('<li class="nav-item">$x</li>')}</ul></header><div class="container detail"><div class="row"><div class="col-lg-8">
{s.section('<span class="badge badge-cat"><a href="/kat">$x</a></span>')}{s.kicker('<span class="spot-up">$x</span>')}<h1 class="detail-title">{s.headline}</h1>{s.standfirst('<h2 class="detail-spot">$x</h2>')}<div class="detail-meta"><div class="ed">{s.byline("<b>$x</b>")}</div><div class="tm">{s.date("<span>$x</span>")} {s.modified("<span>$x</span>")}</div><button>A-</button><button>A+</button></div>{s.lead()}
<div class="detail-body" property="articleBody">{s.above('<p class="p-text"><em>$x</em></p>')}{s.body()}{s.byline('<p class="p-text"><strong>$x</strong></p>', at="end")}</div><div class="detail-src">{s.tail("<span>$x</span><br>")}</div><div class="emo"><span>:)</span> {s.chance.randint(1, 99)} <span>:(</span> 3</div><div class="detail-tags">{" ".join(f'<a href="/etiket">#{tag}</a>' for tag in s.piece.words["tags"])}</div>
<div class="comm"><h4>{s.say("comments_label")}</h4>{s.comments(2, '<div class="media"><div class="media-body"><h5>$who</h5>$x</div></div>')}</div></div><div class="col-lg-4"><h4>{s.say("popular_label")}</h4>{s.popular(4, '<div class="side-n"><a href="/haber/$n">$x</a></div>')}</div></div></div>
<footer><div class="container">{s.imprint(" • ")}<p>{s.rights("$x")}</p><p>Software: Delta CM v7</p></div></footer></body></html>"""


def fields(s: Sheet) -> str:
    """A Drupal site of an institute or a weekly: every value is a labelled field of its own."""
    s.habits = Habits(
        figure='<div class="field field--name-field-image"><div class="field__item"><img src="$src" alt=""></div><div class="field field--name-field-image-caption"><div class="field__item">$caption</div></div><div class="field field--name-field-image-credit"><div class="field__item">$credit</div></div></div>',
        credit="$x",
        heading="<h4>$x</h4>",
        quotation='<blockquote class="pull">$x</blockquote>',
        teaser='<div class="media-entity"><a href="/node/412">$x</a></div>',
        line='<p class="text-align-left">$x</p>',
        foot='<p class="footnotes-footnote">$x</p>',
        note_class="footnote-inline",
    )
    return f"""{s.root}{s.head('<meta name="Generator" content="Drupal 9">')}
<body class="path-node page-node-type-article"><div class="region region-header"><a rel="home" href="/">{s.piece.outlet.name}</a><ul class="menu">{s.nav('<li class="menu-item">$x</li>')}</ul></div><div class="region region-content"><article role="article" class="node node--type-article">
{s.section('<div class="field field--name-field-section"><div class="field__item"><a href="/taxonomy/term/4">$x</a></div></div>')}{s.kicker('<div class="field field--name-field-kicker">$x</div>')}<h1 class="page-header"><span class="field field--name-title">{s.headline}</span></h1>{s.standfirst('<div class="field field--name-field-lead"><div class="field__item"><p>$x</p></div></div>')}
<div class="submitted">{s.byline('<span class="field field--name-field-people">$x</span>')} {s.date('<span class="field field--name-created">$x</span>')} {s.modified("<span>$x</span>")}</div>{s.lead()}<div class="clearfix field field--name-field-intro">{s.above()}</div><div class="clearfix text-formatted field field--name-body"><div class="field__item">{s.body()}{s.paywall('<div class="premium-cut">$x</div>')}</div></div>
<div class="field field--name-field-after">{s.byline('<div class="field__item">$x</div>', at="end")}{s.tail('<div class="field__item">$x</div>')}{s.rights('<div class="field__item field-licence">$x</div>')}</div></article></div>
<aside class="region region-sidebar">{s.say("related_label")}{s.related(3, '<div class="views-row"><span class="field-content"><a href="/node/$n">$x</a></span></div>')}<div class="block-newsletter"><p>{s.once("newsletter")}</p></div></aside><footer>{s.imprint(" ")}</footer></body></html>"""


def blogger(s: Sheet) -> str:
    """A private person's blog: div elements for paragraphs, empty ones between them, the writer's name under everything."""
    s.habits = Habits(
        paragraph='<div style="text-align: justify;">$x</div>',
        between='\n<div style="text-align: justify;"><br /></div>\n',
        heading="<h3>$x</h3>",
        quotation='<blockquote class="tr_bq">$x</blockquote>',
        figure='<table align="center" class="tr-caption-container"><tbody><tr><td><a href="$src"><img border="0" src="$src" /></a></td></tr><tr><td class="tr-caption">$caption $credit</td></tr></tbody></table>',
        credit="$x",
        line='<div style="text-align: right;"><i>$x</i></div>',
        foot='<div><span style="font-size: x-small;">$x</span></div>',
        teaser='<div><b>$label: <a href="/2019/03/x.html">$x</a></b></div>',
        letter="<div><i>$x</i></div>",
    )
    return f"""{s.root}{s.head('<meta content="blogger" name="generator">')}
<body class="variant-dark"><div class="header-widget"><h1 class="title"><a href="/">{s.piece.outlet.name}</a></h1><p class="description">{s.piece.outlet.tagline}</p></div><div class="main section"><div class="date-outer">{s.date('<h2 class="date-header"><span>$x</span></h2>')}<div class="post-outer"><div class="post hentry">
<h3 class="post-title entry-title">{s.headline}</h3>{s.section('<div class="over"><a href="/search/label/x">$x</a></div>')}{s.kicker("<div>$x</div>")}<div class="post-body entry-content">{s.standfirst("<div><b>$x</b></div><br />")}{s.above("<div><i>$x</i></div><br />")}{s.lead()}{s.body()}{s.byline("<br /><div><b>$x</b></div>", at="end")}<br />{s.tail("<div>$x</div>")}</div>
<div class="post-footer">{s.byline('<span class="post-author vcard">$x</span>')} {s.modified("<span>$x</span>")} <span class="post-comment-link"><a href="#c">3</a></span><span class="post-labels">{s.say("tags_label")}: {", ".join(f'<a href="/search/label/{tag}">{tag}</a>' for tag in s.piece.words["tags"])}</span></div></div></div></div><div id="comments"><h4>{s.say("comments_label")}</h4><dl>{s.comments(3, '<dt>$who</dt><dd class="comment-body"><p>$x</p></dd>')}</dl></div></div>
<div class="sidebar"><h2>{s.say("popular_label")}</h2><ul>{s.popular(3)}</ul></div><div class="footer">{s.rights('<div class="widget">$x</div>')}<div class="attribution">Watermark theme. Theme images by a1x. Powered by Blogger.</div></div></body></html>"""


def vue(s: Sheet) -> str:
    """An application's page as its server renders it: scoped attributes, spans for everything, the rights in a tray."""
    s.habits = Habits(
        paragraph='<div data-v-7ba5><span data-v-7ba5 class="para">$x</span></div>',
        heading='<div data-v-7ba5 class="sub"><h2 data-v-7ba5>$x</h2></div>',
        run_in='<div data-v-7ba5><span class="para"><b>$title</b> $x</span></div>',
        quotation='<div data-v-7ba5 class="say"><blockquote>$x</blockquote></div>',
        figure='<div data-v-31aa class="shot"><img src="$src" alt="" data-v-31aa><div data-v-31aa class="shot__meta"><span>$caption</span> <span>$credit</span></div></div>',
        credit="$x",
        teaser='<div data-v-55c1 class="mini"><a href="/r/9"><span>$label</span><span>$x</span></a></div>',
        letter='<div data-v-55c1 class="push"><span>$x</span></div>',
        line='<div data-v-7ba5><span class="para para--s">$x</span></div>',
        foot='<div data-v-7ba5><span class="para para--s">$x</span></div>',
        embed='<div data-v-7ba5 class="emb"><iframe src="$x"></iframe></div>',
    )
    return f"""{s.root}{s.head('<link rel="modulepreload" href="/_nuxt/entry.4f1.js">')}
<body><div id="__nuxt"><div data-v-0a1 class="layout"><div data-v-0a1 class="bar"><a href="/"><span>{s.piece.outlet.name}</span></a>{s.nav("<span data-v-0a1>$x</span>")}</div><main data-v-7ba5><div data-v-7ba5 class="caps">{s.section("<span><a href='/t'>$x</a></span>")}{s.kicker("<span>$x</span>")}{s.date("<span>$x</span>")}{s.modified("<span>$x</span>")}</div><h1 data-v-7ba5>{s.headline}</h1>{s.standfirst('<div data-v-7ba5 class="deck"><span>$x</span></div>')}{s.byline('<div data-v-7ba5 class="who"><span>$x</span></div>')}{s.lead()}
<section data-v-7ba5>{s.above('<div data-v-7ba5 class="hint"><span>$x</span></div>')}{s.body()}{s.paywall('<div data-v-88 class="lock"><span>$x</span></div>')}{s.byline("<div data-v-7ba5><span>$x</span></div>", at="end")}</section><div data-v-9c class="tray">{s.tail('<div class="tray__i"><span>$x</span></div>')}{s.rights('<div class="tray__i"><span>$x</span></div>')}</div></main>
<div data-v-66 class="rail"><span>{s.say("popular_label")}</span>{s.popular(3, '<div data-v-66><a href="/p/$n"><span>$x</span></a></div>')}</div><div data-v-0a1 class="base">{s.imprint("")}<span>{s.once("newsletter")}</span></div></div></div><script>window.__NUXT__=(function(a){{return {{serverRendered:a}}}}(true));</script></body></html>"""


def nuke(s: Sheet) -> str:
    """A portal of about 2004: tables in tables, who posted it and how often it was read, links for printing and sending."""
    s.habits = Habits(
        paragraph="$x<br /><br />",
        heading="<h4>$x</h4>",
        run_in="<b>$title</b> $x<br /><br />",
        figure='<table border="0" align="left" width="200"><tr><td><img src="$src" width="190" border="1"></td></tr><tr><td><font class="tiny">$caption $credit</font></td></tr></table>',
        credit="$x",
        line='<div align="right">$x</div><br />',
        foot='<font class="tiny">$x</font><br />',
        teaser="<b>$label:</b> <a href='modules.php?name=News&amp;sid=410'>$x</a><br /><br />",
        letter="<i>$x</i><br /><br />",
    )
    reads = s.chance.randint(90, 4000)
    return f"""{s.root}<head><meta charset="utf-8"><title>{s.piece.outlet.name} - {s.headline}</title><meta name="GENERATOR" content="PHP-Nuke">{s.piece.head}</head>
<body bgcolor="#e8e8e8"><table width="760" align="center"><tr><td colspan="3"><a href="index.php"><img src="logo.gif" alt="{s.piece.outlet.name}" border="0"></a> <font class="title">{s.piece.outlet.name}</font></td></tr><tr><td width="150" valign="top"><font class="content"><b>{s.say("home")}</b><br>{s.nav("&middot; $x<br>")}</font></td><td valign="top">
<table width="100%"><tr><td bgcolor="#dddddd">{s.section('<font class="tiny">$x</font><br>')}{s.kicker('<font class="content">$x</font><br>')}<h1><font class="storytitle">{s.headline}</font></h1><br><font class="tiny">{s.byline("$x")} {s.date("$x")} {s.modified("$x")} ({reads} {s.say("views")})</font></td></tr><tr><td><font class="content">{s.standfirst("<b>$x</b><br /><br />")}{s.above("<i>$x</i><br /><br />")}{s.lead()}{s.body()}{s.byline("<b>$x</b><br /><br />", at="end")}{s.tail("$x<br />")}</font></td></tr></table></td>
<td width="150" valign="top"><font class="content"><b>{s.say("more")}</b><br>{s.related(3, "&middot; <a href='modules.php?sid=$n'>$x</a><br>")}</font></td></tr><tr><td colspan="3" align="center"><font class="tiny">{s.rights("$x<br>")}PHP-Nuke Copyright &copy; 2004 by F. Burzi. All logos and trademarks in this site are property of their respective owner.</font></td></tr></table></body></html>"""


def facts(s: Sheet) -> str:
    """A review or a bulletin: what is known about the text is a list of terms under it, the notes stand after that."""
    s.habits = Habits(
        heading='<h3 class="zwi">$x</h3>',
        quotation='<blockquote class="zit">$x</blockquote>',
        figure='<div class="abb"><img src="$src" alt=""><br>$caption<br>$credit</div>',
        credit="<cite>$x</cite>",
        foot='<p class="anm">$x</p>',
        line='<p class="lin">$x</p>',
        teaser='<p class="ver">$label → <a href="/h/7">$x</a></p>',
    )
    return f"""{s.root}{s.head(before=True)}
<body><header><a href="/">{s.piece.outlet.name}</a> <small>{s.piece.outlet.tagline}</small></header><nav>{s.nav("$x / ")}</nav><main>{s.section('<p class="heft"><a href="/h">$x</a></p>')}{s.kicker('<p class="reihe">$x</p>')}<h1>{s.headline}</h1>{s.standfirst("<p><strong>$x</strong></p>")}{s.above('<p class="vor">$x</p>')}{s.lead()}<div class="satz">{s.body()}</div>
<dl class="daten">{s.byline("<dt>✍</dt><dd>$x</dd>")}{s.byline("<dt>✍</dt><dd>$x</dd>", at="end")}{s.date("<dt>◷</dt><dd>$x</dd>")}{s.modified("<dt>↻</dt><dd>$x</dd>")}{s.tail("<dt>§</dt><dd>$x</dd>")}{s.rights("<dt>©</dt><dd>$x</dd>")}</dl></main><aside><h6>{s.say("related_label")}</h6>{s.related(3, '<p><a href="/h/$n">$x</a></p>')}</aside><footer>{s.imprint(" · ")}<p>{s.once("cookie")}</p></footer></body></html>"""
