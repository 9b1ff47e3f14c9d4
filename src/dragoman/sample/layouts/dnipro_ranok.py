"""Dnipro Ranok: Open Graph only. The author is in a meta tag and nowhere else certain; boxes interrupt the text."""

from dragoman.press.record import Outlet
from dragoman.sample.layouts._dates import clock, machine, spoken
from dragoman.sample.layouts._html import body, bracketed, e, metas, when
from dragoman.sample.layouts._layout import Layout
from dragoman.sample.views import PageView, PictureView, Teaser

STYLE = """
*{box-sizing:border-box}body{margin:0;font:17px/1.6 'Open Sans',Arial,sans-serif;color:#1c2430;background:#eef2f6}
a{color:#0a58a6}.c-head{background:#fff;border-bottom:4px solid #f2b705}
.c-head .in,.c-body,.c-foot .in{max-width:1080px;margin:0 auto;padding:14px 18px}
.c-logo{font:800 32px/1 Arial,sans-serif;color:#0a58a6;text-decoration:none}.c-logo i{font-style:normal;color:#e09e00}
.c-nav a{margin-right:18px;font-weight:600;font-size:14px;text-decoration:none}
.c-body{display:flex;gap:28px;align-items:flex-start}.c-post{flex:1;min-width:0;background:#fff;padding:24px 30px}
.c-side{width:270px;background:#fff;padding:16px 18px;font-size:14px}.c-side li{margin-bottom:10px}.c-side ul{list-style:none;padding:0}
.c-title{font-size:32px;line-height:1.22;margin:4px 0 10px}.c-date{color:#6b7785;font-size:14px}
.c-lead{font-weight:600;font-size:19px}.c-image img{width:100%;height:auto}.c-image p{font-size:13px;color:#6b7785;margin:4px 0 16px}
.c-readalso,.c-telegram{border-left:4px solid #f2b705;background:#fff8e1;padding:10px 16px;margin:18px 0;font-size:15px}
.c-telegram{border-color:#0a8bd0;background:#e8f5fc}blockquote{border-left:4px solid #0a58a6;margin:18px 0;padding-left:18px;font-size:19px}
.c-tags a{display:inline-block;background:#eef2f6;padding:2px 10px;margin:0 6px 6px 0;font-size:13px}.c-copy{font-size:13px;color:#6b7785}
.c-foot{background:#1c2430;color:#b9c4d0;font-size:13px}.c-foot a{color:#b9c4d0}
@media(max-width:760px){.c-body{display:block}.c-side{width:auto;margin-top:18px}}
"""


def shell(outlet: Outlet, title: str, head: str, main: str, around: tuple[Teaser, ...]) -> str:
    home = outlet.home_url
    side = "".join(
        f'<li><span class="c-date">{e(spoken("uk", item.day))}</span><br><a href="{e(item.url)}">{e(item.headline)}</a></li>'
        for item in around[:6]
    )
    return f"""<!DOCTYPE html>
<html lang="uk">
<head>
<meta charset="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<title>{e(title)}</title>
{head}
<link rel="alternate" type="application/rss+xml" href="/rss/all.xml" title="Усі новини"/>
<style>{STYLE}</style>
</head>
<body>
<div class="c-head"><div class="in"><a class="c-logo" href="{home}">Дніпро<i>Ранок</i></a>
<div class="c-nav">{"".join(f'<a href="{home}">{word}</a>' for word in ("Новини", "Місто", "Освіта", "Транспорт", "Культура", "Довкілля"))}<a href="/about/">Про видання</a></div></div></div>
<div class="c-body"><div class="c-post">{main}</div>
<div class="c-side"><b>Стрічка новин</b><ul>{side}</ul><b>Курс валют</b><p>USD 41,20 · EUR 47,90</p></div></div>
<div class="c-foot"><div class="in">Дніпро Ранок, Дніпро, проспект Яворницького, 50. <a href="/about/">Правила передруку</a> · Реклама · Вакансії</div></div>
</body>
</html>
"""


def article(view: PageView) -> str:
    source = view.article
    lead = view.lead_picture
    head = "\n".join(
        (
            f'<link rel="canonical" href="{e(view.url)}"/>',
            metas(
                "name",
                {
                    "description": view.standfirst,
                    "author": tuple(person.name for person in source.byline),
                    "news_keywords": ", ".join(source.keywords),
                },
            ),
            metas(
                "property",
                {
                    "og:type": "article",
                    "og:site_name": "Дніпро Ранок",
                    "og:title": source.headline,
                    "og:description": view.standfirst,
                    "og:url": view.url,
                    "og:locale": "uk_UA",
                    "og:image": lead.url if lead else None,
                    "og:image:width": lead.width if lead else None,
                    "og:image:height": lead.height if lead else None,
                    "article:published_time": machine(source.published_at, source.published_on),
                    "article:modified_time": machine(source.modified_at, None),
                    "article:section": source.section,
                    "article:tag": source.keywords,
                },
            ),
        )
    )
    return shell(view.outlet, f"{source.headline} | Дніпро Ранок", head, _main(view), view.teasers)


def _picture(picture: PictureView) -> str:
    words = ". ".join(text.rstrip(".") for text in (picture.caption, picture.credit) if text)
    return f'<div class="c-image"><img src="{e(picture.url)}" width="{picture.width}" height="{picture.height}" alt="{e(picture.alt)}" title="{e(picture.credit)}"/>{when(words, f"<p>{e(words)}</p>")}</div>'


def _main(view: PageView) -> str:
    source = view.article
    related = view.teasers[0] if view.teasers else None

    def after(index: int) -> str:
        out = "".join(_picture(picture) for picture in view.pictures_after(index))
        if index == 1 and related:
            out += f'<div class="c-readalso">Читайте також: <a href="{e(related.url)}">{e(related.headline)}</a></div>'
        if index == 4:
            out += '<div class="c-telegram">Підписуйтесь на наш <a href="#tg">Telegram-канал</a>, щоб не пропустити головного.</div>'
        return out

    names = ", ".join(person.printed or person.name for person in source.byline)
    tags = "".join(f'<a href="/tag/{index}">{e(word)}</a>' for index, word in enumerate(source.keywords, 1))
    lead = view.lead_picture
    return f"""<div class="c-date">{e(spoken("uk", source.day))}{when(source.published_at, ", " + clock(source.published_at))} · 2,4 тис. переглядів</div>
<h1 class="c-title">{e(source.headline)}</h1>
{when(view.standfirst, f'<div class="c-lead"><p>{e(view.standfirst)}</p></div>')}
{_picture(lead) if lead else ""}
<div class="c-text">
{body(view.blocks, bracketed(), after, when(source.dateline, f"{e(source.dateline)}. "))}
</div>
{when(names, f'<div class="c-date">{e(names)}</div>')}
{when(tags, f'<div class="c-tags">{tags}</div>')}
{when(source.rights_line, f'<div class="c-copy">{e(source.rights_line)}</div>')}
{when(source.disclaimer, f'<div class="c-copy">{e(source.disclaimer)}</div>')}
<div class="c-copy">Помітили помилку? Виділіть її та натисніть Ctrl+Enter.</div>"""


LAYOUT = Layout(
    outlet="dnipro-ranok",
    article=article,
    shell=shell,
    about_title="Про видання та правила передруку",
    about=(
        "«Дніпро Ранок» – щоденна газета з Дніпра про школи, поля, музеї, транспорт і людей, на яких усе тримається.",
        "Редакції, з якими ми маємо угоду про обмін, можуть передруковувати й перекладати наші тексти та власні фотографії повністю, з посиланням на сторінку.",
    ),
    withdrawal="Матеріал знято з публікації за рішенням редакції.",
    declares="uk",
)
