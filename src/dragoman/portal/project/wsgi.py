"""The WSGI application granian serves."""

import os

from django.core.wsgi import get_wsgi_application
from django.urls import get_resolver

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "dragoman.portal.project.settings")
application = get_wsgi_application()
# All rooms are loaded now rather than by the first reader; what is wrong with one of them ends the start, not a page.
get_resolver().url_patterns  # noqa: B018
