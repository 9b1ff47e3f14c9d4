"""Dresses a mail twice, as text and as HTML, in the language of an edition."""

from collections.abc import Mapping
from typing import Any

import css_inline
from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string
from django.utils import translation

from dragoman.portal.wording.words import direction


class Letter(EmailMultiAlternatives):
    """A mail of ours. kind: what it is, for the outbox: `confirmation`, `digest`."""

    kind = "confirmation"


def dressed(template: str, context: Mapping[str, Any], *, edition: str) -> tuple[str, str]:
    """Text and HTML, styles inlined, from `mailing/mail/<template>.txt` and `.html`.

    context: what the template needs; the name and address of the site, the edition, its language and direction are added.
    """
    given = {
        "site_name": settings.CONFIG.site_name,
        "site_url": settings.CONFIG.site_url,
        "edition": edition,
        "language": edition,
        "direction": direction(edition),
        **context,
    }
    with translation.override(edition):
        text = render_to_string(f"mailing/mail/{template}.txt", given)
        html = render_to_string(f"mailing/mail/{template}.html", given)
    return text.strip() + "\n", css_inline.inline(html, keep_style_tags=True, load_remote_stylesheets=False)


def letter(
    template: str,
    context: Mapping[str, Any],
    *,
    edition: str,
    to: str,
    subject: str,
    headers: Mapping[str, str] | None = None,
) -> Letter:
    """A mail to one address, ready to be sent. subject: one line."""
    text, html = dressed(template, {**context, "subject": subject}, edition=edition)
    message = Letter(
        subject,
        text,
        to=[to],
        headers={"Auto-Submitted": "auto-generated", "Content-Language": edition, **(headers or {})},
    )
    message.attach_alternative(html, "text/html")
    return message
