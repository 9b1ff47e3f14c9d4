"""What the page's own outlet calls itself in print, where no field tells it: in the title, at the head of the page, in its rights line.

A name counts where two of these places agree, or where the link to the front page is set as the page's logo.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from dragoman.press.extract.outlets.known import domain_of, letters_of
from dragoman.press.extract.outlets.sitename import BETWEEN
from dragoman.press.extract.page.sheet import Sheet
from dragoman.press.extract.page.tree import Element
from dragoman.press.extract.page.visible import clean
from dragoman.press.extract.wording.capitals import is_small
from dragoman.press.extract.wording.likeness import plain
from dragoman.press.record import Evidence

LONGEST = 80
HEAD = 600
"""Characters at the head of the page in which the outlet's name stands."""

FOOT = 1500
"""Characters at its foot in which it stands."""
SHORTEST_LABEL, MAX_WORDS = 4, 6

_WORD = re.compile(r"[^\W_]+(?:[’'&][^\W_]+)*")
_ARTICLE = re.compile(r"(?<!\w)(?:Le|La|Les|L[’']|The|El|Los|Las|Il|Lo|Der|Die|Das|De|Het|O|A|Os|As)\s?$")
_LOGO = re.compile(r"logo|brand|site-?(?:name|title)|masthead|(?:^|[\s_-])mast(?:$|[\s_-])|navbar-brand")
_GENERIC = re.compile(
    r"^(?:home|homepage|start|startseite|accueil|inicio|início|principal|strona główna|úvod|domů|главная|на главную|головна|басты бет|"
    r"ana sayfa|首页|首頁|ホーム|الرئيسية|почетна|naslovna|login|menu|menü|skip .*|zum inhalt.*)$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class OutletName:
    name: str
    evidence: Evidence


def read_outlet_name(sheet: Sheet) -> OutletName | None:
    """The outlet's name in print; None where nothing on the page can be trusted to be it."""
    heads = list(_heads(sheet))
    ends = _title_ends(sheet, frozenset(plain(name) for name, *_ in heads))
    for name, element, _ in heads:
        if plain(name) in ends:
            return OutletName(name=name, evidence=sheet.seen_at(element))
    text = sheet.visible.text
    for key, name in ends.items():
        host = re.sub(r"\W", "", sheet.host.rsplit(".", 1)[0]).lower()
        if key.replace(" ", "") in (host, host.rpartition(".")[2]) or _at_either_end(text, name):
            return OutletName(name=name, evidence=Evidence(source="meta", field="title"))
    for name, element, logo in heads:
        if logo:
            return OutletName(name=name, evidence=sheet.seen_at(element))
    return _as_addressed(sheet)


def _as_addressed(sheet: Sheet) -> OutletName | None:
    """Words at the page's head or foot, or its title, that its address is made of: "Heron Post" of heron-post.example."""
    label = letters_of(domain_of(sheet.host))
    text = sheet.visible.text
    stretches = [(0, HEAD), (max(HEAD, len(text) - FOOT), len(text))] if len(label) >= SHORTEST_LABEL else []
    for low, high in stretches:
        span = spelling(text[low:high], label)
        if span is not None:
            start, end = low + span[0], low + span[1]
            return OutletName(name=text[start:end], evidence=sheet.seen(start, end))
    title = sheet.data.title.strip()
    letters = letters_of(title)
    parts = [part for part in domain_of(sheet.host).split("-") if len(part) > 1]
    short = len(letters) > 2 and len(title.split()) <= MAX_WORDS
    if short and (
        letters in letters_of(domain_of(sheet.host))
        or (len(parts) > 1 and all(part in letters for part in parts))
    ):
        return OutletName(name=title, evidence=Evidence(source="meta", field="title"))
    return None


def spelling(text: str, label: str) -> tuple[int, int] | None:
    """Where words with capitals, one after the other in one line, have just the letters of a label."""
    words = list(_WORD.finditer(text))
    for number, first in enumerate(words):
        if not label.startswith(letters_of(first[0])) or is_small(first[0][0]):
            continue
        spelt = ""
        for word in words[number : number + MAX_WORDS]:
            spelt += letters_of(word[0])
            if "\n" in text[first.start() : word.start()] or not label.startswith(spelt):
                break
            if spelt == label and text[word.end() : word.end() + 1] not in (".", "@", "/"):
                article = _ARTICLE.search(text, max(0, first.start() - 5), first.start())
                return article.start() if article else first.start(), word.end()
    return None


def _title_ends(sheet: Sheet, fronts: frozenset[str]) -> dict[str, str]:
    """The last and the first part of a title that has several, by their plain words; a first part that is most of it is the headline,
    and so is one that stands on the page as a heading. fronts: what links to the front page are called."""
    title = sheet.data.title
    headings = {plain(sheet.text_of(element)) for element in sheet.tree.find("h1", "h2", "h3")} - fronts
    parts = [part.strip() for part in BETWEEN.split(title)]
    parts = [part for part in parts if plain(part) not in headings]
    if len(parts) < 2 and parts != [title.strip()]:
        return {plain(part): part for part in parts if 1 < len(part) <= LONGEST}
    if len(parts) < 2:
        return {}
    ends = (parts[-1], parts[0]) if len(parts[0]) < len(title) / 2 else (parts[-1],)
    return {plain(part): part for part in ends if 1 < len(part) <= LONGEST}


def _heads(sheet: Sheet) -> Iterator[tuple[str, Element, bool]]:
    """Names at the head of the page: links to the front page and what is called a logo; whether it is the latter."""
    for link in sheet.links.starting(0, HEAD):
        if _is_front(link.get("href"), sheet.host):
            name = clean(sheet.text_of(link))
            if 1 < len(name) <= LONGEST and not _GENERIC.match(name):
                around = (link, *(el for _, el in zip(range(2), link.ancestors(), strict=False)))
                yield name, link, any(_LOGO.search(el.names) for el in around)


def _is_front(href: str, host: str) -> bool:
    if href.strip() in ("/", "./", "/index.html", "/index.php"):
        return True
    try:
        parts = urlsplit(href.strip())
    except ValueError:
        return False
    return (
        parts.path in ("", "/")
        and not parts.query
        and (parts.hostname or "").endswith(host)
        and bool(parts.hostname)
    )


def _at_either_end(text: str, name: str) -> bool:
    """Whether the page prints the name at its head or at its foot."""
    return name.casefold() in text[:HEAD].casefold() or name.casefold() in text[-1500:].casefold()
