"""Outlets, their feeds, the items announced and the pages fetched."""

from django.db import models


class OutletRow(models.Model):
    """An outlet we follow or know as a carrier. `record` holds the whole Outlet; the columns are for looking things up."""

    key = models.SlugField(max_length=80, unique=True)
    record = models.JSONField()
    home_url = models.URLField(max_length=1000)
    country = models.CharField(max_length=2, null=True, db_comment="ISO 3166-1; null: not known")
    language = models.CharField(
        max_length=35, null=True, db_comment="BCP 47 of its main language; null: not known"
    )
    is_followed = models.BooleanField(default=True)
    created_at = models.DateTimeField()

    class Meta:
        ordering = ("key",)

    def __str__(self) -> str:
        return self.key


class FeedRow(models.Model):
    """Where an outlet announces items, with the validators of the last answer."""

    outlet = models.ForeignKey(OutletRow, on_delete=models.CASCADE, related_name="feed_rows")
    url = models.URLField(max_length=1000, unique=True)
    kind = models.CharField(max_length=10)
    title = models.CharField(max_length=500, null=True, db_comment="null: the feed has none")
    etag = models.CharField(max_length=500, null=True, db_comment="null: none sent yet")
    last_modified = models.CharField(max_length=200, null=True, db_comment="null: none sent yet")
    next_due_at = models.DateTimeField(null=True, db_comment="null: at once")
    last_polled_at = models.DateTimeField(null=True, db_comment="null: never asked")
    last_outcome = models.CharField(max_length=500, null=True, db_comment="what the last poll gave, in words")
    ended_reason = models.CharField(max_length=500, null=True, db_comment="null: alive")
    failures = models.PositiveIntegerField(default=0, db_comment="rounds in a row that brought nothing")

    class Meta:
        ordering = ("url",)

    def __str__(self) -> str:
        return self.url


class PageRow(models.Model):
    """A page as fetched. The body lies compressed in the files, under its digest."""

    asked_url = models.URLField(max_length=2000)
    url = models.URLField(max_length=2000)
    fetched_at = models.DateTimeField()
    status = models.PositiveSmallIntegerField()
    headers = models.JSONField(default=dict)
    charset = models.CharField(
        max_length=60, null=True, db_comment="as the HTTP header declared; null: it did not"
    )
    sha256 = models.CharField(max_length=64, db_index=True)
    size_bytes = models.PositiveIntegerField()

    class Meta:
        ordering = ("-fetched_at",)

    def __str__(self) -> str:
        return self.asked_url


class ItemRow(models.Model):
    """One announcement in a feed. Seen once; what became of it is its article."""

    feed = models.ForeignKey(FeedRow, on_delete=models.CASCADE, related_name="items")
    guid = models.CharField(max_length=1000)
    url = models.URLField(max_length=2000)
    title = models.CharField(max_length=1000, null=True, db_comment="null: the feed gave none")
    announced_at = models.DateTimeField(null=True, db_comment="null: the feed gave no time")
    updated_at = models.DateTimeField(null=True, db_comment="as the feed says; null: it does not")
    seen_at = models.DateTimeField()
    article = models.ForeignKey(
        "store.ArticleRow",
        on_delete=models.SET_NULL,
        null=True,
        related_name="items",
        db_comment="null: not read yet",
    )

    class Meta:
        ordering = ("-seen_at",)
        constraints = (models.UniqueConstraint(fields=("feed", "guid"), name="item_once_per_feed"),)

    def __str__(self) -> str:
        return self.title or self.url


class PictureRow(models.Model):
    """A picture an outlet lets us show: copied, re-encoded and served by us.

    file: its name among the pictures; empty until it was fetched, or when it could not be (then reason says why).
    """

    url = models.URLField(max_length=2000, unique=True)
    outlet = models.ForeignKey(OutletRow, on_delete=models.CASCADE, related_name="pictures")
    file = models.CharField(max_length=100, blank=True, default="")
    width = models.PositiveIntegerField(null=True, db_comment="pixels; null: not fetched")
    height = models.PositiveIntegerField(null=True, db_comment="pixels; null: not fetched")
    reason = models.CharField(max_length=500, blank=True, default="")

    class Meta:
        ordering = ("url",)

    def __str__(self) -> str:
        return self.url
