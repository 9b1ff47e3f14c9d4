"""A made-up right-to-left edition: every phrase of every catalogue in brackets, so that a phrase that came past the catalogues
stands out, and a page can be looked at from right to left without anybody's translation."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from django.test import override_settings

TAG = "ar-XB"
OPEN, CLOSE = "⟦", "⟧"
PORTAL = Path(__file__).parents[3] / "src" / "dragoman" / "portal"


def make(folder: Path) -> Path:
    """A catalogue of all our phrases, wrapped; answers the folder for LOCALE_PATHS."""
    made = Catalog(locale="ar", fuzzy=False)
    for path in sorted(PORTAL.glob("*/locale/ru/LC_MESSAGES/django.po")):
        with path.open("rb") as file:
            for message in read_po(file):
                if message.id:
                    made.add(message.id, _wrapped(message.id, made.num_plurals))
    target = folder / "ar_XB" / "LC_MESSAGES"
    target.mkdir(parents=True, exist_ok=True)
    with (target / "django.mo").open("wb") as file:
        write_mo(file, made)
    return folder


def _wrapped(phrase: str | tuple[str, ...], plurals: int) -> str | tuple[str, ...]:
    if isinstance(phrase, str):
        return f"{OPEN}{phrase}{CLOSE}"
    return tuple(f"{OPEN}{phrase[-1]}{CLOSE}" for _ in range(plurals))


@contextmanager
def edition(folder: Path) -> Iterator[str]:
    """While this lasts the site has English, Russian and the made-up edition; gives its tag."""
    paths = [str(make(folder))]
    languages = [("en", "English"), ("ru", "русский"), (TAG, "مصطنعة")]
    with override_settings(LANGUAGES=languages, LOCALE_PATHS=paths):
        yield TAG
