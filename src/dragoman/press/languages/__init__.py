"""What the press knows of languages: words as data, which language a text is in, its sentences, its search tokens.

One module per language exposes `LANGUAGE`; another package adds one by an entry point in the group `dragoman.languages`.
"""

from dragoman.press.languages.analysis import analyze, analyze_query
from dragoman.press.languages.detection import TWINS, UNDETERMINED, Detection, detect
from dragoman.press.languages.language import Language
from dragoman.press.languages.registry import UnknownLanguageError, get, known
from dragoman.press.languages.splitting import Span, split

__all__ = [
    "TWINS",
    "UNDETERMINED",
    "Detection",
    "Language",
    "Span",
    "UnknownLanguageError",
    "analyze",
    "analyze_query",
    "detect",
    "get",
    "known",
    "split",
]
