"""Element names of feeds, written one way: `title`, `atom:link`, `dc:date`, `content:encoded`; namespaces vary in the wild."""

import functools

XML = "{http://www.w3.org/XML/1998/namespace}"
ATOM = "http://www.w3.org/2005/Atom"
_PREFIXES = {
    "http://www.w3.org/2005/atom": "atom",
    "http://www.w3.org/1999/xhtml": "xhtml",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf",
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://purl.org/dc/elements/1.0/": "dc",
    "http://purl.org/dc/terms/": "dcterms",
    "http://purl.org/rss/1.0/modules/content/": "content",
    "http://purl.org/rss/1.0/modules/syndication/": "sy",
    "http://search.yahoo.com/mrss": "media",
    "http://search.yahoo.com/mrss/": "media",
    "http://www.itunes.com/dtds/podcast-1.0.dtd": "itunes",
    "http://example.com/dtds/podcast-1.0.dtd": "itunes",
}
_RSS = frozenset(
    {
        "",
        "http://purl.org/rss/1.0/",
        "http://my.netscape.com/rdf/simple/0.9/",
        "http://channel.netscape.com/rdf/simple/0.9/",
        "http://backend.userland.com/rss",
        "http://backend.userland.com/rss2",
        "http://backend.userland.com/rss191",
        "http://backend.userland.com/rss091",
        "http://blogs.law.harvard.edu/tech/rss",
        "http://purl.org/net/rss1.1#",
    }
)


@functools.lru_cache(maxsize=4096)
def short_name(tag: str) -> str:
    """`{namespace}name` → `prefix:name`; RSS's own names without prefix; `?:name` in a namespace we do not know."""
    namespace, _, name = tag[1:].rpartition("}") if tag.startswith("{") else ("", "", tag)
    namespace = namespace.strip().lower()
    if namespace in _RSS:
        return name
    return f"{_PREFIXES.get(namespace, '?')}:{name}"
