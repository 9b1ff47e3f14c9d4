"""Lines around headline and text that credit people in other roles than author: «Перевод: …», "Editing by …"."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from dragoman.press.extract.outlets.agencies import agency_named
from dragoman.press.extract.page.tree import Element
from dragoman.press.extract.people.credited import Credit, credits_on
from dragoman.press.extract.people.near import AROUND, Near
from dragoman.press.extract.people.people import looks_like_person
from dragoman.press.extract.people.printed import Printed
from dragoman.press.extract.wording.rolewords import role_spots
from dragoman.press.extract.wording.spotting import Spot
from dragoman.press.record import PersonRole

LONGEST_CREDIT = 240
LEFT_OVER = 30
LONGEST_OPENING = 20
"""Letters in front of a role's words in their sentence: "Z němčiny přeložil …"."""
MOST_WORDS = 4
"""Words of a name that only a role behind it says to be one."""
LONG_LEFT_OVER = 120
"""Letters beside the names of a line that opens with a translator or is a list of credits: "Translated by Jane Roe for The Mill …"."""
OVER_HEADLINE = 300
INTO_TEXT = 350
PICTURE_BOX = 600

_SENTENCE_END = re.compile(r"(?<=[\w)»”\"]{2})[.!?][)»”\"]?\s+(?=\S)")
_SENTENCE = re.compile(r"(?:다\.|[。।])[)）]?$")
"""How sentences end where names have no capitals to tell them from other words."""
_CHIEF = re.compile(
    r"chief|chef|főszerk|naczeln|šéf|главн|головн|галоўн|glavn|odgovorn|одговорн|hoofd|päätoim|ansvar|capo|responsab|direct|direttor|diretor"
    r"|yayın yönet|бас ред|баш ред|башкы ред|ерөнхий|bosh muh|baş |сармуҳ|galven|vyriaus|peatoim|vastutav|kryered|գլխավոր|მთავარი|رئيس|مدير|سردبیر|ראשי|אחראי"
    r"|प्रधान|प्रबंध|প্রধান|নির্বাহী|pemimpin|pelaksana|tổng|บริหาร|編集長|編集人|편집장|편집국장|편집인|主编|主編|αρχισυντ|διευθ|jefe|jefa|cap de",
    re.IGNORECASE,
)
"""Editors of the outlet, whom its imprint under the text names: they are not the text's own."""
_PICTURE_ROLES = frozenset({PersonRole.PHOTOGRAPHER, PersonRole.ILLUSTRATOR})
_ASIDE = ("nav", "aside", "figcaption")


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleLine:
    """A line and the people it credits, authors among them. start, end: in the visible text."""

    start: int
    end: int
    credits: tuple[Printed, ...]

    @property
    def by_author(self) -> bool:
        """Whether an author is credited too."""
        return any(printed.is_author for printed in self.credits)


def role_lines(near: Near, is_site: Callable[[str], bool]) -> list[RoleLine]:
    """The lines that credit somebody in another role than author; a picture's credit is none, nor is a sentence.

    is_site: whether a name is the site's own.
    """
    above = near.first - AROUND + INTO_TEXT
    spots = [spot for spot in near.spots_above if near.top - OVER_HEADLINE <= spot.start <= above]
    found = []
    for at in near.worded(spot for spot in (*spots, *near.spots_below) if spot.kind != "author"):
        line = near.line(at)
        credits = _credits(near, at, line, is_site) if 3 < len(line) <= LONGEST_CREDIT else []
        if credits:
            people = tuple(Printed(credit=c, start=at + c.start, end=at + c.end) for c in credits)
            found.append(RoleLine(start=at, end=at + len(line), credits=people))
    return found


def _credits(near: Near, at: int, line: str, is_site: Callable[[str], bool]) -> list[Credit]:
    words = near.sheet.words
    if _SENTENCE.search(line):
        return []
    found = [
        c
        for c in credits_on(line, words)
        if looks_like_person(c.name)
        and not is_site(c.name)
        and (c.introduced or c.name.count(" ") < MOST_WORDS)
        and not (c.role in _PICTURE_ROLES and agency_named(c.name))
    ]
    if all(c.role is PersonRole.AUTHOR for c in found):
        return []
    spots = role_spots(line, words.tags)
    low, high = _sentence(line, spots, found)
    letters = sum(c.isalpha() for c in line[low:high]) - sum(c.end - c.start for c in found)
    letters -= sum(spot.end - spot.start for spot in spots if low <= spot.start < high)
    owner = near.owner(at)
    first = found[0]
    opens = (
        first.role is PersonRole.TRANSLATOR
        and spots[0].start == 0
        and first.start <= spots[0].end + LEFT_OVER
    )
    if (
        letters > (LONG_LEFT_OVER if opens and at >= min(near.first, near.behind) else LEFT_OVER)
        or owner.within(*_ASIDE)
        or (at > near.first and owner.within("footer"))
    ):
        return []
    if at >= min(near.first, near.behind) and any(
        _CHIEF.search(line, s.start, s.end) for s in spots if s.kind == "editor"
    ):
        return []
    if any(c.role in _PICTURE_ROLES for c in found) and _beside_picture(owner, near.top):
        return [c for c in found if c.role not in (*_PICTURE_ROLES, PersonRole.AUTHOR)]
    return found


def _sentence(line: str, spots: Sequence[Spot], found: Sequence[Credit]) -> tuple[int, int]:
    """The sentence that opens with a role's words and holds all that is credited, else the whole line.

    "First published in …. Translated from the Czech by Jane Roe. Original title: …." says three things.
    """
    low, high = 0, len(line)
    for match in _SENTENCE_END.finditer(line):
        if line[match.end()].islower():
            continue
        if match.end() <= found[0].start:
            low = match.end()
        elif match.start() >= found[-1].end:
            high = match.start()
            break
    opens = any(low <= s.start <= low + LONGEST_OPENING for s in spots if s.kind in ("translator", "editor"))
    return (low, high) if opens else (0, len(line))


def _beside_picture(owner: Element, top: int) -> bool:
    """Whether a line stands in a picture's own box: then it is that picture's credit."""
    return any(
        box.tag not in ("article", "main", "body")
        and not box.start <= top < box.end
        and box.end - box.start < PICTURE_BOX
        and any(el.tag == "img" for el in box.iter())
        for box in [owner, *owner.ancestors()][:3]
    )
