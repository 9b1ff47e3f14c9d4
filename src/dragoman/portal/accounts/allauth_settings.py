"""What allauth is told, made from our own settings."""

from dragoman.config import Config

APPS = [
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.socialaccount",
    "allauth.socialaccount.providers.openid_connect",
]
"""Always installed, so that switching OpenID Connect on needs no new tables; without an issuer its pages are not there."""
OIDC = "issuer"
"""How the one issuer is called in addresses."""
DAY_SECONDS = 86_400


def settings_of(config: Config) -> dict[str, object]:
    """allauth's settings by name, and those of Django's that go with them."""
    ours = "dragoman.portal.accounts"
    return {
        "AUTHENTICATION_BACKENDS": [f"{ours}.backends.RoleBackend"],
        "LOGIN_URL": "account_login",
        "CACHES": {
            "default": {
                "BACKEND": "django.core.cache.backends.db.DatabaseCache",
                "LOCATION": "accounts_cache",
                "KEY_FUNCTION": f"{ours}.limits.hidden_key",
                "OPTIONS": {"MAX_ENTRIES": 100_000},
            }
        },
        "ACCOUNT_ADAPTER": f"{ours}.adapter.AccountAdapter",
        "ACCOUNT_DEFAULT_HTTP_PROTOCOL": config.site_url.partition(":")[0],
        "ACCOUNT_LOGIN_METHODS": {"username", "email"},
        "ACCOUNT_SIGNUP_FIELDS": ["username*", "email*", "password1*"],
        "ACCOUNT_SIGNUP_FORM_HONEYPOT_FIELD": "website",
        "ACCOUNT_EMAIL_VERIFICATION": "mandatory",
        "ACCOUNT_LOGIN_ON_EMAIL_CONFIRMATION": True,  # in the browser that registered, and only there
        "ACCOUNT_CHANGE_EMAIL": True,
        "ACCOUNT_EMAIL_NOTIFICATIONS": True,
        "ACCOUNT_PREVENT_ENUMERATION": "strict",
        "ACCOUNT_REAUTHENTICATION_REQUIRED": True,
        "ACCOUNT_LOGOUT_ON_PASSWORD_CHANGE": False,
        "ACCOUNT_USER_DISPLAY": f"{ours}.adapter.shown_name",
        "ACCOUNT_FORMS": {
            "login": f"{ours}.forms.LoginForm",
            "signup": f"{ours}.forms.SignupForm",
            "add_email": f"{ours}.forms.AddEmailForm",
            "change_password": f"{ours}.forms.ChangePasswordForm",
            "set_password": f"{ours}.forms.SetPasswordForm",
            "reset_password": f"{ours}.forms.ResetPasswordForm",
            "reset_password_from_key": f"{ours}.forms.ResetPasswordKeyForm",
            "reauthenticate": f"{ours}.forms.ReauthenticateForm",
        },
        "ACCOUNT_RATE_LIMITS": {
            "signup": "20/h/ip",
            "reset_password": "20/h/ip,3/h/key",
            "login_failed": "10/m/ip,60/h/ip,5/300s/key",
            "confirm_email": "1/120s/key",
        },
        "ALLAUTH_RATE_LIMIT_IPV6_PREFIX": 64,
        "MFA_ADAPTER": f"{ours}.adapter.MFAAdapter",
        "MFA_SUPPORTED_TYPES": ["totp", "webauthn", "recovery_codes"],
        "MFA_PASSKEY_LOGIN_ENABLED": True,
        "MFA_TOTP_TOLERANCE": 1,
        "MFA_FORMS": {
            "authenticate": f"{ours}.forms.AuthenticateForm",
            "reauthenticate": f"{ours}.forms.ReauthenticateCodeForm",
            "activate_totp": f"{ours}.forms.ActivateTOTPForm",
            "add_webauthn": f"{ours}.forms.AddPasskeyForm",
            "edit_webauthn": f"{ours}.forms.EditPasskeyForm",
        },
        "SOCIALACCOUNT_ADAPTER": f"{ours}.adapter.SocialAdapter",
        "SOCIALACCOUNT_FORMS": {"signup": f"{ours}.forms.SocialSignupForm"},
        "SOCIALACCOUNT_AUTO_SIGNUP": False,
        "SOCIALACCOUNT_STORE_TOKENS": False,
        "SOCIALACCOUNT_PROVIDERS": providers(config),
        "SESSION_COOKIE_AGE": 30 * DAY_SECONDS,
        "SESSION_SAVE_EVERY_REQUEST": False,
    }


def providers(config: Config) -> dict[str, object]:
    """The issuer, where one is set."""
    if not config.oidc_issuer:
        return {}
    app = {
        "provider_id": OIDC,
        "name": config.oidc_name or config.oidc_issuer,
        "client_id": config.oidc_client_id,
        "secret": config.oidc_client_secret,
        "settings": {"server_url": config.oidc_issuer.rstrip("/")},
    }
    return {"openid_connect": {"APPS": [app], "OAUTH_PKCE_ENABLED": True}}
