"""People."""

from django.contrib.auth.models import AbstractUser
from django.db import models
from django.utils.translation import gettext_lazy as _


class Role(models.TextChoices):
    """What a person may do; each may do what those before it may."""

    READER = "reader", _("Reader")
    TRANSLATOR = "translator", _("Translator")
    EDITOR = "editor", _("Editor")
    ADMINISTRATOR = "administrator", _("Administrator")


class User(AbstractUser):
    """A person with an account.

    display_name: as credited, in any script; the user name where empty.
    is_demo: made beside the sample press; signs in only from this machine.
    """

    role = models.CharField(max_length=20, choices=Role, default=Role.READER)
    display_name = models.CharField(max_length=120, blank=True, default="")
    is_demo = models.BooleanField(default=False)

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
