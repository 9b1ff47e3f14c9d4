"""Prut-Kurier: a broadcaster. Old-fashioned meta tags, an audio player before the text, the editors as authors, no rights line."""

from dragoman.press.record import Outlet
from dragoman.sample.layouts._dates import clock, machine, spoken
from dragoman.sample.layouts._html import body, bracketed, e, metas, when
from dragoman.sample.layouts._layout import Layout
from dragoman.sample.views import PageView, PictureView, Teaser

STYLE = """
body{margin:0;font:17px/1.6 'Fira Sans',Helvetica,Arial,sans-serif;color:#20242c;background:#f3f4f6}
a{color:#5b2a86}.kopf{background:#5b2a86;padding:14px 22px;color:#fff;display:flex;justify-content:space-between;flex-wrap:wrap}
.kopf a{color:#fff;text-decoration:none;margin-right:18px}.marke{font-size:28px;font-weight:800}
.inhalt{max-width:760px;margin:24px auto;background:#fff;padding:24px 32px}
.dachzeile{color:#5b2a86;font-weight:700;display:block;font-size:16px}.ueberschrift{font-size:32px;line-height:1.2;display:block}
h1{margin:0 0 12px}.meta{color:#6b7280;font-size:14px}.teaser-text{font-weight:700}
.audio{background:#efe8f6;padding:12px 16px;margin:16px 0;font-size:15px}.bild img{width:100%;height:auto}.bild .unterschrift{font-size:14px;color:#555}.bild .rechte{font-size:12px;color:#999}
.mehr{border-top:2px solid #5b2a86;margin-top:24px;padding-top:8px;font-size:15px}.fuss{text-align:center;font-size:13px;color:#6b7280;padding:18px}
blockquote{border-left:4px solid #5b2a86;margin:18px 0;padding-left:16px;font-size:20px}
"""


def shell(outlet: Outlet, title: str, head: str, main: str, around: tuple[Teaser, ...]) -> str:
    home = outlet.home_url
    more = "".join(f'<li><a href="{e(item.url)}">{e(item.headline)}</a></li>' for item in around[:4])
    box = when(more, f'<div class="mehr"><b>Mehr aus der Redaktion</b><ul>{more}</ul></div>')
    return f"""<!DOCTYPE html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{e(title)}</title>
{head}
<link rel="alternate" type="application/rss+xml" title="Prut-Kurier (RDF)" href="{home}index.rdf">
<style>{STYLE}</style>
</head>
<body>
<div class="kopf"><a class="marke" href="{home}">Prut-Kurier</a><span><a href="{home}">Nachrichten</a><a href="{home}">Sendungen</a><a href="{home}">Live hören</a><a href="{home}about/">Über uns</a></span></div>
<div class="inhalt">{main}{box}</div>
<div class="fuss">Prut-Kurier, Strada Lăpușneanu 8, Iași · UKW 94,9 · <a href="{home}about/">Nutzungsbedingungen</a></div>
</body>
</html>
"""


def article(view: PageView) -> str:
    source = view.article
    head = f'<link rel="canonical" href="{e(view.url)}">\n' + metas(
        "name",
        {
            "description": view.standfirst,
            "author": "Prut-Kurier",
            "date": machine(source.published_at, source.published_on),
            "last-modified": machine(source.modified_at, None),
            "keywords": ", ".join(source.keywords),
        },
    )
    return shell(view.outlet, f"{source.headline} | Prut-Kurier", head, _main(view), view.teasers)


def _picture(picture: PictureView) -> str:
    rights = when(picture.credit, f'<span class="rechte">{e(picture.credit)}</span>')
    return f'<div class="bild"><img src="{e(picture.url)}" width="{picture.width}" height="{picture.height}" alt="{e(picture.alt)}"><p class="unterschrift">{e(picture.caption)} {rights}</p></div>'


def _main(view: PageView) -> str:
    source = view.article

    def after(index: int) -> str:
        return "".join(_picture(picture) for picture in view.pictures_after(index))

    names = ", ".join(person.printed or f"Von {person.name}" for person in source.byline)
    date = when(
        source.day,
        f"Stand: {spoken('de', source.day)}{when(source.published_at, ', ' + clock(source.published_at) + ' Uhr')}",
    )
    link = source.original.link_text if source.original else None
    original = when(
        view.original_url and link, f'<p class="meta"><a href="{e(view.original_url)}">{e(link)}</a></p>'
    )
    lead = view.lead_picture
    return f"""<h1>{when(source.kicker, f'<span class="dachzeile">{e(source.kicker)}</span>')}<span class="ueberschrift">{e(source.headline)}</span></h1>
<p class="meta">{e(date)}{when(date and names, " · ")}{e(names)}</p>
{_picture(lead) if lead else ""}
<div class="audio">▶ Beitrag hören <span>03:42 Min.</span> · Download</div>
{when(view.standfirst, f'<p class="teaser-text">{e(view.standfirst)}</p>')}
{body(view.blocks, bracketed(), after, when(source.dateline, f"{e(source.dateline)}. "))}
{original}
{when(source.disclaimer, f'<p class="meta">{e(source.disclaimer)}</p>')}
{when(source.rights_line, f'<p class="meta">{e(source.rights_line)}</p>')}
<p class="meta">Über dieses Thema berichtete Prut-Kurier im Morgenmagazin. · Seite drucken · Seite teilen</p>
"""


LAYOUT = Layout(
    outlet="prut-kurier",
    article=article,
    shell=shell,
    about_title="Über uns und Nutzungsbedingungen",
    about=(
        "Der Prut-Kurier sendet aus Iași in deutscher Sprache für beide Ufer des Pruth.",
        "Überschrift, ein kurzer Auszug und ein Link auf unsere Seite sind frei. Jede weitere Verwendung braucht unsere Zustimmung.",
    ),
    withdrawal="Dieser Beitrag wurde von der Redaktion zurückgezogen.",
    says_section=False,
    declares="de",
)
