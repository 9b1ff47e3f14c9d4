"""Every address of the portal, by room."""

from allauth.account.decorators import secure_admin_login
from django.conf import settings
from django.contrib import admin
from django.urls import include, path
from django.views.static import serve

from dragoman.portal.store.pictures import FOLDER

# Operators come through the same door as everybody: one place for second steps and limits.
admin.site.login = secure_admin_login(admin.site.login)  # type: ignore[method-assign]

urlpatterns = [
    path("operators/", admin.site.urls),
    # The server answers /pictures/ from the files itself; this is for servers that do not.
    path("pictures/<path:path>", serve, {"document_root": settings.MEDIA_ROOT / FOLDER}, name="picture"),
    path("desk/discussion/", include("dragoman.portal.discussion.desk_urls")),
    path("desk/mailing/", include("dragoman.portal.mailing.desk_urls")),
    path("desk/", include("dragoman.portal.desk.urls")),
    path("", include("dragoman.portal.accounts.urls")),
    path("", include("dragoman.portal.discussion.urls")),
    path("", include("dragoman.portal.mailing.urls")),
    path("", include("dragoman.portal.editions.urls")),
]
