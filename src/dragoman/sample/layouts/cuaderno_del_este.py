"""Cuaderno del Este: clean HTML5 and Dublin Core, footnotes with their own list, a licence behind `rel=license`."""

from dragoman.press.record import Outlet, PersonRole
from dragoman.sample.layouts._dates import machine, spoken
from dragoman.sample.layouts._html import Footnotes, body, e, metas, when
from dragoman.sample.layouts._layout import Layout
from dragoman.sample.views import PageView, PictureView, Teaser

STYLE = """
body{margin:0;font:20px/1.65 'Libre Baskerville',Georgia,serif;color:#222;background:#faf7f2}
a{color:#9b3d12}header.cabecera{padding:36px 20px 20px;text-align:center}
header.cabecera a{font:400 46px/1 Georgia,serif;color:#222;text-decoration:none;letter-spacing:-.01em}
header.cabecera p{font:14px sans-serif;color:#888;margin:8px 0}
nav{text-align:center;font:15px sans-serif;border-block:1px solid #ddd3c4;padding:8px}nav a{margin:0 12px;text-decoration:none}
main{max-width:680px;margin:30px auto;padding:0 20px}
h1{font-size:42px;line-height:1.15;font-weight:400;margin:.2em 0}.antetitulo{font:13px sans-serif;letter-spacing:.15em;text-transform:uppercase;color:#9b3d12}
.entradilla{font-size:22px;color:#555;line-height:1.5}address{font:normal 15px sans-serif;color:#555}
figure{margin:30px -40px}figure img{width:100%;height:auto;display:block}figcaption{font:14px/1.45 sans-serif;color:#666;padding:6px 40px}
aside.tambien{border:1px solid #ddd3c4;padding:14px 20px;font:16px sans-serif;margin:28px 0}
blockquote{margin:34px 0;font-size:27px;line-height:1.35;text-align:center;border:0;color:#9b3d12}
section.notas{font-size:15px;border-top:1px solid #ddd3c4;margin-top:40px}footer{font:14px/1.6 sans-serif;color:#777;text-align:center;padding:30px 20px;border-top:1px solid #ddd3c4}
.licencia{font:14px sans-serif;color:#666}sup a{text-decoration:none}
@media(max-width:780px){figure{margin:24px 0}figcaption{padding:6px 0}h1{font-size:34px}}
"""


def shell(outlet: Outlet, title: str, head: str, main: str, around: tuple[Teaser, ...]) -> str:
    home = outlet.home_url
    return f"""<!DOCTYPE html>
<html lang="es">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{e(title)}</title>
{head}
<link rel="alternate" type="application/feed+json" title="Cuaderno del Este" href="{home}feed.json">
<link rel="license" href="https://creativecommons.org/licenses/by/4.0/">
<style>{STYLE}</style>
</head>
<body>
<header class="cabecera"><a href="{home}">Cuaderno del Este</a><p>Reportajes sin prisa, desde Valencia</p></header>
<nav><a href="{home}">Reportajes</a><a href="{home}">Entrevistas</a><a href="{home}">Mapas</a><a href="{home}about/">Quiénes somos</a></nav>
<main>{main}</main>
<footer><p>¿Te gusta lo que hacemos? <a href="#socios">Hazte socia o socio</a> por 5 euros al mes.</p><p>Cuaderno del Este, cooperativa, Valencia.</p></footer>
</body>
</html>
"""


def article(view: PageView) -> str:
    source = view.article
    authors = tuple(person.name for person in source.byline if person.role is PersonRole.AUTHOR)
    head = "\n".join(
        (
            f'<link rel="canonical" href="{e(view.url)}">',
            metas(
                "name",
                {
                    "DC.title": source.headline,
                    "DC.creator": authors,
                    "DC.date": machine(source.published_at, source.published_on),
                    "DC.language": "es",
                    "DC.rights": source.licence_url,
                    "description": view.standfirst,
                    "keywords": ", ".join(source.keywords),
                },
            ),
        )
    )
    return shell(view.outlet, f"{source.headline} · Cuaderno del Este", head, _main(view), view.teasers)


def _figure(picture: PictureView) -> str:
    credit = when(picture.credit, f" <small>{e(picture.credit)}</small>")
    return f'<figure><img src="{e(picture.url)}" width="{picture.width}" height="{picture.height}" alt="{e(picture.alt)}"><figcaption>{e(picture.caption)}{credit}</figcaption></figure>'


_PRINTED = {
    PersonRole.AUTHOR: "Texto: ",
    PersonRole.PHOTOGRAPHER: "Fotografía: ",
    PersonRole.TRANSLATOR: "Traducción: ",
}


def _main(view: PageView) -> str:
    source = view.article
    notes = Footnotes('<sup id="r{n}"><a href="#n{n}">{n}</a></sup>')
    people = "<br>".join(
        e(person.printed or f"{_PRINTED.get(person.role, '')}{person.name}") for person in source.byline
    )
    stamp = machine(source.published_at, source.published_on)
    related = view.teasers[0] if view.teasers else None

    def after(index: int) -> str:
        out = "".join(_figure(picture) for picture in view.pictures_after(index))
        if index == 2 and related:
            out += f'<aside class="tambien">También en el Cuaderno: <a href="{e(related.url)}">{e(related.headline)}</a></aside>'
        return out

    text = body(view.blocks, notes, after, when(source.dateline, f"{e(source.dateline)}. "))
    listed = "".join(
        f'<li id="n{index}">{e(note.text)}{when(note.signature, f" ({e(note.signature)})")} <a href="#r{index}">↩</a></li>'
        for index, note in enumerate(notes.notes, 1)
    )
    licence = e(source.rights_line)
    if source.licence_url:
        licence = f'<a rel="license" href="{e(source.licence_url)}">{licence}</a>'
    lead = view.lead_picture
    return f"""<article>
<header>{when(source.kicker or source.section, f'<p class="antetitulo">{e(source.kicker or source.section)}</p>')}
<h1>{e(source.headline)}</h1>
{when(view.standfirst, f'<p class="entradilla">{e(view.standfirst)}</p>')}
{when(people, f"<address>{people}</address>")}
{when(stamp, f'<p class="licencia"><time datetime="{stamp}">{spoken("es", source.day)}</time></p>')}</header>
{_figure(lead) if lead else ""}
{text}
{when(listed, f'<section class="notas"><h2>Notas</h2><ol>{listed}</ol></section>')}
{when(source.rights_line, f'<p class="licencia">{licence}</p>')}
</article>"""


LAYOUT = Layout(
    outlet="cuaderno-del-este",
    article=article,
    shell=shell,
    about_title="Quiénes somos y cómo usar nuestros textos",
    about=(
        "Cuaderno del Este es una revista independiente de reportajes, propiedad de quienes la escriben.",
        "Todo lo que publicamos, textos y fotografías propias, está bajo licencia Creative Commons Atribución 4.0: puedes copiarlo, traducirlo y publicarlo si citas a quien lo firma y enlazas la página original.",
    ),
    withdrawal="Este artículo fue retirado por decisión de la redacción.",
    says_modified=False,
    says_section=False,
    declares="es",
)
