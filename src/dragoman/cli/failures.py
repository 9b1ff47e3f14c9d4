"""What went wrong, said to a person: one sentence, a code for programs, an exit status.

Rooms raise exceptions whose text is a sentence already; here they are only recognised, by name, so that no room is loaded for it.
"""

import errno
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

FAILED, ASKED_WRONGLY, INTERRUPTED = 1, 2, 130


class CommandError(Exception):
    """A command cannot go on. str() is one sentence that says what to do; status is the exit status."""

    def __init__(self, message: str, *, status: int = FAILED) -> None:
        super().__init__(message)
        self.status = status


class BadRecord(Exception):
    """One record cannot be answered; the others can. code: for programs, words joined by `_`."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """code: as in `{"error":{"code":…}}`. sentence: for a person. status: of the whole command. foreseen: no traceback helps."""

    code: str
    sentence: str
    status: int = FAILED
    foreseen: bool = True

    def as_json(self) -> dict[str, Any]:
        """The `error` of an answer line."""
        return {"code": self.code, "message": self.sentence}


KNOWN: Mapping[str, tuple[str, int]] = MappingProxyType(
    {
        "dragoman.config.ConfigError": ("bad_setting", ASKED_WRONGLY),
        "dragoman.press.collect.errors.FeedUnreadable": ("unreadable_feed", FAILED),
        "dragoman.press.collect.opml.OpmlUnreadable": ("unreadable_opml", FAILED),
        "dragoman.press.extract.page.decode.UnreadableError": ("unreadable_page", FAILED),
        "dragoman.press.languages.registry.UnknownLanguageError": ("unknown_language", ASKED_WRONGLY),
        "dragoman.press.mentions.base.BadNamesError": ("bad_names_file", ASKED_WRONGLY),
        "dragoman.press.outbound.errors.OutboundError": ("unreachable", FAILED),
        "dragoman.press.outlets.profile.OutletProfileError": ("bad_outlet_profile", FAILED),
        "dragoman.press.translate.engine.EngineError": ("engine_failed", FAILED),
        "dragoman.press.translate.sqlite_memory.MemoryFileError": ("bad_memory_file", FAILED),
        "dragoman.press.translate.tmx.TmxError": ("bad_tmx", FAILED),
        "django.core.exceptions.ImproperlyConfigured": ("bad_setting", ASKED_WRONGLY),
    }
)
"""Exceptions whose text is a sentence for a person → code, exit status."""

_DATABASE = frozenset(
    f"{module}.{kind}"
    for module in ("django.db.utils", "sqlite3", "psycopg")
    for kind in ("OperationalError", "ProgrammingError", "DatabaseError")
)
_SYSTEM: Mapping[int, tuple[str, str]] = MappingProxyType(
    {
        errno.ENOENT: ("no_such_file", "There is no file {file}"),
        errno.ENOTDIR: ("no_such_file", "There is no file {file}"),
        errno.EISDIR: ("is_a_folder", "{file} is a folder, not a file"),
        errno.EACCES: ("no_permission", "{file} may not be opened by this user"),
        errno.EPERM: ("no_permission", "{file} may not be changed by this user"),
        errno.EROFS: ("no_permission", "{file} is on a file system that can only be read"),
        errno.ENOSPC: ("disk_full", "The disk is full; free some space and run the command again"),
        errno.EDQUOT: ("disk_full", "Your disk quota is used up; free some space and run the command again"),
        errno.EADDRINUSE: ("port_in_use", "The port is in use; end the other program or choose another port"),
    }
)


def failure_of(error: BaseException) -> Failure:
    """What to say of an exception; one nobody foresaw is said to be a fault of the program."""
    if isinstance(error, CommandError):
        return Failure(code="failed", sentence=str(error), status=error.status)
    if isinstance(error, BadRecord):
        return Failure(code=error.code, sentence=error.message)
    names = [f"{kind.__module__}.{kind.__qualname__}" for kind in type(error).__mro__]
    for name in names:
        if name in KNOWN:
            code, status = KNOWN[name]
            return Failure(code=code, sentence=_sentence(str(error)), status=status)
    if names[0] in _DATABASE:  # itself, not what derives from it: a broken constraint is a fault of ours
        return _of_database(error)
    if isinstance(error, OSError):
        return _of_system(error)
    if isinstance(error, RecursionError):
        return Failure(code="too_deep", sentence="This is nested too deeply to be read.")
    if isinstance(error, MemoryError):
        return Failure(code="out_of_memory", sentence="There is not enough memory for this.")
    what = f"{type(error).__name__}: {error}".rstrip(": .")
    sentence = f"This is a fault of Dragoman, not yours ({what}); `dragoman --debug …` shows where."
    return Failure(code="internal", sentence=sentence, foreseen=False)


def _of_database(error: BaseException) -> Failure:
    text = str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__
    if "disk is full" in text:
        return Failure(code="disk_full", sentence=f"{_SYSTEM[errno.ENOSPC][1]}.")
    if "no such table" in text or "does not exist" in text:
        hint = "`dragoman up` brings the database up to date"
    else:
        hint = "`dragoman check` says whether the database can be reached"
    return Failure(code="database", sentence=f"The database cannot be used: {text.rstrip('.')}; {hint}.")


def _of_system(error: OSError) -> Failure:
    code, words = _SYSTEM.get(error.errno or 0, ("system", ""))
    file = error.filename if isinstance(error.filename, str) else str(error.filename or "the file")
    if words:
        return Failure(code=code, sentence=f"{words.format(file=file)}.")
    text = error.strerror or str(error) or type(error).__name__
    named = f"{file}: " if error.filename else ""
    return Failure(code=code, sentence=_sentence(f"{named}{text}"))


def _sentence(text: str) -> str:
    """Text as one sentence on one line."""
    line = " ".join(text.split())
    if not line:
        return "It failed."
    if line[0].isascii() and line.split(" ", 1)[0].isalpha():
        line = line[0].upper() + line[1:]
    return line if line[-1] in ".!?…`)" else f"{line}."
