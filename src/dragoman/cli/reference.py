"""Writes the reference pages from the program itself: `python -m dragoman.cli.reference [FOLDER]`.

No command: whoever changes a command, setting, plug-in or record runs it, and a test compares.
"""

import argparse
import dataclasses
import enum
import inspect
import re
import sys
import types
import typing
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

FOLDER = Path("docs/reference")
_HEAD = "<!-- Written by `python -m dragoman.cli.reference`; change the program, not this page. -->"


def pages() -> Mapping[str, str]:
    """File name → Markdown of every reference page."""
    return {
        "commands.md": _page("Commands", _commands()),
        "settings.md": _page("Settings", _settings()),
        "plugins.md": _page("Plug-ins", _plugins()),
        "records.md": _page("Records", _records()),
    }


def main(words: Sequence[str]) -> int:
    """Write the pages and name those that changed."""
    folder = Path(words[0]) if words else FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in pages().items():
        path = folder / name
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")
            print(f"wrote {path}")
    return 0


def _page(title: str, lines: Iterator[str]) -> str:
    text = "\n".join([f"# {title}", "", _HEAD, "", *lines])
    return re.sub(r"\n{3,}", "\n\n", text).rstrip() + "\n"


def _commands() -> Iterator[str]:
    from dragoman.cli.words import all_words

    yield "Rooms' commands read a FILE (or `-`) and print one JSON object; with `--jsonl` they read one JSON object a line"
    yield "and answer one a line, in the same order, each with the `id` it was asked under. A record that cannot be"
    yield 'answered gets `{"id": …, "error": {"code": …, "message": …}}` on its line, and the exit status is 1 at the end.'
    yield ""
    yield "Exit status: 0 well; 1 something failed; 2 asked wrongly (words, settings, a language or engine that does not"
    yield "exist); 130 interrupted. `--debug` shows where in the program an error arose."
    yield ""
    for name, parser, help in sorted(_children(all_words()), key=lambda child: child[0]):
        yield from _command(f"dragoman {name}", parser, help, level=2)


def _children(parser: argparse.ArgumentParser) -> Iterator[tuple[str, argparse.ArgumentParser, str]]:
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            helps = {choice.dest: choice.help or "" for choice in action._choices_actions}
            for name, child in action.choices.items():
                yield name, child, helps.get(name, "")


def _command(name: str, parser: argparse.ArgumentParser, help: str, *, level: int) -> Iterator[str]:
    yield f"{'#' * level} `{name}`"
    yield ""
    yield f"{help[:1].upper()}{help[1:]}.".replace("..", ".")
    yield ""
    said = (parser.description or "").partition("\n\n")[2].strip()
    if said:
        yield from ("```text", said, "```", "")
    rows = [_argument(action) for action in parser._actions if action.dest not in ("help", "action")]
    shown = [row for row in rows if row is not None]
    if shown:
        yield "| argument | meaning |"
        yield "|---|---|"
        yield from shown
        yield ""
    if parser.epilog and parser.epilog.startswith("examples:"):
        yield "```"
        yield from (line.strip() for line in parser.epilog.splitlines()[1:])
        yield "```"
        yield ""
    for child, below, told in _children(parser):
        yield from _command(f"{name} {child}", below, told, level=level + 1)


def _argument(action: argparse.Action) -> str | None:
    if isinstance(action, argparse._SubParsersAction) or action.help == argparse.SUPPRESS:
        return None
    value = _value(action)
    if action.option_strings:
        shown = f"{', '.join(action.option_strings)} {value}".strip()
    else:
        shown = f"[{value}]" if action.nargs in ("?", "*") else value
    told = (action.help or "").replace("%(default)s", str(action.default)).replace("%%", "%")
    return f"| `{_cell(shown)}` | {_cell(told)} |"


def _value(action: argparse.Action) -> str:
    if action.nargs == 0:
        return ""
    name = action.metavar if isinstance(action.metavar, str) else None
    if name is None and action.choices is not None:
        name = "{" + ",".join(str(choice) for choice in action.choices) + "}"
    if name is None:
        name = action.dest.upper() if action.option_strings else action.dest
    return f"{name} …" if action.nargs in ("*", "+") else name


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


def _settings() -> Iterator[str]:
    from dragoman.config import FILE_NAME, PREFIX, RENAMED, SETTINGS

    yield f"A setting comes from a variable ({PREFIX}NAME), else from `{FILE_NAME}` in the working folder (or the file"
    yield f"{PREFIX}CONFIG names), else it is the default. Lists in variables are parted by commas. A secret may also"
    yield f"stand in a file that {PREFIX}NAME_FILE names. `dragoman config` shows what holds now."
    yield ""
    yield "| setting | kind | default | what it is for |"
    yield "|---|---|---|---|"
    for setting in SETTINGS:
        kind = f"{setting.kind}, secret" if setting.secret else setting.kind
        default = (
            ", ".join(map(str, setting.default))
            if isinstance(setting.default, tuple)
            else str(setting.default)
        )
        shown = f"`{default}`" if default else "–"
        yield f"| `{setting.name}` | {kind} | {_cell(shown)} | {_cell(setting.help)} |"
    yield ""
    yield "Names that were never ours or are no more, and what to use: " + ", ".join(
        f"`{old}` → `{new}`" for old, new in sorted(RENAMED.items())
    )


def _plugins() -> Iterator[str]:
    from dragoman.press.outlets import profiles
    from dragoman.press.plugins import KINDS, find

    yield "One file in the folder of its kind, or an entry point `dragoman.<kind>` of another package."
    yield ""
    for kind, (package, attribute) in KINDS.items():
        found = find(kind)
        if not found:
            continue
        yield f"## {kind.capitalize()}"
        yield ""
        yield f"Package `{package}`, object `{attribute}`."
        yield ""
        yield from _plugin_table(kind, found)
        yield ""
    yield "## Outlets"
    yield ""
    yield "TOML files below `dragoman.press.outlets`."
    yield ""
    yield "| outlet | name | languages | may be shown | translated |"
    yield "|---|---|---|---|---|"
    for outlet in profiles().values():
        translated = "yes" if outlet.rights.may_translate else "no"
        languages = ", ".join(outlet.languages)
        policy = outlet.rights.policy.value
        yield f"| `{outlet.id}` | {_cell(outlet.name('en'))} | {languages} | {policy} | {translated} |"


def _plugin_table(kind: str, found: Mapping[str, Any]) -> Iterator[str]:
    if kind == "languages":
        yield "| tag | language | its own name | script |"
        yield "|---|---|---|---|"
        for language in sorted(found.values(), key=lambda one: str(one.tag)):
            yield f"| `{language.tag}` | {language.english_name} | {language.own_name} | {language.script} |"
    elif kind == "engines":
        yield "| engine | text leaves the machine | options | what it is |"
        yield "|---|---|---|---|"
        for name, factory in found.items():
            built = factory.build({})
            leaves = "yes, unless its address is this machine's" if built.leaves_machine else "no"
            built.close()
            options = "; ".join(f"`{option}`: {help}" for option, help in factory.options.items()) or "none"
            yield f"| `{name}` | {leaves} | {_cell(options)} | {_cell(_about(factory))} |"
    else:
        yield "| name | what it does |"
        yield "|---|---|"
        for name, plugin in found.items():
            yield f"| `{name}` | {_cell(_about(plugin))} |"


def _about(plugin: object) -> str:
    module = inspect.getmodule(type(plugin))
    return _first_sentence(module) if module else _first_sentence(type(plugin))


def _first_sentence(thing: object) -> str:
    text = " ".join((inspect.getdoc(thing) or "").split("\n\n", 1)[0].split())
    return re.split(r"(?<=\.)\s", text, maxsplit=1)[0]


def _records() -> Iterator[str]:
    from dragoman.press import record

    yield "What the rooms hand each other, and what the commands print as JSON: times are RFC 3339 in UTC, days ISO 8601,"
    yield "offsets code points from 0 with the end exclusive, languages BCP 47, bytes base64, what is missing `null`."
    yield ""
    kinds = [getattr(record, name) for name in record.__all__]
    for kind in sorted((one for one in kinds if isinstance(one, type)), key=lambda one: one.__name__):
        yield f"## {kind.__name__}"
        yield ""
        yield from _doc_lines(kind)
        yield ""
        if issubclass(kind, enum.Enum):
            yield "One of " + ", ".join(f"`{member.value}`" for member in kind) + "."
            yield ""
        elif dataclasses.is_dataclass(kind):
            yield from _fields(kind)


def _doc_lines(kind: type) -> Iterator[str]:
    text = inspect.getdoc(kind) or ""
    if text.startswith(f"{kind.__name__}("):  # the one dataclasses write when nobody did
        return
    yield from text.splitlines()


def _fields(kind: type) -> Iterator[str]:
    hints = typing.get_type_hints(kind)
    yield "| field | kind | default |"
    yield "|---|---|---|"
    for field in dataclasses.fields(kind):
        yield f"| `{field.name}` | {_cell(_kind(hints[field.name]))} | {_cell(_default(field))} |"
    yield ""


def _kind(hint: Any) -> str:
    arguments = typing.get_args(hint)
    origin = typing.get_origin(hint)
    if origin in (typing.Union, types.UnionType):
        return " or ".join("null" if one is type(None) else _kind(one) for one in arguments)
    if origin is tuple:
        return f"list of {_kind(arguments[0])}" if arguments[-1] is Ellipsis else "list"
    if origin is not None:
        return f"object: {_kind(arguments[0])} → {_kind(arguments[1])}"
    names = {"str": "text", "int": "integer", "float": "number", "bool": "true or false", "datetime": "time"}
    name = str(getattr(hint, "__name__", hint))
    return names.get(name, name)


def _default(field: "dataclasses.Field[Any]") -> str:
    if field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING:
        return "needed"
    if field.default is dataclasses.MISSING or field.default == ():
        return "empty"
    if isinstance(field.default, enum.Enum):
        return f"`{field.default.value}`"
    if dataclasses.is_dataclass(field.default):
        return f"an empty {type(field.default).__name__}"
    return "null" if field.default is None else f"`{field.default!r}`"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
