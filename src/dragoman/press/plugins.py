"""Finds plug-ins by kind and name: one file in the kind's package, or an entry point of another distribution.

A kind is a package of this project whose modules are plug-ins, each exposing one object under the kind's attribute name:

    languages   dragoman.press.languages.*            LANGUAGE
    outlets     dragoman.press.outlets (TOML files, read by that package itself)
    engines     dragoman.press.translate.engines.*    ENGINE
    checks      dragoman.press.translate.checks.*     CHECK
    taggers     dragoman.press.mentions.taggers.*     TAGGER
    encoders    dragoman.press.encoders.*             ENCODER

Another package joins by declaring an entry point in the group `dragoman.<kind>` that loads to such an object.
Modules whose name begins with an underscore are not plug-ins.
"""

import functools
import importlib
import importlib.metadata
import importlib.util
import pkgutil
from collections.abc import Mapping
from types import MappingProxyType

KINDS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "languages": ("dragoman.press.languages", "LANGUAGE"),
        "engines": ("dragoman.press.translate.engines", "ENGINE"),
        "checks": ("dragoman.press.translate.checks", "CHECK"),
        "taggers": ("dragoman.press.mentions.taggers", "TAGGER"),
        "encoders": ("dragoman.press.encoders", "ENCODER"),
    }
)


class UnknownKindError(LookupError):
    """There is no such kind of plug-in."""


@functools.cache
def find(kind: str) -> Mapping[str, object]:
    """All plug-ins of `kind`, by name, sorted; our own first, another package's may replace one of the same name.

    Empty when the kind has no plug-in installed. Raises UnknownKindError for a kind not listed in KINDS.
    """
    if kind not in KINDS:
        raise UnknownKindError(f"no kind of plug-in {kind!r}; there are {', '.join(KINDS)}")
    package_name, attribute = KINDS[kind]
    found = _in_package(package_name, attribute) | _in_entry_points(kind)
    return MappingProxyType(dict(sorted(found.items())))


def _in_package(package_name: str, attribute: str) -> dict[str, object]:
    if importlib.util.find_spec(package_name) is None:
        return {}
    package = importlib.import_module(package_name)
    names = [
        module.name for module in pkgutil.iter_modules(package.__path__) if not module.name.startswith("_")
    ]
    modules = {name: importlib.import_module(f"{package_name}.{name}") for name in names}
    return {
        name: getattr(module, attribute) for name, module in modules.items() if hasattr(module, attribute)
    }


def _in_entry_points(kind: str) -> dict[str, object]:
    points = importlib.metadata.entry_points(group=f"dragoman.{kind}")
    return {point.name: point.load() for point in points}
