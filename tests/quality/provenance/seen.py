"""What stands on a page: for its readers, and for programs."""

from html.parser import HTMLParser

_INLINE = {"a", "b", "i", "em", "strong", "span", "sup", "font", "time", "small", "u", "cite"}


class _Text(HTMLParser):
    def __init__(self, page: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.hidden: list[str] = []
        self._in_hidden = False
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._in_hidden = tag in {"script", "style", "title"}
        self.hidden += [value for _, value in attrs if value]
        if tag not in _INLINE:
            self.words.append(" ")

    def handle_endtag(self, tag: str) -> None:
        self._in_hidden = False
        if tag not in _INLINE:
            self.words.append(" ")

    def handle_data(self, data: str) -> None:
        (self.hidden if self._in_hidden else self.words).append(data)


def visible(page: str) -> str:
    """The text a reader sees, white space folded."""
    return " ".join("".join(_Text(page).words).split())


def everything(page: str) -> str:
    """The same, and after it all that stands in attributes, scripts and the title."""
    text = _Text(page)
    return " ".join("".join([*text.words, " ", " ".join(text.hidden)]).split())
