"""Taggers: each module exposes `TAGGER`, found by `dragoman.press.plugins` (`dragoman.taggers` entry points join)."""
