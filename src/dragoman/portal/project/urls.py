"""Every address of the portal, by room."""

from django.contrib import admin
from django.urls import include, path

urlpatterns = [
    path("desk/", include("dragoman.portal.desk.urls")),
    path("accounts/", include("dragoman.portal.accounts.urls")),
    path("operators/", admin.site.urls),
    path("", include("dragoman.portal.editions.urls")),
]
