"""Where a comment stands, and the counts that follow from it: the one place that changes either.

Writing, taking back and moderating all come through `stand`, so that lists never count over a thread. Locks are taken in one
order: topic, then comment. `recount` is the same said from the rows alone.
"""

import datetime as dt

from django.db.models import Count, F, Max, Q, QuerySet

from dragoman.portal.discussion.models import CommentRow, CommentState, TopicLanguageRow, TopicRow
from dragoman.portal.jobs.events import emit

LEVEL_DIGITS = 10
DEEPEST = 24
"""Levels below a branch's first comment; an answer to one of the deepest stands beside it and names whom it answers."""


def lock(comment: CommentRow) -> CommentRow:
    """The comment as it is now, nobody else changing its thread until this transaction ends. 2 queries."""
    TopicRow.objects.select_for_update().get(pk=comment.topic_id)
    return (
        CommentRow.objects.select_for_update(of=("self",)).select_related("root", "parent").get(pk=comment.pk)
    )


def stand(comment: CommentRow, state: str, *, at: dt.datetime, reason: str = "") -> None:
    """Give the locked comment (`lock`) this state and bring every count and place in step. At most 8 queries and 2 a level.

    at: when it comes to stand so. reason: in words its author sees. Emits `comment.public` the first time others may read it,
    `comment.changed` otherwise. Saves state, reason, is_shown and public_at; everything else is the caller's to save.
    """
    was_public = comment.state == CommentState.PUBLIC
    is_public = state == CommentState.PUBLIC
    comment.state, comment.reason = state, reason
    first_time = is_public and comment.public_at is None
    if first_time:
        comment.public_at = at
    comment.is_shown = is_public or _below(comment).exists()
    comment.save(update_fields=["state", "reason", "is_shown", "public_at"])
    _place_ancestors(comment)
    if was_public != is_public:
        _count(comment, 1 if is_public else -1)
    emit("comment.public" if first_time else "comment.changed", **payload(comment))


def speak(comment: CommentRow, language: str) -> None:
    """Give the locked comment this language; saves it. At most 4 queries."""
    if language == comment.language:
        return
    if comment.state == CommentState.PUBLIC:
        _count_language(comment.topic_id, comment.language, -1)
        _count_language(comment.topic_id, language, 1)
    comment.language = language
    comment.save(update_fields=["language"])


def payload(comment: CommentRow) -> dict[str, int | None]:
    """What events say of a comment: keys of it, its topic and what that is."""
    topic = comment.topic
    return {
        "comment": comment.pk,
        "topic": topic.pk,
        "article": topic.article_id,
        "column": topic.column_id,
    }


def recount(topic: TopicRow) -> None:
    """Set every count of the topic and of its branches from the comments alone. Costs a pass over the thread."""
    comments = CommentRow.objects.filter(topic=topic)
    public = comments.filter(state=CommentState.PUBLIC)
    total = public.aggregate(many=Count("pk"), latest=Max("public_at"))
    TopicRow.objects.filter(pk=topic.pk).update(comments=total["many"], last_comment_at=total["latest"])
    TopicLanguageRow.objects.filter(topic=topic).delete()
    spoken = public.order_by().values_list("language").annotate(many=Count("pk"))
    TopicLanguageRow.objects.bulk_create(
        TopicLanguageRow(topic=topic, language=language, comments=many) for language, many in spoken
    )
    of_roots = Count("branch", filter=Q(branch__state=CommentState.PUBLIC))
    latest = Max("branch__public_at", filter=Q(branch__state=CommentState.PUBLIC))
    roots = list(comments.filter(root=None).annotate(many=of_roots, newest=latest))
    for root in roots:
        root.answers_count = root.many
        own = root.public_at if root.state == CommentState.PUBLIC else None
        root.latest_at = max(filter(None, (own, root.newest)), default=root.written_at)
    CommentRow.objects.bulk_update(roots, ["answers_count", "latest_at"], batch_size=500)


def ancestors(comment: CommentRow) -> list[int]:
    """Keys of what the comment stands below, nearest first."""
    if comment.root_id is None:
        return []
    keys = [int(comment.path[at : at + LEVEL_DIGITS]) for at in range(0, len(comment.path), LEVEL_DIGITS)]
    return [*reversed(keys[:-1]), comment.root_id]


def path_below(parent: CommentRow, pk: int) -> str:
    """The place of an answer with that key to the parent."""
    levels = parent.path
    if len(levels) >= DEEPEST * LEVEL_DIGITS:
        levels = levels[:-LEVEL_DIGITS]
    return f"{levels}{pk:0{LEVEL_DIGITS}d}"


def _below(comment: CommentRow) -> QuerySet[CommentRow]:
    """Everything shown below the comment."""
    if comment.root_id is None:
        return CommentRow.objects.filter(root=comment.pk, is_shown=True)
    end = f"{comment.path[:-LEVEL_DIGITS]}{int(comment.path[-LEVEL_DIGITS:]) + 1:0{LEVEL_DIGITS}d}"
    inside = CommentRow.objects.filter(root=comment.root_id, is_shown=True)
    return inside.filter(path__gt=comment.path, path__lt=end)


def _place_ancestors(comment: CommentRow) -> None:
    """What is not public stands in the thread as long as something shown hangs below it."""
    above = ancestors(comment)
    hidden = CommentRow.objects.filter(pk__in=above).exclude(state=CommentState.PUBLIC)
    if comment.is_shown:
        hidden.filter(is_shown=False).update(is_shown=True)
        return
    rows = {row.pk: row for row in hidden.filter(is_shown=True)}
    for key in above:
        if key not in rows or _below(rows[key]).exists():
            return
        CommentRow.objects.filter(pk=key).update(is_shown=False)


def _count(comment: CommentRow, change: int) -> None:
    topic, at = comment.topic_id, comment.public_at or comment.written_at
    public = CommentRow.objects.filter(state=CommentState.PUBLIC)
    latest = _latest(public.filter(topic=topic))
    TopicRow.objects.filter(pk=topic).update(comments=F("comments") + change, last_comment_at=latest)
    _count_language(topic, comment.language, change)
    root = CommentRow.objects.get(pk=comment.root_id or comment.pk)
    if comment.root_id:
        root.answers_count = max(0, root.answers_count + change)
    if change > 0:
        root.latest_at = (
            at if root.state != CommentState.PUBLIC and root.answers_count <= 1 else max(root.latest_at, at)
        )
    elif root.latest_at <= at:
        own = root.public_at if root.state == CommentState.PUBLIC else None
        root.latest_at = max(filter(None, (own, _latest(public.filter(root=root)))), default=root.written_at)
    root.save(update_fields=["answers_count", "latest_at"])


def _latest(rows: QuerySet[CommentRow]) -> dt.datetime | None:
    known = rows.filter(public_at__isnull=False).order_by("-public_at")
    return known.values_list("public_at", flat=True).first()


def _count_language(topic: int, language: str, change: int) -> None:
    row, _ = TopicLanguageRow.objects.get_or_create(topic_id=topic, language=language)
    TopicLanguageRow.objects.filter(pk=row.pk).update(comments=F("comments") + change)
