"""People, roles, sign-in."""

from django.apps import AppConfig


class AccountsConfig(AppConfig):
    """Tables named `accounts_…`."""

    name = "dragoman.portal.accounts"
    label = "accounts"
