"""The search index: one row per publication readers can find."""

from django.db import models


class SearchRow(models.Model):
    """The search tokens of a publication, ready analysed and joined by blanks; `search.py` is its only writer.

    head: our own words and the headline; body: the rest of what is shown; original: shown words in the language they were
    written in, analysed by that language, where it is not the edition's. The full-text index beside it (FTS5 on SQLite, a
    `tsvector` column on PostgreSQL) is made by migration 0002 and follows this table by triggers.
    """

    publication = models.OneToOneField(
        "store.PublicationRow", on_delete=models.CASCADE, primary_key=True, related_name="search"
    )
    edition = models.CharField(max_length=35)
    section = models.CharField(max_length=40, blank=True, default="")
    outlet = models.SlugField(max_length=80)
    language = models.CharField(max_length=35, db_comment="BCP 47 of `original`; blank: the edition's own")
    published_at = models.DateTimeField()
    head = models.TextField()
    body = models.TextField()
    original = models.TextField(blank=True, default="")

    class Meta:
        indexes = (
            models.Index(fields=("edition", "-published_at"), name="search_newest"),
            models.Index(fields=("edition", "language"), name="search_languages"),
        )

    def __str__(self) -> str:
        return f"{self.edition}: {self.head[:80]}"
