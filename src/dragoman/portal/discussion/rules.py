"""The house rules as they stand: editors' own where they set some, else the defaults."""

from dataclasses import dataclass

from dragoman.portal.discussion.models import HouseRulesRow


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseRules:
    """How the discussion is kept; meanings as in `HouseRulesRow`."""

    held_first: int = 2
    links_before_held: int = 2
    edit_minutes: int = 15
    likes_without_account: bool = False
    reports_before_held: int = 3


def house_rules() -> HouseRules:
    """The rules now. 1 query."""
    row = HouseRulesRow.objects.order_by("pk").values(*HouseRules.__slots__).first()
    return HouseRules(**row) if row else HouseRules()
