"""Steppe Trade Wire: the last hop. A portal that swallows other people's texts and loses most of what they said about themselves.

Every fault here was seen in the wild: interface words in another language, counters without labels, labels without values,
notes fused into the sentence, no author, no date beside the text, a declared language that is not the text's.
"""

import re

from dragoman.press.record import BlockKind, CarrierRole, Outlet
from dragoman.sample.layouts._html import bracketed, e, items, metas, prose, rows, when
from dragoman.sample.layouts._layout import DateSaid, Layout
from dragoman.sample.source import SourceArticle
from dragoman.sample.views import BlockView, PageView, Teaser

STYLE = """
body{margin:0;background:#e9ecef;font:14px/1.5 Tahoma,Arial,sans-serif;color:#333}
#wrap{max-width:1180px;margin:0 auto;background:#fff;display:grid;grid-template-columns:minmax(0,1fr) 320px}
#top{grid-column:1/3;background:#243447;color:#fff;padding:10px 18px;display:flex;justify-content:space-between}
#top a{color:#9fc3e8;margin-left:14px;text-decoration:none}#top b{font-size:22px;letter-spacing:.04em}
.content{padding:18px 24px}.content h1{font-size:25px;line-height:1.25;margin:.3em 0}
.counters span{display:inline-block;background:#f0f0f0;padding:0 8px;margin-right:6px;color:#888}
.pic img{max-width:100%;height:auto}.pic small{color:#888;display:block}
.anons{font-weight:bold;font-size:16px}.txt p{font-size:16px;line-height:1.6}
.bottom{font-size:12px;color:#777;border-top:1px dotted #aaa;margin-top:18px;padding-top:8px}
#right{background:#f6f7f8;padding:14px;font-size:13px}#right li{margin-bottom:8px}#right ul{padding-left:16px}
#right .t{color:#999}.item{border-bottom:1px dotted #bbb;padding:10px 0}.item h2{font-size:18px;margin:0}
@media(max-width:760px){#wrap{display:block}}
"""


def shell(outlet: Outlet, title: str, head: str, main: str, around: tuple[Teaser, ...]) -> str:
    home = outlet.home_url
    discussion = "".join(
        f'<li><span class="t">{19 + index}.09 {9 + index}:0{index + 1}</span><br><span class="t">{3 * index + 1}</span> <a href="{e(item.url)}">{e(item.headline)}</a></li>'
        for index, item in enumerate(around[:8])
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html lang="ru">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>{e(title)}</title>
{head}
<link rel="alternate" type="application/rss+xml" title="RSS" href="/rss_en.xml">
<style type="text/css">{STYLE}</style>
</head>
<body>
<div id="wrap">
<div id="top"><b><a href="{home}" style="margin:0;color:#fff">STEPPE TRADE WIRE</a></b><span><a href="{home}">Новости</a><a href="{home}">Prices</a><a href="{home}about/">About</a><a href="#login">Войти</a></span></div>
<div class="content">{main}</div>
<div id="right"><b>ПОДПИСКА НА НОВОСТИ</b><p>Ежедневная рассылка новостей на электронный почтовый ящик</p><form><input type="text" name="mail" size="18" aria-label="e-mail"><input type="submit" value="OK"></form>
<ul><li>Discussion<br>Update</li>{discussion}</ul></div>
</div>
</body>
</html>
"""


def article(view: PageView) -> str:
    source = view.article
    head = metas(
        "property",
        {
            "og:title": source.headline,
            "og:type": "article",
            "og:url": view.url,
            "og:description": view.standfirst,
            "og:image": view.lead_picture.url if view.lead_picture else None,
        },
    )
    return shell(view.outlet, f"{source.headline} - Steppe Trade Wire", head, _main(view), view.teasers)


def _fused(block: BlockView) -> str:
    """The block's text with notes as the portal's translator leaves them: the space after the bracket is gone."""
    return re.sub(r"(\([^()]*\.\)) (?=[–-])", r"\1", prose(block, bracketed()))


def _text(blocks: tuple[BlockView, ...]) -> str:
    out = []
    run_in = ""
    for block in blocks:
        match block.kind:
            case BlockKind.RUN_IN_HEADING:
                run_in = f"{_fused(block)} "
            case BlockKind.LIST:
                out.append(when(block.passage.text, f"<p>{_fused(block)}</p>") + items(block))
            case BlockKind.TABLE:
                out.append(rows(block))
            case BlockKind.HEADING:
                out.append(f"<p>{_fused(block)}</p>")
            case _:
                out.append(f"<p>{run_in}{_fused(block)}</p>")
                run_in = ""
    return "\n".join(out)


_HOPS = {
    CarrierRole.MACHINE_TRANSLATED: "Machine translation (beta)",
    CarrierRole.REPUBLISHED: "Republished by Steppe Trade Wire",
}


def _main(view: PageView) -> str:
    source = view.article
    lead = view.lead_picture
    last = source.carriers[-1] if source.carriers else None
    hop = _HOPS.get(last.role, "") if last else ""
    link = (source.original.link_text if source.original else None) or "Original publication"
    picture = ""
    if lead:
        credit = when(lead.credit, f"<small>Image source: {e(lead.credit)}</small>")
        picture = f'<div class="pic"><img src="{e(lead.url)}" width="{lead.width}" height="{lead.height}">{credit}</div>'
    names = ", ".join(person.printed or person.name for person in source.byline)
    return f"""<h1>{e(source.headline)}</h1>
<div class="counters"><span>2048</span><span>0</span><span>0</span></div>
{picture}
{when(source.lead, f'<div class="anons">{e(source.lead)}</div>')}
{when(source.standfirst, f'<div class="anons">{e(source.standfirst)}</div>')}
<div class="txt">
{when(names, f"<p><b>{e(names)}</b></p>")}
{_text(view.blocks)}
</div>
<div class="bottom">{when(hop, f"<div>{hop}</div>")}
{_rights(view)}
{when(view.original_url, f'<div><a href="{e(view.original_url)}" rel="nofollow">{e(link)}</a></div>')}
{when(source.disclaimer, f"<div>{e(source.disclaimer)}</div>")}
<ul><li>The news mentions</li></ul>
<div>Do you want to leave a comment? <a href="#login">Register and/or Log in</a></div></div>"""


def rights_line(source: SourceArticle) -> str | None:
    """An article with a holder has its line; one without keeps the label, and nothing behind it."""
    if source.rights_holder:
        return source.rights_line
    return "\n".join(line for line in ("The rights to this material belong to", source.rights_line) if line)


def _rights(view: PageView) -> str:
    lines = (rights_line(view.article) or "").split("\n")
    return "\n".join(f"<div>{e(line)}</div>" for line in lines)


LAYOUT = Layout(
    outlet="steppe-trade-wire",
    article=article,
    shell=shell,
    about_title="About the portal",
    about=(
        "Steppe Trade Wire collects news of trade, transport and water from the press of the region.",
        "All materials are placed in open access for information purposes. The administration of the portal is not responsible for the content of the materials.",
    ),
    withdrawal="The material was removed at the request of the copyright holder.",
    rights_line=rights_line,
    date_said=DateSaid.NOTHING,
    says_modified=False,
    says_section=False,
    says_keywords=False,
    says_canonical=False,
    declares="ru",
)
