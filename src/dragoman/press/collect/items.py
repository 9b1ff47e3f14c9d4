"""An item whose markup is made harmless when somebody first asks for it.

Cleaning takes most of the time a feed needs, and most of a poll's items are known already: nobody asks for theirs.
"""

from collections.abc import Callable
from typing import Any

from dragoman.press.record import Item

Later = Callable[[], str | None] | None


class FreshItem(Item):
    """An Item in every respect; equal to the Item with the same fields."""

    __slots__ = ("_later",)

    def promise(self, *, summary: Later, content: Later) -> "FreshItem":
        """The item, with what is to be asked for each of the two; None: there is none."""
        later = {"summary": summary, "content": content}
        object.__setattr__(self, "_later", later)
        for name, made in later.items():
            if made is not None:
                object.__delattr__(self, name)
        return self

    def __getattr__(self, name: str) -> Any:
        """Called where a field is not set yet."""
        made = object.__getattribute__(self, "_later").get(name)
        if made is None:
            raise AttributeError(name)
        value = made()
        object.__setattr__(self, name, value)
        return value

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Item):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in Item.__dataclass_fields__)

    __hash__ = Item.__hash__
