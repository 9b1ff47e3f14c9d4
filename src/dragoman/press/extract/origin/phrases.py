"""What a phrase is to the sentence it stands in: whether it opens a statement, and what stands around it."""

import re

from dragoman.press.extract.origin.sourcenames import AHEAD, MARKS
from dragoman.press.extract.origin.sources import How
from dragoman.press.extract.page.outside import Said
from dragoman.press.extract.page.sheet import Sheet
from dragoman.press.extract.people.people import looks_like_person

MAX_CHARACTERS = 300
"""Of a line that says where a text is from."""
COLONS = (":", "：", "՝")
_DASHES = "-–—|"
_QUOTED_SOON = re.compile(r"[^.!?«“„\"《]{0,25}[«“„\"《『「]")
MAX_AHEAD = 60
"""Characters of a sentence in front of the words that carry it."""
ABOUT_TEXT = re.compile(
    r"(?:[^\W\d_]+[\s’']){0,2}(?:arti[ckg]|artyk|artík|artíc|beitrag|te[ksx]{1,2}t|testo|стат|матер|тэкст|артыкул|cikk|írás|jut(?:tu|un)|"
    r"kirjoitu|član|clan|člán|yazı|haber|makale|çeviri|άρθρο|κείμενο|μετάφραση|мақала|макала|maqola|məqalə|straipsn|vertim|rakst|tulkojum|"
    r"essay|essä|esej|есе|эссе|story|piece|translat|translation|overs[aæe]t|översätt|übersetzung|übertragung|traducción|tradução|traduzione|"
    r"traduction|tłumacz|překlad|preklad|prevod|prijevod|превод|перевод|переклад|пераклад|bài|bản dịch|مقال|نص|مقاله|مطلب|ترجم|המאמר|הכתבה)|"
    r"本文|文章|この記事|本記事|本稿|이 글|이 기사|यह लेख|यह अनुवाद|লেখাটি",
    re.IGNORECASE,
)
"""How a line begins that speaks of the text itself: "this article", "Dieser Beitrag", «Этот текст»."""


def is_divided(sheet: Sheet, said: Said) -> bool:
    """Whether the phrase is only the first part of a divided one: "z … přeložila"."""
    return said.phrase.lower() not in sheet.words.all(said.kind)


def around(said: Said) -> str:
    """The words beside a phrase, where the language stands: "prevela s mađarskog", «перевод с польского»."""
    return said.line.text[max(0, said.start - 25) : said.end + 40]


def leads(said: Said) -> bool:
    """Whether a colon or a dash behind the words says that the name follows."""
    return has_colon(said) or (said.start == 0 and said.rest.lstrip()[:1] in tuple(_DASHES))


def in_brackets(said: Said) -> bool:
    """Whether the line is nothing but a bracket: "(from the Heron Post)"."""
    return said.phrase[:1] == "(" and said.start == 0 and said.line.text[-1:] == ")"


def has_colon(said: Said) -> bool:
    return said.rest.lstrip()[:1] in COLONS or said.phrase[-1:] in COLONS


def said_behind(said: Said) -> str:
    return said.rest.strip(" :：՝–—-.|)）】]")


def opens_statement(said: Said, how: How, *, names_page: bool, language: str | None) -> bool:
    """Whether the word opens a statement: early in it, and a single word only with a colon or nothing behind it."""
    colon = has_colon(said)
    if how is How.SOURCE_LINE:
        return said.start <= 2 and (
            colon
            or _name_follows(said)
            or said.rest.lstrip()[:1] in tuple(_DASHES)
            or len(said.rest.split()) <= (8 if " " in said.phrase else 4)
        )
    if how is How.TRANSLATED:
        about = ABOUT_TEXT.match(said.line.text) is not None
        return said.start <= 2 or names_page or about or language is not None or person_ahead(said)
    if said.start > MAX_AHEAD:
        return False
    if how is How.REPUBLISHED and (
        (said.start <= 1 and _QUOTED_SOON.match(said.rest)) or AHEAD.search(said.line.text[: said.start])
    ):
        return True
    alone = said.start == 0 and (leads(said) or not said.rest.strip(" .→»"))
    return (
        " " in said.phrase
        or (not said.phrase.isascii() and said.phrase.lower() == said.phrase.upper())
        or alone
        or (said.start == 0 and names_page)
    )


def _name_follows(said: Said) -> bool:
    """Whether several words open the line and a name stands right behind them: "paru dans Héron du Matin le 9 septembre, de notre …"."""
    rest = said.rest.lstrip()
    if not any(letter.isdecimal() for letter in rest):
        return False
    return " " in said.phrase and (rest[:1].isupper() or rest[:1] in MARKS) and said.start == 0


def person_ahead(said: Said) -> bool:
    """Whether nothing but a person stands in front of the words: "Lê Hạc dịch"."""
    ahead = said.line.text[: said.start].strip(" ,:–—-")
    return ahead.count(" ") <= 2 and looks_like_person(ahead)
