"""Brings the sample press into the portal: follows its outlets over HTTP, then does what its desk decided.

Everything goes the way real outlets and real people go: `follow` finds the feeds, the jobs fetch and read, and the desk's own
actions open, translate, review and publish, signed by the demo accounts. Doing it twice changes nothing.
"""

import datetime as dt
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.db import transaction

from dragoman.portal.accounts.models import Role, User
from dragoman.portal.desk.actions.entities import (
    confirm_entity,
    merge_entities,
    new_entity,
    rename_entity,
    set_mention,
)
from dragoman.portal.desk.actions.errors import BlockedError
from dragoman.portal.desk.actions.publications import (
    choose_section,
    choose_slug,
    correct,
    open_publication,
    publish,
    write_headline,
    write_lead,
)
from dragoman.portal.desk.actions.segments import dismiss_finding, edit_segment, review_segment
from dragoman.portal.desk.actions.stories import join_story, title_story
from dragoman.portal.jobs.following import follow_outlet
from dragoman.portal.jobs.progress import run_with_progress
from dragoman.portal.jobs.resources import forget
from dragoman.portal.jobs.work import runner
from dragoman.portal.store.models import (
    AddressRow,
    ArticleRow,
    AuditRow,
    EntityRow,
    MentionRow,
    OutletRow,
    PublicationRow,
    SegmentRow,
)
from dragoman.portal.store.writing import audit
from dragoman.press.collect import canonical_address
from dragoman.sample.audience import bring_readers, moment, send_digests
from dragoman.sample.server import SamplePress
from dragoman.sample.source import HERE

PASSWORD = "sample-press"
"""Of every demo account. Printed and public, so these accounts sign in from this machine only."""

LOADED = "sample.loaded"
"""Verb of the line in the log that says that everything is there."""

PEOPLE = (
    ("vera", "Vera Lindqvist", Role.EDITOR),
    ("lea", "Lea Marković", Role.TRANSLATOR),
    ("timur", "Тимур Ахметов", Role.TRANSLATOR),
    ("anton", "Anton Weiss", Role.ADMINISTRATOR),
)
"""User name, name as credited, role."""

READER = "henrik"
"""One of the sample press's readers, to try it as one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """One file of `desk/`: an article published in an edition. data: its keys as written there."""

    edition: str
    article: str
    data: dict[str, Any]


def bring(press: SamplePress) -> list[str]:
    """Load what is not there yet; answers a line per demo account, for printing.

    press: the running sample press. When all is loaded, its changed articles begin to read as changed, so that the next
    round finds a new revision.
    """
    lines = [f"{name:8} {PASSWORD}   {role.value}" for name, _, role in PEOPLE]
    lines.append(f"{READER:8} {PASSWORD}   {Role.READER.value}")
    if AuditRow.objects.filter(verb=LOADED).exists():
        press.revise()  # time went on there too
        return lines
    people = demo_people()
    for key, outlet in press.outlets.items():
        if not OutletRow.objects.filter(key=key).exists():
            follow_outlet(press.url(key), profile=outlet, by=people["anton"])
    run_with_progress(runner(), "Reading the sample press")
    decide(press, people)
    run_with_progress(runner(), "Publishing both editions")
    readers = bring_readers(_collected(press), people, password=PASSWORD)
    send_digests(readers)
    run_with_progress(runner(), "Letting readers have their say")
    audit(by=None, verb=LOADED, subject="sample:press")
    press.revise()
    forget()  # the engines' processes: others work from here on
    return lines


def demo_people() -> dict[str, User]:
    """The demo accounts by user name, made where they are missing."""
    return {name: _person(name, display, role) for name, display, role in PEOPLE}


def decide(press: SamplePress, people: dict[str, User]) -> None:
    """Do what the sample press's desk decided about the articles that were read: publications and stories."""
    for decision in _decisions():
        with transaction.atomic():  # all of it or nothing, should somebody pull the plug
            _publish(press, decision, people)
    _gather(press, people["vera"])
    _name(people["vera"])


def _person(name: str, display: str, role: Role) -> User:
    person, made = User.objects.get_or_create(
        username=name, defaults={"display_name": display, "role": role, "is_demo": True}
    )
    if made:
        person.set_password(PASSWORD)
        person.save()
    return person


def _decisions() -> Iterator[Decision]:
    """In order of publication, so that the log reads as it would have been."""
    files = {
        path: tomllib.loads(path.read_text(encoding="utf-8"))
        for path in sorted((HERE / "desk").glob("*/*.toml"))
    }
    for path, data in sorted(files.items(), key=lambda pair: (_time(pair[1]), pair[0])):
        yield Decision(edition=path.parent.name, article=path.stem.replace("--", "/"), data=data)


def _time(data: dict[str, Any], name: str = "published_at") -> dt.datetime:
    """A time as written, or `hours_ago`, counted from the first start like what readers did."""
    return moment(data["hours_ago"]) if "hours_ago" in data else dt.datetime.fromisoformat(data[name])


def _collected(press: SamplePress) -> dict[str, ArticleRow]:
    """`outlet/slug` → its row, of those whose page was collected."""
    keys = [f"{source.outlet}/{source.slug}" for source in press.site.articles]
    return {key: row for key in keys if (row := _article(press, key))}


def _article(press: SamplePress, key: str) -> ArticleRow | None:
    """The row of `outlet/slug`, if its page was collected."""
    url = canonical_address(press.article_url(key))
    address = AddressRow.objects.filter(url=url).select_related("article__revision").first()
    return address.article if address else None


def _publish(press: SamplePress, decision: Decision, people: dict[str, User]) -> None:
    """Open, translate, review, publish, correct; nothing where it is published already or the page was not read."""
    article = _article(press, decision.article)
    if article is None or article.revision is None:
        return
    if PublicationRow.objects.filter(
        article=article, edition=decision.edition, published_at__isnull=False
    ).exists():
        return
    data, editor = decision.data, people["vera"]
    published_at = _time(data)
    began_at = published_at - dt.timedelta(hours=3)
    translator = people[data["translator"]] if data["mode"] != "original" else None
    publication = open_publication(
        article=article, edition=decision.edition, by=translator or editor, at=began_at
    )
    if translator:
        pairs = {" ".join(pair["source"].split()): pair["target"] for pair in data.get("pair", ())}
        _translate(publication, pairs, translator, editor, began_at)
    write_headline(publication=publication, headline=data["headline"], by=editor, at=published_at)
    if data.get("lead"):
        write_lead(publication=publication, lead=data["lead"], by=editor, at=published_at)
    choose_section(publication=publication, section=data["section"], by=editor, at=published_at)
    choose_slug(publication=publication, slug=data["slug"], by=editor, at=published_at)
    publication.refresh_from_db()
    try:
        publication = publish(publication=publication, by=editor, at=published_at, translator=translator)
    except (
        BlockedError
    ):  # the page reads otherwise than it was translated: it waits in the desk, as it should
        return
    if correction := data.get("correction"):
        correct(
            publication=publication,
            text=correction["text"],
            by=editor,
            at=_time(correction, "at"),
        )


def _translate(
    publication: PublicationRow, pairs: dict[str, str], translator: User, editor: User, at: dt.datetime
) -> None:
    """Each sentence as the translator wrote it, then read by the editor, who has looked at what the checks say."""
    rows = SegmentRow.objects.filter(
        revision=publication.revision_id, target_language=publication.edition
    ).order_by("position")
    for row in rows:
        target = pairs.get(" ".join(row.source.split()))
        if target is None:
            continue
        row = edit_segment(segment=row, target=target, by=translator, version=row.version, at=at)
        for index, finding in enumerate(row.findings):
            if finding["severity"] == "error" and not finding.get("dismissed"):
                reason = "Read against the source; the sentence is right."
                row = dismiss_finding(segment=row, index=index, reason=reason, by=editor, at=at)
        review_segment(segment=row, by=editor, at=at)


def _gather(press: SamplePress, editor: User) -> None:
    """Join the coverage of each event across languages, as an editor would, and give it a title in both editions."""
    events = tomllib.loads((HERE / "stories.toml").read_text(encoding="utf-8"))
    for key, event in events.items():
        articles = [
            row
            for source in press.site.articles
            if source.story == key and (row := _article(press, f"{source.outlet}/{source.slug}"))
        ]
        story = next((row.story for row in articles if row.story), None)
        if story is None:
            continue
        if story.titles:  # done on an earlier start; since then it is people's
            continue
        for row in articles:
            if row.story_id != story.pk:
                join_story(article=row, story=story, by=editor)
        titles = {tag: event[f"title_{tag}"] for tag in ("en", "ru") if event.get(f"title_{tag}")}
        title_story(story=story, titles=titles, section=event["section"], by=editor)


def _name(editor: User) -> None:
    """Sort out whom the articles name: one entry for one person in every script, named in both editions."""
    names = tomllib.loads((HERE / "desk" / "names.toml").read_text(encoding="utf-8"))
    for entry in names["name"]:
        found = {row.key: row for row in EntityRow.objects.filter(key__in=entry["means"])}
        known = [found[key] for key in entry["means"] if key in found]
        if known and not known[0].is_confirmed and known[0].merged_into_id is None:
            with transaction.atomic():
                _name_one(entry, known, editor)
    wrong = MentionRow.objects.filter(entity__key__in=names["no_mention"])
    for mention in wrong.select_related("revision__article"):
        set_mention(article=mention.revision.article, surface=mention.surface, entity=None, by=editor)


def _name_one(entry: dict[str, Any], known: list[EntityRow], editor: User) -> None:
    """The first proposal stays, unless it is taken for another kind of thing: then a new entry takes all of them in."""
    kind = entry.get("kind", known[0].kind)
    stays, others = known[0], known[1:]
    if kind != stays.kind:
        stays, others = new_entity(kind=kind, language="en", name=entry["en"], by=editor), known
    for other in others:
        merge_entities(entity=other, into=stays, by=editor)
    for language in ("en", "ru"):
        rename_entity(entity=stays, language=language, name=entry[language], by=editor)
    confirm_entity(entity=stays, by=editor)
