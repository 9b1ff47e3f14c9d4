"""Who gets the digest of which edition, when, and about what."""

from django.db import models


class SubscriptionState(models.TextChoices):
    """Asked for, confirmed from the mailbox (double opt-in), or ended."""

    ASKED = "asked"
    ACTIVE = "active"
    ENDED = "ended"


class SubscriptionRow(models.Model):
    """One address, one edition. email: as typed; address: folded for comparing (lower case, domain in its ASCII form).

    hour: 0 to 23, local to `zone` (IANA name). sections, entities, stories: keys the reader is interested in; all empty: everything.
    next_at: when the next digest is due (UTC); null where none is (not active).
    ended_reason: `reader`, `one-click`, `bounces`, `complaint`, `editor`; empty while not ended.
    salt: changes when signed links shall no longer work.
    """

    email = models.CharField(max_length=254)
    address = models.CharField(max_length=254)
    edition = models.CharField(max_length=35)
    hour = models.PositiveSmallIntegerField(default=7)
    zone = models.CharField(max_length=64, default="UTC")
    sections = models.JSONField(default=list)
    entities = models.JSONField(default=list)
    stories = models.JSONField(default=list)
    state = models.CharField(max_length=8, choices=SubscriptionState, default=SubscriptionState.ASKED)
    asked_at = models.DateTimeField()
    confirmed_at = models.DateTimeField(null=True)
    ended_at = models.DateTimeField(null=True)
    ended_reason = models.CharField(max_length=20, blank=True, default="")
    next_at = models.DateTimeField(null=True, db_comment="null: nothing is due")
    salt = models.CharField(max_length=16)

    class Meta:
        constraints = (models.UniqueConstraint(fields=("address", "edition"), name="subscription_once"),)
        indexes = (models.Index(fields=("next_at",), name="subscription_due"),)

    def __str__(self) -> str:
        return f"{self.email} ({self.edition})"
