"""Django's settings, made from `dragoman.config`; nothing is set here that an operator should set there."""

import secrets
from email.utils import formataddr
from pathlib import Path
from urllib.parse import unquote, urlsplit

from babel import Locale

from dragoman import config as configuration
from dragoman.portal.accounts import allauth_settings

CONFIG = configuration.current()


def _secret_key() -> str:
    """The configured key, or one made on the first start and kept beside the database."""
    if CONFIG.secret_key:
        return CONFIG.secret_key
    path = CONFIG.data_dir / "secret.key"
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch(mode=0o600)
        path.write_text(secrets.token_urlsafe(50), encoding="ascii")
    return path.read_text(encoding="ascii").strip()


def _database() -> dict[str, object]:
    """Django's description of the database named by `database_url`.

    SQLite as measured (decision 0002): write-ahead log, immediate transactions, full synchronisation because the desk
    tells people "saved".
    """
    if not CONFIG.database_url:
        return _sqlite(CONFIG.data_dir / "dragoman.sqlite3")
    url = urlsplit(CONFIG.database_url)
    if url.scheme == "sqlite":
        return _sqlite(Path(url.path.removeprefix("/") if url.path.startswith("//") else url.path))
    if url.scheme in {"postgres", "postgresql"}:
        return {
            "ENGINE": "django.db.backends.postgresql",
            "NAME": url.path.removeprefix("/"),
            "USER": unquote(url.username or ""),
            "PASSWORD": unquote(url.password or ""),
            "HOST": url.hostname or "",
            "PORT": str(url.port or ""),
            "CONN_MAX_AGE": 60,
            "CONN_HEALTH_CHECKS": True,
        }
    raise configuration.ConfigError(
        f"database_url begins with {url.scheme!r}; Dragoman runs on sqlite:///… or postgresql://…"
    )


def _sqlite(path: Path) -> dict[str, object]:
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": path,
        "CONN_MAX_AGE": 60,
        "OPTIONS": {
            "transaction_mode": "IMMEDIATE",
            "timeout": 20,
            "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;",
        },
    }


SECRET_KEY = _secret_key()
DEBUG = CONFIG.debug
ALLOWED_HOSTS = [*CONFIG.hosts, urlsplit(CONFIG.site_url).hostname or "localhost"]
CSRF_TRUSTED_ORIGINS = [CONFIG.site_url]
DATABASES = {"default": _database()}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
AUTH_USER_MODEL = "accounts.User"

# Ours stand before Django's, the upper floors first: the first named wins where two have a template or a phrase in common.
INSTALLED_APPS = [
    "dragoman.portal.project",
    "dragoman.portal.editions",
    "dragoman.portal.desk",
    "dragoman.portal.discussion",
    "dragoman.portal.mailing",
    "dragoman.portal.accounts",
    "dragoman.portal.wording",
    "dragoman.portal.jobs",
    "dragoman.portal.store",
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django_htmx",
    *allauth_settings.APPS,
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "dragoman.portal.project.middleware.SecurityHeaders",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "dragoman.portal.project.middleware.InterfaceLanguage",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "dragoman.portal.accounts.middleware.Accounts",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]

ROOT_URLCONF = "dragoman.portal.project.urls"
WSGI_APPLICATION = "dragoman.portal.project.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "dragoman.portal.project.context.site",
            ],
        },
    },
]

AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 10}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
globals().update(allauth_settings.settings_of(CONFIG))

# Every single mail is a row first; `smtp_host` decides whether it leaves or stays for the desk's mailbox page.
EMAIL_BACKEND = "dragoman.portal.mailing.outbox.OutboxBackend"
DEFAULT_FROM_EMAIL = SERVER_EMAIL = formataddr((CONFIG.site_name, CONFIG.mail_from))

# Interface languages are the editions we have catalogues for; an edition in another language is an error of `check`.
LANGUAGE_CODE = CONFIG.editions[0]
LANGUAGES = [
    (tag, Locale.parse(tag, sep="-", resolve_likely_subtags=True).get_display_name() or tag)
    for tag in CONFIG.editions
]
USE_I18N = True
USE_TZ = True
TIME_ZONE = "UTC"

# A column's comment says what null means; SQLite cannot keep it, which is no fault.
SILENCED_SYSTEM_CHECKS = ["fields.W163"]

STATIC_URL = "static/"
STATIC_ROOT = CONFIG.data_dir / "static"
MEDIA_ROOT = CONFIG.data_dir / "files"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.ManifestStaticFilesStorage"},
}

SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = CONFIG.site_url.startswith("https://")
SECURE_REFERRER_POLICY = "strict-origin-when-cross-origin"
SECURE_CONTENT_TYPE_NOSNIFF = True
X_FRAME_OPTIONS = "DENY"

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"plain": {"format": "%(asctime)s %(levelname)s %(name)s: %(message)s"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "plain"}},
    "root": {"handlers": ["stderr"], "level": "WARNING"},
    "loggers": {"dragoman": {"level": "INFO"}},
}
