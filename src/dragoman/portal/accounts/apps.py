"""People, roles, sign-in."""

from importlib import import_module

from django.apps import AppConfig


class AccountsConfig(AppConfig):
    """Tables named `accounts_…`."""

    name = "dragoman.portal.accounts"
    label = "accounts"

    def ready(self) -> None:
        """Register the own part of what a person may take along, and the standing job."""
        import_module(f"{self.name}.own_data")
        import_module(f"{self.name}.tasks")
