"""Single mails (confirmations, account mails), waiting to be sent or kept in the local mailbox."""

from django.db import models


class MessageState(models.TextChoices):
    """KEPT: no mail server is configured; the desk's mailbox page shows it."""

    DUE = "due"
    SENT = "sent"
    FAILED = "failed"
    KEPT = "kept"


class MessageRow(models.Model):
    """One mail as it leaves. raw: RFC 5322 bytes. recipients: envelope addresses."""

    recipients = models.JSONField()
    sender = models.CharField(max_length=254)
    subject = models.CharField(max_length=500)
    raw = models.BinaryField()
    kind = models.CharField(max_length=20, blank=True, default="", db_comment="digest, confirmation, account")
    state = models.CharField(max_length=8, choices=MessageState, default=MessageState.DUE)
    at = models.DateTimeField()
    sent_at = models.DateTimeField(null=True)
    reply = models.CharField(max_length=500, blank=True, default="")

    class Meta:
        ordering = ("-at", "-id")

    def __str__(self) -> str:
        return self.subject
