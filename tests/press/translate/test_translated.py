"""A translated article has the structure of the original."""

from dataclasses import replace

from dragoman.press.record import Article, Block, BlockKind, Image, Link, Note, SignedText
from dragoman.press.translate import segments_of, translated_article

SOURCE = "Мост построила фирма Меридиан. Первый автобус прошёл в 6:40."
ARTICLE = Article(
    url="https://a.example/1",
    canonical_url="https://a.example/1",
    language="ru",
    headline=SignedText(text="Мост открыт", carrier=0),
    images=(Image(url="https://a.example/p.jpg", caption="Мост на рассвете"),),
    body=(
        Block(
            kind=BlockKind.PARAGRAPH,
            text=SOURCE,
            links=(
                Link(
                    start=SOURCE.index("Меридиан"), end=SOURCE.index("Меридиан") + 8, url="https://m.example/"
                ),
            ),
            notes=(
                Note(
                    text="Из Тулы.", by="editor", start=SOURCE.index("фирма"), end=SOURCE.index("фирма") + 5
                ),
                Note(
                    text="По местному времени.",
                    by="editor",
                    start=SOURCE.index("6:40"),
                    end=SOURCE.index("6:40") + 4,
                ),
            ),
        ),
        Block(kind=BlockKind.TABLE, rows=(("", "Январь"), ("Снег", "12"))),
    ),
)
TARGETS = {
    "Мост открыт": "Bridge opens",
    "Мост на рассвете": "The bridge at dawn",
    "Мост построила фирма Меридиан.": "The bridge was built by the firm Meridian.",
    "Первый автобус прошёл в 6:40.": "The first bus crossed at 6:40.",
    "Из Тулы.": "Of Tula.",
    "По местному времени.": "Local time.",
    "Январь": "January",
    "Снег": "Snow\nand\tsleet",
    "12": "12",
}


def translated(targets: dict[str, str] = TARGETS) -> Article:
    segments = segments_of(ARTICLE, target_language="en")
    done = [replace(one, target=targets.get(one.source.strip())) for one in segments]
    return translated_article(ARTICLE, done, target_language="en")


def test_it_works() -> None:
    article = translated()
    assert article.language == "en"
    assert article.headline == SignedText(text="Bridge opens", carrier=0, language="en")
    assert article.images[0].caption == "The bridge at dawn"
    block = article.body[0]
    assert block.text == "The bridge was built by the firm Meridian. The first bus crossed at 6:40."
    assert [note.text for note in block.notes] == ["Of Tula.", "Local time."]


def test_links_and_notes_find_their_words_again() -> None:
    block = translated().body[0]
    link, (firm, time) = block.links[0], block.notes
    assert block.text[link.start : link.end] == "Meridian"
    assert block.text[time.start : time.end] == "6:40"
    assert block.text[firm.start : firm.end] in ("firm", "")


def test_a_target_cannot_break_a_table() -> None:
    assert translated().body[1].rows == (("", "January"), ("Snow and sleet", "12"))


def test_a_part_with_a_sentence_missing_stays_in_its_own_language() -> None:
    article = translated({key: value for key, value in TARGETS.items() if "автобус" not in key})
    assert (article.body[0].text, article.body[0].language) == (SOURCE, "ru")
    assert article.body[1].language == "en"


def test_without_any_translation_it_is_the_same_article() -> None:
    assert translated({}) == ARTICLE
