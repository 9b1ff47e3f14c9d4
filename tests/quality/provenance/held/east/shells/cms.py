"""Sites on content management systems as they come: a WordPress news theme, Drupal, Bitrix, Joomla."""

from tests.quality.provenance.held.east.body import Style, body, card, each, second, some
from tests.quality.provenance.held.east.head import esc, head
from tests.quality.provenance.held.east.piece import Image, Piece


def _links(names: list[str], template: str = '<li><a href="/{n}">{name}</a></li>') -> str:
    return "".join(template.format(n=n, name=esc(name)) for n, name in enumerate(names, 1))


# ---------------------------------------------------------------- WordPress


def _wp_figure(image: Image) -> str:
    caption = image.line or image.text("caption")
    credit = (
        ""
        if image.line or not image.text("credit")
        else f'<span class="media-credit">{esc(image.text("credit"))}</span>'
    )
    words = (
        f'<figcaption class="wp-caption-text">{esc(caption)} {credit}</figcaption>'
        if caption or credit
        else ""
    )
    return f'<figure class="wp-block-image size-large wp-caption alignnone"><img src="{image.src}" width="1024" height="683" alt="">{words}</figure>'


_WP = Style(
    figure=_wp_figure,
    heading='<h3 class="wp-block-heading">{}</h3>',
    quotation='<blockquote class="wp-block-quote is-layout-flow"><p>{}</p></blockquote>',
    lists='<{tag} class="wp-block-list">{items}</{tag}>',
    table='<figure class="wp-block-table"><table><tbody>{}</tbody></table></figure>',
    also='<div class="td-inline-related"><p><strong>{}</strong></p></div>',
    embed='<figure class="wp-block-embed is-type-video"><div class="wp-block-embed__wrapper"><iframe src="{}"></iframe></div></figure>',
    anchor='<sup class="modern-footnotes-footnote"><a href="#note-{0}">{0}</a></sup>',
    advertisement='<div class="td-a-rec td-a-rec-id-content_inline"><span class="td-adspot-title">- Advertisement -</span><ins class="adsbygoogle"></ins></div>',
    footnotes='<hr class="wp-block-separator"><ol class="wp-block-footnotes">{}</ol>',
    footnote='<li id="note-{mark}">{text} <a href="#ref-{mark}">↩</a></li>',
)


def newsportal(piece: Piece) -> str:
    """A WordPress theme for newspapers: crumbs, meta line, sidebar with popular posts, comments."""
    site, w = piece.site, piece.site.word
    related = "".join(
        f'<div class="td_module_related_posts"><h3 class="entry-title td-module-title"><a href="/p{n}">{esc(t)}</a></h3></div>'
        for n, t in enumerate(site.teasers(piece.number, 3))
    )
    popular = "".join(
        f'<div class="td_module_6 item-details"><h3 class="entry-title"><a href="/q{n}">{esc(t)}</a></h3></div>'
        for n, t in enumerate(site.teasers(piece.number + 3, 4))
    )
    comments = "".join(
        f'<li class="comment"><cite class="fn">{esc(name)}</cite><div class="comment-content"><p>{esc(words)}</p></div></li>'
        for name, _, words in (row.partition("|") for row in site.words.texts("comments"))
    )
    modified = some('<span class="updated"> {}</span>', piece.text("modified_as"))
    return f"""<!DOCTYPE html>
<html lang="{site.language}" {'dir="rtl"' if site.rtl else ""}><head>{head(piece, '<meta name="generator" content="WordPress 6.4.3">')}</head>
<body class="post-template-default single single-post single-format-standard td-standard-pack">
<div class="td-header-menu-wrap"><div class="td-header-logo"><a href="{site.home}/">{esc(site.name)}</a></div>
<ul id="menu-main" class="sf-menu">{_links(site.words.texts("nav"), '<li class="menu-item"><a href="/c{n}">{name}</a></li>')}</ul></div>
<div class="td-main-content-wrap"><div class="td-container"><div class="td-crumb-container"><a class="entry-crumb" href="/">{esc(w("home"))}</a>{some(' › <a class="entry-crumb" href="/s">{}</a>', piece.text("section"))}</div>
<div class="td-pb-span8 td-main-content"><article id="post-{5100 + piece.number}" class="post type-post status-publish">
<div class="td-post-header"><header class="td-post-title">{some('<span class="td-post-kicker">{}</span>', piece.text("kicker"))}<h1 class="entry-title">{esc(piece.headline)}</h1>
{some('<p class="td-post-sub-title">{}</p>', piece.text("standfirst"))}
<div class="td-module-meta-info">{each('<div class="td-post-author-name">{}</div>', piece.texts("byline"))}{some('<span class="td-post-date"><time class="entry-date">{}</time></span>', piece.text("published_as"))}{modified}<div class="td-post-views">1 204</div></div></header></div>
<div class="td-post-sharing-top"><span>{esc(w("share"))}</span><a href="#">Facebook</a><a href="#">Telegram</a><a href="#">WhatsApp</a></div>
<div class="td-post-content tagdiv-type entry-content">{each('<p class="notice"><em>{}</em></p>', piece.texts("notice"))}
{body(piece, _WP)}
{some('<p class="follow-us"><strong>{}</strong></p>', w("follow"))}
{each('<p class="source">{}</p>', piece.texts("source"))}
{some('<p class="rights">{}</p>', piece.text("rights_as"))}
{each('<p class="has-small-font-size">{}</p>', piece.texts("disclaimers"))}
</div>
{some('<div class="td-paywall"><p>{}</p><a class="button" href="/join">→</a></div>', w("paywall") if piece.flag("paywalled") else "")}
<footer><div class="td-post-source-tags"><ul class="td-tags"><li><span>{esc(w("tags"))}</span></li>{_links(piece.texts("tags"))}</ul></div>
{some('<div class="author-box-wrap"><div class="desc"><div class="td-author-description">{}</div></div></div>', piece.text("bio"))}</footer></article>
{second(piece, '<article class="post"><h2 class="entry-title">{headline}</h2><div class="td-excerpt">{text}</div></article>')}
<div class="td_block_related_posts"><h4 class="td-related-title">{esc(w("also"))}</h4>{related}
{card(piece, '<div class="td_module_11 td_module_wrap"><div class="td-module-thumb"><img src="{src}"></div><h3 class="entry-title">{headline}</h3><div class="td-module-meta-info"><span class="td-post-author-name">{author}</span> <span class="td-post-date">{date}</span></div><div class="td-excerpt">{text}</div></div>')}</div>
<div class="comments" id="comments"><h4>{esc(w("comments_title"))}</h4><ol class="comment-list">{comments}</ol></div></div>
<aside class="td-pb-span4 td-main-sidebar"><h4 class="block-title">{esc(w("popular"))}</h4>{popular}<div class="widget_mailpoet_form"><p>{esc(w("newsletter"))}</p><form><input type="email"></form></div></aside></div></div>
<div class="td-footer-wrapper">{each('<div class="footer-text-wrap">{}</div>', site.texts("disclaimers"))}<div class="td-sub-footer-copy">{esc(site.text("footer"))}</div><ul>{_links(site.words.texts("footer_links"))}</ul></div>
<div id="cookie-notice" role="dialog"><p>{esc(w("cookie"))}</p><a href="#">{esc(w("accept"))}</a></div>
</body></html>"""


# ---------------------------------------------------------------- Drupal


def _drupal_figure(image: Image) -> str:
    fields = [("caption", image.line or image.text("caption"))]
    if not image.line:
        fields.append(("photo-credit", image.text("credit")))
    words = "".join(
        f'<div class="field field--name-field-{name} field--type-string field__item">{esc(value)}</div>'
        for name, value in fields
        if value
    )
    return f'<div class="media media--type-image media--view-mode-full"><div class="field field--name-field-media-image"><img loading="lazy" src="{image.src}" alt=""></div>{words}</div>'


_DRUPAL = Style(
    figure=_drupal_figure,
    heading="<h2>{}</h2>",
    quotation="<blockquote><p>{}</p></blockquote>",
    also='<div class="entity-embed related-inline"><p>{}</p></div>',
    footnotes='<div class="field field--name-field-notes"><div class="field__items">{}</div></div>',
    footnote='<div class="field__item">[{mark}] {text}</div>',
    anchor='<a class="note-ref" href="#n{0}">[{0}]</a>',
)


def drupal(piece: Piece) -> str:
    """Drupal with fields for everything, regions and blocks around."""
    site, w = piece.site, piece.site.word
    rows = "".join(
        f'<div class="views-row"><span class="views-field-title"><a href="/node/{n + 40}">{esc(t)}</a></span></div>'
        for n, t in enumerate(site.teasers(piece.number + 1, 5))
    )
    return f"""<!DOCTYPE html>
<html lang="{site.language}" dir="{"rtl" if site.rtl else "ltr"}" prefix="dc: http://purl.org/dc/terms/"><head>{head(piece, '<meta name="Generator" content="Drupal 9 (https://www.drupal.org)">')}</head>
<body class="path-node page-node-type-article"><a href="#main-content" class="visually-hidden focusable skip-link">↓</a>
<div class="dialog-off-canvas-main-canvas"><div class="layout-container"><header role="banner"><div class="region region-header"><div class="block-system-branding-block"><a href="/" rel="home">{esc(site.name)}</a></div></div></header>
<nav role="navigation" class="block block-menu navigation menu--main"><ul class="menu">{_links(site.words.texts("nav"))}</ul></nav>
<main role="main"><a id="main-content"></a><div class="layout-content"><div class="region region-content"><div data-drupal-messages-fallback class="hidden"></div>
<article role="article" class="node node--type-article node--view-mode-full">
{some('<div class="field field--name-field-rubric field__item"><a href="/rubric">{}</a></div>', piece.text("section"))}
{some('<div class="field field--name-field-overline field__item">{}</div>', piece.text("kicker"))}
<h1 class="page-title"><span class="field field--name-title field--type-string">{esc(piece.headline)}</span></h1>
<div class="node__submitted">{some('<div class="field--name-field-date">{}</div>', piece.text("published_as"))}{some('<div class="field--name-changed">{}</div>', piece.text("modified_as"))}{each('<div class="field field--name-field-author field__item">{}</div>', piece.texts("byline"))}</div>
<div class="node__content">{some('<div class="field field--name-field-lead field--type-string-long field__item">{}</div>', piece.text("standfirst"))}
{each('<div class="messages messages--status">{}</div>', piece.texts("notice"))}
<div class="clearfix text-formatted field field--name-body field--type-text-with-summary field--label-hidden field__item">
{body(piece, _DRUPAL)}
</div>
{each('<div class="field field--name-field-source field__item">{}</div>', piece.texts("source"))}
{some('<div class="field field--name-field-rights field__item">{}</div>', piece.text("rights_as"))}
{each('<div class="field field--name-field-disclaimer field__item">{}</div>', piece.texts("disclaimers"))}
{some('<div class="premium-teaser"><div class="premium-teaser__text">{}</div></div>', w("paywall") if piece.flag("paywalled") else "")}
<div class="field field--name-field-tags field__items">{_links(piece.texts("tags"), '<div class="field__item"><a href="/tags/{n}">{name}</a></div>')}</div>
{some('<div class="views-element-container author-bio">{}</div>', piece.text("bio"))}</div></article>
{second(piece, '<article class="node node--view-mode-teaser"><h2><a href="/node/8">{headline}</a></h2><div class="node__content">{text}</div></article>')}</div></div>
<aside class="layout-sidebar-second" role="complementary"><div class="block-views-block-latest"><h2>{esc(w("popular"))}</h2><div class="view-content">{rows}</div></div>
<div class="simplenews-subscriber-form"><p>{esc(w("newsletter"))}</p></div></aside></main>
<footer role="contentinfo"><div class="region region-footer">{each('<div class="block block-block-content">{}</div>', site.texts("disclaimers"))}<p class="copyright">{esc(site.text("footer"))}</p><ul>{_links(site.words.texts("footer_links"))}</ul></div></footer></div></div>
<div class="eu-cookie-compliance-banner"><p>{esc(w("cookie"))}</p><button>{esc(w("accept"))}</button></div></body></html>"""


# ---------------------------------------------------------------- Bitrix


def _bitrix_figure(image: Image) -> str:
    caption, credit = image.line or image.text("caption"), "" if image.line else image.text("credit")
    author = f'<div class="detail-picture__author">{esc(credit)}</div>' if credit else ""
    words = f'<div class="detail-picture__descr">{esc(caption)}</div>' if caption else ""
    return f'<div class="detail-picture" itemscope itemtype="http://schema.org/ImageObject"><img class="detail_picture" itemprop="contentUrl" src="{image.src}" alt="">{author}{words}</div>'


_BITRIX = Style(
    figure=_bitrix_figure,
    heading="<h3>{}</h3>",
    quotation='<div class="quote-block"><blockquote>{}</blockquote></div>',
    also='<div class="news-inject"><span class="news-inject__title">{}</span></div>',
    dateline="<b>{}</b>",
    footnotes='<div class="detail-notes"><small>{}</small></div>',
    footnote="<div>{mark} {text}</div>",
)


def bitrix(piece: Piece) -> str:
    """A regional site on 1C-Bitrix: news-detail, microdata, counters, a widget of the messenger channel."""
    site, w = piece.site, piece.site.word
    date = (
        f'<meta itemprop="datePublished" content="{piece.text("published")}">'
        if "item_date" in piece.texts("meta")
        else ""
    )
    also = _links(
        site.teasers(piece.number + 2, 4),
        '<div class="news-item"><a href="/news/{n}/"><b>{name}</b></a><br></div>',
    )
    return f"""<!DOCTYPE html>
<html xml:lang="{site.language}" lang="{site.language}"><head><meta http-equiv="X-UA-Compatible" content="IE=edge">{head(piece)}</head>
<body><div id="panel"></div><div class="page"><header class="header"><a class="header__logo" href="/">{esc(site.name)}</a><ul class="top-menu" id="horizontal-multilevel-menu">{_links(site.words.texts("nav"))}</ul><form class="search-form"><input name="q" placeholder="{esc(w("search"))}"></form></header>
<div class="content-wrap"><div class="bx-breadcrumb" itemscope itemtype="http://schema.org/BreadcrumbList"><a href="/">{esc(w("home"))}</a> / {some('<a href="/news/s/">{}</a>', piece.text("section"))}</div>
<div class="news-detail" itemscope itemtype="http://schema.org/NewsArticle">{date}
{some('<div class="news-detail__label">{}</div>', piece.text("kicker"))}
<h1 itemprop="headline">{esc(piece.headline)}</h1>
<div class="news-detail__info"><span class="news-date-time">{esc(piece.text("published_as"))}</span> {some('<span class="news-date-upd">{}</span>', piece.text("modified_as"))}<span class="views-count">873</span></div>
{some('<div class="preview-text" itemprop="description">{}</div>', piece.text("standfirst"))}
{each('<div class="news-detail__notice">{}</div>', piece.texts("notice"))}
<div class="detail-text" itemprop="articleBody">{body(piece, _BITRIX)}{some('<div class="tg-box">{}</div>', w("follow"))}</div>
{each('<div class="news-detail__author">{}</div>', piece.texts("byline"))}
{each('<div class="news-detail__source">{}</div>', piece.texts("source"))}
{some('<div class="news-detail__copy">{}</div>', piece.text("rights_as"))}
{each('<div class="news-detail__disclaimer">{}</div>', piece.texts("disclaimers"))}
{some('<div class="author-card"><div class="author-card__text">{}</div></div>', piece.text("bio"))}
{some('<div class="closed-content">{}</div>', w("paywall") if piece.flag("paywalled") else "")}
<div class="share-block"><div class="ya-share2"></div>{esc(w("share"))}</div><div class="tags-block">{esc(w("tags"))} {_links(piece.texts("tags"), '<a href="/t/{n}">{name}</a> ')}</div></div>
<div class="subscribe-banner"><span>{esc(w("newsletter"))}</span></div>
<div class="news-list"><div class="block-title">{esc(w("also"))}</div>{also}</div></div>
<footer class="footer"><div class="footer__copy">{esc(site.text("footer"))}</div>{each('<div class="footer__text">{}</div>', site.texts("disclaimers"))}<div>{_links(site.words.texts("footer_links"), '<a href="/f{n}">{name}</a> ')}</div></footer></div>
<div class="cookie-alert">{esc(w("cookie"))} <button>{esc(w("accept"))}</button></div></body></html>"""


# ---------------------------------------------------------------- Joomla


def _joomla_figure(image: Image) -> str:
    caption, credit = image.line or image.text("caption"), "" if image.line else image.text("credit")
    words = f'<p class="img_caption">{esc(caption)}</p>' if caption else ""
    by = f'<p class="img_credit"><small>{esc(credit)}</small></p>' if credit else ""
    return f'<div class="img-intro-left"><img src="{image.src}" alt="{esc(caption)}" itemprop="thumbnailUrl">{by}{words}</div>'


_JOOMLA = Style(
    figure=_joomla_figure,
    heading="<h4>{}</h4>",
    also="<p><em>{}</em></p>",
    sign='<p style="text-align: right;"><strong>{}</strong></p>',
    footnotes='<hr><div class="notes">{}</div>',
)


def joomla(piece: Piece) -> str:
    """Joomla with its list of article facts, modules left and right, a pager to the neighbours."""
    site, w = piece.site, piece.site.word
    facts = [
        some('<dd class="category-name">{}</dd>', piece.text("section")),
        some('<dd class="published"><span class="icon-calendar"></span>{}</dd>', piece.text("published_as")),
        some('<dd class="modified">{}</dd>', piece.text("modified_as")),
        each('<dd class="createdby" itemprop="author">{}</dd>', piece.texts("byline")),
        '<dd class="hits">551</dd>',
    ]
    before, after = site.teasers(piece.number + 4, 2)
    return f"""<!DOCTYPE html>
<html lang="{site.language}" dir="{"rtl" if site.rtl else "ltr"}"><head>{head(piece, '<meta name="generator" content="Joomla! - Open Source Content Management">')}</head>
<body class="site com_content view-article"><div class="body"><div class="container"><header class="header" role="banner"><a class="brand" href="/"><span class="site-title">{esc(site.name)}</span></a></header>
<nav class="navigation"><ul class="nav menu nav-pills">{_links(site.words.texts("nav"))}</ul></nav><div class="row-fluid"><main id="content" role="main" class="span9">
<div class="item-page" itemscope itemtype="https://schema.org/Article"><div class="page-header">{some('<h6 class="overtitle">{}</h6>', piece.text("kicker"))}<h2 itemprop="headline">{esc(piece.headline)}</h2></div>
<dl class="article-info muted">{"".join(facts)}</dl>
<ul class="actions"><li class="print-icon">⎙</li><li class="email-icon">✉</li></ul>
{each('<div class="alert alert-info">{}</div>', piece.texts("notice"))}
<div itemprop="articleBody">{some('<p class="lead"><strong>{}</strong></p>', piece.text("standfirst"))}
{body(piece, _JOOMLA)}
{each('<p class="source"><em>{}</em></p>', piece.texts("source"))}
{some('<p class="rights">{}</p>', piece.text("rights_as"))}</div>
{some('<div class="bio">{}</div>', piece.text("bio"))}
{each('<div class="custom disclaimer">{}</div>', piece.texts("disclaimers"))}
{some('<div class="alert register">{}</div>', w("paywall") if piece.flag("paywalled") else "")}
<ul class="tags inline">{_links(piece.texts("tags"))}</ul>
<ul class="pager pagenav"><li class="previous"><a href="/a">{esc(before)}</a></li><li class="next"><a href="/b">{esc(after)}</a></li></ul></div>
<div class="jcomments"><h4>{esc(w("comments_title"))}</h4>{"".join(f'<div class="comment-body"><b>{esc(a)}</b> {esc(b)}</div>' for a, _, b in (r.partition("|") for r in site.words.texts("comments")))}</div></main>
<div id="aside" class="span3"><div class="well"><h3 class="page-header">{esc(w("popular"))}</h3><ul class="mostread mod-list">{_links(site.teasers(piece.number, 4))}</ul></div><div class="well acymailing"><p>{esc(w("newsletter"))}</p></div></div></div></div></div>
<footer class="footer" role="contentinfo"><hr><p class="pull-right">{esc(w("subscribe"))}</p>{each("<p>{}</p>", site.texts("disclaimers"))}<p>{esc(site.text("footer"))}</p></footer></body></html>"""
