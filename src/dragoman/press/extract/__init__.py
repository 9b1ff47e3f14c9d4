"""Extract: what on a page is the article, what is a note, whose it is, where it comes from and under which rights.

`read` turns a Page into an Article. `visible_text` is the text that evidence offsets point into, `decode` the page's characters
as browsers read them. Nothing is guessed: what is sought and not found is a gap.
"""

from dragoman.press.extract.page.decode import Unreadable, decode
from dragoman.press.extract.read import read, visible_text

__all__ = ["Unreadable", "decode", "read", "visible_text"]
