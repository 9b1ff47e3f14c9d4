"""Memories give the same answers whatever they are kept in; TMX carries them."""

import io
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.press.record import MemoryUnit
from dragoman.press.translate import LocalMemory, Memory, Pair
from dragoman.press.translate.memory import ADAPTED_SCORE
from dragoman.press.translate.sqlite_memory import MemoryFileError, SqliteMemory
from dragoman.press.translate.tmx import TmxError, read_tmx, write_tmx

RU_EN = Pair("ru", "en")
Make = Callable[..., Memory]


def unit(source: str, target: str, **more: str) -> MemoryUnit:
    return MemoryUnit(
        **{"source": source, "target": target, "source_language": "ru", "target_language": "en", **more}
    )


@pytest.fixture(params=["local", "sqlite"])
def make(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Make]:
    opened: list[SqliteMemory] = []

    def made(*units: MemoryUnit) -> Memory:
        if request.param == "local":
            return LocalMemory(units)
        memory = SqliteMemory(tmp_path / "memory.db")
        opened.append(memory)
        memory.add_all(("", one) for one in units)
        return memory

    yield made
    for memory in opened:
        memory.close()


def test_it_works(make: Make) -> None:
    memory = make(
        unit("Мост  открыт.", "The bridge is open."), unit("Паром больше не ходит.", "The ferry is gone.")
    )
    match = memory.exact("Мост открыт.", RU_EN)
    assert match is not None
    assert (match.target, match.score) == ("The bridge is open.", 1.0)
    similar = memory.fuzzy("Паром уже не ходит.", RU_EN, 3)
    assert [one.target for one in similar] == ["The ferry is gone."]
    assert 0.75 <= similar[0].score < 1


def test_other_pairs_are_not_asked(make: Make) -> None:
    memory = make(unit("Мост открыт.", "Der Steg ist offen.", target_language="de"))
    assert memory.exact("Мост открыт.", RU_EN) is None
    assert tuple(memory.fuzzy("Мост открыт.", RU_EN, 3)) == ()


def test_the_latest_wins(make: Make) -> None:
    memory = make(unit("Мост открыт.", "The span is open."), unit("Мост открыт.", "The bridge is open."))
    match = memory.exact("Мост открыт.", RU_EN)
    assert match is not None
    assert match.target == "The bridge is open."


def test_units_with_an_empty_side_are_not_kept(make: Make) -> None:
    memory = make(unit("Мост открыт.", "  "), unit(" ", "Bridge"))
    assert memory.exact("Мост открыт.", RU_EN) is None


@pytest.mark.parametrize(
    ("asked", "source", "target", "expected"),
    [
        ("Пришли 37 человек.", "Пришли 25 человек.", "Some 25 people came.", "Some 37 people came."),
        ("Паром ушёл в 7:40.", "Паром ушёл в 6:40.", "The ferry left at 6:40.", "The ferry left at 7:40."),
        ("Пришёл 21 человек.", "Пришёл 1 человек.", "Only 1 person came.", None),
        ("Их 5, и 5 ушли.", "Их 3, и 3 ушли.", "They are 3; 3 left.", None),
        ("Пришли 37 человек.", "Пришли 25 человек.", "A quarter of a hundred came.", None),
        ("Цена 1.500 рублей.", "Цена 1,5 рублей.", "The price is 1,5 roubles.", None),
    ],
)
def test_numbers_are_adapted_only_where_safe(
    make: Make, asked: str, source: str, target: str, expected: str | None
) -> None:
    match = make(unit(source, target)).fuzzy(asked, RU_EN, 1)[0]
    assert match.target == (expected or target)
    assert (match.score == ADAPTED_SCORE) is (expected is not None)


def test_the_file_is_kept_and_doubles_are_passed_over(tmp_path: Path) -> None:
    with SqliteMemory(tmp_path / "m.db") as memory:
        assert (
            memory.add_all([("u1", unit("Мост открыт.", "The bridge is open.", note="n", context="c"))]) == 1
        )
        assert memory.add_all([("u2", unit("Мост открыт.", "The bridge is open."))]) == 0
    with SqliteMemory(tmp_path / "m.db") as again:
        assert list(again.units()) == [
            ("u1", unit("Мост открыт.", "The bridge is open.", note="n", context="c"))
        ]
        assert len(again) == 1


def test_what_came_before_a_fault_is_kept(tmp_path: Path) -> None:
    broken = (
        b"<tmx><body><tu><tuv xml:lang='ru'><seg>a</seg></tuv><tuv xml:lang='en'><seg>b</seg></tuv></tu><tu>"
    )
    with SqliteMemory(tmp_path / "m.db") as memory:
        with pytest.raises(TmxError, match="well-formed"):
            memory.add_all(read_tmx(io.BytesIO(broken)))
        assert len(memory) == 1


def test_a_file_that_is_no_memory_is_said(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("not a database, but long enough to be looked at " * 40)
    with pytest.raises(MemoryFileError, match=r"notes\.txt"):
        SqliteMemory(tmp_path / "notes.txt")
    with pytest.raises(MemoryFileError):
        SqliteMemory(tmp_path / "no" / "such" / "folder.db")


def test_tmx_of_another_program_is_read() -> None:
    text = """<?xml version="1.0" encoding="UTF-8"?>
    <!DOCTYPE tmx SYSTEM "tmx14.dtd">
    <tmx version="1.4"><header srclang="en-GB" segtype="sentence" o-tmf="x" adminlang="en" datatype="x"/><body>
    <tu tuid="7"><note>seen</note>
      <tuv xml:lang="de"><seg>Der <bpt i="1">&lt;b&gt;</bpt>Steg<ept i="1">&lt;/b&gt;</ept> &amp; die <hi>Fähre</hi></seg></tuv>
      <tuv xml:lang="en_GB"><seg>The bridge</seg></tuv>
      <tuv lang="ru"><seg> Мост </seg></tuv>
    </tu></body></tmx>"""
    assert [
        (name, one.source, one.source_language, one.target)
        for name, one in read_tmx(io.BytesIO(text.encode()))
    ] == [
        ("7", "The bridge", "en-GB", "Der Steg & die Fähre"),
        ("7", "The bridge", "en-GB", "Мост"),
    ]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "well-formed"),
        (b"plain text", "well-formed"),
        (b"<rss/>", "no TMX"),
        (b'<!DOCTYPE tmx [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><tmx>&b;</tmx>', "entities"),
    ],
)
def test_what_is_no_tmx_is_said(data: bytes, message: str) -> None:
    with pytest.raises(TmxError, match=message):
        list(read_tmx(io.BytesIO(data)))


WORDS = (
    st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"]), min_size=1).map(str.strip).filter(bool)
)


@given(st.lists(st.tuples(WORDS, WORDS, st.none() | WORDS, st.none() | WORDS), max_size=5))
def test_tmx_carries_everything(rows: list[tuple[str, str, str | None, str | None]]) -> None:
    units = [
        (
            f"u{number}",
            MemoryUnit(source=a, target=b, source_language="ru", target_language="en", note=c, context=d),
        )
        for number, (a, b, c, d) in enumerate(rows)
        if not any("\ufffe" in (text or "") or "\uffff" in (text or "") for text in (a, b, c, d))
    ]
    out = io.StringIO()
    assert write_tmx(units, out, version="0") == len(units)
    assert list(read_tmx(io.BytesIO(out.getvalue().encode()))) == units
