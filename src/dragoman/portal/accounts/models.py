"""People."""

from typing import Any, ClassVar

from django.contrib.auth.models import AbstractUser, UserManager
from django.db import models
from django.utils.translation import gettext_lazy as _

from dragoman.portal.accounts.confusables import skeleton


class Role(models.TextChoices):
    """What a person may do; each may do what those before it may."""

    READER = "reader", _("Reader")
    TRANSLATOR = "translator", _("Translator")
    EDITOR = "editor", _("Editor")
    ADMINISTRATOR = "administrator", _("Administrator")


class People(UserManager["User"]):
    """Accounts, made with the key that keeps look-alikes away."""

    def create_user(
        self, username: str, email: str | None = None, password: str | None = None, **fields: Any
    ) -> "User":
        """An account as given; whether it may be called so is for actions to judge."""
        fields.setdefault("name_key", skeleton(username) or None)
        return super().create_user(username, email, password, **fields)


class User(AbstractUser):
    """A person with an account.

    display_name: as credited, in any script; the user name where empty.
    is_demo: made beside the sample press; signs in only from this machine.
    name_key: what the user name looks like (`confusables.skeleton`), so that no two look alike; null only for accounts older
    than this rule whose names do.
    languages: BCP 47 tags of the languages they read, their own order; empty: not said.
    must_confirm: registered by themselves, so only a confirmed e-mail address lets them in.
    """

    role = models.CharField(max_length=20, choices=Role, default=Role.READER)
    display_name = models.CharField(max_length=120, blank=True, default="")
    is_demo = models.BooleanField(default=False)
    name_key = models.CharField(
        max_length=120, unique=True, null=True, editable=False, db_comment="null: looks like an older one"
    )
    languages = models.JSONField(default=list, blank=True)
    must_confirm = models.BooleanField(default=False)

    objects: ClassVar[People] = People()

    def __str__(self) -> str:
        return self.name

    @property
    def name(self) -> str:
        """The name to show."""
        return self.display_name or self.username

    def has_role(self, least: str) -> bool:
        """The person is active and has this role or a higher one."""
        order = list(Role.values)
        return self.is_active and order.index(self.role) >= order.index(least)


class CacheRow(models.Model):
    """What Django's database cache keeps: the counters of the account pages' rate limits (`limits.py`), under hashed keys."""

    cache_key = models.CharField(max_length=255, primary_key=True)
    value = models.TextField()
    expires = models.DateTimeField(db_index=True)

    class Meta:
        db_table = "accounts_cache"

    def __str__(self) -> str:
        return self.cache_key
