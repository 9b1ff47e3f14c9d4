"""Whose it is and what may be done with it."""
