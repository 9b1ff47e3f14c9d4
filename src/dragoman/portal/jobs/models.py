"""Work as rows, and the events rooms listen to."""

from django.db import models


class JobState(models.TextChoices):
    """A job waits (also for a retry), runs under a lease, or has ended well or in quarantine."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    QUARANTINED = "quarantined"


class JobRow(models.Model):
    """One thing to do. kind and key together say what; a second wish for the same is the same row.

    reason: what went wrong last, in words for a person; empty while nothing did.
    leased_until: after this time the runner counts as dead and the row is due again.
    attempts: tries that ended badly since the last success, the running one included. deaths: runners that died of it in a row.
    """

    kind = models.CharField(max_length=60)
    key = models.CharField(max_length=200)
    state = models.CharField(max_length=12, choices=JobState, default=JobState.WAITING)
    due_at = models.DateTimeField()
    attempts = models.PositiveIntegerField(default=0)
    deaths = models.PositiveIntegerField(default=0)
    leased_by = models.CharField(max_length=80, blank=True, default="")
    leased_until = models.DateTimeField(null=True)
    code = models.CharField(
        max_length=60, blank=True, default="", db_comment="short name of the reason, for filters"
    )
    reason = models.TextField(blank=True, default="")
    created_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)
    wanted_again_at = models.DateTimeField(null=True, db_comment="wished for while it ran; null: not")

    class Meta:
        ordering = ("due_at", "id")
        constraints = (models.UniqueConstraint(fields=("kind", "key"), name="job_once"),)
        indexes = (models.Index(fields=("state", "due_at"), name="job_due"),)

    def __str__(self) -> str:
        return f"{self.kind} {self.key}"


class EventRow(models.Model):
    """Something that happened, written in the transaction that made it happen; each listener gets a job for it."""

    name = models.CharField(max_length=60)
    payload = models.JSONField(default=dict)
    at = models.DateTimeField()

    class Meta:
        ordering = ("id",)

    def __str__(self) -> str:
        return self.name
