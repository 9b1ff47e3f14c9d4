"""What stands around a picture: whether it is the article's own, or a teaser's, an author's, a player's, a tool of the page."""

import functools
import re

from dragoman.press.extract.page.sheet import Sheet
from dragoman.press.extract.page.tree import Element
from dragoman.press.extract.pictures.captiontext import Caption

LEVELS = 6
SMALLEST_SIDE = 120


_ELSEWHERE, _PERHAPS_ELSEWHERE, _PORTRAIT, _PLAYER, _DECORATION = 1, 2, 4, 8, 16
"""What names of elements say about the pictures in them, as bits."""
_WORDS = {
    _ELSEWHERE: re.compile(
        r"related|(?<!has-)(?<!with-)(?<!no-)sidebar(?!-?(?:grid|layout))|recommend|more-?news|newsletter|read-?more|most-?read|popular|"
        r"trending|comment"
    ),
    _PERHAPS_ELSEWHERE: re.compile(r"teaser|promo|author|byline|avatar|profile"),
    _PORTRAIT: re.compile(r"author|byline|avatar|profile|writer|columnist|autoren?[/_-]|portrait"),
    _PLAYER: re.compile(
        r"(?:^|[\s_-])(?:video|player|videoplayer|audio|podcast|jwplayer|video-js)(?:$|[\s_-])"
    ),
    _DECORATION: re.compile(
        r"logo|icon|avatar|sprite|pixel|emoji|banner|advert|badge|author|profile|share|social|button"
    ),
}
_FOREIGN = frozenset(("aside", "nav", "footer", "noscript", "video"))
_PICTURE_FILE = re.compile(r"\.(?:jpe?g|png|webp|gif|avif)(?:$|\?)|^#|^javascript:", re.IGNORECASE)
_PICTURE_PAGE = re.compile(
    r"/(?:images?|photos?|pictures?|gallery|galerie|attachments?|pluralphoto|media|slides?|fotos?)/",
    re.IGNORECASE,
)
_LIGHTBOX = re.compile(r"lightbox|slides|pswp|gallery|galerie|fancybox|zoom|enlarge|swipe|popup|modal")


class Near:
    """A picture and the elements around it, as far as they lie within the article."""

    def __init__(self, picture: Element, article: Element) -> None:
        self._elements = [picture]
        for _, above in zip(range(LEVELS), picture.ancestors(), strict=False):
            if above.order <= article.order:
                break
            self._elements.append(above)
        self._called = [_called(el.names) if el.attrs else 0 for el in self._elements]

    @property
    def framed(self) -> bool:
        """Whether the picture stands in a `figure`."""
        return self._elements[0].within("figure")

    def _are_called(self, what: int, levels: int = LEVELS + 1) -> bool:
        return any(called & what for called in self._called[:levels])

    def belongs(self) -> bool:
        """Whether the picture may be the article's by what it and the elements around it are called."""
        if any(el.tag in _FOREIGN or _plays(el) for el in self._elements):
            return False
        return not self._are_called(_ELSEWHERE) and not self._are_called(_PLAYER, 4)

    def is_bare_picture(self) -> bool:
        """Whether the picture is one of the article even without a caption: no small one, tool, portrait, teaser or link to a page."""
        if self._is_small() or self._are_called(_DECORATION, 3) or self._are_called(_PERHAPS_ELSEWHERE):
            return False
        return not any(
            el.tag == "a" and "/" in el.get("href") and not _opens_picture(el) for el in self._elements[:4]
        )

    def is_called_portrait(self) -> bool:
        """Whether the picture is called that of an author, or stands in what is called so."""
        return self._are_called(_PORTRAIT, 6)

    def is_portrait(self) -> bool:
        """Whether the picture is small, or called that of an author."""
        source = self._elements[0].get("src").lower()
        return self._is_small() or self._are_called(_PORTRAIT, 4) or bool(_WORDS[_PORTRAIT].search(source))

    def is_teaser(self, sheet: Sheet, caption: Caption) -> bool:
        """Whether the picture's caption is a link to another page."""
        link = next((el for el in self._elements if el.tag == "a"), None)
        if link is not None and link.end - link.start > 20 and not _opens_picture(link):
            return True
        if not caption.spans or not caption.caption:
            return False
        start, end = min(caption.spans)[0], max(caption.spans)[1]
        linked = sum(
            el.end - el.start
            for el in sheet.links.starting(start, end)
            if el.end <= end and sheet.text_of(el) in caption.caption and not _opens_picture(el)
        )
        return linked > 0.6 * len(caption.caption)

    def _is_small(self) -> bool:
        picture = self._elements[0]
        sides = (picture.get("width").removesuffix("px"), picture.get("height").removesuffix("px"))
        return any(side.isdigit() and int(side[:6]) < SMALLEST_SIDE for side in sides)


def is_decoration(words: str) -> bool:
    """Whether an address or a name is that of a logo, an icon or the like."""
    return _WORDS[_DECORATION].search(words) is not None


def _plays(element: Element) -> bool:
    """Whether an element is a button that starts a video, as its picture is a still of it."""
    return element.tag == "button" and element.get("aria-label").lower().startswith("play")


def _opens_picture(link: Element) -> bool:
    href = link.get("href")
    return bool(
        not href or _PICTURE_FILE.search(href) or _PICTURE_PAGE.search(href) or _LIGHTBOX.search(link.names)
    )


@functools.lru_cache(maxsize=8192)
def _called(names: str) -> int:
    return sum(what for what, pattern in _WORDS.items() if pattern.search(names))
