"""People, organisations and places in Russian, by natasha's news model (slovnet) on its word vectors (navec).

The model's files are those the natasha distribution carries; the distribution itself is not imported, because it brings
pymorphy2, which no supported Python runs. Source: natasha/slovnet (MIT); data folder `natasha/data`.
"""

import functools
import importlib.util
import threading
from collections.abc import Collection, Iterator
from pathlib import Path

from navec import Navec
from slovnet import NER

from dragoman.press.mentions.base import NameBase
from dragoman.press.mentions.tagger import Span
from dragoman.press.mentions.words import base_language
from dragoman.press.record import EntityKind

_KINDS = {"PER": EntityKind.PERSON, "ORG": EntityKind.ORGANISATION, "LOC": EntityKind.PLACE}
_MODEL = Path("model", "slovnet_ner_news_v1.tar")
_VECTORS = Path("emb", "navec_news_v1_1B_250K_300d_100q.tar")
_CHUNK_CHARACTERS = 4_000
_LOCK = threading.Lock()


class ModelMissingError(RuntimeError):
    """natasha's data files are not installed; `pip install natasha` brings them."""


class NatashaTagger:
    """The learned tagger for Russian; loads its model (30 MB) at the first text."""

    name = "natasha"
    languages: Collection[str] = frozenset({"ru"})
    learned = True

    def tag(self, text: str, language: str, *, names: NameBase) -> tuple[Span, ...]:
        """Spans without entities; empty for every other language. The base is not used."""
        if base_language(language) not in self.languages:
            return ()
        return tuple(span for start, chunk in _chunks(text) for span in _tagged(chunk, start))


def _chunks(text: str) -> Iterator[tuple[int, str]]:
    """Paragraphs gathered to a bounded length: the model's memory grows with what it is given at once."""
    start = 0
    while start < len(text):
        end = start + _CHUNK_CHARACTERS
        if end < len(text):
            cut = max(text.rfind("\n", start, end), text.rfind(". ", start, end) + 1)
            end = cut if cut > start else end
        yield start, text[start:end]
        start = end


def _tagged(chunk: str, offset: int) -> Iterator[Span]:
    if not chunk.strip():
        return
    with _LOCK:
        markup = _model()(chunk)
    for found in markup.spans:
        kind = _KINDS.get(found.type)
        if kind and found.start < found.stop:
            yield Span(start=offset + found.start, end=offset + found.stop, kind=kind, confidence=0.85)


@functools.cache
def _model() -> NER:
    found = importlib.util.find_spec("natasha")
    if found is None or not found.submodule_search_locations:
        raise ModelMissingError("natasha is not installed")
    folder = Path(next(iter(found.submodule_search_locations))) / "data"
    model = NER.load(str(folder / _MODEL))
    model.navec(Navec.load(str(folder / _VECTORS)))
    return model


TAGGER = NatashaTagger()
