"""Addresses of the mailing that readers open."""

from django.urls import URLPattern

app_name = "mailing"
urlpatterns: list[URLPattern] = []
