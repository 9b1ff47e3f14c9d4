"""Why a comment waits, when it was no person who said so: kept as a key and a value, worded for whoever reads it.

A moderator's own words are kept as they are. Nothing a person writes begins with the mark (`spoken` sees to that).
"""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from dragoman.portal.discussion.column_text import one_line
from dragoman.portal.wording.words import number_text

MARK = "auto:"
RULE = "rule"
RULES = {
    "spam": gettext_lazy("Advertising"),
    "insult": gettext_lazy("Insults a person or a group"),
    "topic": gettext_lazy("Not about what is discussed here"),
    "private": gettext_lazy("Tells somebody’s private affairs"),
    "false": gettext_lazy("States as a fact what is refuted"),
    "hatred": gettext_lazy("Calls for hatred or violence"),
    "unreadable": gettext_lazy("Cannot be read or understood"),
}
"""Reasons moderators give often: chosen from a list, read by the author in the language of the page."""
MOST_CHARACTERS = 500

FIRST, LINKS, WORD, AGAIN, CAPITALS, REPEATS, ACCOUNT, REPORTS = (
    "first",
    "links",
    "word",
    "again",
    "capitals",
    "repeats",
    "account",
    "reports",
)


def made(key: str, value: object = "") -> str:
    """A reason as kept: `auto:links 5`."""
    return f"{MARK}{key} {value}".strip()[:MOST_CHARACTERS]


def spoken(text: str) -> str:
    """A person's reason as kept: one line, never mistaken for one of ours."""
    words = one_line(text)
    while words.startswith(MARK):
        words = words.removeprefix(MARK).lstrip()
    return words


def chosen(rule: str, text: str = "") -> str:
    """A moderator's reason as kept: one of RULES, own words, or both; empty for neither."""
    words = spoken(text)
    return made(RULE, f"{rule} {words}") if rule in RULES else words


def parts(reason: str) -> tuple[str, str]:
    """A moderator's reason taken apart: one of RULES or "", and the own words or ""."""
    if key_of(reason) != RULE:
        return "", reason
    rule, _space, words = _parts(reason)[1].partition(" ")
    return rule, words


def key_of(reason: str) -> str:
    """Which of our reasons it is; empty for a person's words."""
    return reason.removeprefix(MARK).partition(" ")[0] if reason.startswith(MARK) else ""


def for_author(reason: str) -> str:
    """The reason for whoever wrote the comment, in the page's language. Which word of a list it was is not said."""
    key, value = _parts(reason)
    match key:
        case "":
            return reason
        case "rule":
            return _rule(value)
        case "first":
            return _("The first comments of an account are read by a moderator before everybody sees them.")
        case "links":
            return _links(value) + " " + _("A moderator reads it first.")
        case "word":
            return _("A word in it is on the list of words that a moderator looks at first.")
        case "again":
            return _("The same words were sent several times within an hour; a moderator reads them first.")
        case "capitals":
            return _("It is written nearly all in capitals; a moderator reads it first.")
        case "repeats":
            return _("It repeats one sign over and over; a moderator reads it first.")
        case "account":
            return _("Moderators read the comments of your account first: {reason}").format(reason=value)
        case "reports":
            return _("Readers reported it; a moderator looks at it.")
        case _unknown:
            return _("A moderator reads it first.")


def for_moderator(reason: str) -> str:
    """The reason for whoever decides, in the page's language."""
    key, value = _parts(reason)
    match key:
        case "":
            return reason
        case "rule":
            return _rule(value)
        case "first":
            return _("One of the first comments of its account")
        case "links":
            return _links(value)
        case "word":
            return _("On the word list: “{word}”").format(word=value)
        case "again":
            return _("The same words were sent within the hour")
        case "capitals":
            return _("Nearly all in capitals")
        case "repeats":
            return _("One sign repeated over and over")
        case "account":
            return _("Everything by this account waits: {reason}").format(reason=value)
        case "reports":
            return _reports(value)
        case unknown:
            return unknown


def _parts(reason: str) -> tuple[str, str]:
    if not reason.startswith(MARK):
        return "", reason
    key, _space, value = reason.removeprefix(MARK).partition(" ")
    return key, value


def _rule(value: str) -> str:
    rule, _space, words = value.partition(" ")
    named = str(RULES.get(rule, rule))
    return f"{named}. {words}" if words else named


def _links(value: str) -> str:
    count = _number(value)
    return ngettext("It has {count} link.", "It has {count} links.", count).format(count=number_text(count))


def _reports(value: str) -> str:
    count = _number(value)
    return ngettext(
        "Hidden after {count} report by a reader", "Hidden after {count} reports by readers", count
    ).format(count=number_text(count))


def _number(value: str) -> int:
    return int(value) if value.isdecimal() else 0
