"""Why an action did nothing. Each carries a phrase for the person who asked, already in the interface language."""

from collections.abc import Sequence

from dragoman.portal.store.models import SegmentRow


class ActionError(Exception):
    """The action was not taken; str() says why, for a person."""


class NotAllowedError(ActionError):
    """The person's role does not reach, or the thing is not in a state that allows it."""


class BlockedError(ActionError):
    """Publishing waits for something. reasons: one phrase each."""

    def __init__(self, reasons: Sequence[str]) -> None:
        super().__init__(" ".join(reasons))
        self.reasons = tuple(reasons)


class ConflictError(ActionError):
    """Somebody wrote meanwhile. segment: as it stands now; rejected: the text that was not taken, so that it is not lost."""

    def __init__(self, message: str, *, segment: SegmentRow, rejected: str) -> None:
        super().__init__(message)
        self.segment = segment
        self.rejected = rejected
