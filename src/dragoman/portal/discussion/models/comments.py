"""Comments, votes, reports, and how far a reader has read."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from dragoman.portal.discussion.models.topics import TopicRow


class CommentState(models.TextChoices):
    """Where a comment stands. There is no state its author does not see."""

    WAITING = "waiting", _("Waiting for a moderator")
    PUBLIC = "public", _("Public")
    DECLINED = "declined", _("Declined")
    REMOVED = "removed", _("Removed by a moderator")
    WITHDRAWN = "withdrawn", _("Taken back by its author")


class CommentRow(models.Model):
    """One comment. text: Markdown as written; html: made from it once and sanitised.

    root: the comment its branch begins with, null for one that begins a branch. parent: the one it answers.
    path: places it within its branch, parents before answers, older before younger: a fixed-width number per level.
    author null: the account was deleted; the comment stays, unnamed.
    language: BCP 47; language_by: `detected`, `author` or `moderator`.
    quote_…: a sentence of the article it is about, verbatim as shown in `edition` in `quote_language`; empty where it quotes none.
    reason: why it waits, was declined or removed, in words its author sees.
    public_at: when others could first read it, null while nobody could. is_shown: it has its place in the thread: it is public, or
    something that is hangs below it. sent_with: names the form it came with, so that sending twice writes once; null: by no form.
    """

    topic = models.ForeignKey(TopicRow, on_delete=models.CASCADE, related_name="comment_rows")
    root = models.ForeignKey("self", on_delete=models.CASCADE, null=True, related_name="branch")
    parent = models.ForeignKey("self", on_delete=models.CASCADE, null=True, related_name="answers")
    depth = models.PositiveSmallIntegerField(default=0)
    path = models.CharField(max_length=250, blank=True, default="")
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="comments"
    )
    edition = models.CharField(max_length=35, db_comment="where it was written")
    text = models.TextField()
    html = models.TextField()
    language = models.CharField(max_length=35, blank=True, default="")
    language_by = models.CharField(max_length=10, default="detected")
    quote_text = models.TextField(blank=True, default="")
    quote_part = models.CharField(max_length=40, blank=True, default="")
    quote_sentence = models.PositiveIntegerField(null=True)
    quote_language = models.CharField(max_length=35, blank=True, default="")
    state = models.CharField(max_length=10, choices=CommentState, default=CommentState.PUBLIC)
    is_shown = models.BooleanField(default=True)
    public_at = models.DateTimeField(null=True)
    reason = models.CharField(max_length=500, blank=True, default="")
    written_at = models.DateTimeField()
    edited_at = models.DateTimeField(null=True)
    decided_at = models.DateTimeField(null=True)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+"
    )
    ups = models.PositiveIntegerField(default=0)
    downs = models.PositiveIntegerField(default=0)
    rank = models.FloatField(default=0.0, db_comment="lower bound of the share of ups; best first")
    answers_count = models.PositiveIntegerField(default=0, db_comment="of a root: public ones in its branch")
    latest_at = models.DateTimeField(db_comment="of a root: its latest public comment")
    sent_with = models.CharField(max_length=64, null=True, unique=True)

    class Meta:
        indexes = (
            models.Index(
                fields=("topic", "-written_at", "-id"),
                condition=Q(root__isnull=True, is_shown=True),
                name="comment_newest",
            ),
            models.Index(
                fields=("topic", "-rank", "-id"),
                condition=Q(root__isnull=True, is_shown=True),
                name="comment_best",
            ),
            models.Index(fields=("root", "path"), condition=Q(is_shown=True), name="comment_branch"),
            models.Index(fields=("topic", "language", "-written_at", "-id"), name="comment_language"),
            models.Index(fields=("topic", "language", "-rank", "-id"), name="comment_language_best"),
            models.Index(fields=("topic", "public_at"), name="comment_readable"),
            models.Index(fields=("state", "written_at"), name="comment_queue"),
            models.Index(fields=("author", "-written_at"), name="comment_author"),
        )

    def __str__(self) -> str:
        return self.text[:80]


class CommentVersionRow(models.Model):
    """What a comment said before its author changed it, for moderators. at: until when it stood."""

    comment = models.ForeignKey(CommentRow, on_delete=models.CASCADE, related_name="versions")
    text = models.TextField()
    html = models.TextField()
    language = models.CharField(max_length=35, blank=True, default="")
    at = models.DateTimeField()

    class Meta:
        ordering = ("at", "pk")

    def __str__(self) -> str:
        return self.text[:80]


class VoteRow(models.Model):
    """A person's vote on a comment: +1 or −1."""

    comment = models.ForeignKey(CommentRow, on_delete=models.CASCADE, related_name="votes")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="votes")
    value = models.SmallIntegerField()
    at = models.DateTimeField()

    class Meta:
        constraints = (models.UniqueConstraint(fields=("comment", "by"), name="vote_once"),)

    def __str__(self) -> str:
        return f"{self.value:+} on {self.comment_id}"


class ReportRow(models.Model):
    """A reader tells moderators of a comment. settled_at null: it waits."""

    comment = models.ForeignKey(CommentRow, on_delete=models.CASCADE, related_name="reports")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    reason = models.CharField(max_length=500)
    at = models.DateTimeField()
    settled_at = models.DateTimeField(null=True)

    class Meta:
        constraints = (models.UniqueConstraint(fields=("comment", "by"), name="report_once"),)

    def __str__(self) -> str:
        return self.reason[:80]


class ReadMarkRow(models.Model):
    """How far somebody has read a topic: up to comments written at this time."""

    topic = models.ForeignKey(TopicRow, on_delete=models.CASCADE, related_name="+")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    read_until = models.DateTimeField()

    class Meta:
        constraints = (models.UniqueConstraint(fields=("topic", "by"), name="read_mark_once"),)

    def __str__(self) -> str:
        return f"{self.topic_id} until {self.read_until}"
