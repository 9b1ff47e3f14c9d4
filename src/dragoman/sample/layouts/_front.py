"""Front page, terms page and the notice of a withdrawn article, set into a site's own shell."""

from dragoman.press.record import Outlet
from dragoman.sample.layouts._dates import spoken
from dragoman.sample.layouts._html import e, when
from dragoman.sample.layouts._layout import DateSaid, Layout
from dragoman.sample.views import PageView, Teaser

_STYLE = """<style>
.front-item{display:grid;grid-template-columns:minmax(0,1fr) 200px;gap:20px;padding:18px 0;border-bottom:1px solid #8884}
.front-item h2{margin:0 0 6px;line-height:1.25}.front-item p{margin:0}.front-item img{width:100%;height:auto}
.front-item .when{font-size:13px;opacity:.7}.front-about{max-width:42rem}
@media(max-width:700px){.front-item{grid-template-columns:1fr}}
</style>"""


def home(layout: Layout, outlet: Outlet, items: tuple[Teaser, ...]) -> str:
    """The front page: all articles of the outlet, newest first."""
    language = outlet.languages[0]
    cards = "\n".join(_card(item, language, layout) for item in items)
    name = outlet.name(language)
    return layout.shell(
        outlet, name, _STYLE, f'<h1 hidden>{e(name)}</h1>\n<div class="front">{cards}</div>', items
    )


def _card(item: Teaser, language: str, layout: Layout) -> str:
    picture = item.picture
    image = (
        f'<img src="{e(picture.url)}" width="{picture.width}" height="{picture.height}" alt="{e(picture.alt)}" loading="lazy">'
        if picture
        else ""
    )
    day = "" if layout.date_said is DateSaid.NOTHING else spoken(language, item.day)
    return (
        f'<div class="front-item"><div>{when(day, f"<p class=when>{e(day)}</p>")}'
        f'<h2><a href="{e(item.url)}">{e(item.headline)}</a></h2>{when(item.standfirst, f"<p>{e(item.standfirst)}</p>")}</div>'
        f"<div>{image}</div></div>"
    )


def about(layout: Layout, outlet: Outlet, items: tuple[Teaser, ...]) -> str:
    """What the outlet is and what it allows."""
    text = "\n".join(f"<p>{e(paragraph)}</p>" for paragraph in layout.about)
    main = f'<div class="front-about"><h1>{e(layout.about_title)}</h1>\n{text}</div>'
    return layout.shell(outlet, layout.about_title, "", main, items)


def withdrawal(layout: Layout, view: PageView) -> str:
    """A withdrawn article's page: its headline and the notice, nothing else."""
    main = f'<div class="front-about"><h1>{e(view.article.headline)}</h1>\n<p class="withdrawn">{e(layout.withdrawal)}</p></div>'
    head = f'<link rel="canonical" href="{e(view.url)}">' if layout.says_canonical else ""
    return layout.shell(view.outlet, view.article.headline, head, main, view.teasers)
