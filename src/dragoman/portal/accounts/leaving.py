"""What rooms do when an account ends: each registers it from its app's `ready()`."""

from collections.abc import Callable

from dragoman.portal.accounts.models import User

Leaving = Callable[[User], None]
_rooms: dict[str, Leaving] = {}


def deletes(name: str) -> Callable[[Leaving], Leaving]:
    """`@deletes("mailing")`: called in the transaction that ends an account, before it does. What refers to the person with
    SET_NULL or CASCADE needs none. name: the room's; registering again replaces."""

    def register(function: Leaving) -> Leaving:
        _rooms[name] = function
        return function

    return register


def leave(person: User) -> None:
    """Every room's part."""
    for function in _rooms.values():
        function(person)
