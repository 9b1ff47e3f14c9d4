"""Finds Apertium's installed pairs by their mode files, and writes each as the stages of a chain that can stay running."""

import re
import shlex
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from dragoman.press.translate.pair import Pair

MODES = Path("/usr/share/apertium/modes")
"""Where Debian's packages put them."""

_MODE = re.compile(r"^([a-z]{2,3})-([a-z]{2,3})(?:_([A-Z]{2}))?$")

BROKEN_TAGGER = frozenset({"rus-ukr", "ukr-rus", "rus-bel"})
"""Modes whose `apertium-tagger -g` crashes as shipped; the constraint grammar before it picks the first reading instead."""

UNUSABLE = frozenset({"eng-hbs", "eng-hbs_BS", "eng-hbs_HR", "eng-hbs_SR"})
"""Modes that are installed with another direction but leave most of a news sentence untranslated."""

TAGS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "afr": ("af",),
        "arg": ("an",),
        "ast": ("ast",),
        "bel": ("be",),
        "bul": ("bg",),
        "cat": ("ca",),
        "dan": ("da",),
        "eng": ("en",),
        "fra": ("fr",),
        "glg": ("gl",),
        "hbs": ("sr", "hr", "bs"),
        "hbs_BS": ("bs",),
        "hbs_HR": ("hr",),
        "hbs_SR": ("sr",),
        "hin": ("hi",),
        "ind": ("id",),
        "isl": ("is",),
        "ita": ("it",),
        "kaz": ("kk",),
        "mkd": ("mk",),
        "nld": ("nl",),
        "nno": ("nn",),
        "nob": ("no", "nb"),
        "oci": ("oc",),
        "pol": ("pl",),
        "por": ("pt",),
        "ron": ("ro",),
        "rus": ("ru",),
        "slv": ("sl",),
        "spa": ("es",),
        "swe": ("sv",),
        "tat": ("tt",),
        "tur": ("tr",),
        "ukr": ("uk",),
        "urd": ("ur",),
        "zlm": ("ms",),
    }
)
"""ISO 639-3 codes of Apertium (with the variant where it writes one) → BCP 47."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mode:
    """One direction of an installed pair. stages: the argument list of each program."""

    name: str
    stages: tuple[tuple[str, ...], ...]

    @property
    def missing(self) -> tuple[str, ...]:
        """Programs and data files of it that are not there."""
        programs = {stage[0] for stage in self.stages if shutil.which(stage[0]) is None}
        files = {word for stage in self.stages for word in stage if word.startswith("/")}
        return tuple(sorted(programs | {file for file in files if not Path(file).exists()}))


def installed(folder: Path = MODES) -> Mapping[Pair, Mode]:
    """Every direct direction that is there and complete; empty when Apertium is not installed.

    A mode for one variant of the target (`spa-eng_US`) gives way to the plain one.
    """
    found: dict[Pair, Mode] = {}
    for path in sorted(folder.glob("*.mode")):
        parts = _MODE.match(path.stem)
        if not parts or path.stem in UNUSABLE:
            continue
        mode = Mode(name=path.stem, stages=stages_of(path.read_text("utf-8"), name=path.stem))
        if mode.missing:
            continue
        for pair in _pairs(*parts.groups()):
            found.setdefault(pair, mode)
    return MappingProxyType(found)


def _pairs(source: str, target: str, variant: str | None) -> Iterator[Pair]:
    precise = f"{target}_{variant}"
    targets = TAGS.get(precise, TAGS.get(target, (target,) if len(target) == 2 else ()))
    for one in TAGS.get(source, (source,) if len(source) == 2 else ()):
        yield from (Pair(one, other) for other in targets if one != other)


def stages_of(text: str, *, name: str) -> tuple[tuple[str, ...], ...]:
    """The programs a mode file names, each flushing at NUL, marking unknown words, and with the broken tagger left out."""
    stages = []
    for stage in text.strip().split("|"):
        words = ["-g" if word == "$1" else word for word in shlex.split(stage) if word != "$2"]
        if name in BROKEN_TAGGER:
            if words[0] == "apertium-tagger":
                continue
            if words[0] == "cg-proc":
                words[1:1] = ["-1", "-n"]
        stages.append((words[0], "-z", *words[1:]))
    return tuple(stages)
