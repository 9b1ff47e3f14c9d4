"""Thin: ask queries or actions, show one template."""
