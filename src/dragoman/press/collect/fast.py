"""The fast reader of RSS, RDF and Atom: reads what is written as it should be, and knows when it is not sure.

About a hundred times as fast as the tolerant reader behind it, and never silently wrong (`fields` says how).
"""

from dragoman.press.collect.atom import read_atom
from dragoman.press.collect.fields import Context, Unsure
from dragoman.press.collect.names import ATOM, short_name
from dragoman.press.collect.rdf import read_rdf
from dragoman.press.collect.rss import read_rss
from dragoman.press.collect.trees import Element
from dragoman.press.record import ParsedFeed

_READERS = {"rss": read_rss, "rdf:RDF": read_rdf}


def read_fast(root: Element, context: Context) -> ParsedFeed:
    """The feed whose root this is. Raises Unsure for what this reader does not know or understand."""
    reader = read_atom if root.tag == f"{{{ATOM}}}feed" else _READERS.get(short_name(str(root.tag)))
    if reader is None:
        raise Unsure
    return reader(root, context)
