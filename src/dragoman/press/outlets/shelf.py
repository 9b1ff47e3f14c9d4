"""All profiles that come along: the TOML files beside this module, and those of other packages.

Another package joins by an entry point in the group `dragoman.outlets` that loads to an Outlet, to several, or to the folder
(`importlib.resources.files(…)`) that holds its TOML files.
"""

import functools
import importlib.metadata
import importlib.resources
from collections.abc import Iterable, Iterator, Mapping
from importlib.resources.abc import Traversable
from types import MappingProxyType
from urllib.parse import urlsplit

from dragoman.press.outlets.profile import OutletProfileError, load
from dragoman.press.record import Outlet


@functools.cache
def profiles() -> Mapping[str, Outlet]:
    """All profiles by outlet id, sorted; another package's replaces ours of the same id.

    Raises OutletProfileError for a profile that cannot be read, or for two of our own with one id.
    """
    found: dict[str, Outlet] = {}
    for outlet in _in_folder(importlib.resources.files("dragoman.press.outlets")):
        if outlet.id in found:
            raise OutletProfileError(f"two profiles have the id {outlet.id!r}")
        found[outlet.id] = outlet
    for point in importlib.metadata.entry_points(group="dragoman.outlets"):
        found |= {outlet.id: outlet for outlet in _loaded(point.name, point.load())}
    return MappingProxyType(dict(sorted(found.items())))


def profile_for(url: str) -> Outlet | None:
    """The profile of the outlet an address belongs to, by host; None where none fits or `url` is no address.

    A host below an outlet's own belongs to it (`ru.example.org` to `example.org`), and the nearest one wins; where several
    outlets share a host, the one whose front page's path the address is under.
    """
    host, path = _place(url)
    if not host:
        return None
    fitting = [
        (len(home), len(root) if path.startswith(root) else 0, outlet)
        for outlet in profiles().values()
        for home, root in [_place(outlet.home_url)]
        if host == home or host.endswith(f".{home}")
    ]
    return max(fitting, key=lambda fit: fit[:2])[2] if fitting else None


def _place(url: str) -> tuple[str, str]:
    try:
        parts = urlsplit(url)
        return (parts.hostname or "").lower().rstrip(".").removeprefix("www."), parts.path or "/"
    except ValueError:
        return "", ""


def _in_folder(folder: Traversable) -> Iterator[Outlet]:
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if entry.is_dir():
            yield from _in_folder(entry)
        elif entry.name.endswith(".toml"):
            yield load(entry)


def _loaded(name: str, value: object) -> Iterable[Outlet]:
    if isinstance(value, Outlet):
        return (value,)
    if isinstance(value, Traversable):
        return tuple(_in_folder(value))
    if isinstance(value, Iterable):
        outlets = tuple(item for item in value if isinstance(item, Outlet))
        if outlets:
            return outlets
    raise OutletProfileError(
        f"entry point {name!r} of dragoman.outlets gives {type(value).__name__}, not outlets"
    )
