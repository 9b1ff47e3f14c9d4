"""A translation memory in a file of its own, for a memory of millions of sentences and for the command.

The same sentence is found by its hash. A similar one is sought among the sentences that share its rarest words: full-text
search gives candidates, rapidfuzz ranks them. Reading every unit would take seconds at a million.
"""

import hashlib
import re
import sqlite3
import threading
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Self

from rapidfuzz import fuzz

from dragoman.press.record import MemoryUnit
from dragoman.press.translate.memory import FUZZY_THRESHOLD, Match, folded, match_of
from dragoman.press.translate.pair import Pair

_Row = tuple[int, str, str, str, str, str, str | None, str | None]
_SCHEMA = """
CREATE TABLE IF NOT EXISTS unit (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    source_language TEXT NOT NULL,
    target_language TEXT NOT NULL,
    hash BLOB NOT NULL,
    source TEXT NOT NULL,
    target TEXT NOT NULL,
    context TEXT,
    note TEXT
);
CREATE INDEX IF NOT EXISTS unit_hash ON unit (hash, source_language, target_language);
CREATE VIRTUAL TABLE IF NOT EXISTS words USING fts5(
    source, content='', detail=none, columnsize=0, tokenize="unicode61 remove_diacritics 0"
);
CREATE VIRTUAL TABLE IF NOT EXISTS frequency USING fts5vocab(words, row);
"""
_WORD = re.compile(r"[^\W_]+")
_WORDS_ASKED = 8
_POSTINGS = 60_000
"""Word occurrences one look-up may read: bounds its time however common the words are."""

_CANDIDATES = 400
_BATCH = 5_000


class MemoryFileError(Exception):
    """The file is no memory, or cannot be opened or written. str() is a sentence for a person."""


class SqliteMemory:
    """Safe to share between threads: one at a time. Close it, or use it in a `with`."""

    def __init__(self, path: Path | str) -> None:
        """Open or make the file. Raises MemoryFileError."""
        self._lock = threading.RLock()
        self._frequencies: dict[str, int] = {}
        try:
            self._base = sqlite3.connect(path, check_same_thread=False, isolation_level=None)
            self._base.executescript("PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;" + _SCHEMA)
        except sqlite3.Error as error:
            raise MemoryFileError(f"{path} cannot be used as a translation memory: {error}.") from error

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __len__(self) -> int:
        with self._lock:
            return int(self._base.execute("SELECT count(*) FROM unit").fetchone()[0])

    def close(self) -> None:
        """Let go of the file; closing twice is fine."""
        with self._lock:
            self._base.close()

    def add_all(self, units: Iterable[tuple[str, MemoryUnit]]) -> int:
        """Keep (id or "", unit) pairs and say how many; the same pair of texts again is passed over, as is an empty side.

        In transactions of some thousand: when the source of units fails, what came before is kept. Raises MemoryFileError.
        """
        count, waiting = 0, iter(units)
        while True:
            batch: list[tuple[str, MemoryUnit]] = []
            failure: Exception | None = None
            try:
                _fill(batch, waiting)
            except Exception as error:
                failure = error
            count += self._add(batch)
            if failure is not None:
                raise failure
            if len(batch) < _BATCH:
                return count

    def _add(self, batch: Sequence[tuple[str, MemoryUnit]]) -> int:
        added = 0
        with self._lock:
            try:
                self._base.execute("BEGIN IMMEDIATE")
                for name, unit in batch:
                    added += self._add_one(name, unit)
                self._base.execute("COMMIT")
            except sqlite3.Error as error:
                if self._base.in_transaction:
                    self._base.execute("ROLLBACK")
                raise MemoryFileError(f"The translation memory cannot be written: {error}.") from error
            self._frequencies.clear()
        return added

    def _add_one(self, name: str, unit: MemoryUnit) -> int:
        source = folded(unit.source)
        if not source or not unit.target.strip():
            return 0
        digest = _hash(source)
        languages = (unit.source_language, unit.target_language)
        known = self._base.execute(
            "SELECT 1 FROM unit WHERE hash=? AND source_language=? AND target_language=? AND target=?",
            (digest, *languages, unit.target),
        ).fetchone()
        if known:
            return 0
        row = self._base.execute(
            "INSERT INTO unit (name, source_language, target_language, hash, source, target, context, note)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (name, *languages, digest, unit.source, unit.target, unit.context, unit.note),
        ).lastrowid
        self._base.execute("INSERT INTO words (rowid, source) VALUES (?, ?)", (row, source))
        return 1

    def exact(self, source: str, pair: Pair) -> Match | None:
        """As Memory says."""
        with self._lock:
            row = self._base.execute(
                f"SELECT {_COLUMNS} FROM unit WHERE hash=? AND source_language=? AND target_language=?"
                " ORDER BY id DESC LIMIT 1",
                (_hash(folded(source)), *pair),
            ).fetchone()
        return _match(folded(source), row) if row else None

    def fuzzy(self, source: str, pair: Pair, limit: int) -> Sequence[Match]:
        """As Memory says. Finds what shares a rare word; a sentence that shares none is not found."""
        return self.find(source, pair, limit, least=FUZZY_THRESHOLD)

    def find(self, source: str, pair: Pair, limit: int, *, least: float) -> Sequence[Match]:
        """The same sentence and similar ones of at least `least` (0 to 1), best first."""
        asked = folded(source)
        with self._lock:
            rows = {row[0]: row for row in self._same(asked, pair)}
            rows |= {row[0]: row for row in self._candidates(asked, pair)}
        ranked = sorted(
            ((fuzz.ratio(asked, folded(row[2])), row) for row in rows.values()),
            key=lambda scored: (-scored[0], scored[1][0]),
        )
        matches = [_match(asked, row) for score, row in ranked[: 2 * limit] if score >= 100 * least]
        return tuple(sorted(matches, key=lambda match: -match.score)[:limit])

    def _same(self, asked: str, pair: Pair) -> list[_Row]:
        return self._base.execute(
            f"SELECT {_COLUMNS} FROM unit WHERE hash=? AND source_language=? AND target_language=? LIMIT 20",
            (_hash(asked), *pair),
        ).fetchall()

    def _candidates(self, asked: str, pair: Pair) -> list[_Row]:
        """Units that share the rarest words, those that share most of them first."""
        shared: dict[int, float] = {}
        budget = _POSTINGS
        total = max(1, self._size())
        for word, count in self._rarest(asked):
            if count > budget and shared:
                break
            budget -= count
            weight = 1.0 + 0.05 * (total / count) ** 0.2
            for (row,) in self._base.execute(
                "SELECT rowid FROM words WHERE words MATCH ? LIMIT ?", (f'"{word}"', _POSTINGS)
            ):
                shared[row] = shared.get(row, 0.0) + weight
        best = sorted(shared, key=lambda row: (-shared[row], row))[:_CANDIDATES]
        found: list[_Row] = []
        for start in range(0, len(best), 200):
            ids = best[start : start + 200]
            found += self._base.execute(
                f"SELECT {_COLUMNS} FROM unit WHERE id IN ({','.join('?' * len(ids))})"
                " AND source_language=? AND target_language=?",
                (*ids, *pair),
            ).fetchall()
        return found

    def _rarest(self, asked: str) -> list[tuple[str, int]]:
        words = {word.lower() for word in _WORD.findall(asked)}
        counted = [(word, self._frequency(word)) for word in words]
        known = sorted(((word, count) for word, count in counted if count), key=lambda one: (one[1], one[0]))
        return known[: 2 * _WORDS_ASKED]

    def _frequency(self, word: str) -> int:
        if word not in self._frequencies:
            if len(self._frequencies) > 100_000:
                self._frequencies.clear()
            row = self._base.execute("SELECT doc FROM frequency WHERE term=?", (word,)).fetchone()
            self._frequencies[word] = int(row[0]) if row else 0
        return self._frequencies[word]

    def _size(self) -> int:
        row = self._base.execute("SELECT max(id) FROM unit").fetchone()
        return int(row[0] or 0)

    def units(self) -> Iterator[tuple[str, MemoryUnit]]:
        """Every unit with its id, in the order they came; in bounded memory."""
        last = 0
        while True:
            with self._lock:
                rows = self._base.execute(
                    f"SELECT {_COLUMNS} FROM unit WHERE id > ? ORDER BY id LIMIT ?", (last, _BATCH)
                ).fetchall()
            if not rows:
                return
            for row in rows:
                yield row[1], _unit(row)
            last = rows[-1][0]


_COLUMNS = "id, name, source, target, source_language, target_language, context, note"


def _fill(batch: list[tuple[str, MemoryUnit]], waiting: Iterator[tuple[str, MemoryUnit]]) -> None:
    """Take from `waiting` into `batch`; what was taken stays there when `waiting` raises."""
    for unit in islice(waiting, _BATCH):
        batch.append(unit)


def _hash(text: str) -> bytes:
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest()


def _unit(row: _Row) -> MemoryUnit:
    _, _, source, target, source_language, target_language, context, note = row
    return MemoryUnit(
        source=source,
        target=target,
        source_language=source_language,
        target_language=target_language,
        context=context,
        note=note,
    )


def _match(asked: str, row: _Row) -> Match:
    return match_of(asked, _unit(row), unit_id=row[1] or str(row[0]))
