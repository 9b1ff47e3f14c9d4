"""What a reader typed into the search field, understood; and the same in the words of either database.

Every word must be there. Words in quotation marks of any kind stand side by side in that order; a word or quotation after a
minus must not be there. Whatever else is typed is only words: there is no syntax to get wrong.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from dragoman.press.languages import analyze, analyze_query

MAX_CHARACTERS = 400
MAX_TERMS = 24

_PIECE = re.compile(
    r"(?P<minus>(?<!\S)[-−–])?(?:[\"“”„«»‟](?P<phrase>[^\"“”„«»‟]*)[\"“”„«»‟]|(?P<word>[^\s\"“”„«»‟]+))"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """One thing wanted, or not wanted.

    tokens: side by side, in the edition's language. others: the same words analysed by the languages that outlets of the
    edition write in; any of them will do, but only among words shown in their original language.
    """

    tokens: tuple[str, ...]
    others: tuple[tuple[str, ...], ...] = ()
    wanted: bool = True


def understand(query: str, language: str, *, others: Sequence[str] = ()) -> tuple[Term, ...]:
    """The terms of a query, in order; empty where it holds no word, or only words that are not wanted.

    Stop words are left out unless the query has nothing else or they stand in quotation marks.

    language: of the edition. others: languages of shown original words. Raises nothing.
    """
    pieces = [_read(piece) for piece in _PIECE.finditer(query[:MAX_CHARACTERS])]
    telling = set(analyze_query(" ".join(piece.words for piece in pieces if piece.wanted), language))
    found: dict[tuple[tuple[str, ...], bool], Term] = {}
    for piece in pieces:
        term = _term(piece, language, others)
        is_idle = piece.is_loose and term is not None and not telling.intersection(term.tokens)
        if term is not None and not is_idle:
            found.setdefault((term.tokens, term.wanted), term)
    terms = tuple(found.values())[:MAX_TERMS]
    return terms if any(term.wanted for term in terms) else ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Piece:
    words: str
    wanted: bool
    is_loose: bool


def _read(found: re.Match[str]) -> _Piece:
    wanted = found["minus"] is None
    if found["phrase"] is not None:
        return _Piece(words=found["phrase"], wanted=wanted, is_loose=False)
    return _Piece(words=found["word"], wanted=wanted, is_loose=wanted)


def _term(piece: _Piece, language: str, others: Sequence[str]) -> Term | None:
    tokens = tuple(analyze(piece.words, language))
    if not tokens:
        return None
    variants = dict.fromkeys(tuple(analyze(piece.words, other)) for other in others)
    return Term(tokens=tokens, others=tuple(one for one in variants if one), wanted=piece.wanted)


def for_sqlite(terms: Sequence[Term]) -> str:
    """The terms as an FTS5 expression over the columns head, body and original."""
    wanted = " AND ".join(f"({_fts5(term)})" for term in terms if term.wanted)
    unwanted = " OR ".join(f"({_fts5(term)})" for term in terms if not term.wanted)
    return f"({wanted}) NOT ({unwanted})" if unwanted else wanted


def _fts5(term: Term) -> str:
    ways = [f"{{head body}} : {_fts5_phrase(term.tokens)}"]
    ways += [f"{{original}} : {_fts5_phrase(tokens)}" for tokens in term.others]
    return " OR ".join(ways)


def _fts5_phrase(tokens: Sequence[str]) -> str:
    return '"' + " ".join(tokens).replace('"', '""') + '"'


def for_postgresql(terms: Sequence[Term]) -> str:
    """The terms as the text of a `tsquery` over weights A (head), B (body) and C (original)."""
    return " & ".join(("" if term.wanted else "!") + f"({_tsquery(term)})" for term in terms)


def _tsquery(term: Term) -> str:
    ways = [_tsquery_phrase(term.tokens, "AB")]
    ways += [_tsquery_phrase(tokens, "C") for tokens in term.others]
    return " | ".join(ways)


def _tsquery_phrase(tokens: Sequence[str], weights: str) -> str:
    return "(" + " <-> ".join(f"{_lexeme(token)}:{weights}" for token in tokens) + ")"


def _lexeme(token: str) -> str:
    return "'" + token.replace("\\", "\\\\").replace("'", "''") + "'"
