"""Catalogues: the translations of the portal's phrases, kept in step with its sources and compiled. Works without GNU gettext.

A phrase belongs to the portal app (`desk`, `editions`, …) whose templates or modules hold it, and so does its translation:
`<app>/locale/<language>/LC_MESSAGES/django.po`, with the compiled `.mo` beside it. Nothing in either file depends on the day or
the machine, so that the same sources always give the same bytes.
"""

import datetime as dt
import io
import re
import struct
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from gettext import GNUTranslations
from pathlib import Path

from babel import Locale, UnknownLocaleError
from babel.messages import Catalog, Message
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po
from django.utils.translation import to_locale

from dragoman.portal.project import phrases as sources
from dragoman.portal.project.phrases import Phrase

DOMAIN = "django"

_EPOCH = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
"""Stands where the format wants a date; a real one would change the file without a change."""

_PLACE = re.compile(r"%\((\w+)\)[sd]|(?<!%)%(?:%%)*([sd])|\{(\w*)\}")
_COUNTS = frozenset({"count", "counter", "number"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Something wrong with a catalogue. kind: `missing`, `empty`, `fuzzy`, `obsolete`, `places`, `conflict`, `outdated`."""

    app: str
    language: str
    kind: str
    text: str

    def __str__(self) -> str:
        said = {
            "missing": "is not in the catalogue",
            "empty": "has no translation",
            "fuzzy": "is marked fuzzy",
            "obsolete": "is in no source any more",
            "places": "and its translation do not have the same placeholders",
            "conflict": "is translated differently in another app; give one of them a context",
            "outdated": "is not what django.po compiles to; run the command `catalogues`",
        }[self.kind]
        return f"{self.app} ({self.language}): {self.text!r} {said}"


def languages() -> list[str]:
    """Languages some app has a catalogue in, as BCP 47 tags."""
    folders = {path.parent.parent.name for path in sources.PORTAL.glob(f"*/locale/*/LC_MESSAGES/{DOMAIN}.po")}
    return sorted(name.replace("_", "-") for name in folders)


def po_path(app: str, language: str) -> Path:
    """Where an app's catalogue lies, whether or not there is one."""
    return sources.PORTAL / app / "locale" / to_locale(language) / "LC_MESSAGES" / f"{DOMAIN}.po"


def update(app: str, language: str, *, drop_obsolete: bool = False) -> None:
    """Bring an app's catalogue in step with its sources and compile it; an app without phrases gets none.

    Translations are kept; one whose phrase is gone is kept below, marked obsolete, unless drop_obsolete.
    """
    path = po_path(app, language)
    found = sources.phrases(app)
    if not found and not path.exists():
        return
    catalogue = _read(path, language)
    catalogue.update(_of(found, language), no_fuzzy_matching=True)
    if drop_obsolete:
        catalogue.obsolete.clear()
    _settle(catalogue)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(_po_bytes(catalogue))
    path.with_suffix(".mo").write_bytes(_mo_bytes(catalogue))


def problems(language: str) -> list[Problem]:
    """What is wrong with a language's catalogues, app by app; empty when they are complete."""
    found: list[Problem] = []
    translated: dict[tuple[str | None, str], object] = {}
    for app in sources.apps():
        path = po_path(app, language)
        wanted = sources.phrases(app)
        if not wanted and not path.exists():
            continue
        catalogue = _read(path, language)
        found += [Problem(app=app, language=language, kind=k, text=t) for k, t in _wrong(catalogue, wanted)]
        for message in _messages(catalogue):
            key = (message.context, _id(message))
            if translated.setdefault(key, message.string) != message.string:
                found.append(Problem(app=app, language=language, kind="conflict", text=_id(message)))
        compiled = path.with_suffix(".mo")
        if not compiled.exists() or _said(compiled.read_bytes()) != _said(_mo_bytes(catalogue)):
            found.append(Problem(app=app, language=language, kind="outdated", text=compiled.name))
    return found


def _wrong(catalogue: Catalog, wanted: Iterable[Phrase]) -> Iterator[tuple[str, str]]:
    known = {(message.context, _id(message)): message for message in _messages(catalogue)}
    keys = set()
    for phrase in wanted:
        keys.add(phrase.key)
        message = known.get(phrase.key)
        if message is None or isinstance(message.id, str) is not (phrase.plural is None):
            yield "missing", phrase.text
        elif message.fuzzy:
            yield "fuzzy", phrase.text
        elif not all(_strings(message)):
            yield "empty", phrase.text
        elif not _same_places(message):
            yield "places", phrase.text
    for key in known.keys() - keys:
        yield "obsolete", key[1]
    for message in catalogue.obsolete.values():
        yield "obsolete", _id(message)


def _same_places(message: Message) -> bool:
    """A plural form may leave the count out ("one outlet"); nothing else may be left out or come in."""
    ids = (message.id,) if isinstance(message.id, str) else message.id
    wanted = set().union(*(_places(text) for text in ids))
    if isinstance(message.id, str):
        return _places(str(message.string)) == wanted
    return all(wanted - _COUNTS <= _places(text) <= wanted for text in _strings(message))


def _places(text: str) -> set[str]:
    return {match[1] or match[2] or f"{{{match[3]}}}" for match in _PLACE.finditer(text)}


def _strings(message: Message) -> tuple[str, ...]:
    return (str(message.string),) if isinstance(message.string, str) else tuple(message.string or ("",))


def _messages(catalogue: Catalog) -> Iterator[Message]:
    return (message for message in catalogue if message.id)


def _id(message: Message) -> str:
    return str(message.id if isinstance(message.id, str) else message.id[0])


def _read(path: Path, language: str) -> Catalog:
    if not path.exists():
        return _empty(language)
    with path.open("rb") as file:
        catalogue = read_po(file, locale=to_locale(_base(language)), domain=DOMAIN)
    _settle(catalogue)
    return catalogue


def _of(found: Iterable[Phrase], language: str) -> Catalog:
    catalogue = _empty(language)
    for phrase in found:
        text = (phrase.text, phrase.plural) if phrase.plural is not None else phrase.text
        catalogue.add(text, locations=[(phrase.file, None)], context=phrase.context)  # type: ignore[list-item]
    return catalogue


def _empty(language: str) -> Catalog:
    catalogue = Catalog(locale=to_locale(_base(language)), domain=DOMAIN, fuzzy=False)
    _settle(catalogue)
    return catalogue


def _base(language: str) -> str:
    """The tag, or what of it CLDR knows (`ar-XB` → `ar`)."""
    try:
        Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError):
        return language.split("-")[0]
    return language


def _settle(catalogue: Catalog) -> None:
    """The same head every time."""
    catalogue.project, catalogue.version = "dragoman", "1"
    catalogue.copyright_holder = "The Dragoman authors"
    catalogue.creation_date = catalogue.revision_date = _EPOCH
    catalogue.last_translator = catalogue.language_team = "The Dragoman authors"
    catalogue.msgid_bugs_address = ""
    catalogue.header_comment = "# Translations of Dragoman. AGPL-3.0-or-later."
    catalogue.fuzzy = False


def _po_bytes(catalogue: Catalog) -> bytes:
    buffer = io.BytesIO()
    write_po(buffer, catalogue, width=110, include_lineno=False)
    lines = buffer.getvalue().splitlines(keepends=True)
    return b"".join(line for line in lines if not line.startswith(b'"Generated-By:'))


def _mo_bytes(catalogue: Catalog) -> bytes:
    buffer = io.BytesIO()
    write_mo(buffer, catalogue)
    return re.sub(
        rb"Generated-By: Babel [\d.]+",
        lambda found: b"Generated-By: Babel".ljust(len(found[0])),
        buffer.getvalue(),
    )


def _said(compiled: bytes) -> dict[object, str] | None:
    """What a compiled catalogue says, its head left out; None for one that cannot be read."""
    try:
        said: dict[object, str] = dict(GNUTranslations(io.BytesIO(compiled))._catalog)  # type: ignore[attr-defined]
    except (OSError, ValueError, struct.error):
        return None
    said.pop("", None)
    return said


_ACCENTS = str.maketrans("AaCcEeIiNnOoSsUuYyZz", "ÅåÇçÉéÎîÑñÖöŠšÛûÝýŽž")
_KEPT = re.compile(r"%\(\w+\)[sd]|%[sd%]|\{\w*\}|<[^>]+>|&\w+;")
RIGHT_TO_LEFT_MARK = "\u200f"


def pseudo(text: str) -> str:
    """A phrase no language has: accented, between right-to-left marks; placeholders and mark-up untouched."""
    pieces, here = [], 0
    for match in _KEPT.finditer(text):
        pieces += [text[here : match.start()].translate(_ACCENTS), match.group()]
        here = match.end()
    pieces.append(text[here:].translate(_ACCENTS))
    return f"{RIGHT_TO_LEFT_MARK}{''.join(pieces)}{RIGHT_TO_LEFT_MARK}"


def write_pseudo(folder: Path, language: str, *, change: Callable[[str], str] = pseudo) -> Path:
    """Write a compiled catalogue of every app's phrases in a made-up form of `language` (`ar-XB`); answers its path.

    change: what becomes of each phrase. With `folder` in LOCALE_PATHS and the tag in LANGUAGES, whatever on a page is not accented was not translatable.
    """
    catalogue = _empty(language)
    for app in sources.apps():
        for phrase in sources.phrases(app):
            if phrase.plural is None:
                catalogue.add(phrase.text, change(phrase.text), context=phrase.context)
            else:
                forms = (change(phrase.text), *[change(phrase.plural)] * (catalogue.num_plurals - 1))
                catalogue.add((phrase.text, phrase.plural), forms, context=phrase.context)
    path = folder / to_locale(language) / "LC_MESSAGES" / f"{DOMAIN}.mo"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(_mo_bytes(catalogue))
    return path
