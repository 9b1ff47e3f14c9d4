"""`engines`, `languages`, `outlets`: what there is, in which state, what is missing, whether text leaves the machine."""

import argparse
import os
from typing import TYPE_CHECKING, Any

from dragoman.cli.tables import show
from dragoman.cli.words import SubParsers, add

if TYPE_CHECKING:
    from dragoman.press.languages import Language
    from dragoman.press.record import Outlet
    from dragoman.press.translate import Engine


def register(commands: SubParsers) -> None:
    """Add the family's commands."""
    for name, runner, help in (
        (
            "engines",
            _run_engines,
            "list translation engines: state, languages, whether text leaves this machine",
        ),
        ("languages", _run_languages, "list the languages Dragoman knows, and what it lacks for each"),
        ("outlets", _run_outlets, "list the outlets that come with a profile, and what their rights allow"),
    ):
        parser = add(commands, name, runner, help=help)
        parser.add_argument("--json", action="store_true", help="as JSON, with everything that is known")


def _run_engines(options: argparse.Namespace) -> int:
    from dragoman.cli.engines import build
    from dragoman.config import load
    from dragoman.press.plugins import find

    config = load(os.environ)
    rows = []
    for name in find("engines"):
        (engine,) = build([name], config)
        rows.append({"in_use": name in config.engines, **_engine(engine, listed=options.json)})
        engine.close()
    columns = ("engine", "state", "in_use", "leaves_machine", "languages", "what_to_do")
    show(rows, columns, as_json=options.json, empty="There is no engine.")
    return 0


def _engine(engine: "Engine", *, listed: bool) -> dict[str, Any]:
    from dragoman.press.translate import EngineError

    state, reason, pairs = engine.state(), "", []
    ready, reason = state.ready, state.reason
    if ready:
        try:
            pairs = sorted(f"{pair.source}-{pair.target}" for pair in engine.pairs())
        except EngineError as error:
            ready, reason = False, str(error)
    many = len(pairs) > 60
    return {
        "engine": f"{engine.name} {engine.version()}".strip() if ready else engine.name,
        "state": "ready" if ready else "not ready",
        "leaves_machine": engine.leaves_machine,
        "languages": f"{len(pairs)} pairs" if many and not listed else pairs,
        "what_to_do": reason,
        "missing": list(state.missing),
    }


def _run_languages(options: argparse.Namespace) -> int:
    from dragoman.press.languages import get, known

    rows = [_language(get(tag)) for tag in known()]
    columns = ("tag", "english_name", "own_name", "script", "direction", "state", "missing")
    show(rows, columns, as_json=options.json, empty="There is no language.")
    return 0


def _language(language: "Language") -> dict[str, Any]:
    """Words a room looks for and would not find are what is missing."""
    wanted = {
        "month names": language.months,
        "byline words": language.byline_words,
        "note signatures": language.note_signatures,
        "source verbs": language.reports_verbs,
        "rights words": language.rights_words,
        "speech verbs": language.speech_verbs,
        "negations": language.negations,
        "stopwords": language.stopwords,
        "stemmer": language.snowball or language.suffixes,
    }
    missing = [name for name, words in wanted.items() if not words]
    return {
        "tag": language.tag,
        "english_name": language.english_name,
        "own_name": language.own_name,
        "script": language.script,
        "direction": language.direction,
        "state": "partly" if missing else "ready",
        "missing": missing,
        "leaves_machine": False,
    }


def _run_outlets(options: argparse.Namespace) -> int:
    from dragoman.press.outlets import profiles

    rows = [_outlet(outlet) for outlet in profiles().values()]
    columns = ("outlet", "name", "country", "languages", "home_url", "may_show", "may_translate", "missing")
    empty = "No outlet has a profile here; `dragoman follow URL` follows any outlet without one."
    show(rows, columns, as_json=options.json, empty=empty)
    return 0


def _outlet(outlet: "Outlet") -> dict[str, Any]:
    wanted = {
        "country": outlet.country,
        "languages": outlet.languages,
        "feeds": outlet.feeds,
        "evidence of rights": outlet.rights.evidence or outlet.rights.evidence_url,
    }
    return {
        "outlet": outlet.id,
        "name": outlet.name("en"),
        "country": outlet.country,
        "languages": list(outlet.languages),
        "home_url": outlet.home_url,
        "may_show": outlet.rights.policy.value,
        "may_translate": outlet.rights.may_translate,
        "may_show_images": outlet.rights.may_show_images,
        "feeds": list(outlet.feeds),
        "state": "ready",
        "missing": [name for name, value in wanted.items() if not value],
        "leaves_machine": False,
    }
