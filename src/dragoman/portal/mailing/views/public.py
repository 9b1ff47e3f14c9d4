"""What pages of this room that everybody may read have in common: caches may keep them, and they know no person."""

from collections.abc import Callable
from functools import wraps

from django.http import HttpResponse
from django.views.decorators.cache import cache_control
from django.views.decorators.gzip import gzip_page
from django.views.decorators.http import conditional_page, require_safe

MAX_AGE_SECONDS = 60
STALE_SECONDS = 600

View = Callable[..., HttpResponse]


def public_page(view: View) -> View:
    """Safe methods only, a short public life, an ETag, compressed. Nothing inside may look at the session."""
    kept = cache_control(public=True, max_age=MAX_AGE_SECONDS, stale_while_revalidate=STALE_SECONDS)(view)
    wrapped: View = require_safe(gzip_page(conditional_page(kept)))
    return wraps(view)(wrapped)
