"""Taking stretches out of a block's text, so that its links and notes still stand on their words."""

from collections.abc import Iterable
from dataclasses import replace

from dragoman.press.record import Block, Link


def without_front(block: Block, cut: int) -> Block:
    """The block without its first `cut` characters; links in them go, all others and the notes move along."""
    return replace(
        block,
        text=block.text[cut:],
        links=tuple(
            replace(link, start=link.start - cut, end=link.end - cut)
            for link in block.links
            if link.start >= cut
        ),
        notes=tuple(
            replace(note, start=max(0, note.start - cut), end=max(0, note.end - cut)) for note in block.notes
        ),
    )


def moved_links(links: Iterable[Link], at: int, cut: int) -> tuple[Link, ...]:
    """Links of a text out of which `cut` characters from `at` on were taken; those that stood in these alone go."""
    return tuple(
        replace(
            link,
            start=link.start - cut if link.start > at else link.start,
            end=link.end - cut if link.end > at else link.end,
        )
        for link in links
        if not (at <= link.start and link.end <= at + cut)
    )
