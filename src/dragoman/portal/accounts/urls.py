"""Signing in and out."""

from django.conf import settings
from django.contrib.auth.views import LoginView, LogoutView
from django.urls import path

_OUR_NAME = {"site_name": settings.CONFIG.site_name}
"""Django's view would call the site by its host."""

app_name = "accounts"
urlpatterns = [
    path(
        "sign-in/",
        LoginView.as_view(template_name="accounts/sign-in.html", extra_context=_OUR_NAME),
        name="sign-in",
    ),
    path("sign-out/", LogoutView.as_view(), name="sign-out"),
]
