"""What a proposal says before it is kept, and whether the address it names may be suggested at all."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from django.conf import settings
from django.utils.translation import gettext as _

from dragoman.portal.discussion.actions.errors import DiscussionError
from dragoman.portal.discussion.models import ColumnRow, ColumnState
from dragoman.portal.store.models import AddressRow, ArticleRow, OutletRow, PublicationRow, PublicationState
from dragoman.press.collect import canonical_address
from dragoman.press.outbound import RefusedAddress, check_address

PUBLIC = (PublicationState.PUBLISHED, PublicationState.CORRECTED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A proposal as written. kind: a ColumnKind. language: BCP 47, "" to find it out. url: of a suggestion.

    answers_article, answers_column: at most one, kind `answer`.
    """

    kind: str
    edition: str
    headline: str = ""
    text: str = ""
    language: str = ""
    url: str = ""
    answers_article: ArticleRow | None = None
    answers_column: ColumnRow | None = None


class KnownArticleError(DiscussionError):
    """The suggested article is known here. publication: where readers find it, None while it is not published."""

    def __init__(self, message: str, *, publication: PublicationRow | None = None) -> None:
        super().__init__(message)
        self.publication = publication


def checked_address(url: str, *, edition: str, but: ColumnRow | None = None) -> str:
    """The address as we keep addresses. Raises DiscussionError where it leads nowhere we may go, to ourselves, or to what is
    known already (then KnownArticleError says where it stands). but: the proposal being changed. At most 4 queries."""
    try:
        address = check_address(url.strip(), private_hosts=settings.CONFIG.fetch_private_hosts)
    except RefusedAddress as error:
        raise DiscussionError(
            _("This is not the address of a page on the open web; copy it whole, with https:// in front.")
        ) from error
    if address.host == urlsplit(settings.CONFIG.site_url).hostname and not address.private:
        raise DiscussionError(_("This is an address of our own site; we look for the press of others."))
    wanted = canonical_address(str(address.url))
    if len(wanted) > 2000:
        raise DiscussionError(_("The address is too long."))
    known = AddressRow.objects.filter(url=wanted).select_related("article").first()
    article = known.article if known else ArticleRow.objects.filter(canonical_url=wanted).first()
    if article is not None:
        raise _standing(article, edition)
    others = ColumnRow.objects.filter(suggested_url=wanted, state=ColumnState.WAITING)
    if others.exclude(pk=but.pk if but else 0).exists():
        raise KnownArticleError(_("Somebody suggested this article already; an editor will look at it."))
    return wanted


def outlet_of_address(url: str) -> OutletRow | None:
    """The outlet whose site the address is on: of the same host and port, with or without `www.`, or of the nearest host above
    it; None where we know none. 1 query."""
    wanted = _site(url)
    found: list[tuple[int, OutletRow]] = []
    for row in OutletRow.objects.order_by("pk"):
        host, port = _site(row.home_url)
        above = wanted[0] == host or wanted[0].endswith(f".{host}")
        if host and above and port == wanted[1]:
            found.append((len(host), row))
    return max(found, key=lambda one: one[0], default=(0, None))[1]


def _site(url: str) -> tuple[str, int | None]:
    """Host without `www.`, and port where one is written."""
    try:
        parts = urlsplit(url)
        return (parts.hostname or "").lower().removeprefix("www."), parts.port
    except ValueError:
        return "", None


def publication_of(article: ArticleRow, edition: str) -> PublicationRow | None:
    """The article as readers find it, in this edition first; None where it is in none. 1 query."""
    rows = PublicationRow.objects.filter(article=article, state__in=PUBLIC).order_by("pk")
    return min(rows, key=lambda row: row.edition != edition, default=None)


def _standing(article: ArticleRow, edition: str) -> KnownArticleError:
    published = publication_of(article, edition)
    if published is not None:
        return KnownArticleError(_("This article is here already."), publication=published)
    if PublicationRow.objects.filter(article=article, state=PublicationState.WITHDRAWN).exists():
        return KnownArticleError(_("This article was here and was withdrawn."))
    if PublicationRow.objects.filter(article=article).exists():
        return KnownArticleError(_("This article is being worked on already."))
    return KnownArticleError(_("This article is known to the desk already; an editor decides about it."))
