"""All we have of a person, for that person: each room registers its part from its app's `ready()`."""

import io
import json
import zipfile
from collections.abc import Callable
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder

from dragoman.portal.accounts.models import User

Part = Callable[[User], Any]
_parts: dict[str, Part] = {}


def exports(name: str) -> Callable[[Part], Part]:
    """`@exports("comments")`: JSON data (dates and times too) of the person. name: a file's, without ending; registering
    again replaces."""

    def register(function: Part) -> Part:
        _parts[name] = function
        return function

    return register


def export_of(person: User) -> dict[str, Any]:
    """Every part by its name."""
    return {name: function(person) for name, function in sorted(_parts.items())}


def as_json(data: Any) -> bytes:
    """Readable JSON, UTF-8."""
    return json.dumps(data, cls=DjangoJSONEncoder, ensure_ascii=False, indent=2).encode()


def as_zip(data: dict[str, Any]) -> bytes:
    """One JSON file a part."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as file:
        for name, part in data.items():
            file.writestr(f"{name}.json", as_json(part))
    return buffer.getvalue()
