"""Word lists written as running text, so that a language's module stays a page and its diffs show one word."""


def words(text: str) -> tuple[str, ...]:
    """Split at white space; for lists whose entries are single words."""
    return tuple(text.split())


def phrases(text: str) -> tuple[str, ...]:
    """Split at `|`; for lists whose entries may hold spaces."""
    return tuple(" ".join(part.split()) for part in text.split("|") if part.strip())
