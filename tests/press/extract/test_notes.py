"""Words of translators and editors inside the text, and under it."""

import pytest

from dragoman.press.extract import read
from dragoman.press.extract.prose.notes import kind_of
from dragoman.press.extract.wording.words import words_of
from dragoman.press.record import Article, Note, NoteKind

from .making import FILLER, article, page


def read_with(sentence: str, *, lang: str = "en", after: str = "") -> Article:
    return read(
        page(article(f"{FILLER}<p>{sentence}</p>{FILLER.replace('river', 'stream')}{after}", lang=lang))
    )


def notes_of(found: Article) -> list[Note]:
    return [note for block in found.body for note in block.notes]


@pytest.mark.parametrize(
    ("lang", "bracket", "text", "by", "signature"),
    [
        ("en", "(the head of a village – translator's note)", "the head of a village", "translator", "translator's note"),
        ("en", "(the head of a village; transl.)", "the head of a village", "translator", "transl."),
        ("en", "[the head of a village — Ed.]", "the head of a village", "editor", "Ed."),
        ("en", "(Translator's note: the head of a village)", "the head of a village", "translator", "Translator's note"),
        ("de", "(Dorfvorsteher; Anm. d. Übers.)", "Dorfvorsteher", "translator", "Anm. d. Übers."),
        ("de", "(Dorfvorsteher, Anm. d. Red.)", "Dorfvorsteher", "editor", "Anm. d. Red."),
        ("de", "[Dorfvorsteher, Anm. d. Red.]", "Dorfvorsteher", "editor", "Anm. d. Red."),
        ("fr", "(le maire du village, NDT)", "le maire du village", "translator", "NDT"),
        ("fr", "(le maire du village – NDLR)", "le maire du village", "editor", "NDLR"),
        ("it", "(il capo del paese, ndt)", "il capo del paese", "translator", "ndt"),
        ("it", "(il capo del paese - nota del traduttore)", "il capo del paese", "translator", "nota del traduttore"),
        ("es", "(el alcalde, N. del T.)", "el alcalde", "translator", "N. del T."),
        ("pt", "(o presidente da aldeia, N. T.)", "o presidente da aldeia", "translator", "N. T."),
        ("ro", "(primarul, n. trad.)", "primarul", "translator", "n. trad."),
        ("nl", "(het dorpshoofd, noot van de vertaler)", "het dorpshoofd", "translator", "noot van de vertaler"),
        ("sv", "(byns ledare, övers. anm.)", "byns ledare", "translator", "övers. anm."),
        ("pl", "(naczelnik wsi – przyp. tłum.)", "naczelnik wsi", "translator", "przyp. tłum."),
        ("pl", "(naczelnik wsi - red.)", "naczelnik wsi", "editor", "red."),
        ("cs", "(starosta, pozn. překl.)", "starosta", "translator", "pozn. překl."),
        ("sk", "(starosta, pozn. red.)", "starosta", "editor", "pozn. red."),
        ("hr", "(načelnik sela, prim. prev.)", "načelnik sela", "translator", "prim. prev."),
        ("sr", "(сеоски старешина – прим. прев.)", "сеоски старешина", "translator", "прим. прев."),
        ("bg", "(селски старейшина – бел. прев.)", "селски старейшина", "translator", "бел. прев."),
        ("ru", "(глава аула – прим. ред.)", "глава аула", "editor", "прим. ред."),
        ("ru", "(глава аула. – Прим. пер.)", "глава аула", "translator", "Прим. пер."),
        ("uk", "(голова громади – прим. пер.)", "голова громади", "translator", "прим. пер."),
        ("be", "(кіраўнік вёскі. – Заўв. перакл.)", "кіраўнік вёскі", "translator", "Заўв. перакл."),
        ("kk", "(ауыл басшысы – ред.)", "ауыл басшысы", "editor", "ред."),
        ("hu", "(a falu elöljárója – a ford.)", "a falu elöljárója", "translator", "a ford."),
        ("el", "(ο πρόεδρος του χωριού, σ.τ.μ.)", "ο πρόεδρος του χωριού", "translator", "σ.τ.μ."),
        ("tr", "(köyün başı – ç.n.)", "köyün başı", "translator", "ç.n."),
        ("ja", "（村長＝訳注）", "村長", "translator", "訳注"),
        ("ja", "（訳注：村の長）", "村の長", "translator", "訳注"),
        ("zh", "（村长，译者注）", "村长", "translator", "译者注"),
        ("zh", "（编者注：村长）", "村长", "editor", "编者注"),
        ("ko", "(마을 이장·옮긴이)", "마을 이장", "translator", "옮긴이"),
    ],
)  # fmt: skip
def test_signed_brackets(lang: str, bracket: str, text: str, by: str, signature: str) -> None:
    found = read_with(
        f"They asked the akim {bracket} for three boats and were given one, late and with a hole in it.",
        lang=lang,
    )
    assert [(note.text.rstrip("."), note.by, note.kind, note.signature) for note in notes_of(found)] == [
        (text, by, NoteKind.GLOSS, signature)
    ]
    assert "asked the akim for three boats" in " ".join(found.text.split())


@pytest.mark.parametrize(
    "sentence",
    [
        "The book (Ada Crane, editor) was printed on the river and sold on the bank by people in boots.",
        "The report (see the second edition) was printed on the river and sold on the bank by people in boots.",
        "“We have [no] boats left for anybody who comes after noon,” he said to the people on the bank.",
        "“[They] have boats left for anybody who comes before noon,” he said to the people on the bank.",
        "He said that they were old. “These [scenes of the flood] have to be painted over by noon,” he said.",
        "The boats [1] were lent to anybody who came before noon and could tell the mill from the church.",
    ],
)
def test_brackets_that_are_no_notes(sentence: str) -> None:
    found = read_with(sentence)
    assert notes_of(found) == []
    assert sentence[:30] in found.text


def test_an_unsigned_gloss_of_a_name() -> None:
    found = read_with(
        "They went to the Sejmik [the regional assembly] with three boats and a letter from the miller."
    )
    assert [(n.text, n.by, n.kind, n.signature) for n in notes_of(found)] == [
        ("the regional assembly", "editor", NoteKind.GLOSS, None)
    ]


@pytest.mark.parametrize(
    ("lang", "noted", "text", "by", "signature"),
    [
        ("nl", "akim – het dorpshoofd, red. –", "het dorpshoofd", "editor", "red."),
        ("it", "akim – il capo del paese, n.d.r. –", "il capo del paese", "editor", "n.d.r."),
        ("fi", "akim – kylän vanhin, suom. –", "kylän vanhin", "translator", "suom."),
        ("ja", "akim［村の長＝訳注］", "村の長", "translator", "訳注"),
        ("it", "akim [il capo del paese ndr]", "il capo del paese", "editor", "ndr"),
        ("hu", "akim (a falu elöljárója – a szerk. megj.)", "a falu elöljárója", "editor", "a szerk. megj."),
        ("el", "akim (ο πρόεδρος – σημ. σύντ.)", "ο πρόεδρος", "editor", "σημ. σύντ."),
        ("ka", "akim (სოფლის თავი (უხუცესი) — მთარგ.)", "სოფლის თავი (უხუცესი)", "translator", "მთარგ."),
        ("id", "akim (kepala desa, penj.)", "kepala desa", "translator", "penj."),
        ("fa", "akim (کدخدا؛ مترجم)", "کدخدا", "translator", "مترجم"),
        ("no", "akim (landsbyens leder, o.a.)", "landsbyens leder", "translator", "o.a."),
    ],
)
def test_more_ways_to_set_and_sign_a_gloss(lang: str, noted: str, text: str, by: str, signature: str) -> None:
    found = read_with(
        f"They asked the {noted} for three boats and were given one, late and with a hole in it.", lang=lang
    )
    assert [(n.text, n.by, n.kind, n.signature) for n in notes_of(found)] == [
        (text, by, NoteKind.GLOSS, signature)
    ]
    assert "asked the akim for three boats" in " ".join(found.text.split())


@pytest.mark.parametrize("bracket", ["(red.)", "(Ed.)", "[transl.]", "– the village – late –"])
def test_a_signature_alone_is_no_note(bracket: str) -> None:
    assert notes_of(read_with(f"They asked the akim {bracket} for three boats and were given one.")) == []


@pytest.mark.parametrize(
    ("lang", "body", "kind"),
    [
        ("fr", "la police du fleuve, dissoute en mars 1989", NoteKind.GLOSS),
        ("fr", "bassin où les barques sont mises au sec", NoteKind.GLOSS),
        ("sv", "ung. ”flodvakt”", NoteKind.GLOSS),
        ("hu", "tanács, itt: községháza", NoteKind.GLOSS),
        ("en", "also a pun on the word for flour", NoteKind.COMMENT),
        ("en", "the mill was pulled down in 1990", NoteKind.COMMENT),
        ("ru", "речь идёт о мельнице у моста", NoteKind.COMMENT),
        ("ru", "здание мельницы, ныне школа", NoteKind.GLOSS),
        ("hi", "मूल पत्र में यह वाक्य काटा गया है", NoteKind.COMMENT),
        ("tr", "değirmen 1990 yılında yıkıldı", NoteKind.COMMENT),
        ("ko", "원문에서는 강조되어 있다", NoteKind.COMMENT),
        ("ja", "粉屋の水車", NoteKind.GLOSS),
    ],
)
def test_glosses_and_comments(lang: str, body: str, kind: NoteKind) -> None:
    assert kind_of(body, words_of((lang,))) is kind


def test_an_unsigned_gloss_of_a_common_word_is_a_translators() -> None:
    told = "They laid it under the heap of mani [carved prayer stones], and went home by the upper road."
    translated = read(
        page(
            article(
                FILLER + f"<p>{told}</p>" + FILLER, after="<p>Translated from the French by Ada Crane</p>"
            )
        )
    )
    assert [(n.text, n.by) for n in notes_of(translated)] == [("carved prayer stones", "translator")]
    assert notes_of(read_with(told)) == []


@pytest.mark.parametrize(
    "told",
    [
        "“They are old,” he said. “We laid it under mani [carved prayer stones], and went home,” he added.",
        "Er sagte: »Wir legten es unter mani [behauene Steine der Beter], und gingen heim«, und ging heim.",
        "Il disait : « On l'a mis sous des mani [pierres de prière gravées], et on est rentrés », puis partit.",
        "Han sade: ”Vi lade den under mani [huggna stenar med böner], och gick hem”, och så gick han hem.",
    ],
)
def test_brackets_within_quotations_are_the_speakers(told: str) -> None:
    after = "<p>Translated from the French by Ada Crane</p>"
    assert notes_of(read(page(article(FILLER + f"<p>{told}</p>" + FILLER, after=after)))) == []


@pytest.mark.parametrize(
    ("lang", "paragraph", "text", "signature"),
    [
        ("en", "Editor's note: An earlier version of this story said there were four boats.", "An earlier version of this story said there were four boats.", "Editor's note"),
        ("en", "(An earlier version of this story said there were four boats. – Ed.)", "An earlier version of this story said there were four boats.", "Ed."),
        ("de", "Anm. d. Red.: In einer früheren Fassung war von vier Booten die Rede.", "In einer früheren Fassung war von vier Booten die Rede.", "Anm. d. Red."),
        ("ru", "От редакции: в первой версии текста говорилось о четырёх лодках.", "в первой версии текста говорилось о четырёх лодках.", "От редакции"),
        ("ja", "編集部より：当初の記事で舟を四艘としたのは誤りでした。", "当初の記事で舟を四艘としたのは誤りでした。", "編集部より"),
        ("nl", "In een eerdere versie was sprake van vier boten. – Red.", "In een eerdere versie was sprake van vier boten.", "Red."),
        ("zh", "编者按：初稿误称有四条船，特此更正。", "初稿误称有四条船，特此更正。", "编者按"),
        ("ja", "【編集部注】当初の記事で舟を四艘としたのは誤りでした。", "当初の記事で舟を四艘としたのは誤りでした。", "編集部注"),
    ],
)  # fmt: skip
def test_paragraphs_that_are_notes(lang: str, paragraph: str, text: str, signature: str) -> None:
    found = read_with(
        "They had three boats, and the miller lent them another in the afternoon, with a hole in it.",
        lang=lang,
        after=f"<p>{paragraph}</p>",
    )
    assert [(n.text, n.by, n.kind, n.signature) for n in notes_of(found)] == [
        (text, "editor", NoteKind.COMMENT, signature)
    ]
    assert text not in found.text


def test_a_footnote_hangs_on_the_word_with_its_mark() -> None:
    found = read_with(
        "They asked the akim* for three boats and were given one, late and with a hole in it.",
        after="<p>* The head of a village, chosen by its elders. – Translator's note</p>",
    )
    (note,) = notes_of(found)
    block = next(block for block in found.body if block.notes)
    assert (note.text, note.by, note.kind) == (
        "The head of a village, chosen by its elders.",
        "translator",
        NoteKind.DEFINITION,
    )
    assert block.text[note.start : note.end] == "akim"
    assert "akim for three boats" in found.text


NOTE = "An earlier version of this story said there were four boats."


@pytest.mark.parametrize(
    ("over", "under", "around"),
    [
        ("", f"<aside class='note'><p>Editor's note: {NOTE}</p></aside>", ""),
        ("", f"<div class='editors-note'>Editor's note: {NOTE}</div>", ""),
        ("", "", f"<div class='note'><p>Editor's note: {NOTE}</p></div>"),
        (f"<div class='editors-note'><p>Editor's note: {NOTE}</p></div>", "", ""),
        ("", f"<p><b>Editor's note:</b> {NOTE}</p>", ""),
        ("", f"<p><i>(Editor's note: {NOTE})</i></p>", ""),
    ],
)
def test_notes_in_boxes_and_in_bold(over: str, under: str, around: str) -> None:
    found = read(page(article(over + FILLER + under, after=around)))
    assert [(n.text, n.by, n.kind, n.signature) for n in notes_of(found)] == [
        (NOTE, "editor", NoteKind.COMMENT, "Editor's note")
    ]
    assert NOTE not in found.text


def test_whoever_is_named_behind_the_text_is_no_note() -> None:
    around = (
        "<p>Editor: Ada Crane</p><p>Editor: Ada Crane, Mill Street, for the newsroom of the Bank Observer</p>"
    )
    assert notes_of(read(page(article(after=around)))) == []


@pytest.mark.parametrize(
    ("mark", "under", "around"),
    [
        (" [1]", "<p>[1] The head of a village.</p>", ""),
        ("¹", "<p>¹ The head of a village.</p>", ""),
        ("*", "", "<p class='footnote'>* The head of a village.</p>"),
        (
            "<sup><a href='#fn1'>1</a></sup>",
            "",
            "<ol class='footnotes'><li id='fn1'>The head of a village.</li></ol>",
        ),
    ],
)
def test_footnotes_of_all_kinds(mark: str, under: str, around: str) -> None:
    told = f"<p>They asked the akim{mark} for three boats and were given one, late and with a hole in it.</p>"
    found = read(page(article(FILLER + told + under, after=around)))
    assert [(n.text, n.kind) for n in notes_of(found)] == [("The head of a village.", NoteKind.DEFINITION)]
    assert "the akim for three boats" in found.text


@pytest.mark.parametrize(
    ("mark", "note"),
    [
        (" <sup>1</sup>", "1 Akim: the head of a village. – Ed."),
        ("<sup>1)</sup>", "1) Akim: the head of a village. – Ed."),
        ("<sup>١</sup>", "١ Akim: the head of a village. (Ed.)"),
        ("①", "① Akim: the head of a village. – Ed."),
        ("†", "† Akim: the head of a village. – Ed."),
    ],
)
def test_footnotes_whose_marks_link_nowhere(mark: str, note: str) -> None:
    told = f"<p>They asked the akim{mark} for three boats and were given one, late and with a hole in it.</p>"
    found = read(page(article(FILLER + told, after=f"<hr><div class='notes'><p>{note}</p></div>")))
    assert [(n.text.rstrip("."), n.by, n.kind, n.signature) for n in notes_of(found)] == [
        ("Akim: the head of a village", "editor", NoteKind.DEFINITION, "Ed.")
    ]
    assert "the akim for three boats" in found.text


def test_a_heading_signs_the_footnotes_under_it() -> None:
    told = "<p>They asked the akim<sup>1</sup> for three boats and were given one, late and holed.</p>"
    under = "<p><em><b>Translator's notes</b><br>1. The head of a village, chosen by its elders.</em></p>"
    (note,) = notes_of(read(page(article(FILLER + told + under))))
    assert (note.text, note.by) == ("The head of a village, chosen by its elders.", "translator")


def test_squares_and_lists_of_numbers_are_no_footnotes() -> None:
    told = "<p>The field of 20 km<sup>2</sup> was under water, and so were 3 km<sup>2</sup> of the wood.</p>"
    after = "<p>1 Most read of all our stories</p><p>2 The second most read of our stories</p>"
    found = read(page(article(FILLER + told + FILLER, after=after)))
    assert notes_of(found) == []
    assert "20 km2 was" in found.text


def test_no_more_than_some_hundred_notes_are_taken_out_of_one_paragraph() -> None:
    found = read_with("word (the note – transl. note) " * 3000)
    assert 0 < len(notes_of(found)) <= 200


def test_evidence_of_a_note_is_the_bracket() -> None:
    made = page(
        article(
            f"{FILLER}<p>They asked the akim (the head of a village – translator's note) for three boats and got one.</p>{FILLER}"
        )
    )
    (note,) = notes_of(read(made))
    assert note.evidence is not None
    assert note.evidence.start is not None
    assert note.evidence.end is not None


def test_a_note_signed_with_initials() -> None:
    byline = '<p class="byline">Translated by <span class="author">Ada Crane</span></p>'
    text = "The oven was called the Whale {a pun in the original. – A.C.} and it swallowed forty loaves every single night of the year."
    found = read(page(article(f"{byline}{FILLER}<p>{text}</p>{FILLER.replace('river', 'stream')}")))
    assert [(note.text, note.signature) for note in notes_of(found)] == [("a pun in the original", "A.C.")]
    assert (
        notes_of(
            read_with("The oven (known – it is said – to B.) was cold, and nobody came to light it again.")
        )
        == []
    )


def test_a_paragraph_in_square_brackets_is_an_editors() -> None:
    found = read(
        page(
            article(
                f"{FILLER}<p>[Passage omitted: what the baker's brother said]</p>{FILLER.replace('river', 'lake')}"
            )
        )
    )
    assert [(note.text, note.by, note.kind) for note in notes_of(found)] == [
        ("Passage omitted: what the baker's brother said", "editor", NoteKind.COMMENT)
    ]
    teaser = read(
        page(article(f"{FILLER}<p>[Read more: what the baker said]</p>{FILLER.replace('river', 'lake')}"))
    )
    assert notes_of(teaser) == []


def test_a_paragraph_with_its_signature_in_brackets_behind_it() -> None:
    note = "<p>Altenroda lies in the north of the valley, where two languages are spoken. (The editors)</p>"
    found = read(page(article(f"{note}{FILLER}")))
    assert [(one.text, one.by, one.signature) for one in notes_of(found)] == [
        (
            "Altenroda lies in the north of the valley, where two languages are spoken.",
            "editor",
            "The editors",
        )
    ]


@pytest.mark.parametrize(
    ("body", "lang", "kind"),
    [
        ("the harvest moon; it rose at six", "en", NoteKind.GLOSS),
        ("Vollmond. Er ging um sechs Uhr auf", "de", NoteKind.GLOSS),
        ("村の長。その家に鐘がある", "ja", NoteKind.GLOSS),
        ("it was the harvest moon; a rare sight", "en", NoteKind.COMMENT),
    ],
)
def test_what_comes_first_in_a_note_decides_its_kind(body: str, lang: str, kind: NoteKind) -> None:
    assert kind_of(body, words_of((lang,))) is kind


def test_a_mark_that_is_the_word_note() -> None:
    text = "<p>母は伝貰<sup>（注）</sup>の部屋を出て、川のそばの小さな家に移り、そこで長いあいだ静かにパンを焼いて暮らしていた。</p>"
    filler = (
        "<p>夜のうちに川が増水し、朝には下の道が水に沈んだので、パン屋は舟でパンを届け、学校はいつもより一時間遅く始まった。</p>"
        * 3
    )
    found = read(
        page(article(f"{filler}{text}<p>（注）まとまった保証金を預けて住む韓国の賃貸方式。</p>", lang="ja"))
    )
    assert [(note.text, note.kind) for note in notes_of(found)] == [
        ("まとまった保証金を預けて住む韓国の賃貸方式。", NoteKind.DEFINITION)
    ]


def test_a_note_on_who_wrote_the_text_is_none() -> None:
    found = read(page(article(f"<p>Ada Crane*</p>{FILLER}<p>* Writer who lives on the river</p>")))
    assert notes_of(found) == []
