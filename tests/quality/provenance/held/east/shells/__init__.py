"""The sites' mark-ups, by the name that an article's data gives."""

from collections.abc import Callable

from tests.quality.provenance.held.east.piece import Piece

from . import asian, broadcast, cms, modern, old, reviews

Shell = Callable[[Piece], str]

SHELLS: dict[str, Shell] = {
    "newsportal": cms.newsportal,
    "drupal": cms.drupal,
    "bitrix": cms.bitrix,
    "joomla": cms.joomla,
    "tables": old.tables,
    "soup": old.soup,
    "aspnet": old.aspnet,
    "amp": modern.amp,
    "react": modern.react,
    "newsletter": modern.newsletter,
    "longread": modern.longread,
    "wire": broadcast.wire,
    "public": broadcast.public,
    "detail": broadcast.detail,
    "portal": asian.portal,
    "daily": asian.daily,
    "end": asian.end,
    "pressreview": reviews.pressreview,
    "digest": reviews.digest,
    "nusantara": reviews.nusantara,
}
