"""Segments and their history, the translation memory, the glossary."""

from django.conf import settings
from django.db import models


class SegmentRow(models.Model):
    """One sentence of one part of a revision, in one target language.

    version counts writes: a browser that edits an older version is told so instead of overwriting.
    stale: the source changed with a newer revision.
    """

    revision = models.ForeignKey("store.RevisionRow", on_delete=models.CASCADE, related_name="segments")
    target_language = models.CharField(max_length=35)
    position = models.PositiveIntegerField(db_comment="order in the article")
    part = models.CharField(max_length=40)
    sentence = models.PositiveIntegerField()
    source = models.TextField()
    source_language = models.CharField(max_length=35)
    separator = models.CharField(max_length=20, default=" ", blank=True)
    target = models.TextField(null=True, db_comment="null: nothing proposed yet")
    origin = models.CharField(max_length=10)
    engine = models.CharField(max_length=100, null=True, db_comment="name and version; null: no engine")
    state = models.CharField(max_length=10)
    score = models.FloatField(null=True)
    stale = models.BooleanField(default=False)
    findings = models.JSONField(default=list)
    edited_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+"
    )
    edited_at = models.DateTimeField(null=True, db_comment="null: no person touched it")
    version = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ("revision", "target_language", "position")
        constraints = (
            models.UniqueConstraint(
                fields=("revision", "target_language", "part", "sentence"), name="segment_once"
            ),
        )

    def __str__(self) -> str:
        return f"{self.part}.{self.sentence}"


class SegmentHistoryRow(models.Model):
    """What a segment's target was: one row per write, never changed. by null: the pipeline."""

    segment = models.ForeignKey(SegmentRow, on_delete=models.CASCADE, related_name="history")
    version = models.PositiveIntegerField()
    target = models.TextField(null=True)
    origin = models.CharField(max_length=10)
    state = models.CharField(max_length=10)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    at = models.DateTimeField()

    class Meta:
        ordering = ("segment", "version")

    def __str__(self) -> str:
        return f"{self.segment_id} v{self.version}"


class MemoryRow(models.Model):
    """A pair people approved."""

    source_language = models.CharField(max_length=35)
    target_language = models.CharField(max_length=35)
    source_digest = models.CharField(max_length=64, db_comment="SHA-256 of the folded source, for exact hits")
    source = models.TextField()
    target = models.TextField()
    context = models.TextField(null=True)
    approved_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+"
    )
    approved_at = models.DateTimeField()

    class Meta:
        ordering = ("-approved_at",)
        constraints = (
            models.UniqueConstraint(
                fields=("source_language", "target_language", "source_digest"), name="memory_source_once"
            ),
        )

    def __str__(self) -> str:
        return self.source[:80]


class GlossaryRow(models.Model):
    """An agreed term; forbidden: targets never to be used."""

    source_language = models.CharField(max_length=35)
    target_language = models.CharField(max_length=35)
    source = models.CharField(max_length=200)
    target = models.CharField(max_length=200)
    forbidden = models.JSONField(default=list)
    note = models.CharField(max_length=500, blank=True, default="")
    is_case_sensitive = models.BooleanField(default=False)

    class Meta:
        ordering = ("source",)
        constraints = (
            models.UniqueConstraint(
                fields=("source_language", "target_language", "source"), name="glossary_term_once"
            ),
        )

    def __str__(self) -> str:
        return f"{self.source} → {self.target}"
