"""Reading the written articles: what is accepted, and how an error reads."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.press.record import NoteKind
from dragoman.sample.passages import passage
from dragoman.sample.source import read_article, read_articles
from dragoman.sample.tables import SourceError

GOOD = """
story = "s"
language = "en"
headline = "A headline"
published_at = "2026-10-02T09:40:00+05:00"
[[block]]
kind = "paragraph"
text = "A text."
"""


def write(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "an-outlet" / "a-slug.toml"
    path.parent.mkdir()
    path.write_text(text, encoding="utf-8")
    return path


def test_it_works(tmp_path):
    article = read_article(write(tmp_path, GOOD))
    assert article.key == "an-outlet/a-slug"
    assert article.published_at is not None
    assert article.published_at.utcoffset().total_seconds() == 5 * 3600


def test_every_article_reads():
    assert len(read_articles()) >= 30


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('headline = "A headline"', "", r"an-outlet/a-slug.toml: headline: is missing"),
        ('headline = "A headline"', 'headlin = "A"', r"headline: is missing"),
        ('story = "s"', 'story = "s"\nlanguge = "en"', r"languge: unknown key; did you mean 'language'\?"),
        ("+05:00", "", r"published_at: .* needs an offset such as \+05:00"),
        ("2026-10-02T09:40:00+05:00", "yesterday", r"published_at: 'yesterday' is no ISO 8601 time"),
        ('kind = "paragraph"', 'kind = "song"', r"block 0: kind: 'song' is none of: paragraph, heading"),
        ('text = "A text."', "", r"block 0: text: is missing"),
        ('text = "A text."', 'text = "A [[n: text."', r"block 0: text: a note's mark is not closed"),
        (
            'text = "A text."',
            'text = "A [[n: w | s | reader]]."',
            r"by translator or editor, not by 'reader'",
        ),
        (
            'text = "A text."',
            'text = "A [[n: w | s | editor | B]]."',
            r"'B' do not stand before the note 'w'",
        ),
        ('headline = "A headline"', "headline = 3", r"headline: expected words, got 3"),
        ('headline = "A headline"', 'headline = "A', r"not readable as TOML"),
        ('kind = "paragraph"', 'kind = "list"', r"block 0: items: a list needs items"),
    ],
)
def test_errors_name_file_and_key(tmp_path, old, new, message):
    with pytest.raises(SourceError, match=message):
        read_article(write(tmp_path, GOOD.replace(old, new)))


def test_a_note_is_lifted_out_and_anchored():
    text = passage(
        "считают в Акорде [[n: резиденция главы Казахстана | прим. «Моста» | translator | Акорде]], и не только."
    )
    (note,) = text.notes
    assert text.text == "считают в Акорде, и не только."
    assert text.text[note.start : note.end] == "Акорде"
    assert (note.text, note.signature, note.by) == (
        "резиденция главы Казахстана",
        "прим. «Моста»",
        "translator",
    )
    assert note.kind is NoteKind.GLOSS


def test_a_note_without_anchor_stands_at_its_place():
    text = passage("One. [[n: a longer comment | | editor]] Two.")
    (note,) = text.notes
    assert (text.text, note.start, note.end, note.signature) == ("One. Two.", 4, 4, None)
    assert note.kind is NoteKind.COMMENT


@given(
    st.lists(
        st.text(alphabet=st.characters(exclude_characters="[]|", exclude_categories=["C", "Z"]), min_size=1),
        min_size=1,
    )
)
def test_lifting_notes_out_leaves_the_words(words):
    marked = " ".join(f"{word} [[n: note {index} | sig | editor]]" for index, word in enumerate(words))
    lifted = passage(marked)
    assert lifted.text == " ".join(words)
    assert [note.text for note in lifted.notes] == [f"note {index}" for index in range(len(words))]
