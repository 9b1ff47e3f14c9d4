"""Every address of the site, and what it answers to whoever knocks."""

import re
from collections.abc import Iterator

from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver

ACTORS = ("visitor", "reader", "translator", "editor", "administrator")
"""Who knocks: nobody who is signed in, then one person per role."""


def addresses() -> dict[str, tuple[str, ...]]:
    """Name with its namespaces → names of its arguments, of every address but those of Django's own admin.

    An address without a name fails the test that asks for this: nobody could say who may open it.
    """
    return dict(_walk(get_resolver(), (), ()))


def _walk(
    resolver: URLResolver, spaces: tuple[str, ...], before: tuple[str, ...]
) -> Iterator[tuple[str, tuple[str, ...]]]:
    for pattern in resolver.url_patterns:
        if isinstance(pattern, URLResolver):
            if pattern.app_name != "admin":
                inner = (*spaces, pattern.namespace) if pattern.namespace else spaces
                yield from _walk(pattern, inner, (*before, *_arguments(pattern)))
        else:
            assert pattern.name, f"{pattern.pattern} has no name"
            yield ":".join((*spaces, pattern.name)), (*before, *_arguments(pattern))


def _arguments(pattern: URLPattern | URLResolver) -> list[str]:
    return re.findall(r"\(\?P<(\w+)>", pattern.pattern.regex.pattern)


def knock(client: Client, method: str, url: str) -> str:
    """What is answered, in one word.

    `in`: the address does its work or shows its page, or says what is wrong with an empty form. `login`: asked to sign in.
    `no`: refused. `none`: no such page. `method`: not with this method.
    """
    answer = client.get(url) if method == "GET" else client.post(url)
    if answer.status_code in {301, 302, 303}:
        return "login" if "/account/login" in answer["Location"] or "/login/" in answer["Location"] else "in"
    return {403: "no", 404: "none", 405: "method", 410: "in", 400: "in", 409: "in", 422: "in"}.get(
        answer.status_code, "in" if answer.status_code < 300 else str(answer.status_code)
    )
