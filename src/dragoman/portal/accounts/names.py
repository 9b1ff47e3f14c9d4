"""What people may call themselves: the user name stands in addresses and is unique, the display name is shown and free.

Names are read as signatures here (a translation is signed), so none may pass for another's: no mixed scripts in a user name,
no control or direction characters in any, and no reader under the name of somebody of the staff.
"""

import unicodedata

from django.conf import settings
from django.utils.translation import gettext as _

from dragoman.portal.accounts.confusables import skeleton
from dragoman.portal.accounts.models import Role, User

LONGEST_USERNAME = 40
SHORTEST_USERNAME = 2
LONGEST_DISPLAY_NAME = 80
MOST_MARKS = 4
"""Marks stacked on one letter; no orthography needs more, and a page is drowned by them."""
_SIGNS = "._-"
_JOINERS = {"\u200c", "\u200d"}
RESERVED = (
    "admin", "administrator", "root", "staff", "system", "support", "help", "info", "security", "webmaster", "postmaster", "abuse", "moderator",
    "editor", "translator", "редактор", "переводчик", "администратор", "админ", "модератор", "редакция", "поддержка", "me", "account",
)  # fmt: skip
"""Names by which the house itself would be taken to speak."""


def name_problem(username: str) -> str:
    """Why nobody may have this user name, in words for a person; empty where somebody may."""
    if not SHORTEST_USERNAME <= len(username) <= LONGEST_USERNAME:
        return _("A user name has between 2 and 40 characters.")
    if not all(char.isalnum() or char in _SIGNS for char in username) or not username[0].isalnum():
        return _(
            "A user name has letters, digits, full stops, hyphens and underscores only, and begins with a letter or digit."
        )
    if unicodedata.normalize("NFKC", username) != username or any(
        not char.isascii() and not char.isalpha() for char in username
    ):
        return _("A user name has plain letters and digits only.")
    if len({_script(char) for char in username if char.isalpha()}) > 1:
        return _("A user name keeps to the letters of one script.")
    return ""


def is_reserved(username: str) -> bool:
    """The house itself would be taken to speak."""
    look = skeleton(username)
    return look in {skeleton(name) for name in (*RESERVED, settings.CONFIG.site_name)} or not look


def passes_for_staff(name: str, *, besides: User | None = None) -> bool:
    """Somebody of the staff (translators and above) is called so, or so that it looks the same. 1 query over the staff.

    besides: somebody whose own names do not count.
    """
    look = skeleton(name)
    staff = User.objects.exclude(role=Role.READER)
    if besides is not None and besides.pk:
        staff = staff.exclude(pk=besides.pk)
    names = staff.values_list("username", "display_name")
    return bool(look) and any(look == skeleton(own) for pair in names for own in pair if own)


def clean_display_name(text: str) -> str:
    """The name as it may be shown: one line, composed, without control, direction and private characters; at most 80 characters.

    Empty where nothing to read is left.
    """
    kept: list[str] = []
    marks = 0
    composed = unicodedata.normalize("NFC", text)
    for place, char in enumerate(composed):
        if char.isspace():
            char = " "
        category = unicodedata.category(char)
        if category.startswith("C") and not (char in _JOINERS and _joins(composed, place)):
            continue
        marks = marks + 1 if category.startswith("M") else 0
        if marks <= MOST_MARKS:
            kept.append(char)
    name = " ".join("".join(kept).split())[:LONGEST_DISPLAY_NAME].strip()
    return name if any(char.isalnum() for char in name) else ""


def _joins(text: str, place: int) -> bool:
    """A joiner is kept only between letters that are joined (Persian, Indic), where leaving it out would misspell the word."""
    around = text[place - 1 : place] + text[place + 1 : place + 2]
    return len(around) == 2 and all(
        _script(char) not in {"LATIN", "CYRILLIC", "GREEK", ""} for char in around
    )


def _script(char: str) -> str:
    """The first word of the letter's name: `LATIN`, `CYRILLIC`, `ARABIC`; the Japanese scripts, which are written together, are one."""
    script = unicodedata.name(char, "").split(" ")[0] if char.isalpha() or unicodedata.combining(char) else ""
    return "CJK" if script in {"HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA"} else script
