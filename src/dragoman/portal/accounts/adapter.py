"""Where allauth asks how this house does things."""

from email.utils import formataddr
from typing import Any
from urllib.parse import urlsplit

import css_inline
from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.models import EmailAddress
from allauth.core.exceptions import ImmediateHttpResponse
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.models import Authenticator
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.mail import EmailMultiAlternatives
from django.db import IntegrityError, transaction
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import get_language_bidi
from django.utils.translation import gettext_lazy as _

from dragoman.portal.accounts.actions.people import is_taken
from dragoman.portal.accounts.addresses import address_of
from dragoman.portal.accounts.backends import may_enter
from dragoman.portal.accounts.confusables import skeleton
from dragoman.portal.accounts.editions import edition_now
from dragoman.portal.accounts.mails import mail_of
from dragoman.portal.accounts.models import Role, User
from dragoman.portal.accounts.names import is_reserved, name_problem, passes_for_staff
from dragoman.portal.store.writing import audit

NOT_TOGETHER = _(
    "The name and the password do not belong together, or this account may not sign in from here. Look at both once more."
)

LINKS = ("activate_url", "password_reset_url", "signup_url")
"""What allauth names the links it hands to mails."""
IN_THE_LOG_ALREADY = frozenset({f"account/email/password_{how}" for how in ("changed", "reset", "set")})


def shown_name(user: User) -> str:
    """How mails and pages call somebody."""
    return user.name


class AccountAdapter(DefaultAccountAdapter):  # type: ignore[misc]
    """Names, mails, ways after log-in, addresses of visitors."""

    error_messages = DefaultAccountAdapter.error_messages | {
        "email_password_mismatch": NOT_TOGETHER,
        "username_password_mismatch": NOT_TOGETHER,
        "username_taken": _("Somebody has this user name, or one that looks the same."),
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """As the operator set it."""
        return bool(settings.CONFIG.registration)

    def get_client_ip(self, request: HttpRequest) -> str:
        """Behind the operator's own proxies, what they say; `-` where there is none, so that those count together."""
        return address_of(request) or "-"

    def clean_username(self, username: str, shallow: bool = False) -> str:
        """Raises ValidationError for a name nobody may have, or somebody has."""
        if problem := name_problem(username):
            raise ValidationError(problem)
        if is_reserved(username) or (not shallow and passes_for_staff(username)):
            raise ValidationError(_("This name is kept for those who work here. Please choose another one."))
        if not shallow and is_taken(username):
            raise self.validation_error("username_taken")
        return username

    def save_user(self, request: HttpRequest, user: User, form: Any, commit: bool = True) -> User:
        """The account of somebody who registers."""
        super().save_user(request, user, form, commit=False)
        user.name_key, user.must_confirm, user.role = skeleton(user.username), True, Role.READER
        if commit:
            try:
                with transaction.atomic():
                    user.save()
                    audit(by=user, verb="person.register", subject=f"person:{user.username}")
            except IntegrityError as error:  # somebody took the name between the check and now
                raise ImmediateHttpResponse(HttpResponseRedirect(reverse("account_signup"))) from error
        return user

    def pre_login(self, request: HttpRequest, user: User, **kwargs: Any) -> HttpResponse | None:
        """Whatever proved who they are: a demo account enters only from this machine."""
        if not may_enter(request, user):
            return HttpResponseRedirect(reverse("account_inactive"))
        answer: HttpResponse | None = super().pre_login(request, user, **kwargs)
        return answer

    def get_login_stages(self) -> list[str]:
        """allauth's, but only those who registered themselves must have confirmed an address."""
        ours = {"allauth.account.stages.EmailVerificationStage": f"{__package__}.stages.ConfirmAddress"}
        return [ours.get(stage, stage) for stage in super().get_login_stages()]

    def get_login_redirect_url(self, request: HttpRequest) -> str:
        """Those who work here to the desk, readers to their profile."""
        works = isinstance(request.user, User) and request.user.has_role(Role.TRANSLATOR)
        return reverse("desk:inbox") if works else reverse("accounts:profile", args=(edition_now(),))

    def get_signup_redirect_url(self, request: HttpRequest) -> str:
        """To the profile."""
        return reverse("accounts:profile", args=(edition_now(),))

    def get_logout_redirect_url(self, request: HttpRequest) -> str:
        """To the front page."""
        return reverse("editions:front", args=(edition_now(),))

    def get_password_change_redirect_url(self, request: HttpRequest) -> str:
        """Back to the profile."""
        return reverse("accounts:profile", args=(edition_now(),))

    def get_email_verification_redirect_url(self, email_address: EmailAddress) -> str:
        """To the profile, or to log in."""
        if self.request.user.is_authenticated:
            return reverse("accounts:profile", args=(edition_now(),))
        return reverse("account_login")

    def can_delete_email(self, email_address: EmailAddress) -> bool:
        """An address may be exchanged; the last one stays, for without it a lost password is a lost account."""
        if email_address.primary:
            return False
        others = EmailAddress.objects.filter(user=email_address.user).exclude(pk=email_address.pk)
        return bool(others.exists())

    def set_password(self, user: User, password: str) -> None:
        """With its line in the log."""
        with transaction.atomic():
            super().set_password(user, password)
            audit(by=user, verb="person.password", subject=f"person:{user.username}")

    def send_notification_mail(
        self,
        template_prefix: str,
        user: User,
        context: dict[str, Any] | None = None,
        email: str | None = None,
    ) -> None:
        """Tell the owner, and the log: allauth comes here with every change to how somebody logs in."""
        if template_prefix not in IN_THE_LOG_ALREADY:
            what = template_prefix.rsplit("/", 1)[-1].replace("_", "-")
            audit(by=user, verb="person.security", subject=f"person:{user.username}", what=what)
        super().send_notification_mail(template_prefix, user, context=context, email=email)

    def get_from_email(self) -> str:
        """The site's name and address."""
        return formataddr((settings.CONFIG.site_name, settings.CONFIG.mail_from))

    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        """Text and HTML, in the language of the page it was asked for on."""
        self.render_mail(template_prefix, email, context).send()

    def render_mail(
        self,
        template_prefix: str,
        email: str | list[str],
        context: dict[str, Any],
        headers: dict[str, str] | None = None,
    ) -> EmailMultiAlternatives:
        """What `mails` says, dressed twice. Its links lead to `site_url`, whatever host was asked for: a request's own headers
        are not to decide where a password is set."""
        site_name = settings.CONFIG.site_name
        links = {name: _at_home(str(context[name])) for name in LINKS if name in context}
        own = {"site_name": site_name, "reset_url": _at_home(reverse("account_reset_password"))}
        mail = mail_of(template_prefix, {**context, **links, **own})
        given = {
            "mail": mail,
            "site_name": site_name,
            "site_url": settings.CONFIG.site_url,
            "language": edition_now(),
            "direction": "rtl" if get_language_bidi() else "ltr",
        }
        message = EmailMultiAlternatives(
            mail.subject,
            render_to_string("accounts/mail/text.txt", given).strip() + "\n",
            self.get_from_email(),
            [email] if isinstance(email, str) else email,
            headers={"Auto-Submitted": "auto-generated"} | (headers or {}),
        )
        html = render_to_string("accounts/mail/html.html", given)
        message.attach_alternative(css_inline.inline(html, keep_style_tags=True), "text/html")
        return message


def _at_home(url: str) -> str:
    """The address on the site's own name."""
    parts = urlsplit(url)
    return settings.CONFIG.site_url + parts.path + (f"?{parts.query}" if parts.query else "")


class MFAAdapter(DefaultMFAAdapter):  # type: ignore[misc]
    """Second steps and passkeys, under the site's name."""

    def get_public_key_credential_rp_entity(self) -> dict[str, str]:
        """Keys belong to the site's own name, so that they open it under no other."""
        host = urlsplit(settings.CONFIG.site_url).hostname or "localhost"
        return {"id": host, "name": settings.CONFIG.site_name}

    def get_totp_issuer(self) -> str:
        """How an authenticator calls the site."""
        return str(settings.CONFIG.site_name)

    def generate_authenticator_name(self, user: User, type: Authenticator.Type) -> str:
        """`Passkey`, `Passkey 2`: what the form for a new one begins with."""
        count = Authenticator.objects.filter(user=user, type=type).count()
        return f"{_('Passkey')} {count + 1}" if count else str(_("Passkey"))

    def get_totp_label(self, user: User) -> str:
        """The user name: what an authenticator shows should not give the address away to whoever looks on."""
        return user.username


class SocialAdapter(DefaultSocialAccountAdapter):  # type: ignore[misc]
    """People who come from the OpenID Connect issuer."""

    def is_open_for_signup(self, request: HttpRequest, sociallogin: Any) -> bool:
        """Closed is closed: who has no account here yet gets none."""
        return bool(settings.CONFIG.registration)

    def save_user(self, request: HttpRequest, sociallogin: Any, form: Any = None) -> User:
        """As those who register themselves."""
        user: User = sociallogin.user
        user.must_confirm, user.role = True, Role.READER
        saved: User = super().save_user(request, sociallogin, form)
        return saved
