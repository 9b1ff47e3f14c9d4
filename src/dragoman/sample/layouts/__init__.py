"""How each outlet's site looks: one module per outlet, found by itself. None shares its mark-up with another, as on the web."""

import functools
import importlib
import pkgutil
from collections.abc import Mapping
from types import MappingProxyType

from dragoman.sample.layouts._layout import DateSaid, Layout

__all__ = ["DateSaid", "Layout", "layouts"]


@functools.cache
def layouts() -> Mapping[str, Layout]:
    """Every layout, by the id of its outlet."""
    names = [module.name for module in pkgutil.iter_modules(__path__) if not module.name.startswith("_")]
    found = [importlib.import_module(f"{__name__}.{name}").LAYOUT for name in names]
    return MappingProxyType({layout.outlet: layout for layout in found})
