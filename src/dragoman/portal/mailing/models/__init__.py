"""The mailing's tables."""

from dragoman.portal.mailing.models.deliveries import BounceRow, DeliveryRow, DeliveryState, SuppressionRow
from dragoman.portal.mailing.models.digests import DigestItemRow, DigestRow, ItemKind
from dragoman.portal.mailing.models.messages import MessageRow, MessageState
from dragoman.portal.mailing.models.subscriptions import SubscriptionRow, SubscriptionState

__all__ = [
    "BounceRow",
    "DeliveryRow",
    "DeliveryState",
    "DigestItemRow",
    "DigestRow",
    "ItemKind",
    "MessageRow",
    "MessageState",
    "SubscriptionRow",
    "SubscriptionState",
    "SuppressionRow",
]
