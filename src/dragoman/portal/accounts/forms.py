"""allauth's forms in our dress: a label over each field and no grey words inside it; our own words where allauth has none we like."""

from typing import Any, ClassVar

from allauth.account import forms as account
from allauth.mfa.base import forms as codes
from allauth.mfa.totp import forms as totp
from allauth.mfa.webauthn import forms as keys
from allauth.socialaccount import forms as social
from django import forms
from django.core.validators import MaxLengthValidator
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from dragoman.portal.accounts.models import User
from dragoman.portal.accounts.names import LONGEST_USERNAME


class Plain(forms.Form):
    """No placeholders; labels by field name."""

    labels: ClassVar[dict[str, Any]] = {}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, field in self.fields.items():
            field.widget.attrs.pop("placeholder", None)
            field.label = self.labels.get(name, field.label)
            if isinstance(field.widget, forms.PasswordInput) and name in {"password", "oldpassword"}:
                field.help_text = ""


class LoginForm(Plain, account.LoginForm):  # type: ignore[misc]
    """User name or e-mail address, and password."""

    labels: ClassVar[dict[str, Any]] = {
        "login": _("User name or e-mail address"),
        "password": _("Password"),
        "remember": _("Stay logged in on this device"),
    }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["login"].widget.attrs |= {
            "autocomplete": "username webauthn",
            "autocapitalize": "none",
            "spellcheck": "false",
            "maxlength": 254,
        }


class UserNameForm(Plain):
    """The part of registering that both ways share."""

    labels: ClassVar[dict[str, Any]] = {
        "username": _("User name"),
        "email": _("E-mail address"),
        "password1": _("Password"),
    }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["username"]
        field.help_text = _(
            "Letters of one script, digits, full stop, hyphen, underscore. Others see it, and it stays."
        )
        field.widget.attrs |= {"maxlength": LONGEST_USERNAME, "autocapitalize": "none", "spellcheck": "false"}
        self.fields["email"].help_text = _(
            "We write there once to make sure it is yours. Nobody else sees it."
        )


class SignupForm(UserNameForm, account.SignupForm):  # type: ignore[misc]
    """Registering."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        # The trap for robots: out of sight by the sheet (the content policy forbids styles here), out of the way of readers.
        self.fields["website"].widget.attrs = {"tabindex": "-1", "autocomplete": "off"}

    def try_save(self, request: HttpRequest) -> Any:
        """An address that has an account takes as long as one that has none: a password is hashed either way."""
        if self.account_already_exists:
            User().set_password(self.cleaned_data.get("password1", ""))
        return super().try_save(request)


class SocialSignupForm(UserNameForm, social.SignupForm):  # type: ignore[misc]
    """The first time from the issuer: a user name is chosen."""


class AddEmailForm(Plain, account.AddEmailForm):  # type: ignore[misc]
    """Another address."""

    labels: ClassVar[dict[str, Any]] = {"email": _("New e-mail address")}


class ChangePasswordForm(Plain, account.ChangePasswordForm):  # type: ignore[misc]
    """The old and a new password."""

    labels: ClassVar[dict[str, Any]] = {
        "oldpassword": _("Password now"),
        "password1": _("New password"),
        "password2": _("New password once more"),
    }


class SetPasswordForm(Plain, account.SetPasswordForm):  # type: ignore[misc]
    """The first password of somebody who came by another way."""

    labels: ClassVar[dict[str, Any]] = {
        "password1": _("New password"),
        "password2": _("New password once more"),
    }


class ResetPasswordForm(Plain, account.ResetPasswordForm):  # type: ignore[misc]
    """Where to send the link."""

    labels: ClassVar[dict[str, Any]] = {"email": _("E-mail address")}


class ResetPasswordKeyForm(Plain, account.ResetPasswordKeyForm):  # type: ignore[misc]
    """Behind the link."""

    labels: ClassVar[dict[str, Any]] = {
        "password1": _("New password"),
        "password2": _("New password once more"),
    }


class ReauthenticateForm(Plain, account.ReauthenticateForm):  # type: ignore[misc]
    """The password once more."""

    labels: ClassVar[dict[str, Any]] = {"password": _("Password")}


class _Code(Plain):
    labels: ClassVar[dict[str, Any]] = {"code": _("Code")}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["code"].widget.attrs |= {"inputmode": "numeric", "maxlength": 20, "spellcheck": "false"}


class AuthenticateForm(_Code, codes.AuthenticateForm):  # type: ignore[misc]
    """The second step."""


class ReauthenticateCodeForm(_Code, codes.ReauthenticateForm):  # type: ignore[misc]
    """The second step once more."""


class ActivateTOTPForm(_Code, totp.ActivateTOTPForm):  # type: ignore[misc]
    """The first code of an authenticator."""

    labels: ClassVar[dict[str, Any]] = {"code": _("Code it shows")}


class AddPasskeyForm(Plain, keys.AddWebAuthnForm):  # type: ignore[misc]
    """A passkey, or a key for the second step alone."""

    labels: ClassVar[dict[str, Any]] = {
        "name": _("What to call it"),
        "passwordless": _("Logs in alone, without the password (a passkey)"),
    }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["name"].validators.append(MaxLengthValidator(60))
        self.fields["name"].widget.attrs["maxlength"] = 60
        self.fields["passwordless"].help_text = _("The device then asks for your finger, face or code.")
        self.fields["passwordless"].initial = True


class EditPasskeyForm(Plain, keys.EditWebAuthnForm):  # type: ignore[misc]
    """Its name."""

    labels: ClassVar[dict[str, Any]] = {"name": _("What to call it")}
