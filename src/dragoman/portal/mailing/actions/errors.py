"""Why an action did nothing. Each carries a sentence for the person who asked, already in the interface language."""


class MailingError(Exception):
    """The action was not taken; str() says why, for a person."""


class NotAllowedError(MailingError):
    """The person's role does not reach."""


class LimitError(MailingError):
    """Too often, from there or altogether; later it would work."""
