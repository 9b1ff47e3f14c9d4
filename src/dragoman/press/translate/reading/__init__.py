"""Reads values out of running text for the checks: numbers, days and months, units."""
