"""Steps between a right password and being signed in."""

from typing import Any

from allauth.account.stages import EmailVerificationStage

from dragoman.portal.accounts.models import User


class ConfirmAddress(EmailVerificationStage):  # type: ignore[misc]
    """Who registered confirms the address first; whom an administrator added is vouched for."""

    def handle(self) -> tuple[Any, bool]:
        """(answer or None, go on)."""
        user = self.login.user
        if isinstance(user, User) and not user.must_confirm:
            return None, True
        answer: tuple[Any, bool] = super().handle()
        return answer
