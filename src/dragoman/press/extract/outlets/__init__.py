"""Outlets, agencies and countries by name, and what the page calls itself."""
