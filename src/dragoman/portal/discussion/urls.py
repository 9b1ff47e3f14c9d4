"""Addresses of the discussion that readers open."""

from django.urls import URLPattern

app_name = "discussion"
urlpatterns: list[URLPattern] = []
