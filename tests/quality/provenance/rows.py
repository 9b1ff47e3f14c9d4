"""What a gold row holds: its keys, and the closed vocabularies of its values (see README.md)."""

import re

KEYS = {
    *("id", "language", "headline", "kicker", "section", "standfirst", "standfirst_carrier", "byline"),
    *("dateline", "published", "modified", "images", "notes", "rights", "original", "carriers"),
    *("disclaimers", "paywalled", "withdrawn", "blocks", "with", "without", "gaps"),
}
ROLES = {"author", "translator", "editor", "photographer", "illustrator", "correspondent", "agency"}
CARRIER_ROLES = {"wrote", "translated", "republished", "machine-translated", "unknown"}
STATUSES = {"in-copyright", "open-access", "licensed", "public-domain", "no-copyright-other", "undetermined"}
WHEN = re.compile(r"\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d([+-]\d\d:\d\d|Z))?")
