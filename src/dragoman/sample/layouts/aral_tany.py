"""Aral Tany: a blog engine's site as thousands of regional papers have it. JSON-LD in one @graph, plug-ins around the text."""

from typing import Any

from dragoman.press.record import Outlet, PersonRole
from dragoman.sample.layouts._dates import clock, machine, spoken
from dragoman.sample.layouts._html import body, bracketed, e, json_ld, metas, when
from dragoman.sample.layouts._layout import Layout
from dragoman.sample.views import PageView, PictureView, Teaser

STYLE = """
body{margin:0;font:17px/1.65 Georgia,'Noto Serif',serif;color:#1d2733;background:#f4f1ea}
a{color:#0b5d7a}.skip-link{position:absolute;inset-inline-start:-999em}.skip-link:focus{inset-inline-start:1em}
.site-header{background:#0e3a4f;color:#fff;padding:18px 0}
.site-header a{color:#fff;text-decoration:none}
.site-title{font-size:34px;font-weight:700;margin:0}
.site-description{font:14px sans-serif;opacity:.8;margin:2px 0 0}
.wrap{max-width:1060px;margin:0 auto;padding:0 20px}
.main-navigation ul{list-style:none;display:flex;gap:22px;flex-wrap:wrap;margin:12px 0 0;padding:0;font:15px sans-serif}
.columns{display:grid;grid-template-columns:minmax(0,1fr) 270px;gap:40px;padding-top:28px;padding-bottom:40px}
.hentry{background:#fff;padding:26px 32px}
.entry-title{font-size:36px;line-height:1.2;margin:.2em 0 .4em}
.cat-links,.entry-meta,.sharedaddy,.wp-caption-text,.widget,.comments-area,.breadcrumbs{font:14px/1.5 sans-serif;color:#5b6670}
.cat-links{color:#b4502d;text-transform:uppercase;letter-spacing:.06em}
.entry-excerpt{font-size:20px;color:#37444f;border-left:4px solid #d9a441;padding-left:16px}
figure{margin:22px 0}figure img{width:100%;height:auto;display:block}
.credit{color:#8a929a;margin-left:.6em}
blockquote{margin:24px 0;padding:4px 24px;border-left:4px solid #0e3a4f;font-size:21px}
.related-inline{background:#eef4f6;padding:12px 18px;font:15px sans-serif;margin:22px 0}
.widget{background:#fff;padding:16px 18px;margin-bottom:20px}.widget h3{margin:0 0 8px;color:#0e3a4f}
.widget ul{margin:0;padding-left:18px}
.copyright-line{font:14px sans-serif;border-top:1px solid #ddd;margin-top:28px;padding-top:12px;color:#5b6670}
.site-footer{background:#0e3a4f;color:#cfdde3;font:14px sans-serif;padding:20px 0}.site-footer a{color:#cfdde3}
.post-card{background:#fff;padding:18px 24px;margin-bottom:18px}.post-card h2{margin:0 0 6px}
@media(max-width:760px){.columns{grid-template-columns:1fr}.entry-title{font-size:28px}}
"""

MENU = ("Басты бет", "Өлке", "Теңіз", "Ауыл", "Мектеп", "Спорт")


def shell(outlet: Outlet, title: str, head: str, main: str, around: tuple[Teaser, ...]) -> str:
    latest = "".join(f'<li><a href="{e(item.url)}">{e(item.headline)}</a></li>' for item in around[:5])
    home = outlet.home_url
    return f"""<!DOCTYPE html>
<html lang="kk-KZ" prefix="og: https://ogp.me/ns#">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{e(title)}</title>
{head}
<link rel="alternate" type="application/rss+xml" title="Арал таңы &raquo; жазбалар" href="{home}feed/">
<meta name="generator" content="WordPress 6.8">
<style>{STYLE}</style>
</head>
<body class="single single-post wp-embed-responsive">
<a class="skip-link" href="#content">Мазмұнға өту</a>
<header class="site-header"><div class="wrap">
<p class="site-title"><a href="{home}" rel="home">Арал таңы</a></p>
<p class="site-description">Теңіз, өзен және адамдар туралы күнделікті газет</p>
<nav class="main-navigation" aria-label="Негізгі мәзір"><ul>{"".join(f'<li><a href="{home}">{word}</a></li>' for word in MENU)}<li><a href="{home}about/">Газет туралы</a></li></ul></nav>
</div></header>
<div class="wrap columns">
<main id="content">{main}</main>
<aside class="widget-area">
<section class="widget"><h3>Соңғы жаңалықтар</h3><ul>{latest}</ul></section>
<section class="widget widget_newsletter"><h3>Хабаршыға жазылу</h3><p>Аптасына бір рет – теңіз туралы ең маңызды хабарлар.</p><form action="{home}" method="get"><input type="email" name="e" placeholder="Электрондық пошта" aria-label="Электрондық пошта"> <button type="submit">Жазылу</button></form></section>
<section class="widget"><h3>Ауа райы</h3><p>Қызылорда +14 °C, Арал +11 °C, жел 6 м/с</p></section>
</aside>
</div>
<footer class="site-footer"><div class="wrap"><p>Редакция: Қызылорда қаласы, Әйтеке би көшесі, 12. Редакцияның пікірі авторлардың пікірімен сәйкес келмеуі мүмкін.</p><p><a href="{home}about/">Материалдарды пайдалану ережесі</a></p></div></footer>
</body>
</html>
"""


def _graph(view: PageView) -> str:
    article, home = view.article, view.outlet.home_url
    published = machine(article.published_at, article.published_on)
    authors = [{"@id": f"{home}#/person/{index}"} for index, _ in enumerate(_authors(view))]
    persons: list[dict[str, Any]] = [
        {"@type": "Person", "@id": f"{home}#/person/{index}", "name": name}
        for index, name in enumerate(_authors(view))
    ]
    lead = view.lead_picture
    return json_ld(
        {
            "@context": "https://schema.org",
            "@graph": [
                {
                    "@type": "NewsArticle",
                    "@id": f"{view.url}#article",
                    "isPartOf": {"@id": view.url},
                    "author": authors,
                    "headline": article.headline,
                    "description": view.standfirst,
                    "datePublished": published,
                    "dateModified": machine(article.modified_at, None) or published,
                    "mainEntityOfPage": {"@id": view.url},
                    "publisher": {"@id": f"{home}#organization"},
                    "image": lead.url if lead else None,
                    "keywords": list(article.keywords),
                    "articleSection": [article.section] if article.section else None,
                    "inLanguage": "kk-KZ",
                },
                {
                    "@type": "WebPage",
                    "@id": view.url,
                    "url": view.url,
                    "name": f"{article.headline} - Арал таңы",
                },
                {"@type": "WebSite", "@id": f"{home}#website", "url": home, "name": "Арал таңы"},
                {"@type": "Organization", "@id": f"{home}#organization", "name": "Арал таңы", "url": home},
                *persons,
            ],
        }
    )


def _authors(view: PageView) -> list[str]:
    return [person.name for person in view.article.byline if person.role is not PersonRole.PHOTOGRAPHER]


def _figure(picture: PictureView) -> str:
    credit = when(picture.credit, f' <span class="credit">{e(picture.credit)}</span>')
    return (
        f'<figure class="wp-caption"><img src="{e(picture.url)}" width="{picture.width}" height="{picture.height}" '
        f'alt="{e(picture.alt)}"><figcaption class="wp-caption-text">{e(picture.caption)}{credit}</figcaption></figure>'
    )


def article(view: PageView) -> str:
    source = view.article
    head = "\n".join(
        (
            metas("name", {"description": view.standfirst, "robots": "max-image-preview:large"}),
            f'<link rel="canonical" href="{e(view.url)}">',
            metas(
                "property",
                {
                    "og:locale": "kk_KZ",
                    "og:type": "article",
                    "og:title": source.headline,
                    "og:description": view.standfirst,
                    "og:url": view.url,
                    "og:site_name": "Арал таңы",
                    "article:published_time": machine(source.published_at, source.published_on),
                    "article:modified_time": machine(source.modified_at, None),
                    "og:image": view.lead_picture.url if view.lead_picture else None,
                },
            ),
            _graph(view),
        )
    )
    return shell(view.outlet, f"{source.headline} - Арал таңы", head, _post(view), view.teasers)


def _post(view: PageView) -> str:
    source = view.article
    printed = "; ".join(person.printed or f"Автор: {person.name}" for person in source.byline)
    stamp = machine(source.published_at, source.published_on)
    words = f"{spoken('kk', source.day)}{when(source.published_at, ', ' + clock(source.published_at))}"
    title = f'<h1 class="entry-title">{e(source.headline)}</h1>'
    related = view.teasers[0] if view.teasers else None
    box = when(
        related,
        f'<div class="related-inline"><b>Тағы оқыңыз:</b> <a href="{e(related.url)}">{e(related.headline)}</a></div>' if related else "",
    )  # fmt: skip

    def after(index: int) -> str:
        figures = "".join(_figure(picture) for picture in view.pictures_after(index))
        return figures + (box if index == 1 else "")

    lead = view.lead_picture
    return f"""<article class="hentry post-{len(source.blocks)}">
<nav class="breadcrumbs"><a href="{view.outlet.home_url}">Басты бет</a> › {e(source.section)}</nav>
<header class="entry-header">{when(source.kicker, f'<span class="cat-links">{e(source.kicker)}</span>')}
{title}
<div class="entry-meta">{when(stamp, f'<time class="entry-date published" datetime="{stamp}">{words}</time>')}{when(printed, f' <span class="byline">{e(printed)}</span>')} <span class="views">👁 1 284</span></div></header>
{_figure(lead) if lead else ""}
<div class="entry-content">
{when(view.standfirst, f'<p class="entry-excerpt">{e(view.standfirst)}</p>')}
{body(view.blocks, bracketed(), after, when(source.dateline, f"<strong>{e(source.dateline)}.</strong> "))}
</div>
<div class="sharedaddy">Бөлісу: <a href="#tg">Telegram</a> <a href="#wa">WhatsApp</a> <a href="#fb">Facebook</a></div>
{when(source.rights_line, f'<p class="copyright-line">{e(source.rights_line)}</p>')}
</article>
<section class="comments-area"><h3>2 пікір</h3><ol><li><b>Дархан</b>: Бір жақсы хабар естідік қой.</li><li><b>Окырман_84</b>: Келесі санда жалғасын күтеміз.</li></ol></section>"""


LAYOUT = Layout(
    outlet="aral-tany",
    article=article,
    shell=shell,
    about_title="Газет туралы және материалдарды пайдалану",
    about=(
        "«Арал таңы» – Солтүстік Арал өңірінің күнделікті газеті. Біз теңіз, өзен, ауыл және сонда тұратын адамдар туралы жазамыз.",
        "Біздің мәтіндер мен өз суреттерімізді редакциямен келісім бойынша толық көшіріп басуға және аударуға болады; түпнұсқаға сілтеме міндетті.",
        "Агенттіктердің суреттері сол агенттіктерге тиесілі, оларды біз бере алмаймыз.",
    ),
    withdrawal="Бұл мақала редакцияның шешімімен алынып тасталды.",
    repeats_published=True,
    declares="kk-KZ",
)
