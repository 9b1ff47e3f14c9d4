"""People, roles, sign-in."""

from importlib import import_module

from django.apps import AppConfig


class AccountsConfig(AppConfig):
    """Tables named `accounts_…`."""

    name = "dragoman.portal.accounts"
    label = "accounts"

    def ready(self) -> None:
        """What a person may take along has its own part from here."""
        import_module(f"{self.name}.own_data")
