"""Most: a review of the foreign press. Microdata, the author's name in bold before the text, notes signed in the prose."""

from dragoman.press.record import Outlet, PersonRole
from dragoman.sample.layouts._dates import clock, machine, spoken
from dragoman.sample.layouts._html import body, bracketed, e, metas, when
from dragoman.sample.layouts._layout import Layout
from dragoman.sample.views import PageView, PictureView, Teaser

STYLE = """
*{box-sizing:border-box}body{margin:0;font:16px/1.6 'PT Sans',Arial,sans-serif;color:#222;background:#fff}
a{color:#1f4f8f;text-decoration:none}a:hover{text-decoration:underline}
.header{border-bottom:3px solid #a3262a}.header__in,.layout,.footer__in{max-width:1120px;margin:0 auto;padding:14px 20px}
.header__logo{font:700 38px/1 'PT Serif',Georgia,serif;color:#a3262a}
.header__motto{color:#777;font-size:13px}
.header__menu{display:flex;gap:20px;flex-wrap:wrap;margin-top:10px;font-weight:700;font-size:14px}
.layout{display:grid;grid-template-columns:minmax(0,1fr) 290px;gap:36px}
.article__title{font:700 34px/1.2 'PT Serif',Georgia,serif;margin:6px 0 10px}
.article__info{display:flex;gap:14px;flex-wrap:wrap;color:#777;font-size:14px}
.source{display:flex;gap:10px;align-items:center;margin:12px 0;padding:10px 14px;background:#f5f2ec;font-size:14px}
.source__flag{background:#1f4f8f;color:#fff;padding:1px 8px;border-radius:2px}
.article__announce{font:700 18px/1.5 'PT Serif',Georgia,serif;margin:18px 0}
.media__copyright{font-size:12px;color:#888;text-align:right}
.media img{width:100%;height:auto;display:block}.media{margin:16px 0}.media__desc{font-size:14px;color:#555;padding-top:6px}
.article__text{font:18px/1.65 'PT Serif',Georgia,serif}.article__text em{color:#555}
.article__quote-bl{border-left:4px solid #a3262a;padding-left:18px;font-size:21px}
.article__article{border:1px solid #ddd;padding:12px 16px;font:15px/1.4 Arial,sans-serif;margin:18px 0}
.disclaimer{font-size:13px;color:#777;border-top:1px solid #ddd;border-bottom:1px solid #ddd;padding:10px 0;margin:24px 0}
.rights{font-size:13px;color:#777}
.lenta{font-size:14px}.lenta h3{border-bottom:2px solid #222;padding-bottom:4px}.lenta li{margin-bottom:8px}.lenta ul{list-style:none;padding:0}
.cookie{background:#222;color:#ddd;font-size:13px;padding:10px 20px}.footer{background:#f0f0f0;font-size:13px;color:#666}
.card{border-bottom:1px solid #ddd;padding:14px 0}.card h2{margin:0 0 4px;font:700 22px/1.3 'PT Serif',Georgia,serif}
@media(max-width:760px){.layout{grid-template-columns:1fr}}
"""

MENU = ("Политика", "Экономика", "Общество", "Наука", "Культура", "Мнения")


def shell(outlet: Outlet, title: str, head: str, main: str, around: tuple[Teaser, ...]) -> str:
    home = outlet.home_url
    lenta = "".join(
        f'<li><span>{e(spoken("ru", item.day))}</span> <a href="{e(item.url)}">{e(item.headline)}</a></li>'
        for item in around[:6]
    )
    return f"""<!DOCTYPE html>
<html lang="ru">
<head>
<meta charset="utf-8">
<title>{e(title)}</title>
<meta name="viewport" content="width=device-width">
{head}
<link rel="alternate" type="application/rss+xml" title="Мост: все переводы" href="{home}rss.xml">
<style>{STYLE}</style>
</head>
<body>
<div class="header"><div class="header__in"><a class="header__logo" href="{home}">Мост</a> <span class="header__motto">Иностранная пресса, переведённая целиком</span>
<div class="header__menu">{"".join(f'<a href="{home}">{word}</a>' for word in MENU)}<a href="{home}about/">О проекте</a></div></div></div>
<div class="layout"><div class="layout__main">{main}</div>
<div class="layout__side lenta"><h3>Лента переводов</h3><ul>{lenta}</ul><h3>Подписка</h3><p>Утренняя рассылка «Моста»: пять переводов к завтраку.</p></div></div>
<div class="footer"><div class="footer__in">Обзор иностранной прессы «Мост», Алматы. 12+. <a href="{home}about/">Правила использования материалов</a></div></div>
<div class="cookie" role="dialog" aria-label="Файлы cookie">Мы используем файлы cookie. Продолжая чтение, вы соглашаетесь с этим. <button type="button">Хорошо</button></div>
</body>
</html>
"""


def article(view: PageView) -> str:
    source = view.article
    lead = view.lead_picture
    head = metas("name", {"description": view.standfirst, "analytics:rubric": source.section})
    head += "\n" + metas(
        "property",
        {
            "og:title": source.headline,
            "og:description": view.standfirst,
            "og:type": "article",
            "og:url": view.url,
            "og:image": lead.url if lead else None,
        },
    )
    head += f'\n<link rel="canonical" href="{e(view.url)}">'
    return shell(view.outlet, f"{source.headline} | Мост", head, _article(view), view.teasers)


def _media(picture: PictureView) -> str:
    return f"""<div class="media" itemprop="image" itemscope itemtype="https://schema.org/ImageObject"><img itemprop="contentUrl" src="{e(picture.url)}" width="{picture.width}" height="{picture.height}" alt="{e(picture.alt)}">{when(picture.credit, f'<div class="media__copyright" itemprop="copyrightHolder">{e(picture.credit)}</div>')}{when(picture.caption, f'<div class="media__desc" itemprop="caption">{e(picture.caption)}</div>')}</div>"""


def _source_box(view: PageView) -> str:
    original = view.article.original
    if original is None or not original.outlet:
        return ""
    flag = when(original.country, f'<span class="source__flag">{e(original.country)}</span> ')
    link = e(original.link_text or "Оригинал публикации")
    anchor = when(view.original_url, f' <a class="source__link" href="{e(view.original_url)}">{link}</a>')
    return f'<div class="source">{flag}<span class="source__name">{e(original.outlet)}</span>{anchor}</div>'


def _names(view: PageView) -> str:
    authors = [person for person in view.article.byline if person.role is not PersonRole.TRANSLATOR]
    bold = ", ".join(f'<span itemprop="name">{e(person.printed or person.name)}</span>' for person in authors)
    return when(
        bold,
        f'<p class="article__author" itemprop="author" itemscope itemtype="https://schema.org/Person"><strong>{bold}</strong></p>',
    )


def _article(view: PageView) -> str:
    source = view.article
    moment = machine(source.published_at, source.published_on)
    translators = [person for person in source.byline if person.role is PersonRole.TRANSLATOR]
    related = view.teasers[0] if view.teasers else None

    def after(index: int) -> str:
        media = "".join(_media(picture) for picture in view.pictures_after(index))
        if index != 2 or related is None:
            return media
        return f'{media}<div class="article__article"><b>Читайте также</b><br><a href="{e(related.url)}">{e(related.headline)}</a></div>'

    signed = "".join(
        f'<p class="translator">{e(person.printed or f"Перевод: {person.name}")}</p>'
        for person in translators
    )
    if not signed and source.carriers:
        signed = '<p class="translator">Переведено редакцией «Моста»</p>'
    lead = view.lead_picture
    return f"""<div class="article" itemscope itemtype="https://schema.org/NewsArticle">
<meta itemprop="datePublished" content="{e(moment)}">{when(source.modified_at, f'<meta itemprop="dateModified" content="{machine(source.modified_at, None)}">')}
<link itemprop="mainEntityOfPage" href="{e(view.url)}">
<div class="article__info"><span itemprop="articleSection">{e(source.section)}</span> <span class="date">{e(spoken("ru", source.day))}{when(source.published_at, ", " + clock(source.published_at))}</span> <span title="просмотры">3417</span></div>
<h1 class="article__title" itemprop="headline">{e(source.headline)}</h1>
{_source_box(view)}
{_media(lead) if lead else ""}
{when(view.standfirst, f'<div class="article__announce" itemprop="description">{e(view.standfirst)}</div>')}
<div class="article__text" itemprop="articleBody">
{_names(view)}
{body(view.blocks, bracketed(tag="em"), after, when(source.dateline, f"{e(source.dateline)}. "))}
</div>
{signed}
{when(source.rights_line, f'<div class="rights">{e(source.rights_line)}</div>')}
{when(source.disclaimer, f'<div class="disclaimer">{e(source.disclaimer)}</div>')}
<div class="share"><a href="#vk">VK</a> <a href="#tg">Telegram</a> <a href="#copy">Скопировать ссылку</a></div>
<div class="comments"><h3>Комментарии</h3><p>Чтобы участвовать в дискуссии, авторизуйтесь.</p></div>
</div>"""


LAYOUT = Layout(
    outlet="most-obzor",
    article=article,
    shell=shell,
    about_title="О проекте и правилах использования",
    about=(
        "«Мост» переводит статьи иностранной прессы целиком и без сокращений. Примечания переводчика подписаны, ссылка на оригинал стоит на каждой странице.",
        "Переводы можно перепечатывать полностью, если сохранены имя автора, цепочка публикаций и наши примечания.",
        "Материалы «Моста» содержат оценки исключительно зарубежных изданий и не отражают позицию редакции.",
    ),
    withdrawal="Перевод снят с публикации по просьбе правообладателя.",
    says_keywords=False,
    declares="ru",
)
