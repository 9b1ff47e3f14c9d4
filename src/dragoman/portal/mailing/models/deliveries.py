"""Each subscriber's copy of a digest, and what mail servers said of it."""

from django.db import models

from dragoman.portal.mailing.models.digests import DigestRow
from dragoman.portal.mailing.models.subscriptions import SubscriptionRow


class DeliveryState(models.TextChoices):
    """DUE → OFFERED (written before the last byte goes out) → SENT. An OFFERED one whose sender died is in doubt."""

    DUE = "due"
    OFFERED = "offered"
    SENT = "sent"
    FAILED = "failed"
    SKIPPED = "skipped"


class DeliveryRow(models.Model):
    """One (digest, subscriber), once.

    attempts: offers the server refused for now (4xx). due_at: not before. code, reply: the server's last answer.
    offered_by: token of the sender that holds it. was_in_doubt: its sender died between the last byte and the answer.
    """

    digest = models.ForeignKey(DigestRow, on_delete=models.CASCADE, related_name="deliveries")
    subscription = models.ForeignKey(SubscriptionRow, on_delete=models.CASCADE, related_name="deliveries")
    state = models.CharField(max_length=8, choices=DeliveryState, default=DeliveryState.DUE)
    due_at = models.DateTimeField()
    attempts = models.PositiveSmallIntegerField(default=0)
    offered_by = models.CharField(max_length=80, blank=True, default="")
    offered_at = models.DateTimeField(null=True)
    ended_at = models.DateTimeField(null=True)
    was_in_doubt = models.BooleanField(default=False)
    code = models.PositiveSmallIntegerField(null=True)
    reply = models.CharField(max_length=500, blank=True, default="")

    class Meta:
        constraints = (models.UniqueConstraint(fields=("digest", "subscription"), name="delivery_once"),)
        indexes = (models.Index(fields=("digest", "state", "due_at"), name="delivery_due"),)

    def __str__(self) -> str:
        return f"{self.digest_id} to {self.subscription_id}"


class BounceRow(models.Model):
    """A report about mail of ours: a failure or delay (DSN, RFC 3464), a refusal while sending, or a complaint (ARF, RFC 5965)."""

    address = models.CharField(max_length=254, db_index=True)
    subscription = models.ForeignKey(SubscriptionRow, on_delete=models.SET_NULL, null=True, related_name="+")
    kind = models.CharField(max_length=10, db_comment="hard, soft, complaint")
    status = models.CharField(max_length=20, blank=True, default="", db_comment="RFC 3463, as 5.1.1")
    diagnostic = models.CharField(max_length=500, blank=True, default="")
    at = models.DateTimeField()
    digest = models.CharField(max_length=64, unique=True, db_comment="of the report, so that it counts once")

    def __str__(self) -> str:
        return f"{self.kind} {self.address}"


class SuppressionRow(models.Model):
    """Nothing is sent to this address until somebody lifts it. reason: `bounces`, `complaint`, `editor`."""

    address = models.CharField(max_length=254, unique=True)
    reason = models.CharField(max_length=20)
    at = models.DateTimeField()

    def __str__(self) -> str:
        return self.address
