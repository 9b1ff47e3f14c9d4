"""The accounts' own part of what a person may take along."""

from typing import Any

from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from allauth.socialaccount.models import SocialAccount

from dragoman.portal.accounts.exporting import exports
from dragoman.portal.accounts.models import User
from dragoman.portal.store.models import AuditRow, PublicationRow


@exports("account")
def account_data(person: User) -> dict[str, Any]:
    """Profile, addresses, keys without their secrets, signed translations, lines of the log. 5 queries."""
    return {
        "username": person.username,
        "display_name": person.display_name,
        "role": person.role,
        "languages": person.languages,
        "joined_at": person.date_joined,
        "last_login_at": person.last_login,
        "email_addresses": [
            {"address": one.email, "confirmed": one.verified, "primary": one.primary}
            for one in EmailAddress.objects.filter(user=person).order_by("pk")
        ],
        "keys": [
            {
                "kind": one.type,
                "name": one.data.get("name", ""),
                "added_at": one.created_at,
                "last_used_at": one.last_used_at,
            }
            for one in Authenticator.objects.filter(user=person).order_by("pk")
        ],
        "connected": [
            {"provider": one.provider, "id": one.uid, "since": one.date_joined}
            for one in SocialAccount.objects.filter(user=person).order_by("pk")
        ],
        "translations": [
            {
                "edition": one.edition,
                "address": f"/{one.edition}/article/{one.slug}/",
                "published_at": one.published_at,
            }
            for one in PublicationRow.objects.filter(translator=person).order_by("pk")
        ],
        "log": [
            {"at": one.at, "verb": one.verb, "subject": one.subject, "details": one.details}
            for one in AuditRow.objects.filter(by=person).order_by("pk")
        ],
    }
