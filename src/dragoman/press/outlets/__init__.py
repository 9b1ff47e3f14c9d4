"""Outlet profiles: what we know of an outlet beforehand, as TOML files in one folder per country.

A profile is a head start, not a condition: any outlet can be followed without one, and then shows headline and link only.
"""

from dragoman.press.outlets.profile import OutletProfileError, load
from dragoman.press.outlets.shelf import profile_for, profiles

__all__ = ["OutletProfileError", "load", "profile_for", "profiles"]
