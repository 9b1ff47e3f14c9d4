"""Stepnoy Vestnik: tables, `<br><br>` for paragraphs, UTF-8 bytes under a header and a meta tag that say windows-1251.

The byte order mark tells the truth, and browsers believe it first (WHATWG), so people can read the site all the same.
No structured data of any kind; everything a reader can learn is in the words on the page.
"""

from dragoman.press.record import BlockKind, Outlet, PersonRole
from dragoman.sample.layouts._dates import clock, spoken
from dragoman.sample.layouts._html import bracketed, e, prose, rows, when
from dragoman.sample.layouts._layout import DateSaid, Layout
from dragoman.sample.views import BlockView, PageView, PictureView, Teaser

STYLE = """
body{margin:0;background:#d8d2c2;font:15px/1.5 Verdana,Arial,sans-serif;color:#222}
table{border-collapse:collapse}.main{width:980px;max-width:100%;margin:0 auto;background:#fffdf7}
.logo{background:#7a1f1f;color:#fff8e6;font:bold 34px Georgia,serif;padding:16px 22px}
.logo a{color:#fff8e6;text-decoration:none}.logo span{font:13px Verdana;display:block;color:#e8c9a0}
.menu{background:#e6dcc3;padding:8px 22px;font-size:13px}.menu a{margin-right:16px}
a{color:#7a1f1f}.left{width:180px;vertical-align:top;padding:16px;font-size:12px;background:#f4eddc}
.cell{vertical-align:top;padding:18px 24px}.zag{font:bold 27px/1.25 Georgia,serif;color:#3a1010;margin:6px 0 8px}
.rub{font-size:12px;color:#7a1f1f;text-transform:uppercase}.avt{font-size:13px;color:#555;margin:8px 0 12px}
.vrez{font-weight:bold;font-size:16px;margin-bottom:12px}.txt{font-size:16px;line-height:1.6}
.podp{font-size:12px;color:#666;margin:4px 0 14px}.foto img{max-width:100%;height:auto;border:1px solid #999}
.podzag{font-weight:bold;font-size:18px}.tochka{color:#7a1f1f}.cit{padding-left:20px;border-left:3px solid #7a1f1f;font-style:italic}
.niz{background:#e6dcc3;font-size:11px;padding:12px 22px;color:#555}.eshe{font-size:13px;background:#f4eddc;padding:10px;margin-top:16px}
.txt table td,.txt table th{border:1px solid #b9ac8c;padding:4px 10px}
@media(max-width:700px){.left{display:none}}
"""


def shell(outlet: Outlet, title: str, head: str, main: str, around: tuple[Teaser, ...]) -> str:
    home = outlet.home_url
    left = "<br><br>".join(f'<a href="{e(item.url)}">{e(item.headline)}</a>' for item in around[:5])
    return f"""<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">
<title>{e(title)}</title>
{head}
<link rel="alternate" type="application/rss+xml" title="RSS" href="/news.rss">
<style>{STYLE}</style>
</head>
<body>
<table class="main" cellpadding="0" cellspacing="0" align="center">
<tr><td colspan="2" class="logo"><a href="{home}">Степной вестник</a><span>Еженедельная газета Оренбуржья. Выходит с 1991 года</span></td></tr>
<tr><td colspan="2" class="menu"><a href="{home}">Главная</a><a href="{home}">Архив</a><a href="{home}">Погода</a><a href="{home}">Расписание</a><a href="/about/">О газете</a></td></tr>
<tr><td class="left"><b>В номере</b><br><br>{left}<br><br><b>Опрос</b><br>Успеют ли убрать до снега?<br><input type="radio" name="q" aria-label="Да"> Да<br><input type="radio" name="q" aria-label="Нет"> Нет<br><br><b>Счётчик</b><br>Сегодня: 312<br>Всего: 1 840 221</td>
<td class="cell">{main}</td></tr>
<tr><td colspan="2" class="niz">Оренбург, пр. Победы, 24. Тел. 00-00-00. Мнение редакции может не совпадать с мнением авторов. <a href="/about/">Перепечатка</a></td></tr>
</table>
</body>
</html>
"""


def article(view: PageView) -> str:
    return shell(view.outlet, f"{view.article.headline} :: Степной вестник", "", _main(view), view.teasers)


def _photo(picture: PictureView) -> str:
    credit = when(picture.credit, f' <span class="avtor-foto">{e(picture.credit)}</span>')
    return (
        f'<div class="foto"><img src="{e(picture.url)}" width="{picture.width}" height="{picture.height}" '
        f'alt="{e(picture.alt)}"></div><div class="podp">{e(picture.caption)}{credit}</div>'
    )


def _soup(view: PageView) -> str:
    """The text as one run, parted by `<br><br>`; a picture interrupts it."""
    out: list[str] = []
    run_in = ""
    for index, block in enumerate(view.blocks):
        if block.kind is BlockKind.RUN_IN_HEADING:
            run_in = f"<b>{prose(block, bracketed())}</b> "
        else:
            out.append(run_in + _piece(block))
            run_in = ""
        out.extend(_photo(picture) for picture in view.pictures_after(index))
    return "<br><br>\n".join(out)


def _piece(block: BlockView) -> str:
    text = prose(block, bracketed())
    match block.kind:
        case BlockKind.HEADING:
            return f'<span class="podzag">{text}</span>'
        case BlockKind.QUOTATION:
            return f'<div class="cit">{text}</div>'
        case BlockKind.TABLE:
            return rows(block)
        case BlockKind.LIST:
            lines = "<br>\n".join(f'<span class="tochka">•</span> {e(item)}' for item in block.items)
            return when(text, f"{text}<br>\n") + lines
        case _:
            return text


def _main(view: PageView) -> str:
    source = view.article
    authors = "; ".join(
        person.printed or person.name
        for person in source.byline
        if person.role is not PersonRole.PHOTOGRAPHER
    )
    date = f"{spoken('ru', source.day)}{when(source.published_at, ', ' + clock(source.published_at))}"
    more = "<br>".join(f'<a href="{e(item.url)}">{e(item.headline)}</a>' for item in view.teasers[:3])
    lead = view.lead_picture
    return f"""{when(source.section, f'<div class="rub">{e(source.kicker or source.section)}</div>')}
<div class="zag">{e(source.headline)}</div>
<div class="avt">{when(authors, f"Автор: {e(authors)}")}{when(authors and source.day, " | ")}{date}</div>
{_photo(lead) if lead else ""}
{when(view.standfirst, f'<div class="vrez">{e(view.standfirst)}</div>')}
<div class="txt">
{when(source.dateline, f"<b>{e(source.dateline)}.</b> ")}{_soup(view)}
</div>
<br>
{when(source.rights_line, f'<div class="podp">{e(source.rights_line)}</div>')}
{when(source.disclaimer, f'<div class="podp">{e(source.disclaimer)}</div>')}
{when(more, f'<div class="eshe"><b>Ещё по теме:</b><br>{more}</div>')}
<div class="podp"><a href="#print">Версия для печати</a> | <a href="#forum">Обсудить на форуме (4)</a></div>"""


LAYOUT = Layout(
    outlet="stepnoy-vestnik",
    article=article,
    shell=shell,
    about_title="О газете и перепечатке",
    about=(
        "«Степной вестник» – еженедельная газета Оренбуржья о зерне, погоде и железной дороге.",
        "Цитировать можно не более трёх абзацев статьи, со ссылкой на её страницу. Полная перепечатка – только по договору с редакцией.",
    ),
    withdrawal="Материал снят с публикации по решению редакции.",
    date_said=DateSaid.DAY,
    says_modified=False,
    says_keywords=False,
    says_canonical=False,
    charset="utf-8-sig",
    header_charset="windows-1251",
)
