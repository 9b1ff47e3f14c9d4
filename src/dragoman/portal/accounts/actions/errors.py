"""What stops an action."""


class AccountError(Exception):
    """The action was not taken; str() says why, for a person."""
