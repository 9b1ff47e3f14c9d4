"""`catalogues`: bring the message catalogues in step with templates and modules, or say what is wrong with them."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from dragoman.portal.project import messages
from dragoman.portal.project.phrases import UnreadableSource, apps


class Command(BaseCommand):
    """For developers and translators; needs no GNU gettext."""

    help = "Updates and compiles the message catalogues; with --check only says what is missing."
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        """--check, --language, --app, --drop-obsolete."""
        parser.add_argument(
            "--check", action="store_true", help="change nothing; exit 1 if anything is wrong"
        )
        parser.add_argument(
            "--language",
            action="append",
            help="BCP 47 tag; again for more. Default: all that have catalogues",
        )
        parser.add_argument("--app", action="append", choices=apps(), help="update these apps only")
        parser.add_argument(
            "--drop-obsolete", action="store_true", help="drop translations whose phrase is gone"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        """Raises CommandError (exit 1) for what --check finds, and for sources that cannot be read."""
        wanted = options["language"] or messages.languages()
        try:
            if not options["check"]:
                self._update(wanted, options["app"] or apps(), drop_obsolete=options["drop_obsolete"])
            found = [problem for language in wanted for problem in messages.problems(language)]
        except UnreadableSource as error:
            raise CommandError(str(error)) from error
        for problem in found:
            self.stdout.write(str(problem))
        if found and options["check"]:
            raise CommandError(f"{len(found)} problem(s) in the catalogues of {', '.join(wanted)}.")
        if not found:
            self.stdout.write(f"The catalogues of {', '.join(wanted) or 'no language'} are complete.")

    def _update(self, wanted: list[str], folders: list[str], *, drop_obsolete: bool) -> None:
        for language in wanted:
            for app in folders:
                messages.update(app, language, drop_obsolete=drop_obsolete)
