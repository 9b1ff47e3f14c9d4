"""What readers view, like and discuss, and the counts of it."""

from django.conf import settings
from django.db import models
from django.db.models import Q


class TopicRow(models.Model):
    """An article, over all editions, or a reader's column; exactly one of the two.

    comments: public ones. views: visitors, each once a day. The counts are kept beside the rows they count, for lists.
    last_comment_at: of the latest public comment; null while there is none.
    """

    article = models.OneToOneField(
        "store.ArticleRow", on_delete=models.CASCADE, null=True, related_name="topic"
    )
    column = models.OneToOneField(
        "discussion.ColumnRow", on_delete=models.CASCADE, null=True, related_name="topic"
    )
    comments = models.PositiveIntegerField(default=0)
    views = models.PositiveIntegerField(default=0)
    likes = models.PositiveIntegerField(default=0)
    last_comment_at = models.DateTimeField(null=True, db_comment="null: no public comment")
    is_closed = models.BooleanField(default=False, db_comment="no new comments")

    class Meta:
        constraints = (
            models.CheckConstraint(
                condition=Q(article__isnull=False, column__isnull=True)
                | Q(article__isnull=True, column__isnull=False),
                name="topic_is_one_thing",
            ),
        )
        indexes = (models.Index(fields=("-last_comment_at",), name="topic_latest"),)

    def __str__(self) -> str:
        return f"article {self.article_id}" if self.article_id else f"column {self.column_id}"


class TopicLanguageRow(models.Model):
    """How many public comments of a topic are in a language."""

    topic = models.ForeignKey(TopicRow, on_delete=models.CASCADE, related_name="languages")
    language = models.CharField(max_length=35, blank=True, default="")
    comments = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = (models.UniqueConstraint(fields=("topic", "language"), name="topic_language_once"),)

    def __str__(self) -> str:
        return f"{self.topic_id}: {self.comments} in {self.language}"


class LikeRow(models.Model):
    """A like: of a person, or, where editors allow it, of a visitor known by a hash that lasts a day."""

    topic = models.ForeignKey(TopicRow, on_delete=models.CASCADE, related_name="like_rows")
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="likes"
    )
    visitor = models.CharField(max_length=64, blank=True, default="")
    at = models.DateTimeField()

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=("topic", "by"), condition=Q(by__isnull=False), name="like_once_per_person"
            ),
            models.UniqueConstraint(
                fields=("topic", "visitor"), condition=~Q(visitor=""), name="like_once_per_visitor"
            ),
        )

    def __str__(self) -> str:
        return f"{self.topic_id} by {self.by_id or 'a visitor'}"


class VisitRow(models.Model):
    """This visitor was counted for this topic on this day. Rows of past days are deleted with the day's salt."""

    topic = models.ForeignKey(TopicRow, on_delete=models.CASCADE, related_name="+")
    day = models.DateField()
    visitor = models.CharField(max_length=64)

    class Meta:
        constraints = (models.UniqueConstraint(fields=("day", "topic", "visitor"), name="visit_once_a_day"),)

    def __str__(self) -> str:
        return f"{self.topic_id} on {self.day}"


class SaltRow(models.Model):
    """A day's random salt, without which nobody can tell whose a visitor's hash is; deleted when the day is over."""

    day = models.DateField(primary_key=True)
    salt = models.BinaryField(max_length=32)

    def __str__(self) -> str:
        return str(self.day)
