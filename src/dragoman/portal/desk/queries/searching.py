"""Looking for a few letters in a column, in any script. SQLite's own LIKE folds the case of ASCII letters only."""

import re

from django.db.models import Q


def contains(text: str, *fields: str) -> Q:
    """Rows that have `text` in one of the fields, upper or lower case alike."""
    pattern = re.escape(text)
    found = Q()
    for field in fields:
        found |= Q(**{f"{field}__iregex": pattern})
    return found
