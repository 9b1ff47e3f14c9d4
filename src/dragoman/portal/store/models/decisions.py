"""What people decided about the pipeline's results, and the log of every write. No step touches these tables."""

from django.conf import settings
from django.db import models


class Decision(models.Model):
    """Who decided, and when."""

    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    at = models.DateTimeField()

    class Meta:
        abstract = True


class StoryDecisionRow(Decision):
    """This article belongs to that story, whatever the pipeline thinks."""

    article = models.OneToOneField(
        "store.ArticleRow", on_delete=models.CASCADE, related_name="story_decision"
    )
    story = models.ForeignKey("store.StoryRow", on_delete=models.CASCADE, related_name="decisions")

    def __str__(self) -> str:
        return f"{self.article_id} in {self.story_id}"


class ReprintDecisionRow(Decision):
    """This article reprints that one; reprint_of null: it reprints none."""

    article = models.OneToOneField(
        "store.ArticleRow", on_delete=models.CASCADE, related_name="reprint_decision"
    )
    reprint_of = models.ForeignKey("store.ArticleRow", on_delete=models.CASCADE, null=True, related_name="+")

    def __str__(self) -> str:
        return f"{self.article_id} of {self.reprint_of_id}"


class MentionDecisionRow(Decision):
    """In this article that surface means this entity; entity null: it is no mention."""

    article = models.ForeignKey(
        "store.ArticleRow", on_delete=models.CASCADE, related_name="mention_decisions"
    )
    surface = models.CharField(max_length=300)
    entity = models.ForeignKey("store.EntityRow", on_delete=models.CASCADE, null=True, related_name="+")

    class Meta:
        constraints = (models.UniqueConstraint(fields=("article", "surface"), name="mention_decision_once"),)

    def __str__(self) -> str:
        return f"{self.surface} = {self.entity_id}"


class FieldDecisionRow(Decision):
    """This field of the article is that, whatever the page was read to say. value: JSON of the field's type."""

    article = models.ForeignKey("store.ArticleRow", on_delete=models.CASCADE, related_name="field_decisions")
    field = models.CharField(max_length=40)
    value = models.JSONField(null=True)

    class Meta:
        constraints = (models.UniqueConstraint(fields=("article", "field"), name="field_decision_once"),)

    def __str__(self) -> str:
        return self.field


class AuditRow(models.Model):
    """One write: who, when, what, on what. Append only. by null: the pipeline or a command."""

    at = models.DateTimeField(db_index=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    verb = models.CharField(max_length=40)
    subject = models.CharField(max_length=200, db_index=True, db_comment="kind and key, as publication:12")
    details = models.JSONField(default=dict)

    class Meta:
        ordering = ("-at", "-id")

    def __str__(self) -> str:
        return f"{self.verb} {self.subject}"
