"""Recognises reprints and near-duplicates, and gathers the coverage of one event.

Two questions, two indexes: whose text is this (`reprints`, word 3-grams), and what happened (`events`, headline and lede).
Inside a language both are answered here; across languages only what is stated joins articles: a link to the original, or an
editor's word.
"""

from dragoman.press.stories.gatherer import Gatherer
from dragoman.press.stories.seen import Seen

__all__ = ["Gatherer", "Seen"]
