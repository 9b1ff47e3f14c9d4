"""Who and what is mentioned, and who said what."""

from django.db import models


class EntityRow(models.Model):
    """Somebody or something meant. A proposal until a person confirmed it."""

    key = models.CharField(max_length=120, unique=True)
    kind = models.CharField(max_length=20)
    wikidata_id = models.CharField(max_length=20, null=True, db_comment="null: not linked")
    geonames_id = models.CharField(max_length=20, null=True, db_comment="null: not linked")
    country = models.CharField(max_length=2, null=True, db_comment="ISO 3166-1; null: none or not known")
    merged_into = models.ForeignKey("self", on_delete=models.SET_NULL, null=True, related_name="merged")
    is_confirmed = models.BooleanField(default=False)

    class Meta:
        ordering = ("key",)

    def __str__(self) -> str:
        return self.key


class EntityNameRow(models.Model):
    """A label or alias; by_person: given by an editor, so no step removes it."""

    entity = models.ForeignKey(EntityRow, on_delete=models.CASCADE, related_name="names")
    language = models.CharField(max_length=35)
    name = models.CharField(max_length=300)
    is_label = models.BooleanField(default=False)
    by_person = models.BooleanField(default=False)
    from_on = models.DateField(null=True)
    until_on = models.DateField(null=True)

    class Meta:
        ordering = ("entity", "language", "name")
        constraints = (
            models.UniqueConstraint(fields=("entity", "language", "name"), name="entity_name_once"),
        )

    def __str__(self) -> str:
        return f"{self.name} ({self.language})"


class MentionRow(models.Model):
    """A name at a place of a revision, as the pipeline found it. Corrections stand in MentionDecisionRow."""

    revision = models.ForeignKey("store.RevisionRow", on_delete=models.CASCADE, related_name="mentions")
    part = models.CharField(max_length=40)
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    surface = models.CharField(max_length=300)
    kind = models.CharField(max_length=20)
    entity = models.ForeignKey(EntityRow, on_delete=models.SET_NULL, null=True, related_name="mentions")
    confidence = models.FloatField(default=1.0)

    class Meta:
        ordering = ("revision", "part", "start")

    def __str__(self) -> str:
        return self.surface


class QuotationRow(models.Model):
    """Words somebody is said to have said. record: the Quotation."""

    revision = models.ForeignKey("store.RevisionRow", on_delete=models.CASCADE, related_name="quotations")
    speaker = models.ForeignKey(EntityRow, on_delete=models.SET_NULL, null=True, related_name="quotations")
    record = models.JSONField()

    class Meta:
        ordering = ("revision", "id")

    def __str__(self) -> str:
        return str(self.record.get("text", ""))[:80]
