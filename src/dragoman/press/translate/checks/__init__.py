"""Checks, one file each; each exposes an object as CHECK. See `dragoman.press.translate.check` for the contract."""
