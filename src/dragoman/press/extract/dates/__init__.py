"""When it was published and changed."""
