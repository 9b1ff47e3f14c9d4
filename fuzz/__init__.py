"""Throws broken input at the rooms that read what comes from outside. See `fuzz/README.md`."""
