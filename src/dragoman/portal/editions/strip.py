"""The coverage strip: how many articles of a story in which language, as widths and as words."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.translation import gettext as _

from dragoman.portal.store.models import ArticleRow
from dragoman.portal.wording.words import language_name, number_text, page_language

COLOURS = 6
WIDTH = 100.0
GAP = 0.6


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """One language's part. x, width: of 100, two decimals as SVG wants them; colour: 1 to 6, in order of size."""

    language: str
    words: str
    x: str
    width: str
    colour: int


def bands(articles: Iterable[ArticleRow]) -> tuple[Band, ...]:
    """Largest language first, equal ones by tag; articles whose language is not known are left out."""
    counts = Counter(row.language for row in articles if row.language)
    ordered = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    free = WIDTH - GAP * max(0, len(ordered) - 1)
    found, x = [], 0.0
    for place, (language, count) in enumerate(ordered):
        width = free * count / counts.total()
        found.append(
            Band(
                language=language,
                words=_("%(count)s %(language)s")
                % {"count": number_text(count), "language": language_name(language, page_language())},
                x=f"{x:.2f}",
                width=f"{width:.2f}",
                colour=min(place, COLOURS - 1) + 1,
            )
        )
        x += width + GAP
    return tuple(found)
