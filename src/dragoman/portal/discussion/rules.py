"""The house rules as they stand."""

from dragoman.portal.discussion.models import HouseRulesRow


def house_rules() -> HouseRulesRow:
    """What editors set, or the defaults, unsaved, where they set nothing. 1 query."""
    return HouseRulesRow.objects.order_by("pk").first() or HouseRulesRow()
