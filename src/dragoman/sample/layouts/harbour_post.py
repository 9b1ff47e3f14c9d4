"""The Harbour Post: a large newspaper's page. JSON-LD as a list, "By … in …", an update line, a cookie dialogue, comments."""

from dragoman.press.record import Outlet, PersonRole
from dragoman.sample.layouts._dates import clock, machine, spoken
from dragoman.sample.layouts._html import body, bracketed, e, metas, when
from dragoman.sample.layouts._html import json_ld as script
from dragoman.sample.layouts._layout import Layout
from dragoman.sample.source import SourceByline
from dragoman.sample.views import PageView, PictureView, Teaser

STYLE = """
body{margin:0;font:18px/1.6 Georgia,'Times New Roman',serif;color:#121a22;background:#fff}
a{color:#00557f}.mast{border-bottom:1px solid #121a22;text-align:center;padding:16px 0 10px}
.mast a{font:700 44px/1 'Times New Roman',serif;color:#121a22;text-decoration:none}.mast p{font:13px sans-serif;color:#667;margin:6px 0}
.pillars{display:flex;justify-content:center;flex-wrap:wrap;gap:22px;font:700 14px sans-serif;border-bottom:3px double #121a22;padding:8px}
.pillars a{color:#121a22;text-decoration:none}.grid{max-width:1120px;margin:0 auto;padding:22px 20px;display:grid;grid-template-columns:minmax(0,660px) 1fr;gap:56px}
.story h1{font-size:38px;line-height:1.18;margin:4px 0 10px}.label{font:700 14px sans-serif;color:#b3261e}
.dek{font-size:21px;color:#3a4653;margin:0 0 14px}.by{font:15px sans-serif;margin:0}.dates{font:14px sans-serif;color:#667;margin:2px 0 14px}
.pic{margin:18px 0}.pic img{width:100%;height:auto;display:block}.pic figcaption{font:14px/1.45 sans-serif;color:#556}
.rail{font:15px/1.45 sans-serif}.rail h2{font-size:16px;border-top:4px solid #00557f;padding-top:6px}.rail ul{list-style:none;padding:0}.rail li{border-bottom:1px solid #dde;padding:10px 0}
.inline-promo{border-top:1px solid #99a;border-bottom:1px solid #99a;padding:12px 0;font:15px sans-serif;margin:22px 0}
blockquote{margin:22px 0;padding-left:20px;border-left:4px solid #00557f;font-size:22px}
.tools,.legal,.comments{font:14px sans-serif;color:#667}.comments{border-top:1px solid #99a;margin-top:26px}
.consent{background:#e9f1f5;border:1px solid #9bb;font:14px sans-serif;padding:12px 20px}
@media(max-width:800px){.grid{grid-template-columns:1fr}.story h1{font-size:31px}}
"""


def shell(outlet: Outlet, title: str, head: str, main: str, around: tuple[Teaser, ...]) -> str:
    home = outlet.home_url
    most = "".join(f'<li><a href="{e(item.url)}">{e(item.headline)}</a></li>' for item in around[:5])
    rail = when(
        most,
        f'<aside class="rail"><h2>Most read</h2><ul>{most}</ul><h2>Morning tide</h2><p>Our newsletter for people who live with ships. Weekdays at six.</p></aside>',
    )
    return f"""<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{e(title)}</title>
{head}
<link rel="alternate" type="application/atom+xml" title="The Harbour Post" href="{home}feeds/news.atom">
<style>{STYLE}</style>
</head>
<body>
<div class="consent" role="dialog" aria-label="Your privacy"><b>Your privacy.</b> We and 214 partners store information on your device. <button type="button">Accept</button> <button type="button">Reject all</button></div>
<header class="mast"><a href="{home}">The Harbour Post</a><p>Copenhagen · an English daily for both shores</p></header>
<nav class="pillars">{"".join(f'<a href="{home}">{word}</a>' for word in ("News", "Shipping", "Business", "Weather", "Culture", "Opinion"))}<a href="/about/">About</a></nav>
<div class="grid"><div>{main}</div>{rail}</div>
<footer class="legal" style="text-align:center;padding:20px">The Harbour Post ApS, Nordre Toldbod 7, Copenhagen · <a href="/about/">Terms and syndication</a> · Complaints and corrections · Subscribe</footer>
</body>
</html>
"""


def article(view: PageView) -> str:
    source = view.article
    lead = view.lead_picture
    published = machine(source.published_at, source.published_on)
    home = view.outlet.home_url
    news = {
        "@context": "https://schema.org",
        "@type": ["NewsArticle", "Article"],
        "@id": view.url,
        "headline": source.headline,
        "description": view.standfirst,
        "datePublished": published,
        "dateModified": machine(source.modified_at, None) or published,
        "author": [
            {
                "@type": "Organization" if person.role is PersonRole.AGENCY else "Person",
                "name": person.name,
                "url": f"{home}profile/{index}",
            }
            for index, person in enumerate(_authors(view))
        ],
        "publisher": {"@type": "NewsMediaOrganization", "name": "The Harbour Post", "url": home},
        "image": [lead.url] if lead else None,
        "articleSection": source.section,
        "isAccessibleForFree": True,
        "keywords": list(source.keywords),
    }
    crumbs = {
        "@context": "https://schema.org",
        "@type": "BreadcrumbList",
        "itemListElement": [{"@type": "ListItem", "position": 1, "name": "Home", "item": home}],
    }
    head = "\n".join(
        (
            f'<link rel="canonical" href="{e(view.url)}">',
            metas("name", {"description": view.standfirst, "twitter:card": "summary_large_image"}),
            metas("property", {"og:title": source.headline, "og:type": "article", "og:url": view.url, "og:image": lead.url if lead else None, "og:site_name": "The Harbour Post"}),
            script(crumbs),
            script(news),
        )
    )  # fmt: skip
    return shell(
        view.outlet,
        f"{source.headline} | {source.section or 'News'} | The Harbour Post",
        head,
        _main(view),
        view.teasers,
    )


def _authors(view: PageView) -> list[SourceByline]:
    return [person for person in view.article.byline if person.role is not PersonRole.PHOTOGRAPHER]


def _figure(picture: PictureView) -> str:
    return f'<figure class="pic"><img src="{e(picture.url)}" width="{picture.width}" height="{picture.height}" alt="{e(picture.alt)}"><figcaption>{e(picture.caption)}{when(picture.credit, f" {e(picture.credit)}")}</figcaption></figure>'


def _main(view: PageView) -> str:
    source = view.article
    related = view.teasers[1] if len(view.teasers) > 1 else None

    def after(index: int) -> str:
        out = "".join(_figure(picture) for picture in view.pictures_after(index))
        if index == 2 and related:
            out += f'<div class="inline-promo"><b>Related:</b> <a href="{e(related.url)}">{e(related.headline)}</a></div>'
        return out

    by = "; ".join(person.printed or f"By {person.name}" for person in source.byline)
    zone = source.published_at.strftime("%z") if source.published_at else ""
    name = {"+0100": " CET", "+0200": " CEST"}.get(zone, "")
    stamp = machine(source.published_at, source.published_on)
    dates = when(
        stamp,
        f'<time datetime="{stamp}">{spoken("en", source.day)}{when(source.published_at, ", " + clock(source.published_at) + name)}</time>',
    )
    if source.modified_at:
        dates += f' · Last modified <time datetime="{machine(source.modified_at, None)}">{spoken("en", source.modified_at.date())}, {clock(source.modified_at)}{name}</time>'
    lead = view.lead_picture
    return f"""<article class="story">
{when(source.section, f'<div class="label">{e(source.kicker or source.section)}</div>')}
<h1>{e(source.headline)}</h1>
{when(view.standfirst, f'<p class="dek">{e(view.standfirst)}</p>')}
{when(by, f'<p class="by">{e(by)}</p>')}
<p class="dates">{dates}</p>
{_figure(lead) if lead else ""}
<div class="text">
{body(view.blocks, bracketed(dash=" - "), after, when(source.dateline, f"<b>{e(source.dateline)}</b> — "))}
</div>
{when(source.disclaimer, f'<p class="legal">{e(source.disclaimer)}</p>')}
{when(source.rights_line, f'<p class="legal">{e(source.rights_line)}</p>')}
<p class="tools">Share · Save · Print</p>
<section class="comments"><h2>Comments (2)</h2><p><b>Old Salt</b> Two on the ladder was normal when I sailed.</p><p><b>kattegat_kate</b> Well reported, thank you.</p></section>
</article>"""


LAYOUT = Layout(
    outlet="harbour-post",
    article=article,
    shell=shell,
    about_title="Terms and syndication",
    about=(
        "The Harbour Post is an English-language daily for people who live with ships.",
        "Partners with a syndication agreement may publish and translate our articles in full, together with pictures taken by our own staff, with the author's name and a link to the page. Agency pictures are not ours to give.",
    ),
    withdrawal="This article has been withdrawn by the editors.",
    repeats_published=True,
    declares="en-GB",
)
