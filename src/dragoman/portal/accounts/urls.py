"""Addresses of the accounts: `/<edition>/account/…` one's own, `/<edition>/person/…` what everybody sees.

allauth's pages know nothing of editions, so theirs stand below the current language's prefix: `reverse("account_login")` is the
log-in page in the language of the page it is asked on.
"""

from django.urls import include, path

from dragoman.portal.accounts.editions import in_edition
from dragoman.portal.accounts.views import entrance, oidc, people, profile

own_patterns = (
    [
        path("accounts/sign-in/", entrance.sign_in, name="sign-in"),
        path("accounts/sign-out/", entrance.sign_out, name="sign-out"),
        path("<edition:edition>/account/", profile.profile, name="profile"),
        path("<edition:edition>/account/me/", profile.me, name="me"),
        path("<edition:edition>/account/export/<slug:kind>/", profile.export, name="export"),
        path("<edition:edition>/account/delete/", profile.delete, name="delete"),
        path("<edition:edition>/person/<str:username>/", people.public, name="person"),
    ],
    "accounts",
)
urlpatterns = [
    path("", include(own_patterns)),
    path("accounts/oidc/<slug:provider_id>/callback/", oidc.callback, name="openid_connect_callback"),
    *in_edition(
        path("account/", include("allauth.account.urls")),
        path("account/2fa/", include("allauth.mfa.urls")),
        path("account/connected/", include("allauth.socialaccount.urls")),
        path("account/oidc/<slug:provider_id>/", oidc.begin, name="openid_connect_login"),
    ),
]
