"""From an article to its segments in another language: memory first, then an engine, every sentence checked."""

from dragoman.press.translate.alignment import Pairing, align
from dragoman.press.translate.check import Check
from dragoman.press.translate.compare import Comparison, compare
from dragoman.press.translate.engine import Engine, EngineError, EngineFactory, EngineState, Proposal
from dragoman.press.translate.glossary import Glossary
from dragoman.press.translate.memory import LocalMemory, Match, Memory
from dragoman.press.translate.pair import Pair, same_language
from dragoman.press.translate.segments import cut, join, segments_of
from dragoman.press.translate.translated import translated_article
from dragoman.press.translate.translator import Translator, checked, propose, propose_segments

__all__ = [
    "Check",
    "Comparison",
    "Engine",
    "EngineError",
    "EngineFactory",
    "EngineState",
    "Glossary",
    "LocalMemory",
    "Match",
    "Memory",
    "Pair",
    "Pairing",
    "Proposal",
    "Translator",
    "align",
    "checked",
    "compare",
    "cut",
    "join",
    "propose",
    "propose_segments",
    "same_language",
    "segments_of",
    "translated_article",
]
