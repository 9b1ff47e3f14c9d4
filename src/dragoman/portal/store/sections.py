"""The sections of an edition: a closed list, so that their names stand in every catalogue."""

from django.utils.translation import gettext_lazy as _

SECTIONS = (
    ("politics", _("Politics")),
    ("economy", _("Economy")),
    ("water-energy", _("Water & energy")),
    ("society", _("Society")),
    ("culture", _("Culture")),
    ("science", _("Science")),
)
"""(key, name in the interface language), in the order of the navigation."""
