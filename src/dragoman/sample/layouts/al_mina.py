"""Al-Mina: right to left. Dates in words only, the byline as «بقلم: …», the credit in the alternative text and below the picture."""

from dragoman.press.record import Outlet
from dragoman.sample.layouts._dates import spoken
from dragoman.sample.layouts._html import body, bracketed, e, metas, when
from dragoman.sample.layouts._layout import DateSaid, Layout
from dragoman.sample.views import PageView, PictureView, Teaser

STYLE = """
body{margin:0;font:20px/1.9 'Noto Naskh Arabic','Amiri',serif;color:#14232b;background:#fdfcf8}
a{color:#006d77;text-decoration:none}.top{background:#006d77;color:#fff;padding:16px 0}
.in{max-width:1040px;margin:0 auto;padding-inline:20px}.top a{color:#fff}.brand{font-size:44px;font-weight:700;line-height:1.2}
.menu{display:flex;gap:24px;flex-wrap:wrap;font-size:17px}.cols{display:grid;grid-template-columns:minmax(0,1fr) 280px;gap:40px;padding-block:24px}
h1{font-size:38px;line-height:1.4;margin:6px 0}.info{color:#5c6b70;font-size:16px}.intro{font-size:22px;font-weight:700}
.photo{margin:18px 0}.photo img{width:100%;height:auto}.photo span{display:block;font-size:15px;color:#5c6b70}
.also{border-inline-start:5px solid #e29578;background:#f4efe6;padding:10px 18px;margin-block:18px;font-size:17px}
blockquote{margin:20px 0;padding-inline-start:20px;border-inline-start:4px solid #006d77;font-size:23px}
.side{font-size:16px}.side li{margin-bottom:10px}.side ul{padding-inline-start:18px}.foot{background:#14232b;color:#cfd8da;font-size:15px;padding:16px 0}.foot a{color:#cfd8da}
@media(max-width:760px){.cols{grid-template-columns:1fr}h1{font-size:30px}}
"""


def shell(outlet: Outlet, title: str, head: str, main: str, around: tuple[Teaser, ...]) -> str:
    home = outlet.home_url
    side = "".join(f'<li><a href="{e(item.url)}">{e(item.headline)}</a></li>' for item in around[:5])
    return f"""<!DOCTYPE html>
<html lang="ar" dir="rtl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{e(title)}</title>
{head}
<link rel="alternate" type="application/rss+xml" title="الميناء" href="{home}rss">
<style>{STYLE}</style>
</head>
<body>
<div class="top"><div class="in"><a class="brand" href="{home}">الميناء</a><div class="menu">{"".join(f'<a href="{home}">{word}</a>' for word in ("الرئيسية", "اقتصاد", "بحر", "تعليم", "مناخ"))}<a href="{home}about/">من نحن</a></div></div></div>
<div class="in cols"><div>{main}</div><div class="side"><b>الأكثر قراءة</b><ul>{side}</ul><b>النشرة البريدية</b><p>اشترك لتصلك أخبار البحر كل صباح.</p></div></div>
<div class="foot"><div class="in">جريدة الميناء، شارع الحبيب ثامر، تونس · <a href="{home}about/">شروط الاستعمال</a></div></div>
</body>
</html>
"""


def article(view: PageView) -> str:
    source = view.article
    head = f'<link rel="canonical" href="{e(view.url)}">\n' + metas(
        "property",
        {
            "og:title": source.headline,
            "og:description": view.standfirst,
            "og:type": "article",
            "og:url": view.url,
            "og:locale": "ar_TN",
            "og:image": view.lead_picture.url if view.lead_picture else None,
        },
    )
    return shell(view.outlet, f"{source.headline} - الميناء", head, _main(view), view.teasers)


def _photo(picture: PictureView) -> str:
    alt = " | ".join(text for text in (picture.alt, picture.credit) if text)
    return f'<div class="photo"><img src="{e(picture.url)}" width="{picture.width}" height="{picture.height}" alt="{e(alt)}">{when(picture.caption, f"<span>{e(picture.caption)}</span>")}{when(picture.credit, f"<span>{e(picture.credit)}</span>")}</div>'


def _main(view: PageView) -> str:
    source = view.article
    related = view.teasers[0] if view.teasers else None

    def after(index: int) -> str:
        out = "".join(_photo(picture) for picture in view.pictures_after(index))
        if index == 1 and related:
            out += f'<div class="also">اقرأ أيضا: <a href="{e(related.url)}">{e(related.headline)}</a></div>'
        return out

    names = "، ".join(
        f"بقلم: {person.name}" if person.printed in (None, person.name) else person.printed
        for person in source.byline
    )
    lead = view.lead_picture
    return f"""<div class="info">{e(source.section)}</div>
<h1>{e(source.headline)}</h1>
<div class="info">{when(names, f"<span>{e(names)}</span> ")}{when(source.day, f"<span>{spoken('ar', source.day)}</span>")}</div>
{_photo(lead) if lead else ""}
{when(view.standfirst, f'<p class="intro">{e(view.standfirst)}</p>')}
{body(view.blocks, bracketed(), after, when(source.dateline, f"<b>{e(source.dateline)}</b> – "))}
{when(source.rights_line, f'<p class="info">{e(source.rights_line)}</p>')}
{when(source.disclaimer, f'<p class="info">{e(source.disclaimer)}</p>')}
<p class="info">شارك: فيسبوك · واتساب · نسخ الرابط</p>"""


LAYOUT = Layout(
    outlet="al-mina",
    article=article,
    shell=shell,
    about_title="من نحن وشروط الاستعمال",
    about=(
        "«الميناء» جريدة يومية تصدر في تونس وتكتب عن البحر والتجارة والتعليم والمناخ.",
        "يجوز للصحف المتعاقدة معنا إعادة نشر نصوصنا وصورنا الخاصة وترجمتها كاملة مع ذكر اسم الكاتب ورابط الصفحة.",
    ),
    withdrawal="سُحب هذا المقال بقرار من هيئة التحرير.",
    date_said=DateSaid.DAY,
    says_modified=False,
    says_keywords=False,
    declares="ar",
)
