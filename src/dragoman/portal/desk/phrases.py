"""The desk's words for what the press and the log say in keys: findings, origins, parts, verbs, gaps."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext, pgettext_lazy

from dragoman.press.record import CarrierRole, EntityKind, PersonRole, RightsPolicy, RightsStatus

_FINDINGS = {
    "number.changed": (gettext_lazy("Number differs"), gettext_lazy("{0} in the original, {1} here.")),
    "number.added": (gettext_lazy("Number added"), gettext_lazy("{0} is not in the original.")),
    "number.missing": (gettext_lazy("Number missing"), gettext_lazy("{0} of the original is not here.")),
    "scale.changed": (gettext_lazy("Scale differs"), gettext_lazy("{0} in the original, {1} here.")),
    "unit.changed": (gettext_lazy("Unit differs"), gettext_lazy("{0} in the original, {1} here.")),
    "date.month": (gettext_lazy("Month differs"), gettext_lazy("{0} in the original, {1} here.")),
    "date.weekday": (gettext_lazy("Weekday differs"), gettext_lazy("{0} in the original, {1} here.")),
    "glossary.missing": (gettext_lazy("Term"), gettext_lazy("The glossary says “{0}” → “{1}”.")),
    "glossary.forbidden": (
        gettext_lazy("Wording to avoid"),
        gettext_lazy("The glossary says “{0}” → “{1}”, and not what stands here."),
    ),
    "length.long": (gettext_lazy("Long"), gettext_lazy("Much longer than the original lets expect.")),
    "length.short": (gettext_lazy("Short"), gettext_lazy("Much shorter than the original lets expect.")),
    "markup.left": (gettext_lazy("Mark-up left over"), gettext_lazy("{0} should not reach readers.")),
    "note.missing": (gettext_lazy("Note missing"), gettext_lazy("A note of the original is not here.")),
    "omission.all": (gettext_lazy("Nothing here"), gettext_lazy("The sentence has no translation.")),
    "quotation.lost": (
        gettext_lazy("Quotation marks"),
        gettext_lazy("The original quotes somebody; here nothing is quoted."),
    ),
    "untranslated.stretch": (gettext_lazy("Not translated"), gettext_lazy("Still as in the original: {0}")),
    "negation.lost": (
        gettext_lazy("Negation lost"),
        gettext_lazy("“{0}” of the original has no answer here."),
    ),
    "negation.added": (gettext_lazy("Negation added"), gettext_lazy("“{0}” is not in the original.")),
    "hedge.lost": (
        gettext_lazy("More certain than the original"),
        gettext_lazy("“{0}” of the original has no answer here."),
    ),
    "name.changed": (gettext_lazy("Name differs"), gettext_lazy("{0} in the original, {1} here.")),
    "engine.failed": (gettext_lazy("The engine failed"), gettext_lazy("{0}: {1}")),
}

_CHECKS = {
    "number": gettext_lazy("Number"),
    "scale": gettext_lazy("Scale"),
    "date": gettext_lazy("Date"),
    "unit": gettext_lazy("Unit"),
    "name": gettext_lazy("Name"),
    "name_swap": gettext_lazy("Names exchanged"),
    "negation": gettext_lazy("Negation"),
    "hedge": gettext_lazy("Certainty"),
    "omission": gettext_lazy("Something left out"),
    "addition": gettext_lazy("Something added"),
    "untranslated": gettext_lazy("Not translated"),
    "script": gettext_lazy("Foreign letters"),
    "length": gettext_lazy("Length"),
    "quotation": gettext_lazy("Quotation"),
    "note": gettext_lazy("Note"),
    "markup": gettext_lazy("Mark-up"),
    "meaning": gettext_lazy("Meaning"),
    "glossary": gettext_lazy("Term"),
}
"""Titles for a finding whose very words we do not have: the check, and then its details."""

SEVERITIES = {
    "error": gettext_lazy("Error"),
    "warning": gettext_lazy("Look"),
    "hint": gettext_lazy("Hint"),
}

STATES = {
    "proposed": gettext_lazy("Proposed"),
    "edited": gettext_lazy("Edited"),
    "reviewed": gettext_lazy("Reviewed"),
    "none": gettext_lazy("Not translated"),
}

ROLES = {
    CarrierRole.WROTE.value: gettext_lazy("wrote"),
    CarrierRole.TRANSLATED.value: gettext_lazy("translated"),
    CarrierRole.REPUBLISHED.value: gettext_lazy("republished"),
    CarrierRole.MACHINE_TRANSLATED.value: gettext_lazy("machine-translated"),
    CarrierRole.UNKNOWN.value: gettext_lazy("role not stated"),
}

PERSON_ROLES = {
    PersonRole.AUTHOR.value: gettext_lazy("author"),
    PersonRole.TRANSLATOR.value: gettext_lazy("translator"),
    PersonRole.EDITOR.value: gettext_lazy("editor"),
    PersonRole.PHOTOGRAPHER.value: gettext_lazy("photographer"),
    PersonRole.ILLUSTRATOR.value: gettext_lazy("illustrator"),
    PersonRole.CORRESPONDENT.value: gettext_lazy("correspondent"),
    PersonRole.AGENCY.value: gettext_lazy("agency"),
}

POLICIES = {
    RightsPolicy.FULL.value: gettext_lazy("Full text"),
    RightsPolicy.EXCERPT.value: gettext_lazy("Headline, long excerpt and link"),
    RightsPolicy.LINK.value: gettext_lazy("Headline, short excerpt and link"),
}

STATUSES = {
    RightsStatus.IN_COPYRIGHT.value: gettext_lazy("In copyright"),
    RightsStatus.OPEN_ACCESS.value: gettext_lazy("Open to read, all rights with the holder"),
    RightsStatus.LICENSED.value: gettext_lazy("Under a licence"),
    RightsStatus.PUBLIC_DOMAIN.value: gettext_lazy("Public domain"),
    RightsStatus.NO_COPYRIGHT_OTHER.value: gettext_lazy("Not protected, other terms may apply"),
    RightsStatus.UNDETERMINED.value: gettext_lazy("Not determined"),
}

ENTITY_KINDS = {
    EntityKind.PERSON.value: gettext_lazy("Person"),
    EntityKind.ORGANISATION.value: gettext_lazy("Organisation"),
    EntityKind.PLACE.value: gettext_lazy("Place"),
    EntityKind.WORK.value: pgettext_lazy("entity", "Work"),
}

VERBS = {
    "publication.open": gettext_lazy("opened for an edition"),
    "publication.assign": gettext_lazy("assigned"),
    "publication.headline": gettext_lazy("wrote the headline"),
    "publication.lead": gettext_lazy("wrote the lead"),
    "publication.section": gettext_lazy("chose the section"),
    "publication.slug": gettext_lazy("chose the address"),
    "publication.to-review": gettext_lazy("sent to review"),
    "publication.back": gettext_lazy("sent back to translation"),
    "publication.schedule": gettext_lazy("scheduled"),
    "publication.publish": gettext_lazy("published"),
    "publication.correct": gettext_lazy("corrected"),
    "publication.withdraw": gettext_lazy("withdrew"),
    "publication.revision": gettext_lazy("moved to the newer text"),
    "segment.edit": gettext_lazy("edited a sentence"),
    "segment.review": gettext_lazy("reviewed a sentence"),
    "segment.unreview": gettext_lazy("took a review back"),
    "segment.memory": gettext_lazy("took a sentence from memory"),
    "segment.machine": gettext_lazy("asked the machine again"),
    "segment.correct": gettext_lazy("corrected a sentence"),
    "finding.dismiss": gettext_lazy("dismissed a finding"),
    "story.join": gettext_lazy("moved to another story"),
    "story.split": gettext_lazy("made a story of its own"),
    "story.merge": gettext_lazy("joined two stories"),
    "story.title": gettext_lazy("titled the story"),
    "article.reprint": gettext_lazy("decided about a reprint"),
    "article.field": gettext_lazy("corrected a field"),
    "article.field-forget": gettext_lazy("took a correction of a field back"),
    "mention.set": gettext_lazy("decided who is meant"),
    "mention.forget": gettext_lazy("took a decision on a name back"),
    "entity.new": gettext_lazy("made an entry"),
    "entity.rename": gettext_lazy("renamed an entry"),
    "entity.confirm": gettext_lazy("confirmed an entry"),
    "entity.merge": gettext_lazy("joined two entries"),
    "entity.separate": gettext_lazy("parted two entries"),
    "outlet.rights": gettext_lazy("changed what an outlet allows"),
    "outlet.follow": gettext_lazy("followed an outlet"),
    "outlet.unfollow": gettext_lazy("stopped following an outlet"),
    "glossary.save": gettext_lazy("agreed on a term"),
    "glossary.remove": gettext_lazy("removed a term"),
    "person.add": gettext_lazy("added a person"),
    "person.role": gettext_lazy("changed a role"),
    "person.open": gettext_lazy("opened an account"),
    "person.close": gettext_lazy("closed an account"),
    "person.password": gettext_lazy("changed a password"),
    "comment.write": gettext_lazy("wrote a comment"),
    "comment.edit": gettext_lazy("changed a comment"),
    "comment.take-back": gettext_lazy("took a comment back"),
    "comment.language": gettext_lazy("corrected a comment’s language"),
    "comment.report": gettext_lazy("reported a comment"),
    "comment.hold": gettext_lazy("let a reported comment wait"),
    "comment.approve": gettext_lazy("let a comment through"),
    "comment.decline": gettext_lazy("declined a comment"),
    "comment.remove": gettext_lazy("removed a comment"),
    "comment.dismiss-reports": gettext_lazy("dismissed reports of a comment"),
    "topic.close": gettext_lazy("closed a discussion"),
    "topic.open": gettext_lazy("opened a discussion again"),
    "person.hold": gettext_lazy("let everything by an account wait"),
    "person.lift": gettext_lazy("trusts an account again"),
    "discussion.rules": gettext_lazy("changed the house rules"),
    "discussion.words": gettext_lazy("changed a word list"),
    "column.propose": gettext_lazy("proposed a column"),
    "column.revise": gettext_lazy("changed a proposal"),
    "column.take-back": gettext_lazy("took a proposal back"),
    "column.prepare": gettext_lazy("prepared a column"),
    "column.publish": gettext_lazy("published a reader’s column"),
    "column.accept": gettext_lazy("accepted a reader’s suggestion"),
    "column.decline": gettext_lazy("declined a proposal"),
    "column.correct": gettext_lazy("corrected a reader’s column"),
    "column.withdraw": gettext_lazy("withdrew a reader’s column"),
    "subscription.confirm": gettext_lazy("confirmed a subscription"),
    "subscription.change": gettext_lazy("changed a subscription"),
    "subscription.end": gettext_lazy("ended a subscription"),
    "subscription.end-links": gettext_lazy("made older links void"),
    "subscription.forget": gettext_lazy("deleted a subscriber's data"),
    "subscription.export": gettext_lazy("downloaded the list of subscribers"),
    "suppress": gettext_lazy("stopped mail to an address"),
    "suppression.lift": gettext_lazy("allowed mail to an address again"),
    "mail.again": gettext_lazy("sent a kept mail"),
    "digest.make": gettext_lazy("made a digest"),
    "digest.again": gettext_lazy("had a digest’s failed mails tried again"),
    "mailing.alarm": gettext_lazy("turned people away: too many wished for the digest in an hour"),
    "retry": gettext_lazy("asked for another try"),
    "sample.loaded": gettext_lazy("loaded the sample press"),
}

JOB_KINDS = {
    "collect": gettext_lazy("Fetch the page"),
    "extract": gettext_lazy("Understand the page"),
    "stories": gettext_lazy("Find its story"),
    "mentions": gettext_lazy("Find who is mentioned"),
    "translate": gettext_lazy("Propose a translation"),
    "feed": gettext_lazy("Ask a feed"),
    "picture": gettext_lazy("Fetch a picture"),
    "publish": gettext_lazy("Publish at its time"),
    "suggestion": gettext_lazy("Follow the outlet of a reader’s suggestion"),
    "mailing:message": gettext_lazy("Send a mail"),
    "mailing:round": gettext_lazy("See whose digest is due"),
    "mailing:send": gettext_lazy("Send a digest"),
    "mailing:tidy": gettext_lazy("Throw away old mails"),
}

JOB_STATES = {
    "waiting": pgettext_lazy("job", "Waits"),
    "retry": pgettext_lazy("job", "Tries again"),
    "running": pgettext_lazy("job", "Runs"),
    "done": pgettext_lazy("job", "Done"),
    "quarantined": pgettext_lazy("job", "Quarantined"),
}

GAPS = {
    "missing": gettext_lazy("not found"),
    "contradictory": gettext_lazy("contradictory"),
    "unreadable": gettext_lazy("not readable"),
    "not-stated": gettext_lazy("not stated"),
}

FIELDS = {
    "byline": gettext_lazy("Byline"),
    "published_at": gettext_lazy("Time of publication"),
    "published_on": gettext_lazy("Day of publication"),
    "headline": gettext_lazy("Headline"),
    "standfirst": gettext_lazy("Standfirst"),
    "dateline": gettext_lazy("Dateline"),
    "language": gettext_lazy("Language"),
    "body": gettext_lazy("Text"),
    "images": gettext_lazy("Pictures"),
    "original": gettext_lazy("Original publication"),
    "carriers": gettext_lazy("Chain of carriers"),
    "section": gettext_lazy("Section"),
    "modified_at": gettext_lazy("Time of the last change"),
    "rights": gettext_lazy("Rights"),
    "rights.holder": gettext_lazy("Rights holder"),
    "rights.status": gettext_lazy("Rights status"),
    "rights.line": gettext_lazy("Rights line"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """A finding in words."""

    title: str
    text: str


def known_messages() -> frozenset[str]:
    """Findings we have words for."""
    return frozenset(_FINDINGS)


def finding(message: str, details: Sequence[str]) -> Phrase:
    """What a finding says. A check of another package, whose words we do not have, says its key and details."""
    if message not in _FINDINGS:
        check = message.partition(".")[0]
        return Phrase(title=str(_CHECKS.get(check, check)), text=" · ".join(details) or message)
    title, text = _FINDINGS[message]
    filled = [*details, "…", "…"]
    return Phrase(title=str(title), text=str(text).format(*filled))


def origin(name: str, engine: str | None, score: float | None) -> str:
    """Where a translation came from, as the margin says it: "memory 100 %", "apertium 3.9"."""
    share = f" {round(score * 100)}\N{NO-BREAK SPACE}%" if score else ""
    if name == "memory":
        return _("memory") + share
    if name == "engine":
        return (engine or _("machine")) + share
    if name == "person" and engine:
        return _("began as {engine}").format(engine=engine)
    return ""


def part(name: str, kind: str | None = None) -> str:
    """A part's name: `block.3` → "Paragraph 4". kind: of the block, where it is one."""
    pieces = name.split(".")
    if len(pieces) == 4:
        return _("Note")
    number = int(pieces[1]) + 1 if len(pieces) > 1 else 0
    if pieces[0] == "caption":
        return _("Caption {number}").format(number=number)
    if pieces[0] == "block":
        words = {
            "heading": pgettext("part", "Heading"),
            "run-in-heading": pgettext("part", "Heading"),
            "list": pgettext("part", "List"),
            "quotation": pgettext("part", "Quotation"),
            "table": pgettext("part", "Table"),
            "embed": pgettext("part", "Embedded"),
        }
        return words.get(kind or "") or _("Paragraph {number}").format(number=number)
    return {"headline": _("Headline"), "standfirst": _("Standfirst")}.get(pieces[0], name)


def field(name: str) -> str:
    """A field of the article: `carriers.2.role` → "Chain of carriers"."""
    pieces = name.split(".")
    for length in range(len(pieces), 0, -1):
        if known := FIELDS.get(".".join(pieces[:length])):
            return str(known)
    return name


def job_kind(kind: str) -> str:
    """What a job does, in words; an event's listener by its own name."""
    if kind.startswith("event:"):
        return _("Tell other rooms of a change")
    return str(JOB_KINDS.get(kind, kind))
