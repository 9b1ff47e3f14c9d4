"""What makes a feed unreadable."""


class FeedUnreadable(ValueError):
    """The bytes are no feed we can read. str() is one sentence for a person that says what they are instead."""
