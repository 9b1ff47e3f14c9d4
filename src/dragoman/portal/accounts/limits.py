"""Where allauth counts tries at log-in, registration, reset and codes.

allauth counts in Django's default cache, so that cache must be one all web processes share: the database's, in a table our own
migration makes. Not `store.limits`: allauth keeps a sliding window, rolls a try back when the password was right, and has no
other way in than the cache. These doors are knocked at rarely, so three small writes for a try do not matter.
"""

import hashlib
import hmac

from django.conf import settings


def hidden_key(key: str, prefix: str, version: int) -> str:
    """Under which name a counter is kept: allauth puts addresses and login names into its keys, and neither is to be stored."""
    named = f"{prefix}:{version}:{key}".encode("utf-8", "replace")
    return hmac.new(settings.SECRET_KEY.encode(), named, hashlib.sha256).hexdigest()
