"""Who may act. Views ask for roles too; actions ask again, so that no other way in is open.

`by=None` stands for a command on this machine (the sample press, an import): it may do everything.
"""

from django.utils.translation import gettext as _

from dragoman.portal.accounts.models import User
from dragoman.portal.desk.actions.errors import NotAllowedError


def need(by: User | None, least: str) -> None:
    """Raise NotAllowedError unless the person has this role or a higher one."""
    if by is not None and not by.has_role(least):
        raise NotAllowedError(_("Your role does not allow this."))
