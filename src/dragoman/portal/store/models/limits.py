"""Counters of tries, for rate limits."""

from django.db import models


class LimitRow(models.Model):
    """How often somebody knocked at a door in the window that began at `began_at` and lasts `seconds`. who: a keyed hash."""

    what = models.CharField(max_length=40)
    who = models.CharField(max_length=64)
    began_at = models.DateTimeField(db_index=True)
    seconds = models.PositiveIntegerField()
    count = models.PositiveIntegerField()

    class Meta:
        constraints = (models.UniqueConstraint(fields=("what", "who"), name="limit_once"),)

    def __str__(self) -> str:
        return f"{self.what}: {self.count}"
