"""A made-up right-to-left edition: every phrase of every catalogue in brackets, so that a phrase that came past the catalogues
stands out, and a page can be looked at from right to left without anybody's translation."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.test import override_settings

from dragoman.portal.project.messages import write_pseudo

TAG = "ar-XB"
OPEN, CLOSE = "⟦", "⟧"


def make(folder: Path) -> Path:
    """A catalogue of all our phrases, wrapped; answers the folder for LOCALE_PATHS."""
    write_pseudo(folder, TAG, change=lambda phrase: f"{OPEN}{phrase}{CLOSE}")
    return folder


@contextmanager
def edition(folder: Path) -> Iterator[str]:
    """While this lasts the site has English, Russian and the made-up edition; gives its tag."""
    paths = [str(make(folder))]
    languages = [("en", "English"), ("ru", "русский"), (TAG, "مصطنعة")]
    with override_settings(LANGUAGES=languages, LOCALE_PATHS=paths):
        yield TAG
