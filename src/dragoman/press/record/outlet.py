"""An outlet: who publishes, and what we may do with its texts."""

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field


class OutletKind(enum.Enum):
    NEWSPAPER = "newspaper"
    AGENCY = "agency"
    BROADCASTER = "broadcaster"
    MAGAZINE = "magazine"
    PORTAL = "portal"
    TRANSLATED_PRESS = "translated-press"
    BLOG = "blog"
    UNKNOWN = "unknown"


class RightsPolicy(enum.Enum):
    """How much of an outlet's texts this site may show."""

    FULL = "full"
    EXCERPT = "excerpt"
    LINK = "link"


@dataclass(frozen=True, slots=True, kw_only=True)
class OutletRights:
    """What the outlet allows. The default allows least: headline, short excerpt, link.

    policy: how much of the text may be shown.
    evidence: why we believe so: a contract with its date, the terms' words. None where policy is the default.
    evidence_url: the licence or terms; None where there is none online.
    may_translate: a translation of what may be shown may be published.
    may_show_images: the outlet's own pictures may be copied and served by us (never an agency's).
    """

    policy: RightsPolicy = RightsPolicy.LINK
    evidence: str | None = None
    evidence_url: str | None = None
    may_translate: bool = False
    may_show_images: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlet:
    """Who publishes.

    id: short ASCII slug of our own, stable, for example `aral-tany`.
    names: language tag → name; at least one. The outlet's own language comes first.
    home_url: its front page.
    country: ISO 3166-1 alpha-2, or None when unknown. city: as the outlet writes it, or None.
    cities: language tag → the city's name for readers of that language; empty where nobody gave one.
    languages: BCP 47 tags it publishes in, main one first; empty when unknown.
    disclaimers: language tag → the outlet's standing sentence, verbatim.
    profile: language tag → a paragraph of ours on what kind of outlet this is.
    """

    id: str
    names: Mapping[str, str]
    home_url: str
    country: str | None = None
    city: str | None = None
    languages: tuple[str, ...] = ()
    kind: OutletKind = OutletKind.UNKNOWN
    profile: Mapping[str, str] = field(default_factory=dict)
    disclaimers: Mapping[str, str] = field(default_factory=dict)
    rights: OutletRights = OutletRights()
    feeds: tuple[str, ...] = ()
    selectors: Mapping[str, str] = field(default_factory=dict)
    cities: Mapping[str, str] = field(default_factory=dict)

    def name(self, language: str) -> str:
        """The outlet's name for readers of `language`; its own name where that has none."""
        return self.names.get(language) or next(iter(self.names.values()), self.id)
