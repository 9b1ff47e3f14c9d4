"""The store: the press tables."""

from django.apps import AppConfig


class StoreConfig(AppConfig):
    """Tables named `store_…`."""

    name = "dragoman.portal.store"
    label = "store"
    verbose_name = "Press"
