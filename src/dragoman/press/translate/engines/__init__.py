"""Engines, one file each; each exposes a factory as ENGINE. See `dragoman.press.translate.engine` for the contract."""
