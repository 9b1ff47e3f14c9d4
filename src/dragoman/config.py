"""Every setting once: name, type, default, one line of help.

Settings come from the environment (`DRAGOMAN_DATABASE_URL=…`; a secret also as `DRAGOMAN_SECRET_KEY_FILE=path`), then from
`dragoman.toml`, then from the defaults below. The commented sample file and the reference page are made from this list.
A dead name says what to use instead, an unknown one names the nearest known.
"""

import difflib
import functools
import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

FILE_NAME = "dragoman.toml"
PREFIX = "DRAGOMAN_"
ELSEWHERE = frozenset({"DRAGOMAN_CONFIG", "DRAGOMAN_QUALITY_DATA"})
"""Variables with our prefix that are no settings."""


class ConfigError(ValueError):
    """A setting is wrong; the message says which, where, and what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """One setting. kind: `text`, `path`, `number`, `decimal`, `switch` or `list`; secret: also read from a file."""

    name: str
    kind: str
    default: Any
    help: str
    secret: bool = False


SETTINGS: tuple[Setting, ...] = (
    Setting(
        name="data_dir",
        kind="path",
        default="data",
        help="Folder for the database, pages as fetched, and pictures.",
    ),
    Setting(
        name="database_url",
        kind="text",
        default="",
        secret=True,
        help="Database; empty means SQLite in data_dir. Example: postgresql://dragoman@localhost/dragoman",
    ),
    Setting(
        name="secret_key",
        kind="text",
        default="",
        secret=True,
        help="Key that signs sessions and links; empty means one is made and kept in data_dir.",
    ),
    Setting(
        name="site_name",
        kind="text",
        default="Dragoman",
        help="Name of the site in its masthead, feeds and mails.",
    ),
    Setting(
        name="site_url",
        kind="text",
        default="http://localhost:8000",
        help="Address readers use, without a slash at the end; canonical links and feeds are made from it.",
    ),
    Setting(
        name="hosts",
        kind="list",
        default=("localhost", "127.0.0.1", "[::1]"),
        help="Host names the site answers to.",
    ),
    Setting(name="bind_address", kind="text", default="127.0.0.1", help="Address the server listens on."),
    Setting(name="port", kind="number", default=8000, help="Port the server listens on."),
    Setting(name="web_workers", kind="number", default=1, help="Web processes."),
    Setting(
        name="editions",
        kind="list",
        default=("en", "ru"),
        help="Editions, by language tag; the first is the default.",
    ),
    Setting(
        name="user_agent",
        kind="text",
        default="Dragoman/0.1 (+https://dragoman.example/bot)",
        help="How we introduce ourselves to outlets; name an address where they can reach you.",
    ),
    Setting(name="fetch_timeout_seconds", kind="decimal", default=20.0, help="Longest wait for one page."),
    Setting(
        name="fetch_max_bytes",
        kind="number",
        default=8_388_608,
        help="Largest page taken, after decompression.",
    ),
    Setting(
        name="fetch_delay_seconds",
        kind="decimal",
        default=1.0,
        help="Pause between two requests to one host.",
    ),
    Setting(
        name="fetch_private_hosts",
        kind="list",
        default=(),
        help="Host patterns that may be private or loopback addresses; none by default. Example: *.localhost",
    ),
    Setting(
        name="poll_minutes",
        kind="number",
        default=30,
        help="How often a feed is asked that names no period of its own.",
    ),
    Setting(
        name="worker_threads",
        kind="number",
        default=1,
        help="Jobs done at once by `dragoman up` and `dragoman work`.",
    ),
    Setting(
        name="lease_seconds",
        kind="number",
        default=60,
        help="After so long without a sign a job's runner counts as dead.",
    ),
    Setting(
        name="max_attempts",
        kind="number",
        default=6,
        help="Tries before a job that keeps failing is quarantined.",
    ),
    Setting(
        name="engines",
        kind="list",
        default=("apertium",),
        help="Translation engines, first choice first; `dragoman engines` lists what there is.",
    ),
    Setting(
        name="libretranslate_url",
        kind="text",
        default="",
        help="Address of a LibreTranslate server, if you run one.",
    ),
    Setting(
        name="libretranslate_api_key",
        kind="text",
        default="",
        secret=True,
        help="Its key, if it asks for one.",
    ),
    Setting(
        name="proxies",
        kind="number",
        default=0,
        help="How many proxies of your own stand before the site; visitors' addresses are read from what they write.",
    ),
    Setting(
        name="registration",
        kind="switch",
        default=True,
        help="Readers may register; without it administrators make all accounts.",
    ),
    Setting(
        name="oidc_issuer",
        kind="text",
        default="",
        help="OpenID Connect: address of the issuer people may also log in with; empty for none.",
    ),
    Setting(name="oidc_name", kind="text", default="", help="How the log-in page names it."),
    Setting(name="oidc_client_id", kind="text", default="", help="Our name there."),
    Setting(name="oidc_client_secret", kind="text", default="", secret=True, help="Our password there."),
    Setting(
        name="smtp_host",
        kind="text",
        default="",
        help="Mail server; empty: no mail leaves, all of it waits in the desk's mailbox page.",
    ),
    Setting(name="smtp_port", kind="number", default=587, help="Its port."),
    Setting(
        name="smtp_security",
        kind="text",
        default="starttls",
        help="How the connection is protected: starttls, tls, or none (a server on this machine).",
    ),
    Setting(name="smtp_user", kind="text", default="", help="Our name there, if it asks for one."),
    Setting(name="smtp_password", kind="text", default="", secret=True, help="Our password there."),
    Setting(name="smtp_connections", kind="number", default=2, help="Connections to it at once."),
    Setting(
        name="mail_from",
        kind="text",
        default="digest@localhost",
        help="Address our mail comes from; its domain names our lists.",
    ),
    Setting(
        name="mail_bounces",
        kind="text",
        default="",
        help="Address reports of failed mail go to; empty: that of mail_from. Pipe them into `dragoman mail bounce`."
        " A * in it stands for a sign of the delivery: bounces+*@example.org.",
    ),
    Setting(
        name="mail_per_domain_per_minute",
        kind="number",
        default=0,
        help="Most mails to one domain in a minute; 0 for no limit.",
    ),
    Setting(
        name="mail_log",
        kind="text",
        default="",
        help="Log of a mail server on this machine, in which we may look up what became of a mail; empty for none.",
    ),
    Setting(
        name="dkim_domain",
        kind="text",
        default="",
        help="Domain that signs our mail (DKIM); empty: not signed.",
    ),
    Setting(name="dkim_selector", kind="text", default="dragoman", help="Name of the key in that domain."),
    Setting(
        name="dkim_key",
        kind="text",
        default="",
        secret=True,
        help="The private key, PEM (RSA) or base64 (Ed25519).",
    ),
    Setting(
        name="sample_port",
        kind="number",
        default=8001,
        help="Port of the sample press (`dragoman up --sample`).",
    ),
    Setting(
        name="debug", kind="switch", default=False, help="Show errors in the browser; never on a public site."
    ),
)

RENAMED: Mapping[str, str] = MappingProxyType(
    {"allowed_hosts": "hosts", "languages": "editions", "database": "database_url"}
)
"""Names people try or that once existed, and what to use instead."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """All settings with their values. `sources` says where each came from: `default`, a file's path or a variable's name."""

    data_dir: Path
    database_url: str
    secret_key: str
    site_name: str
    site_url: str
    hosts: tuple[str, ...]
    bind_address: str
    port: int
    web_workers: int
    editions: tuple[str, ...]
    user_agent: str
    fetch_timeout_seconds: float
    fetch_max_bytes: int
    fetch_delay_seconds: float
    fetch_private_hosts: tuple[str, ...]
    poll_minutes: int
    worker_threads: int
    lease_seconds: int
    max_attempts: int
    engines: tuple[str, ...]
    libretranslate_url: str
    libretranslate_api_key: str
    proxies: int
    registration: bool
    oidc_issuer: str
    oidc_name: str
    oidc_client_id: str
    oidc_client_secret: str
    smtp_host: str
    smtp_port: int
    smtp_security: str
    smtp_user: str
    smtp_password: str
    smtp_connections: int
    mail_from: str
    mail_bounces: str
    mail_per_domain_per_minute: int
    mail_log: str
    dkim_domain: str
    dkim_selector: str
    dkim_key: str
    sample_port: int
    debug: bool
    sources: Mapping[str, str]


def load(environ: Mapping[str, str], *, folder: Path | None = None) -> Config:
    """Read the settings.

    environ: variables; `DRAGOMAN_CONFIG` names another file than `dragoman.toml` in `folder` (default: where we are).
    Raises ConfigError for a file that is no TOML, an unknown or dead name, or a value of the wrong kind.
    """
    path = Path(environ.get("DRAGOMAN_CONFIG") or (folder or Path.cwd()) / FILE_NAME)
    if "DRAGOMAN_CONFIG" in environ and not path.exists():
        raise ConfigError(f"DRAGOMAN_CONFIG names {path}, and there is no such file.")
    values: dict[str, Any] = {
        setting.name: _checked(setting, setting.default, "default") for setting in SETTINGS
    }
    sources = {setting.name: "default" for setting in SETTINGS}
    for origin, name, raw in [*_from_file(path), *_from_environment(environ)]:
        setting = _setting(name, origin)
        values[setting.name] = _checked(setting, raw, origin)
        sources[setting.name] = origin
    return Config(**values, sources=MappingProxyType(sources))


@functools.cache
def current() -> Config:
    """The settings of this process, read once."""
    return load(os.environ)


def sample_file() -> str:
    """The commented `dragoman.toml` that `dragoman init` writes: every setting at its default, commented out."""
    lines = ["# Settings of this Dragoman. Every line is a default; take the # away to change it.", ""]
    for setting in SETTINGS:
        lines += [f"# {setting.help}", f"# {setting.name} = {_toml(setting.default)}", ""]
    return "\n".join(lines)


def _toml(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, tuple):
        return "[" + ", ".join(_toml(item) for item in value) + "]"
    return f'"{value}"' if isinstance(value, str) else str(value)


def _from_file(path: Path) -> list[tuple[str, str, Any]]:
    if not path.exists():
        return []
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError(
            f"{path} is not valid TOML: {error}. Mend that line, or run `dragoman init` in another folder to see a good file."
        ) from error
    return [(str(path), name, value) for name, value in data.items()]


def _from_environment(environ: Mapping[str, str]) -> list[tuple[str, str, Any]]:
    secrets = {setting.name for setting in SETTINGS if setting.secret}
    found: list[tuple[str, str, Any]] = []
    for variable, value in environ.items():
        if not variable.startswith(PREFIX) or variable in ELSEWHERE:
            continue
        name = variable.removeprefix(PREFIX).lower()
        if name.endswith("_file") and name.removesuffix("_file") in secrets:
            found.append((variable, name.removesuffix("_file"), _secret(variable, value)))
        else:
            found.append((variable, name, value))
    return found


def _secret(variable: str, path: str) -> str:
    try:
        return Path(path).read_text(encoding="utf-8").strip()
    except OSError as error:
        raise ConfigError(f"{variable} names {path}, which cannot be read: {error.strerror}.") from error


def _setting(name: str, origin: str) -> Setting:
    known = {setting.name: setting for setting in SETTINGS}
    if name in known:
        return known[name]
    if name in RENAMED:
        raise ConfigError(f"{origin}: there is no setting {name!r}; use {RENAMED[name]!r}.")
    near = difflib.get_close_matches(name, known, n=1, cutoff=0.5)
    hint = f" Did you mean {near[0]!r}?" if near else " `dragoman init` writes a file with all there are."
    raise ConfigError(f"{origin}: there is no setting {name!r}.{hint}")


def _checked(setting: Setting, raw: Any, origin: str) -> Any:
    try:
        return _READERS[setting.kind](raw)
    except (ValueError, TypeError) as error:
        raise ConfigError(
            f"{origin}: {setting.name} should be a {setting.kind}, not {raw!r}. {setting.help}"
        ) from error


def _text(raw: Any) -> str:
    if not isinstance(raw, str):
        raise TypeError
    return raw


def _number(raw: Any) -> int:
    if isinstance(raw, bool):
        raise TypeError
    return int(raw)


def _switch(raw: Any) -> bool:
    if isinstance(raw, bool):
        return raw
    words = {
        "1": True,
        "true": True,
        "yes": True,
        "on": True,
        "0": False,
        "false": False,
        "no": False,
        "off": False,
        "": False,
    }
    if str(raw).lower() not in words:
        raise ValueError
    return words[str(raw).lower()]


def _list(raw: Any) -> tuple[str, ...]:
    items = raw.split(",") if isinstance(raw, str) else raw
    return tuple(_text(item).strip() for item in items if _text(item).strip())


_READERS = {
    "text": _text,
    "path": lambda raw: Path(_text(raw)).expanduser(),
    "number": _number,
    "decimal": lambda raw: float(_text(raw)) if isinstance(raw, str) else float(raw),
    "switch": _switch,
    "list": _list,
}
