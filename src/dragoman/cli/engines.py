"""Builds translation engines by name, with the options the settings hold. No command of its own."""

import difflib
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from dragoman.cli.failures import ASKED_WRONGLY, CommandError

if TYPE_CHECKING:
    from dragoman.config import Config
    from dragoman.press.translate import Engine


def options_for(name: str, config: "Config") -> Mapping[str, str]:
    """What the settings say to one engine: every option whose setting is called `<engine>_<option>`."""
    options: dict[str, str] = {}
    for setting in config.sources:
        if setting.startswith(f"{name}_"):
            options[setting.removeprefix(f"{name}_")] = str(getattr(config, setting))
    return options


def build(names: Sequence[str], config: "Config") -> "tuple[Engine, ...]":
    """The engines of these names, in order. Raises CommandError, naming the nearest, for one nobody knows."""
    return tuple(_build(name, config) for name in names)


def _build(name: str, config: "Config") -> "Engine":
    from dragoman.press.plugins import find
    from dragoman.press.translate import EngineFactory

    known = find("engines")
    factory = known.get(name)
    if not isinstance(factory, EngineFactory):
        near = difflib.get_close_matches(name, known, n=1, cutoff=0.5)
        hint = f"did you mean {near[0]!r}?" if near else f"there are {', '.join(known)}."
        raise CommandError(f"There is no engine {name!r}; {hint}", status=ASKED_WRONGLY)
    try:
        return factory.build(options_for(name, config))
    except ValueError as error:
        raise CommandError(str(error), status=ASKED_WRONGLY) from error


def pairs_on_offer(engines: "Sequence[Engine]") -> str:
    """For a complaint: what each engine can translate, or why it cannot work."""
    from dragoman.press.translate import EngineError

    told = []
    for engine in engines:
        state = engine.state()
        if not state.ready:
            told.append(f"{engine.name} is not ready ({state.reason.rstrip('.')})")
            continue
        try:
            pairs = sorted(f"{pair.source}-{pair.target}" for pair in engine.pairs())
        except EngineError as error:
            told.append(f"{engine.name} cannot be asked ({error})")
            continue
        shown = ", ".join(pairs[:40]) + (f" and {len(pairs) - 40} more" if len(pairs) > 40 else "")
        told.append(f"{engine.name} has {shown}" if pairs else f"{engine.name} has no pair")
    return "; ".join(told) or "no engine is configured"
