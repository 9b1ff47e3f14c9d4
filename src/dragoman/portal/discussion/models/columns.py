"""Readers' columns: their own pieces, answers to others' columns or to articles, and outlets' articles they wish translated."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class ColumnKind(models.TextChoices):
    """What a reader proposes."""

    OWN = "own", _("A column of my own")
    ANSWER = "answer", _("An answer")
    SUGGESTION = "suggestion", _("An article worth translating")


class ColumnState(models.TextChoices):
    """Where a proposal stands; its author sees it always."""

    WAITING = "waiting", _("Waiting for an editor")
    PUBLISHED = "published", pgettext_lazy("column", "Published")
    ACCEPTED = "accepted", _("Accepted")
    DECLINED = "declined", _("Declined")
    WITHDRAWN = "withdrawn", _("Taken back")


class ColumnRow(models.Model):
    """A reader's column. text: Markdown as written; html: made from it once and sanitised; both empty for a suggestion without a note.

    slug: given when it is published, empty before. answers_article, answers_column: at most one, for kind `answer`.
    suggested_url: kind `suggestion`, the outlet's article; accepted, it is followed like any other.
    suggested_article: what came of it in the press, once accepted.
    reason: why it was declined or withdrawn, in words its author sees. corrected_at: the last visible change after it was
    published. published_at set and state `withdrawn`: it was public, and its address tells so.
    """

    kind = models.CharField(max_length=10, choices=ColumnKind)
    edition = models.CharField(max_length=35)
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="columns"
    )
    slug = models.SlugField(max_length=120, blank=True, default="")
    headline = models.CharField(max_length=200, blank=True, default="")
    text = models.TextField(blank=True, default="")
    html = models.TextField(blank=True, default="")
    language = models.CharField(max_length=35, blank=True, default="")
    answers_article = models.ForeignKey(
        "store.ArticleRow", on_delete=models.SET_NULL, null=True, related_name="answered_by"
    )
    answers_column = models.ForeignKey(
        "self", on_delete=models.SET_NULL, null=True, related_name="answered_by"
    )
    suggested_url = models.CharField(max_length=2000, blank=True, default="")
    suggested_article = models.ForeignKey(
        "store.ArticleRow", on_delete=models.SET_NULL, null=True, related_name="suggested_by"
    )
    state = models.CharField(max_length=10, choices=ColumnState, default=ColumnState.WAITING)
    reason = models.CharField(max_length=500, blank=True, default="")
    proposed_at = models.DateTimeField()
    decided_at = models.DateTimeField(null=True)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+"
    )
    published_at = models.DateTimeField(null=True)
    corrected_at = models.DateTimeField(null=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=("edition", "slug"), condition=~models.Q(slug=""), name="column_slug_once"
            ),
        )
        indexes = (models.Index(fields=("edition", "state", "-published_at"), name="column_list"),)

    def __str__(self) -> str:
        return self.headline or self.suggested_url


class ColumnCorrectionRow(models.Model):
    """A visible change of a published column. text: what was changed and why, for readers."""

    column = models.ForeignKey(ColumnRow, on_delete=models.CASCADE, related_name="corrections")
    text = models.CharField(max_length=500)
    at = models.DateTimeField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")

    class Meta:
        ordering = ("at", "pk")

    def __str__(self) -> str:
        return self.text[:80]
