"""Proposes a translation: what people approved before, else an engine, else nothing, and then the article waits in the desk.

Every proposal passes the checks at once, so that whoever opens it sees what to look at.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from dragoman.press.record import Article, Finding, Segment, SegmentOrigin, SegmentState, Severity
from dragoman.press.translate.compare import compare
from dragoman.press.translate.engine import Engine, EngineError, Proposal, nothing_empty
from dragoman.press.translate.glossary import Glossary
from dragoman.press.translate.memory import FUZZY_THRESHOLD, LocalMemory, Match, Memory
from dragoman.press.translate.pair import Pair, same_language
from dragoman.press.translate.segments import segments_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Translator:
    """What proposals are made from. engines: in order of preference; the first that has the pair and is ready is asked.

    fuzzy_threshold: the least score of a memory match that is taken before an engine is asked.
    """

    memory: Memory = field(default_factory=LocalMemory)
    glossary: Glossary = field(default_factory=Glossary)
    engines: Sequence[Engine] = ()
    fuzzy_threshold: float = FUZZY_THRESHOLD


def propose(article: Article, *, target_language: str, translator: Translator) -> tuple[Segment, ...]:
    """All segments of the article with a proposal each; target None and origin NONE where nothing proposed one.

    Empty when the article is in the target language already. Engines get the article's sentences in one call.

    Raises EngineError, retryable, when every engine for the pair is out of order for now. One that will never work leaves
    its segments without target, with a finding `engine.failed` that says why.
    """
    if same_language(article.language or article.declared_language or "", target_language):
        return ()
    return propose_segments(segments_of(article, target_language=target_language), translator)


def propose_segments(segments: Iterable[Segment], translator: Translator) -> tuple[Segment, ...]:
    """The segments with fresh proposals, in order. What a person wrote, edited or reviewed stays untouched.

    Raises as `propose` does.
    """
    given = list(segments)
    open_ones = [number for number, segment in enumerate(given) if _is_open(segment)]
    answers: dict[int, Segment] = {}
    for number in open_ones:
        if proposed := _remembered(given[number], translator):
            answers[number] = proposed
    by_pair: dict[Pair, list[int]] = {}
    for number in open_ones:
        if number not in answers:
            by_pair.setdefault(_pair(given[number]), []).append(number)
    for pair, numbers in by_pair.items():
        translated = _by_engine([given[number] for number in numbers], pair, translator)
        answers.update(zip(numbers, translated, strict=True))
    return tuple(
        checked(answers[number], translator.glossary) if number in answers else segment
        for number, segment in enumerate(given)
    )


def _pair(segment: Segment) -> Pair:
    return Pair(segment.source_language, segment.target_language)


def _is_open(segment: Segment) -> bool:
    return segment.state is SegmentState.PROPOSED and segment.origin is not SegmentOrigin.PERSON


def _remembered(segment: Segment, translator: Translator) -> Segment | None:
    pair = _pair(segment)
    match: Match | None = translator.memory.exact(segment.source, pair)
    if match is None:
        match = next(iter(translator.memory.fuzzy(segment.source, pair, 1)), None)
    if match is None or match.score < translator.fuzzy_threshold:
        return None
    return _with(segment, match.target, SegmentOrigin.MEMORY, score=round(match.score, 4))


def _by_engine(segments: Sequence[Segment], pair: Pair, translator: Translator) -> list[Segment]:
    """Each segment with the first ready engine's proposal; without a target where there is none."""
    texts = list(dict.fromkeys(segment.source.strip() for segment in segments))
    failures: list[tuple[Engine, EngineError]] = []
    for engine in translator.engines:
        try:
            if not can(engine, pair):
                continue
            proposals = _ask(engine, texts, pair, translator.glossary)
        except EngineError as error:
            failures.append((engine, error))
            continue
        by_text = dict(zip(texts, proposals, strict=True))
        label = f"{engine.name} {engine.version()}".strip()
        return [_from_engine(segment, by_text[segment.source.strip()], label) for segment in segments]
    if retry := next((error for _, error in failures if error.retryable), None):
        raise retry
    findings = tuple(_failed(engine, error) for engine, error in failures)
    return [replace(_without(segment), findings=findings) for segment in segments]


def can(engine: Engine, pair: Pair) -> bool:
    """Whether the engine is ready and has the pair. Raises EngineError when its service cannot be asked."""
    return engine.state().ready and Pair(*pair).base in engine.pairs()


def _ask(engine: Engine, texts: Sequence[str], pair: Pair, glossary: Glossary) -> list[Proposal]:
    """The engine's proposals, terms fixed where it keeps places; a text whose places it lost is asked again as it is."""
    if not (engine.keeps_placeholders and glossary):
        return list(_call(engine, texts, pair))
    protected = [glossary.protect(text, pair) for text in texts]
    answers = _call(engine, [one.text for one in protected], pair)
    restored = [one.restore(answer.text) for one, answer in zip(protected, answers, strict=True)]
    lost = [number for number, text in enumerate(restored) if text is None]
    again = (
        dict(zip(lost, _call(engine, [texts[number] for number in lost], pair), strict=True)) if lost else {}
    )
    return [
        replace(answer, text=text) if text is not None else again[number]
        for number, (answer, text) in enumerate(zip(answers, restored, strict=True))
    ]


def _call(engine: Engine, texts: Sequence[str], pair: Pair) -> tuple[Proposal, ...]:
    answers = engine.translate(texts, pair.source, pair.target)
    nothing_empty(texts, answers, engine=engine.name)
    return answers


def _from_engine(segment: Segment, proposal: Proposal, label: str) -> Segment:
    return _with(segment, proposal.text, SegmentOrigin.ENGINE, score=proposal.score, engine=label)


def _with(
    segment: Segment, target: str, origin: SegmentOrigin, *, score: float | None, engine: str | None = None
) -> Segment:
    return replace(
        segment, target=target.strip(), origin=origin, score=score, engine=engine, stale=False, findings=()
    )


def _without(segment: Segment) -> Segment:
    return replace(segment, target=None, origin=SegmentOrigin.NONE, score=None, engine=None, findings=())


def _failed(engine: Engine, error: EngineError) -> Finding:
    return Finding(
        check="engine",
        severity=Severity.WARNING,
        message="engine.failed",
        details=(engine.name, str(error)),
    )


def checked(segment: Segment, glossary: Glossary | None = None) -> Segment:
    """The segment with what the checks say of its target now; as it is where it has none."""
    if segment.target is None:
        return segment
    result = compare(segment.source, segment.target, *_pair(segment), glossary=glossary)
    return replace(segment, findings=result.findings)
