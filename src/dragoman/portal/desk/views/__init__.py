"""Thin: they read a request, ask a query or an action, and answer."""
