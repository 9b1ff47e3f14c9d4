"""What a page tells machines about its text: terms in RSL, and whether text and data mining is reserved.

Sources: Really Simple Licensing 1.0 (rslstandard.org: `link` and `Link` header of type `application/rsl+xml`, or the terms in a script of
that type), TDM Reservation Protocol (W3C community group report, 2024: `tdm-reservation` and `tdm-policy` as meta or HTTP header; what
the page itself says outweighs the header). Linked terms are never fetched: what they say is unknown, that there are some is not.
"""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

from dragoman.press.extract.page.sheet import Sheet
from dragoman.press.extract.page.visible import clean
from dragoman.press.record import Evidence

RSL = "application/rsl+xml"
MAX_CHARACTERS = 20_000

_MINING = frozenset({"all", "ai-all", "ai-train"})
"""Uses of RSL that take text and data mining in."""
_LINK_HEADER = re.compile(r"<([^<>]{1,2000})>((?:\s*;[^,<>]*)*)")
_ELEMENT = re.compile(
    r"<(?:\w+:)?(permits|prohibits|payment|copyright|terms|standard|custom)\b([^<>]*)>([^<]*)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True, kw_only=True)
class MachineTerms:
    """mining_reserved: None where nothing is said of it. url: of the terms. holder: whom inline RSL names."""

    mining_reserved: bool | None = None
    url: str | None = None
    holder: str | None = None
    evidence: Evidence | None = None


def read_machine_terms(sheet: Sheet) -> MachineTerms:
    """Read RSL and TDMRep; an empty answer where the page has neither."""
    inline = _inline(sheet)
    linked = next(_linked(sheet), None)
    reserved, reserved_by = _told(sheet, "tdm-reservation")
    policy, policy_by = _told(sheet, "tdm-policy")
    url, url_by = linked or (sheet.data.absolute(policy) if policy else None, policy_by)
    return MachineTerms(
        mining_reserved={"1": True, "0": False}.get(reserved, inline.mining_reserved),
        url=url or inline.url,
        holder=inline.holder,
        evidence=(url_by if url else None) or (reserved_by if reserved else None) or inline.evidence,
    )


def _linked(sheet: Sheet) -> Iterator[tuple[str, Evidence]]:
    """Terms in RSL that the page or the server links to."""
    for element in sheet.data.links.get("license", ()):
        if element.get("type").strip().lower() == RSL:
            url = sheet.data.absolute(element.get("href"))
            if url:
                yield url, Evidence(source="link", field="license")
    for address, parameters in _LINK_HEADER.findall(sheet.page.headers.get("link", "")):
        if RSL in parameters.lower() and "license" in parameters.lower():
            url = sheet.data.absolute(address)
            if url:
                yield url, Evidence(source="http", field="link")


def _told(sheet: Sheet, name: str) -> tuple[str, Evidence | None]:
    for told in sheet.data.told_meta(name):
        return told.value.strip(), told.evidence
    value = sheet.page.headers.get(name, "").strip()
    return value, Evidence(source="http", field=name) if value else None


def _inline(sheet: Sheet) -> MachineTerms:
    """Terms in RSL inside the page."""
    script = next((el for el in sheet.tree.find("script") if el.get("type").strip().lower() == RSL), None)
    text = script.unseen_text()[:MAX_CHARACTERS] if script is not None else ""
    uses: dict[str, set[str]] = {"permits": set(), "prohibits": set()}
    paid, url, holder = False, None, None
    for name, attributes, content in _ELEMENT.findall(text):
        name, content = name.lower(), clean(html.unescape(content))
        if name in uses and re.search(r"type\s*=\s*[\"']usage[\"']", attributes):
            uses[name].update(re.split(r"[,\s]+", content.lower()))
        elif name == "payment":
            paid = not re.search(r"type\s*=\s*[\"'](?:free|attribution)[\"']", attributes)
        elif name == "copyright":
            holder = holder or content or None
        elif name in ("terms", "standard", "custom"):
            url = url or (sheet.data.absolute(content) if content else None)
    reserved: bool | None = None
    if uses["prohibits"] & _MINING or (uses["permits"] and not uses["permits"] & _MINING):
        reserved = True
    elif uses["permits"] and not paid:
        reserved = False
    evidence = Evidence(source="meta", field=RSL) if text else None
    return MachineTerms(mining_reserved=reserved, url=url, holder=holder, evidence=evidence)
