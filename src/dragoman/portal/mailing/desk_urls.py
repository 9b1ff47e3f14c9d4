"""Addresses of the mailing in the desk, below `/desk/mailing/`."""

from django.urls import URLPattern

app_name = "mailing-desk"
urlpatterns: list[URLPattern] = []
