"""Why an action did nothing. Each carries a sentence for the person who asked, already in the interface language."""


class DiscussionError(Exception):
    """The action was not taken; str() says why, for a person."""


class NotAllowedError(DiscussionError):
    """The person's role does not reach, or the thing is not theirs."""
