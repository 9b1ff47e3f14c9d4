"""Where a thread stands: a page of an edition that shows an article or a column."""

from dataclasses import dataclass

from django.urls import reverse

from dragoman.portal.discussion.models import ColumnRow, ColumnState, CommentRow, TopicRow
from dragoman.portal.discussion.topics import topic_of, topic_of_column
from dragoman.portal.store.models import PublicationRow, PublicationState

READABLE = (PublicationState.PUBLISHED, PublicationState.CORRECTED, PublicationState.WITHDRAWN)


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A thread as an edition shows it. Exactly one of publication and column.

    url: of the article or column itself. thread_url: of the thread's own page; further pages begin with it.
    topic: unsaved as long as nobody wrote, viewed or liked: looking at a thread makes none. is_closed: nobody writes here any more.
    """

    edition: str
    topic: TopicRow
    url: str
    thread_url: str
    publication: PublicationRow | None = None
    column: ColumnRow | None = None
    is_closed: bool = False

    def kept_topic(self) -> TopicRow:
        """The topic, made if there is none yet. No query where there is, else 2 to 4."""
        if self.topic.pk:
            return self.topic
        if self.column is not None:
            return topic_of_column(self.column)
        assert self.publication is not None  # one of the two
        return topic_of(self.publication.article)

    def comment_url(self, pk: int) -> str:
        """The page of the thread on which the comment stands, at the comment."""
        return f"{self.thread_url}?comment={pk}#c{pk}"


def article_place(edition: str, slug: str) -> Place | None:
    """The thread of the article at this address; None where nothing is or was published. 1 query."""
    rows = PublicationRow.objects.filter(edition=edition, slug=slug, state__in=READABLE)
    row = rows.select_related("article__outlet", "article__topic", "revision").first()
    return publication_place(row) if row else None


def publication_place(row: PublicationRow) -> Place:
    """The thread of a publication. 1 query, none where `article__topic` was selected with it."""
    topic = getattr(row.article, "topic", None) or TopicRow(article=row.article)
    url = reverse("editions:article", args=(row.edition, row.slug))
    return Place(
        edition=row.edition,
        topic=topic,
        url=url,
        thread_url=f"{url}discussion/",
        publication=row,
        is_closed=topic.is_closed or row.state == PublicationState.WITHDRAWN,
    )


def column_place(edition: str, slug: str) -> Place | None:
    """The thread of the column at this address; None where none is or was public. 1 query."""
    states = (ColumnState.PUBLISHED, ColumnState.WITHDRAWN)
    rows = ColumnRow.objects.filter(
        edition=edition, slug=slug, state__in=states, published_at__isnull=False
    ).select_related("topic", "author")
    row = rows.first()
    return place_of_column(row) if row else None


def place_of_column(row: ColumnRow) -> Place:
    """The thread of a column. 1 query, none where `topic` was selected with it."""
    topic = getattr(row, "topic", None) or TopicRow(column=row)
    url = reverse("discussion:column", args=(row.edition, row.slug))
    return Place(
        edition=row.edition,
        topic=topic,
        url=url,
        thread_url=f"{url}discussion/",
        column=row,
        is_closed=topic.is_closed or row.state == ColumnState.WITHDRAWN,
    )


def place_of(comment: CommentRow, edition: str) -> Place | None:
    """Where readers of the edition find the comment: in their edition, else where it was written, else in any; None where its
    article or column is nowhere public. 2 queries."""
    topic = comment.topic
    if topic.column is not None:
        return place_of_column(topic.column) if topic.column.published_at else None
    rows = PublicationRow.objects.filter(article=topic.article_id, state__in=READABLE)
    known = {row.edition: row for row in rows.select_related("article__outlet", "article__topic", "revision")}
    row = known.get(edition) or known.get(comment.edition) or next(iter(known.values()), None)
    return publication_place(row) if row else None
