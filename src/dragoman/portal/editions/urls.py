"""Addresses of the editions room."""

from django.urls import URLPattern

app_name = "editions"
urlpatterns: list[URLPattern] = []
