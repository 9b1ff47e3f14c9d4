"""Phrases for people: which there are, and the catalogues that translate them. Works without GNU gettext.

A phrase belongs to the portal app (`desk`, `editions`, …) whose templates or modules hold it, and so does its translation:
`<app>/locale/<language>/LC_MESSAGES/django.po`, with the compiled `.mo` beside it. Nothing in either file depends on the day or
the machine, so that the same sources always give the same bytes.
"""

import ast
import datetime as dt
import io
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from babel import Locale, UnknownLocaleError
from babel.messages import Catalog, Message
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po
from django.template import Engine
from django.template.base import FilterExpression, Lexer, Node, Template, TokenType, Variable
from django.templatetags.i18n import BlockTranslateNode, TranslateNode
from django.utils.translation import to_locale

from dragoman import portal

PORTAL = Path(next(iter(portal.__path__)))
SOURCE_LANGUAGE = "en"
DOMAIN = "django"

_EPOCH = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
"""Stands where the format wants a date; a real one would change the file without a change."""

_IN_TAGS = re.compile(r"""\b_\((?:"([^"]*)"|'([^']*)')\)""")
_PLACE = re.compile(r"%\((\w+)\)[sd]|(?<!%)%(?:%%)*([sd])|\{(\w*)\}")
_COUNTS = frozenset({"count", "counter", "number"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """A phrase in the sources. plural, context: None where it has none. file: under the portal's folder."""

    text: str
    file: str
    plural: str | None = None
    context: str | None = None

    @property
    def key(self) -> tuple[str | None, str]:
        """What a catalogue knows it by."""
        return self.context, self.text


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


class UnreadableSource(ValueError):
    """A template or module whose phrases cannot be taken out; the message says which and why."""


def apps() -> list[str]:
    """The portal's apps, by folder name."""
    return sorted(path.parent.name for path in PORTAL.glob("*/apps.py"))


def languages() -> list[str]:
    """Languages some app has a catalogue in, as BCP 47 tags."""
    folders = {path.parent.parent.name for path in PORTAL.glob(f"*/locale/*/LC_MESSAGES/{DOMAIN}.po")}
    return sorted(name.replace("_", "-") for name in folders)


def phrases(app: str) -> list[Phrase]:
    """The app's phrases, each once, in the order of its files. Raises UnreadableSource."""
    found: dict[tuple[str | None, str], Phrase] = {}
    folder = PORTAL / app
    engine = Engine.get_default()
    for path in sorted((folder / "templates").rglob("*")) if (folder / "templates").is_dir() else ():
        if path.is_file():
            _take(found, _from_template(path, engine))
    for path in sorted(folder.rglob("*.py")):
        if "migrations" not in path.parts:
            _take(found, _from_python(path))
    return list(found.values())


def _take(found: dict[tuple[str | None, str], Phrase], more: Iterable[Phrase]) -> None:
    """The same phrase once; with its plural, if any place has one."""
    for phrase in more:
        known = found.get(phrase.key)
        if known is None or (known.plural is None and phrase.plural is not None):
            found[phrase.key] = phrase


def _from_template(path: Path, engine: Engine) -> Iterator[Phrase]:
    source = path.read_text(encoding="utf-8")
    file = path.relative_to(PORTAL).as_posix()
    try:
        template = Template(source, engine=engine)
    except Exception as error:  # a library's tag may raise anything at compile time
        raise UnreadableSource(f"{file}: {error}") from error
    for node in _nodes(template.nodelist):
        if isinstance(node, TranslateNode):
            variable = node.filter_expression.var
            if isinstance(variable, Variable) and isinstance(variable.literal, str):
                text = variable.literal.replace("%", "%%")
                yield Phrase(text=text, file=file, context=_literal(node.message_context))
        else:
            assert isinstance(node, BlockTranslateNode)
            singular = node.render_token_list(node.singular)[0]
            plural = node.render_token_list(node.plural)[0] if node.plural else None
            yield Phrase(text=singular, plural=plural, file=file, context=_literal(node.message_context))
    for token in Lexer(source).tokenize():
        if token.token_type in {TokenType.VAR, TokenType.BLOCK}:
            for match in _IN_TAGS.finditer(token.contents):
                text = match[1] if match[1] is not None else match[2]
                yield Phrase(text=text.replace("%", "%%"), file=file)


def _nodes(nodelist: Iterable[Node]) -> list[Node]:
    """Nodes with a phrase, however deep, in the order of the template's lines."""
    found = [
        node
        for top in nodelist
        for kind in (TranslateNode, BlockTranslateNode)
        for node in top.get_nodes_by_type(kind)
    ]
    return sorted(found, key=lambda node: node.token.lineno)


def _literal(expression: FilterExpression | None) -> str | None:
    if expression is None:
        return None
    variable = expression.var
    return str(variable.literal if isinstance(variable, Variable) else variable)


_FUNCTIONS: Mapping[str, tuple[str, ...]] = {
    "gettext": ("text",),
    "gettext_lazy": ("text",),
    "gettext_noop": ("text",),
    "ngettext": ("text", "plural"),
    "ngettext_lazy": ("text", "plural"),
    "pgettext": ("context", "text"),
    "pgettext_lazy": ("context", "text"),
    "npgettext": ("context", "text", "plural"),
    "npgettext_lazy": ("context", "text", "plural"),
}


def _from_python(path: Path) -> Iterator[Phrase]:
    file = path.relative_to(PORTAL).as_posix()
    tree = ast.parse(path.read_text(encoding="utf-8"), filename=file)
    names = _imported(tree)
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        called = _called(node.func, names)
        if called is None:
            continue
        wanted = [argument for argument, _ in zip(node.args, _FUNCTIONS[called], strict=False)]
        if any(isinstance(argument, ast.Name | ast.Attribute | ast.Subscript) for argument in wanted):
            continue  # a variable: its phrase is marked where it is written
        given = dict(zip(_FUNCTIONS[called], map(_constant, node.args), strict=False))
        if "text" not in given or None in given.values():
            raise UnreadableSource(
                f"{file}:{node.lineno}: {called}() needs its phrase written out, in one literal"
            )
        yield Phrase(file=file, **given)  # type: ignore[arg-type]


def _imported(tree: ast.Module) -> dict[str, str]:
    """Names in the module → the translating function they stand for."""
    return {
        alias.asname or alias.name: alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module == "django.utils.translation"
        for alias in node.names
        if alias.name in _FUNCTIONS
    }


def _called(function: ast.expr, names: Mapping[str, str]) -> str | None:
    if isinstance(function, ast.Name):
        return names.get(function.id)
    is_module = isinstance(function, ast.Attribute) and isinstance(function.value, ast.Name)
    if is_module and function.value.id == "translation" and function.attr in _FUNCTIONS:  # type: ignore[attr-defined]
        return str(function.attr)  # type: ignore[attr-defined]
    return None


def _constant(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def po_path(app: str, language: str) -> Path:
    """Where an app's catalogue lies, whether or not there is one."""
    return PORTAL / app / "locale" / to_locale(language) / "LC_MESSAGES" / f"{DOMAIN}.po"


def update(app: str, language: str, *, drop_obsolete: bool = False) -> None:
    """Bring an app's catalogue in step with its sources and compile it; an app without phrases gets none.

    Translations are kept; one whose phrase is gone is kept below, marked obsolete, unless drop_obsolete.
    """
    path = po_path(app, language)
    found = phrases(app)
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
    for app in apps():
        path = po_path(app, language)
        wanted = phrases(app)
        if not wanted and not path.exists():
            continue
        catalogue = _read(path, language)
        found += [Problem(app=app, language=language, kind=k, text=t) for k, t in _wrong(catalogue, wanted)]
        for message in _messages(catalogue):
            key = (message.context, _id(message))
            if translated.setdefault(key, message.string) != message.string:
                found.append(Problem(app=app, language=language, kind="conflict", text=_id(message)))
        compiled = path.with_suffix(".mo")
        if not compiled.exists() or compiled.read_bytes() != _mo_bytes(catalogue):
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


def write_pseudo(folder: Path, language: str) -> Path:
    """Write a compiled catalogue of every app's phrases in a made-up form of `language` (`ar-XB`); answers its path.

    With `folder` in LOCALE_PATHS and the tag in LANGUAGES, whatever on a page is not accented was not translatable.
    """
    catalogue = _empty(language)
    for app in apps():
        for phrase in phrases(app):
            if phrase.plural is None:
                catalogue.add(phrase.text, pseudo(phrase.text), context=phrase.context)
            else:
                forms = (pseudo(phrase.text), *[pseudo(phrase.plural)] * (catalogue.num_plurals - 1))
                catalogue.add((phrase.text, phrase.plural), forms, context=phrase.context)
    path = folder / to_locale(language) / "LC_MESSAGES" / f"{DOMAIN}.mo"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(_mo_bytes(catalogue))
    return path
