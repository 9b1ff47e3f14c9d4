"""A digest as it was made: its items, and what proves that it was not changed since."""

from django.db import models


class ItemKind(models.TextChoices):
    """Why an item is in a digest."""

    STORY = "story"
    TRANSLATION = "translation"
    CORRECTION = "correction"
    DISCUSSED = "discussed"
    COLUMN = "column"


class DigestRow(models.Model):
    """What an edition had to say up to a moment. Made once for all whose hour it is; kept for good.

    closes_at: the moment it covers up to (UTC), for which it was due. since: the moment it covers from.
    manifest: SHA-256 of every item's record, and of the list of these; recomputable (see `mailing.manifest`).
    """

    edition = models.CharField(max_length=35)
    closes_at = models.DateTimeField()
    since = models.DateTimeField()
    made_at = models.DateTimeField()
    manifest = models.JSONField(default=dict)

    class Meta:
        ordering = ("-closes_at",)
        constraints = (models.UniqueConstraint(fields=("edition", "closes_at"), name="digest_once"),)

    def __str__(self) -> str:
        return f"{self.edition} {self.closes_at:%Y-%m-%d %H:%M}"


class DigestItemRow(models.Model):
    """One line of a digest. record: what the line says, as it was then (JSON), after the rights gate.

    publication null: the item is a reader's column, or the publication was deleted since.
    section, story, entities: keys, by which readers' interests choose.
    """

    digest = models.ForeignKey(DigestRow, on_delete=models.CASCADE, related_name="items")
    position = models.PositiveSmallIntegerField()
    kind = models.CharField(max_length=12, choices=ItemKind)
    publication = models.ForeignKey(
        "store.PublicationRow", on_delete=models.SET_NULL, null=True, related_name="+"
    )
    section = models.CharField(max_length=40, blank=True, default="")
    story = models.CharField(max_length=64, blank=True, default="")
    entities = models.JSONField(default=list)
    record = models.JSONField()
    sha256 = models.CharField(max_length=64)

    class Meta:
        ordering = ("digest", "position")
        constraints = (models.UniqueConstraint(fields=("digest", "position"), name="digest_item_once"),)

    def __str__(self) -> str:
        return f"{self.kind} {self.position}"
