"""How good readers find a comment, so that a few votes do not weigh as much as many."""

import math

Z = 1.959964
"""The two-sided 95 % point of the normal distribution."""


def rank(ups: int, downs: int) -> float:
    """Lower bound of the Wilson interval at 95 % of the share of ups (E. B. Wilson, JASA 22, 1927): 0 to 1; 0 without votes.

    Where all votes are downs that bound is 0 as well; there the same bound of the downs counts below 0, so that what readers
    reject stands behind what nobody has judged.
    """
    if not ups:
        return -_lower(downs, downs)
    return _lower(ups, ups + downs)


def _lower(good: int, all_votes: int) -> float:
    if not all_votes:
        return 0.0
    share = good / all_votes
    z2 = Z * Z / all_votes
    middle = share + z2 / 2
    spread = Z * math.sqrt((share * (1 - share) + z2 / 4) / all_votes)
    return round((middle - spread) / (1 + z2), 9)
