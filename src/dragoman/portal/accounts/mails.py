"""The mails of the accounts: what each says, once; dressed as text and as HTML by two templates.

They are written in the language of the page they were asked for on, which is the language active while this runs.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from django.utils.translation import gettext as _

Context = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """What a mail says. action: label of the one link, empty for none, then url is too. after: what stands below it."""

    subject: str
    paragraphs: tuple[str, ...]
    action: str = ""
    url: str = ""
    after: tuple[str, ...] = ()


def mail_of(prefix: str, context: Context) -> Mail:
    """The mail allauth means by a template's name (`account/email/password_reset_key`).

    context: what allauth gives, `site_name`, and `reset_url` where a new password is asked for. Raises KeyError for a mail that
    is none of ours.
    """
    return _MAILS[prefix](context)


def _confirm_registration(context: Context) -> Mail:
    return Mail(
        subject=_("%(site)s: please confirm your address") % _site(context),
        paragraphs=(
            _("Somebody, we hope you, registered at %(site)s as %(name)s with this address.")
            % _site(context),
            _("Open this link within three days to finish."),
        ),
        action=_("Confirm the address"),
        url=str(context["activate_url"]),
        after=(_("If it was not you, do nothing: without the link the account stays closed."),),
    )


def _confirm_address(context: Context) -> Mail:
    return Mail(
        subject=_("%(site)s: please confirm your address") % _site(context),
        paragraphs=(
            _("This address was given at %(site)s for the account %(name)s.") % _site(context),
            _("Open this link within three days to confirm it."),
        ),
        action=_("Confirm the address"),
        url=str(context["activate_url"]),
        after=(_("If it was not you, do nothing: nothing changes without the link."),),
    )


def _reset(context: Context) -> Mail:
    return Mail(
        subject=_("%(site)s: a new password") % _site(context),
        paragraphs=(
            _("A new password was asked for at %(site)s for the account %(name)s.") % _site(context),
            _("Choose it behind this link, which works once."),
        ),
        action=_("Choose a new password"),
        url=str(context["password_reset_url"]),
        after=(_("If it was not you, do nothing: the old password stays."),),
    )


def _unknown(context: Context) -> Mail:
    return Mail(
        subject=_("%(site)s: a new password") % _site(context),
        paragraphs=(
            _("A new password was asked for at %(site)s with this address, and no account belongs to it.")
            % _site(context),
            _("Perhaps you registered with another address."),
        ),
        action=_("Register"),
        url=str(context["signup_url"]),
        after=(_("If it was not you, do nothing."),),
    )


def _known(context: Context) -> Mail:
    return Mail(
        subject=_("%(site)s: you have an account already") % _site(context),
        paragraphs=(
            _(
                "Somebody, perhaps you, wanted to register at %(site)s with this address. It has an account already."
            )
            % _site(context),
            _("If you no longer know the password, choose a new one."),
        ),
        action=_("Choose a new password"),
        url=str(context["password_reset_url"]),
        after=(_("If it was not you, do nothing."),),
    )


def _notice(subject: Callable[[], str], said: Callable[[Context], str]) -> Callable[[Context], Mail]:
    """A mail that tells the owner what was done with the account."""

    def made(context: Context) -> Mail:
        return Mail(
            subject=f"{context['site_name']}: {subject()}",
            paragraphs=(said(context),),
            action=_("Choose a new password"),
            url=str(context["reset_url"]),
            after=(_("Was it you? Then there is nothing to do. If it was not, choose a new password now."),),
        )

    return made


def _site(context: Context) -> dict[str, str]:
    user = context.get("user")
    return {"site": str(context["site_name"]), "name": user.username if user else ""}


_MAILS: Mapping[str, Callable[[Context], Mail]] = MappingProxyType(
    {
        "account/email/email_confirmation_signup": _confirm_registration,
        "account/email/email_confirmation": _confirm_address,
        "account/email/password_reset_key": _reset,
        "account/email/unknown_account": _unknown,
        "account/email/account_already_exists": _known,
        "account/email/password_changed": _notice(
            lambda: _("your password was changed"),
            lambda context: _("The password of your account was changed."),
        ),
        "account/email/password_reset": _notice(
            lambda: _("your password was changed"),
            lambda context: _("A new password was chosen for your account through a link in our mail."),
        ),
        "account/email/password_set": _notice(
            lambda: _("your password was set"), lambda context: _("Your account now has a password.")
        ),
        "account/email/email_changed": _notice(
            lambda: _("your address was changed"),
            lambda context: (
                _("The address of your account was changed from %(old)s to %(new)s.")
                % {"old": context["from_email"], "new": context["to_email"]}
            ),
        ),
        "account/email/email_confirm": _notice(
            lambda: _("your address is confirmed"),
            lambda context: _("The address of your account is confirmed."),
        ),
        "account/email/email_deleted": _notice(
            lambda: _("an address was taken out"),
            lambda context: (
                _("The address %(old)s was taken out of your account.") % {"old": context["deleted_email"]}
            ),
        ),
        "mfa/email/totp_activated": _notice(
            lambda: _("an authenticator was added"),
            lambda context: _("Your account now asks for a code from an authenticator after the password."),
        ),
        "mfa/email/totp_deactivated": _notice(
            lambda: _("the authenticator was removed"),
            lambda context: _("Your account no longer asks for a code from an authenticator."),
        ),
        "mfa/email/recovery_codes_generated": _notice(
            lambda: _("new recovery codes"),
            lambda context: _("New recovery codes were made for your account; the old ones are out of use."),
        ),
        "mfa/email/webauthn_added": _notice(
            lambda: _("a passkey was added"), lambda context: _("A passkey was added to your account.")
        ),
        "mfa/email/webauthn_removed": _notice(
            lambda: _("a passkey was removed"), lambda context: _("A passkey was removed from your account.")
        ),
        "socialaccount/email/account_connected": _notice(
            lambda: _("another way to log in"),
            lambda context: (
                _("Your account can now also be opened through %(provider)s.")
                % {"provider": context.get("provider", "")}
            ),
        ),
        "socialaccount/email/account_disconnected": _notice(
            lambda: _("a way to log in was removed"),
            lambda context: (
                _("Your account can no longer be opened through %(provider)s.")
                % {"provider": context.get("provider", "")}
            ),
        ),
    }
)
