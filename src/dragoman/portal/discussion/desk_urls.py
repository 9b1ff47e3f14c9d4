"""Addresses of the discussion in the desk, below `/desk/discussion/`."""

from django.urls import URLPattern

app_name = "discussion-desk"
urlpatterns: list[URLPattern] = []
