"""Articles, their revisions, and the stories they belong to."""

from django.db import models


class StoryRow(models.Model):
    """An event as several articles cover it. titles: language tag → an editor's title for it; empty where none was given."""

    key = models.CharField(max_length=40, unique=True)
    titles = models.JSONField(default=dict)
    section = models.CharField(max_length=40, blank=True, default="")
    merged_into = models.ForeignKey(
        "self", on_delete=models.SET_NULL, null=True, db_comment="null: stands on its own"
    )
    first_seen_at = models.DateTimeField()
    last_seen_at = models.DateTimeField(db_index=True)

    class Meta:
        ordering = ("-last_seen_at",)

    def __str__(self) -> str:
        return self.key


class ArticleRow(models.Model):
    """One text of one outlet, whatever revisions its page went through.

    key: our own id, made from the canonical address. The columns repeat the current revision for looking things up.
    step: name of the last pipeline step that ended well, empty before the first.
    """

    key = models.CharField(max_length=20, unique=True)
    outlet = models.ForeignKey("store.OutletRow", on_delete=models.PROTECT, related_name="articles")
    canonical_url = models.URLField(max_length=2000, unique=True)
    revision = models.ForeignKey(
        "store.RevisionRow",
        on_delete=models.SET_NULL,
        null=True,
        related_name="+",
        db_comment="current; null: not read yet",
    )
    page = models.ForeignKey(
        "store.PageRow",
        on_delete=models.SET_NULL,
        null=True,
        related_name="+",
        db_comment="last fetched; null: none yet",
    )
    language = models.CharField(max_length=35, null=True, db_comment="BCP 47, detected; null: cannot tell")
    headline = models.CharField(max_length=1000, null=True, db_comment="null: the page has none")
    published_at = models.DateTimeField(null=True, db_comment="null: not stated, or the day alone")
    published_on = models.DateField(
        null=True, db_comment="the day alone; null: not stated, or see published_at"
    )
    seen_at = models.DateTimeField(db_index=True)
    is_withdrawn = models.BooleanField(default=False)
    step = models.CharField(max_length=20, blank=True, default="")
    story = models.ForeignKey(StoryRow, on_delete=models.SET_NULL, null=True, related_name="articles")
    reprint_of = models.ForeignKey("self", on_delete=models.SET_NULL, null=True, related_name="reprints")
    reprint_share = models.FloatField(null=True, db_comment="part of this text found in the other, 0 to 1")

    class Meta:
        ordering = ("-seen_at",)

    def __str__(self) -> str:
        return self.headline or self.canonical_url


class AddressRow(models.Model):
    """Every address an article was met at (asked, final, canonical, moved): its lineage."""

    url = models.URLField(max_length=2000, unique=True)
    article = models.ForeignKey(ArticleRow, on_delete=models.CASCADE, related_name="addresses")

    class Meta:
        ordering = ("url",)

    def __str__(self) -> str:
        return self.url


class RevisionRow(models.Model):
    """What a page said at one time. A changed page makes a new revision of the same article.

    record: the Article. digest: of its words, so that a change of mark-up alone makes no revision.
    """

    article = models.ForeignKey(ArticleRow, on_delete=models.CASCADE, related_name="revisions")
    number = models.PositiveIntegerField()
    page = models.ForeignKey("store.PageRow", on_delete=models.PROTECT, related_name="revisions")
    record = models.JSONField()
    digest = models.CharField(max_length=64)
    made_at = models.DateTimeField()

    class Meta:
        ordering = ("article", "number")
        constraints = (models.UniqueConstraint(fields=("article", "number"), name="revision_number_once"),)

    def __str__(self) -> str:
        return f"{self.article_id}.{self.number}"
