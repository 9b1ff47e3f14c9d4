"""Phrases for people, taken out of the portal's templates and modules. Works without GNU gettext.

Templates are read by Django's own parser, modules by Python's, so what is found is what would be translated when they run.
"""

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from django.template import Engine
from django.template.base import FilterExpression, Lexer, Node, Template, TokenType, Variable
from django.templatetags.i18n import BlockTranslateNode, TranslateNode

from dragoman import portal

PORTAL = Path(next(iter(portal.__path__)))

_IN_TAGS = re.compile(r"""\b_\((?:"([^"]*)"|'([^']*)')\)""")


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


class UnreadableSource(ValueError):
    """A template or module whose phrases cannot be taken out; the message says which and why."""


def apps() -> list[str]:
    """The portal's apps, by folder name."""
    return sorted(path.parent.name for path in PORTAL.glob("*/apps.py"))


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
    return sorted(found, key=lambda node: (node.token.lineno if node.token else 0) or 0)


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
