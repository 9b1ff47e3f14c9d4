"""The house rules editors set, and the words that make a comment wait."""

from django.conf import settings
from django.db import models


class HouseRulesRow(models.Model):
    """One row: how the discussion is kept. No row: the defaults below.

    held_first: so many first comments of an account wait for a moderator. links_before_held: more links than this wait.
    edit_minutes: how long an author may edit. likes_without_account: visitors may like, once a day each.
    reports_before_held: so many reports by different people make a public comment wait.
    """

    held_first = models.PositiveSmallIntegerField(default=2)
    links_before_held = models.PositiveSmallIntegerField(default=2)
    edit_minutes = models.PositiveSmallIntegerField(default=15)
    likes_without_account = models.BooleanField(default=False)
    reports_before_held = models.PositiveSmallIntegerField(default=3)
    changed_at = models.DateTimeField(null=True)
    changed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+"
    )

    def __str__(self) -> str:
        return "House rules"


class WordRow(models.Model):
    """A word or phrase that makes a comment in that language wait; language empty: in any.

    word: as written by an editor; matched by its analysed tokens, so inflected forms match too.
    """

    language = models.CharField(max_length=35, blank=True, default="")
    word = models.CharField(max_length=100)

    class Meta:
        constraints = (models.UniqueConstraint(fields=("language", "word"), name="word_once"),)

    def __str__(self) -> str:
        return self.word


class HeldAccountRow(models.Model):
    """All further comments of this account wait for a moderator, until the row is deleted. reason: its owner sees it."""

    person = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="held_by_moderators"
    )
    reason = models.CharField(max_length=500)
    at = models.DateTimeField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")

    def __str__(self) -> str:
        return f"{self.person_id}: {self.reason[:80]}"
