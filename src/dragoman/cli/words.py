"""The argument parser, with complaints that help: an unknown command names the nearest."""

import argparse
import difflib
import pkgutil
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Any, NoReturn

import dragoman.cli
from dragoman import __version__

Runner = Callable[[argparse.Namespace], int]
SubParsers = Any
"""What `register` is handed: argparse's sub-parsers, whose type has no public name."""

WRONGLY_ASKED = 2


class Words(argparse.ArgumentParser):
    """An ArgumentParser that names the nearest of the words it knows and points at its help."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        options.setdefault("formatter_class", argparse.RawDescriptionHelpFormatter)
        options.setdefault("allow_abbrev", False)
        super().__init__(*arguments, **options)

    def error(self, message: str) -> NoReturn:
        """Say what is wrong in one sentence and end with status 2."""
        self.exit(
            WRONGLY_ASKED,
            f"{self.prog}: {message if message[-1] in '.?' else message + '.'} See `{self.prog} --help`.\n",
        )

    def _check_value(self, action: argparse.Action, value: Any) -> None:
        if action.choices is None or value in action.choices:
            return
        known = [str(choice) for choice in action.choices]
        near = difflib.get_close_matches(str(value), known, n=1, cutoff=0.5)
        hint = f"did you mean {near[0]!r}?" if near else f"there are {', '.join(known)}"
        kind = "command" if isinstance(action, argparse._SubParsersAction) else "choice"
        raise argparse.ArgumentError(None, f"there is no {kind} {value!r}; {hint}")


def add(
    commands: SubParsers,
    name: str,
    runner: Runner,
    *,
    help: str,
    description: str = "",
    examples: Sequence[str] = (),
) -> argparse.ArgumentParser:
    """Add a command and hand back its parser for arguments.

    help: one line, without a full stop. description: what `--help` says more. examples: whole command lines.
    """
    shown = "\n".join(["examples:", *(f"  {example}" for example in examples)]) if examples else None
    parser: argparse.ArgumentParser = commands.add_parser(
        name, help=help, description=f"{help[0].upper()}{help[1:]}.\n\n{description}".strip(), epilog=shown
    )
    parser.set_defaults(run=runner, parser=parser)
    return parser


def families() -> list[str]:
    """Names of the modules in `dragoman.cli`, sorted."""
    return sorted(module.name for module in pkgutil.iter_modules(dragoman.cli.__path__))


def all_words() -> Words:
    """The parser of the whole program, with every family's commands."""
    parser = Words(
        prog="dragoman",
        description="A self-hosted foreign-press review: follow outlets, keep provenance, translate, publish.",
        epilog="`dragoman COMMAND --help` says more about each command.",
    )
    parser.add_argument("--version", action="version", version=f"dragoman {__version__}")
    parser.add_argument(
        "--debug",
        action="store_true",
        help="show where in the program an error arose, instead of one sentence",
    )
    commands = parser.add_subparsers(
        title="commands", metavar="COMMAND", dest="command", parser_class=Words, required=True
    )
    for family in families():
        register = getattr(import_module(f"dragoman.cli.{family}"), "register", None)
        if register is not None:
            register(commands)
    return parser
