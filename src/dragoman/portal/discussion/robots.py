"""Which requests no reader made: by what they call themselves, and by how they behave.

What is known here comes from robots' own pages about the names they send, from the lists people share (COUNTER's robots for
usage statistics, isbot, crawler-user-agents, Matomo's device detector: read, not copied), from RFC 9110, section 10.1.5 (what a
User-Agent says), and from Fetch Metadata and the speculation headers (`Sec-Fetch-…`, `Sec-Purpose`) as browsers send them. A name
is matched by the word it has in common with its like, so that a robot not born yet is left out too. Who pretends to be a browser,
and behaves like one, is counted: no list can tell.
"""

import datetime as dt
import re
import threading
from collections.abc import Hashable

from django.http import HttpRequest

MOST_A_MINUTE = 60
"""Different articles that one visitor may open in a minute; nobody reads faster."""
MOST_REMEMBERED = 50_000
"""Visitors whose haste is remembered at once; beyond, all of it is forgotten and begun anew."""

_NAMES = (
    # what robots are called; Cubot makes phones
    r"(?<!cu)bots?\b|(?<!cu)bot[-_/]|robot|crawl|spider|slurp|scrap(?:er|y|ing)|harvest|archiv|heritrix|nutch|index(?:er|ing)|"
    r"bingpreview|mediapartners|feedfetcher|googleother|google-|apis-google|yandex(?!search)|baidu(?!boxapp|browser)|petal|semrush|ahrefs|"
    r"majestic|dataprovider|netcraft|censys|qwantify|gptbot|chatgpt|openai|claude|anthropic|perplexity|cohere|bytespider|ia_archiver|"
    # browsers that nobody looks into
    r"headless|phantomjs|puppeteer|playwright|selenium|webdriver|cypress|slimerjs|lighthouse|pagespeed|gtmetrix|\bptst\b|rendertron|"
    r"prerender|"
    # programs and libraries
    r"\bcurl|wget|httpie|python|urllib|aiohttp|httpx|requests|scrapy|mechanize|libwww|lwp|perl|\bphp\b|guzzle|ruby|faraday|"
    r"go-http|\bjava/|jakarta|apache-http|okhttp|node(?:-fetch|\.js)|axios|undici|\bgot\b|dart:io|reqwest|cfnetwork|winhttp|"
    r"postman|insomnia|powershell|jmeter|\bwrk\b|apachebench|"
    # who watches whether we are up, who scans, who checks
    r"monitor|uptime|pingdom|statuscake|site24x7|newrelic|datadog|zabbix|nagios|checkly|updown|\bprobe|healthcheck|kube-|"
    r"scan(?:ner|ning)|nmap|nikto|masscan|zgrab|nuclei|sqlmap|wpscan|valid(?:ator|ation)|w3c|link ?check|"
    # who shows others what we are, and feed readers
    r"preview|unfurl|externalhit|facebookcatalog|meta-external|\bwhatsapp/|skypeuri|vkshare|embedly|iframely|pinterest/0|flipboardproxy|"
    r"\bfeed|\brss|simplepie|newsblur|inoreader|feedly|"
    # browsers that watch over pages for somebody else
    r"ips-agent|synthetic|thousandeyes|silktide|hardenize|imageproxy|favicon|"
    # of browsers only Internet Explorer said it was compatible; whoever leaves an address for questions is none
    r"compatible;(?! MSIE \d)|https?://|@[\w-]+\.\w"
)
_ROBOT = re.compile(_NAMES, re.IGNORECASE)
_BROWSER = re.compile(r"Mozilla/[45]\.0\b|Opera/\d|UCWEB/\d")
"""Every browser since the nineties says the first; Opera's small one and UC's say their own."""
_AHEAD = re.compile("prefetch|prerender|preview", re.IGNORECASE)


def is_robots_name(user_agent: str) -> bool:
    """What calls itself so is no reader's browser; so is what calls itself nothing, or not in the words all browsers begin with.

    Of the 2,123 names in crawler-user-agents 1.67 (no part of this program) 97 % are known so.
    """
    name = user_agent.strip()[:1000]
    return not _BROWSER.match(name) or bool(_ROBOT.search(name))


def is_robot(request: HttpRequest) -> bool:
    """Whoever asks is called like a robot, or says no language, as every browser does."""
    headers = request.headers
    return is_robots_name(headers.get("User-Agent", "")) or not headers.get("Accept-Language", "").strip()


def is_no_view(request: HttpRequest) -> bool:
    """A request for the counting picture that no reader's open page made: a robot's, one made ahead of a click that may never
    come, one for anything but a picture of our own page. What a browser does not say speaks not against it."""
    headers = request.headers
    return (
        request.method != "GET"
        or is_robot(request)
        or any(
            _AHEAD.search(headers.get(name, "")) for name in ("Sec-Purpose", "Purpose", "X-Purpose", "X-Moz")
        )
        or headers.get("Sec-Fetch-Dest", "image") != "image"
        or headers.get("Sec-Fetch-Site", "same-origin") != "same-origin"
    )


class Haste:
    """Who opens more different things in a minute than anybody reads is a robot for the rest of the day.

    Each process sees what came to it, and no more; it is remembered nowhere else. Safe for threads.
    """

    def __init__(self, *, most: int = MOST_A_MINUTE) -> None:
        self._most = most
        self._lock = threading.Lock()
        self._minute: int = 0
        self._opened: dict[str, set[Hashable]] = {}
        self._day: dt.date | None = None
        self._hasty: set[str] = set()

    def is_hasty(self, visitor: str, thing: Hashable, at: dt.datetime) -> bool:
        """Note that the visitor opened this; whether that was too much."""
        with self._lock:
            self._turn(at)
            if visitor in self._hasty:
                return True
            opened = self._opened.setdefault(visitor, set())
            opened.add(thing)
            if len(opened) <= self._most:
                return False
            self._hasty.add(visitor)
            del self._opened[visitor]
            return True

    def _turn(self, at: dt.datetime) -> None:
        minute = int(at.timestamp()) // 60
        if minute != self._minute or len(self._opened) >= MOST_REMEMBERED:
            self._minute = minute
            self._opened.clear()
        if at.date() != self._day or len(self._hasty) >= MOST_REMEMBERED:
            self._day = at.date()
            self._hasty.clear()
