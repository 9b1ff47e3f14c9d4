"""Jutro: one plain JSON-LD NewsArticle, the author behind `rel=author`, credits in the alternative text's neighbour, footnotes."""

from dragoman.press.record import Outlet, PersonRole
from dragoman.sample.layouts._dates import clock, machine, spoken
from dragoman.sample.layouts._html import Footnotes, body, e, json_ld, metas, when
from dragoman.sample.layouts._layout import Layout
from dragoman.sample.views import PageView, PictureView, Teaser

STYLE = """
:root{--red:#c1272d;--ink:#1a1a1a}
body{margin:0;font:18px/1.6 'Source Serif 4',Georgia,serif;color:var(--ink);background:#fffef9}
a{color:var(--red);text-decoration:none}
.vrh{border-top:6px solid var(--red);border-bottom:1px solid #ccc;text-align:center;padding:14px}
.vrh .ime{font:900 52px/1 Georgia,serif;letter-spacing:.04em;color:var(--ink)}
.vrh nav{font:14px sans-serif;margin-top:10px}.vrh nav a{margin:0 10px;color:var(--ink)}
.strana{max-width:720px;margin:0 auto;padding:24px 20px}
.nadnaslov{color:var(--red);font:700 14px sans-serif;text-transform:uppercase;letter-spacing:.08em}
h1.naslov{font-size:40px;line-height:1.15;margin:6px 0 12px}
.podnaslov{font-size:21px;color:#444;margin:0 0 14px}
.potpis{font:14px sans-serif;color:#666;border-top:1px solid #ddd;border-bottom:1px solid #ddd;padding:8px 0;display:flex;gap:16px;flex-wrap:wrap}
.slika{margin:20px 0}.slika img{width:100%;height:auto;display:block}.slika .opis{font:14px/1.4 sans-serif;color:#444}.slika .izvor{font:12px sans-serif;color:#999}
blockquote{margin:20px 0;padding-left:20px;border-left:3px solid var(--red);font-size:22px}
table{border-collapse:collapse;font:15px sans-serif;width:100%}th,td{border-bottom:1px solid #ddd;padding:8px;text-align:left}
.fusnote{font:14px/1.5 sans-serif;color:#555;border-top:1px solid #ccc;margin-top:28px}
.vezane{background:#f5f0e4;padding:14px 18px;font:15px sans-serif;margin:24px 0}.vezane ul{margin:6px 0 0;padding-left:18px}
.prava,.podeli,.dno{font:13px sans-serif;color:#777}.dno{border-top:1px solid #ccc;text-align:center;padding:18px}
.kolacici{position:sticky;bottom:0;background:#222;color:#eee;font:13px sans-serif;padding:10px 20px}
"""


def shell(outlet: Outlet, title: str, head: str, main: str, around: tuple[Teaser, ...]) -> str:
    home = outlet.home_url
    related = "".join(f'<li><a href="{e(item.url)}">{e(item.headline)}</a></li>' for item in around[:4])
    box = when(related, f'<section class="vezane"><b>Најновије у „Јутру“</b><ul>{related}</ul></section>')
    return f"""<!doctype html>
<html lang="sr-Cyrl" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>{e(title)}</title>
{head}
<link rel="alternate" type="application/atom+xml" title="Јутро" href="{home}atom.xml">
<style>{STYLE}</style>
</head>
<body>
<header class="vrh"><a class="ime" href="{home}">ЈУТРО</a><nav>{"".join(f'<a href="{home}">{word}</a>' for word in ("Град", "Србија", "Свет", "Железница", "Култура", "Спорт"))}<a href="{home}about/">О нама</a></nav></header>
<div class="strana">{main}
{box}</div>
<footer class="dno">Јутро д. о. о., Београд, Савска 3. <a href="{home}about/">Услови коришћења</a></footer>
<div class="kolacici" role="dialog" aria-label="Колачићи">Овај сајт користи колачиће. <button type="button">Прихватам</button> <button type="button">Одбијам</button></div>
</body>
</html>
"""


def article(view: PageView) -> str:
    source = view.article
    lead = view.lead_picture
    published = machine(source.published_at, source.published_on)
    authors = [person for person in source.byline if person.role is PersonRole.AUTHOR]
    data = json_ld(
        {
            "@context": "http://schema.org",
            "@type": "NewsArticle",
            "mainEntityOfPage": view.url,
            "headline": source.headline,
            "alternativeHeadline": source.kicker,
            "description": view.standfirst,
            "datePublished": published,
            "dateModified": machine(source.modified_at, None),
            "author": [{"@type": "Person", "name": person.name} for person in authors],
            "articleSection": source.section,
            "keywords": ", ".join(source.keywords) or None,
            "image": {"@type": "ImageObject", "url": lead.url, "width": lead.width, "height": lead.height}
            if lead
            else None,
            "publisher": {"@type": "Organization", "name": "Јутро", "url": view.outlet.home_url},
            "inLanguage": "sr-Cyrl",
        }
    )
    head = (
        f'<link rel="canonical" href="{e(view.url)}">\n'
        + metas("name", {"description": view.standfirst})
        + "\n"
        + data
    )
    return shell(view.outlet, f"{source.headline} - Јутро", head, _main(view), view.teasers)


def _picture(picture: PictureView) -> str:
    source = when(picture.credit, f'<span class="izvor">{e(picture.credit)}</span>')
    return f'<div class="slika"><img src="{e(picture.url)}" width="{picture.width}" height="{picture.height}" alt="{e(picture.alt)}"><div class="opis">{e(picture.caption)}</div>{source}</div>'


def _main(view: PageView) -> str:
    source = view.article
    notes = Footnotes()
    stamp = machine(source.published_at, source.published_on)
    names = ", ".join(
        f'<a rel="author" href="{view.outlet.home_url}autor/{index}">{e(person.printed or person.name)}</a>'
        for index, person in enumerate(source.byline, 1)
    )

    def after(index: int) -> str:
        pictures = "".join(_picture(picture) for picture in view.pictures_after(index))
        letter = (
            '<div class="vezane bilten">Јутарњи билтен: пријавите се и читајте „Јутро“ пре кафе.</div>'
            if index == 3
            else ""
        )
        return pictures + letter

    text = body(view.blocks, notes, after, when(source.dateline, f"{e(source.dateline)} – "))
    listed = "".join(
        f'<li id="fn-{index}">{e(note.text)}{when(note.signature, f" ({e(note.signature)})")} <a href="#ref-{index}" aria-label="назад">↑</a></li>'
        for index, note in enumerate(notes.notes, 1)
    )
    changed = (
        when(
            source.modified_at,
            f' <span>Измењено: <time datetime="{machine(source.modified_at, None)}">{spoken("sr", source.modified_at.date())} {clock(source.modified_at)}</time></span>',
        )
        if source.modified_at
        else ""
    )
    lead = view.lead_picture
    return f"""<article>
{when(source.kicker, f'<p class="nadnaslov">{e(source.kicker)}</p>')}
<h1 class="naslov">{e(source.headline)}</h1>
{when(view.standfirst, f'<p class="podnaslov">{e(view.standfirst)}</p>')}
<div class="potpis">{when(names, f"<span>Пише: {names}</span>")}{when(stamp, f' <time datetime="{stamp}">{spoken("sr", source.day)}{when(source.published_at, " " + clock(source.published_at))}</time>')}{changed}</div>
{_picture(lead) if lead else ""}
{text}
{when(listed, f'<ol class="fusnote">{listed}</ol>')}
</article>
{when(source.rights_line, f'<p class="prava">{e(source.rights_line)}</p>')}
{when(source.disclaimer, f'<p class="prava">{e(source.disclaimer)}</p>')}
<p class="podeli">Подели: <a href="#f">Фејсбук</a> · <a href="#v">Вајбер</a> · <a href="#m">Мејл</a> · 17 коментара</p>"""


LAYOUT = Layout(
    outlet="jutro-beograd",
    article=article,
    shell=shell,
    about_title="О „Јутру“ и условима коришћења",
    about=(
        "„Јутро“ је београдски дневни лист на ћирилици, посвећен граду, реци и железници.",
        "Текстове и сопствене фотографије дајемо редакцијама с којима имамо уговор о размени; дозвољено је и превођење, уз име аутора и везу ка изворнику.",
    ),
    withdrawal="Овај текст је повучен одлуком редакције.",
    declares="sr-Cyrl",
)
