"""Cutting and joining loses nothing; lists and tables keep their shape."""

from hypothesis import given
from hypothesis import strategies as st

from dragoman.press.record import Article, Block, BlockKind, Image, Note, SignedText
from dragoman.press.translate import cut, join, segments_of


def article(**fields: object) -> Article:
    return Article(url="https://a.example/1", canonical_url="https://a.example/1", language="ru", **fields)


def test_it_works() -> None:
    note = Note(text="Сеймены — пограничники. Прим. ред.", by="editor")
    found = segments_of(
        article(
            headline=SignedText(text="Мост открыт"),
            standfirst=SignedText(text="Ждали три года. Дождались."),
            images=(Image(url="https://a.example/p.jpg", caption="Мост на рассвете."),),
            body=(
                Block(
                    kind=BlockKind.PARAGRAPH, text="Первый автобус прошёл в 6:40. Он был пуст.", notes=(note,)
                ),
                Block(kind=BlockKind.IMAGE, image=0, text="Мост на рассвете."),
            ),
        ),
        target_language="en",
    )
    assert [(one.part, one.sentence) for one in found][:5] == [
        ("headline", 0),
        ("standfirst", 0),
        ("standfirst", 1),
        ("caption.0", 0),
        ("block.0", 0),
    ]
    assert [one.source for one in found if one.part == "block.0"] == [
        "Первый автобус прошёл в 6:40.",
        "Он был пуст.",
    ]
    assert any(one.part == "block.0.note.0" for one in found)
    assert not any(one.part == "block.1" for one in found)
    assert {one.source_language for one in found} == {"ru"}
    assert all(one.target is None for one in found)


def test_items_and_cells_are_never_joined_into_one_sentence() -> None:
    found = segments_of(
        article(
            body=(
                Block(kind=BlockKind.LIST, text="хлеб\nсоль", items=("хлеб", "соль")),
                Block(kind=BlockKind.TABLE, rows=(("", "Январь"), ("Снег", "12"), ("Дождь", ""))),
            )
        ),
        target_language="en",
    )
    assert [one.source.strip() for one in found] == ["хлеб", "соль", "Январь", "Снег", "12", "Дождь"]
    assert join(found)["block.1"] == "\tЯнварь\nСнег\t12\nДождь\t"


def test_a_part_already_in_the_target_language_gives_no_segment() -> None:
    found = segments_of(
        article(
            body=(
                Block(kind=BlockKind.QUOTATION, text="So be it.", language="en"),
                Block(kind=BlockKind.PARAGRAPH, text="Так тому и быть."),
            )
        ),
        target_language="en-GB",
    )
    assert [one.part for one in found] == ["block.1"]


def test_a_language_nobody_knows_is_still_cut() -> None:
    unknown = Article(
        url="https://a.example/1", canonical_url="https://a.example/1", headline=SignedText(text="One. Two.")
    )
    found = segments_of(unknown, target_language="en")
    assert {one.source_language for one in found} == {"und"}
    assert join(found) == {"headline": "One. Two."}


@given(
    st.text(alphabet=st.sampled_from('аБв eF1.!?…«»"() \n\t–2'), max_size=120),
    st.sampled_from(["ru", "en", "ar", "xx"]),
)
def test_joining_gives_the_text_back(text: str, language: str) -> None:
    segments = cut(text, part="block.0", source_language=language, target_language="de")
    assert join(segments).get("block.0", text) == text
    assert all(one.source.strip() for one in segments)
    assert all(one.separator == "" or one.separator.isspace() for one in segments)
    assert [one.sentence for one in segments] == list(range(len(segments)))
