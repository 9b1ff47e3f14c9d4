"""An article in an edition."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class PublicationState(models.TextChoices):
    """Where a publication stands; DESIGN's states."""

    IN_TRANSLATION = "in-translation", _("In translation")
    TO_REVIEW = "to-review", _("To review")
    SCHEDULED = "scheduled", _("Scheduled")
    PUBLISHED = "published", _("Published")
    CORRECTED = "corrected", _("Corrected")
    WITHDRAWN = "withdrawn", _("Withdrawn")


class TranslationMode(models.TextChoices):
    """Who or what translated it."""

    ORIGINAL = "original", _("In the original language")
    HUMAN = "human", _("Translated by a person")
    MACHINE = "machine", _("Translated by machine")
    MACHINE_EDITED = "machine-edited", _("Translated by machine, edited by a person")


class PublicationRow(models.Model):
    """An article in an edition: our own headline and lead where the desk wrote them, the state, the times.

    revision: the one that was worked on; a newer revision of the article sets source_changed and changes nothing else.
    headline, lead: the desk's voice, empty where it wrote none.
    published_at stays the first time; changed_at is the last visible change.
    """

    article = models.ForeignKey("store.ArticleRow", on_delete=models.PROTECT, related_name="publications")
    revision = models.ForeignKey("store.RevisionRow", on_delete=models.PROTECT, related_name="publications")
    edition = models.CharField(max_length=35)
    slug = models.SlugField(max_length=120)
    headline = models.CharField(max_length=300, blank=True, default="")
    lead = models.TextField(blank=True, default="")
    section = models.CharField(max_length=40, blank=True, default="")
    state = models.CharField(max_length=20, choices=PublicationState, default=PublicationState.IN_TRANSLATION)
    mode = models.CharField(max_length=20, choices=TranslationMode, default=TranslationMode.ORIGINAL)
    assignee = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        related_name="assignments",
        db_comment="null: nobody",
    )
    translator = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        related_name="translations",
        db_comment="credit; null: none",
    )
    is_reviewed = models.BooleanField(default=False, db_comment="a person read every sentence shown")
    source_changed = models.BooleanField(default=False)
    opened_at = models.DateTimeField()
    scheduled_at = models.DateTimeField(null=True, db_comment="null: not scheduled")
    published_at = models.DateTimeField(null=True, db_index=True, db_comment="null: never published")
    changed_at = models.DateTimeField(null=True)
    withdrawn_at = models.DateTimeField(null=True)
    withdrawal_reason = models.CharField(max_length=500, blank=True, default="")
    version = models.PositiveIntegerField(default=0, db_comment="counts writes, as in segments")

    class Meta:
        ordering = ("-published_at", "-opened_at")
        constraints = (
            models.UniqueConstraint(fields=("article", "edition"), name="publication_once_per_edition"),
            models.UniqueConstraint(fields=("edition", "slug"), name="publication_slug_once"),
        )

    def __str__(self) -> str:
        return f"{self.edition}/{self.slug}"

    @property
    def is_public(self) -> bool:
        """Readers can open it; a withdrawn one shows its notice."""
        return self.state in {
            PublicationState.PUBLISHED,
            PublicationState.CORRECTED,
            PublicationState.WITHDRAWN,
        }


class CorrectionRow(models.Model):
    """A visible correction."""

    publication = models.ForeignKey(PublicationRow, on_delete=models.CASCADE, related_name="corrections")
    text = models.TextField()
    at = models.DateTimeField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")

    class Meta:
        ordering = ("at",)
        indexes = (models.Index(fields=("-at", "-id"), name="correction_latest"),)

    def __str__(self) -> str:
        return self.text[:80]
