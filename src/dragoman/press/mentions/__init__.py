"""Who and what an article mentions, and who said what. Taggers find names, the linker says who is meant, cues say who spoke.

find_mentions(article, names=…)         what the pipeline runs
find_in_text(text, language, names=…)   the same for a bare text; `Run` for many with one memory
"""

from dragoman.press.mentions.base import BadNamesError, NameBase
from dragoman.press.mentions.finding import Run, author_entities, find_in_text, find_mentions
from dragoman.press.mentions.found import Found, Given
from dragoman.press.mentions.linking import Linker
from dragoman.press.mentions.tagger import Span, Tagger

__all__ = [
    "BadNamesError",
    "Found",
    "Given",
    "Linker",
    "NameBase",
    "Run",
    "Span",
    "Tagger",
    "author_entities",
    "find_in_text",
    "find_mentions",
]
