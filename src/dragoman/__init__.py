"""Dragoman: a self-hosted foreign-press review."""

__version__ = "0.1.0"
