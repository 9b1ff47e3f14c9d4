"""Whatever a line under a text is made of: reading origin and rights from it ends, and says nothing that is not there."""

import unicodedata

from hypothesis import given, settings
from hypothesis import strategies as st

from dragoman.press.extract import read, visible_text
from dragoman.press.extract.rights.holder import holder_in
from dragoman.press.extract.wording.words import words_of

from .making import article, page

PIECES = st.sampled_from(
    [
        "©", "(c)", "ⓒ", "Copyright", "2024", "2019–2024", "Heron", "Ltd.", "GmbH & Co. KG", "S.L.", "«Цапля»", "ООО", "鷺新聞社", "All rights reserved.",
        "Alle Rechte vorbehalten", "无断转载", "版权所有", "belong to", "принадлежат", "|", "·", "–", ",", ".", ":", "/", "(", ")", "[", "]", "“", "”", "Source:",
        "Источник:", "Original:", "Translated by", "from Swedish", "writes", "Reuters", "AFP", "reed.example", "by", "the", "a", "\u200f", "’", "\u0000", "ß", "İ",
        "<a href='https://reed.example/1'>Reed Gazette</a>", "<a href='/terms'>Terms</a>", "<b>", "CC BY 4.0", "public domain", "open access",
    ]
)  # fmt: skip
LINES = st.lists(PIECES, max_size=12).flatmap(
    lambda parts: st.sampled_from([" ", ""]).map(lambda between: between.join(parts))
)
WORDS = words_of(("de", "ru", "zh"))


@settings(max_examples=150, deadline=None)
@given(LINES, LINES)
def test_a_rights_line_is_on_the_page_and_a_carrier_has_a_name(first: str, second: str) -> None:
    made = page(article(after=f"<footer><p>{first}</p><p>{second}</p></footer>"))
    found = read(made)
    text = visible_text(made)
    evidence = found.rights.evidence
    if found.rights.line is not None and evidence is not None and evidence.source == "visible":
        assert text[evidence.start : evidence.end] == found.rights.line
    assert all(carrier.name.strip() for carrier in found.carriers)
    assert [carrier.made_from for carrier in found.carriers] == [None, *range(len(found.carriers) - 1)]
    assert (found.original is not None) == (len(found.carriers) > 1)


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=200) | LINES)
def test_a_holder_is_made_of_the_lines_own_words(line: str) -> None:
    holder = holder_in(line, WORDS)
    if holder is not None:
        assert holder.strip()
        assert set("".join(holder.split())) <= set(unicodedata.normalize("NFC", line))
