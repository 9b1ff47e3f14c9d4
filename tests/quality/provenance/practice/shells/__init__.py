"""The sites: each shell prints a sheet as a page of one kind of site would.

A shell is a function from a Sheet to HTML; SHELLS has them by name.
"""

from collections.abc import Callable

from tests.quality.provenance.practice.sheet import Sheet

from . import middle, modern, north, old, orient, press, regional

Shell = Callable[[Sheet], str]

SHELLS: dict[str, Shell] = {
    name: shell
    for module in (middle, modern, north, old, orient, press, regional)
    for name, shell in vars(module).items()
    if callable(shell) and getattr(shell, "__module__", "") == module.__name__ and not name.startswith("_")
}
