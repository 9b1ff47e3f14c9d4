"""Corrections of who and what is mentioned; a re-run of the pipeline keeps them."""

import datetime as dt

from django.db import transaction
from django.utils.translation import gettext as _

from dragoman.portal.accounts.models import Role, User
from dragoman.portal.desk.actions.changed import tell_readers
from dragoman.portal.desk.actions.errors import ActionError
from dragoman.portal.desk.actions.guard import need
from dragoman.portal.store.clock import now
from dragoman.portal.store.models import ArticleRow, EntityNameRow, EntityRow, MentionDecisionRow
from dragoman.portal.store.reading import final
from dragoman.portal.store.writing import audit
from dragoman.press.mentions.slugs import slug
from dragoman.press.record import EntityKind


def set_mention(
    *,
    article: ArticleRow,
    surface: str,
    entity: EntityRow | None,
    by: User | None,
    at: dt.datetime | None = None,
) -> MentionDecisionRow:
    """In this article that surface means this entity; None: it is no mention at all."""
    need(by, Role.EDITOR)
    moment = at or now()
    with transaction.atomic():
        decision, _made = MentionDecisionRow.objects.update_or_create(
            article=article, surface=surface, defaults={"entity": entity, "by": by, "at": moment}
        )
        audit(
            by=by,
            verb="mention.set",
            subject=f"article:{article.key}",
            at=moment,
            surface=surface,
            entity=entity.key if entity else None,
        )
        tell_readers(article)
    return decision


def forget_mention(
    *, article: ArticleRow, surface: str, by: User | None, at: dt.datetime | None = None
) -> None:
    """Take the decision back: what the pipeline found counts again."""
    need(by, Role.EDITOR)
    with transaction.atomic():
        MentionDecisionRow.objects.filter(article=article, surface=surface).delete()
        audit(by=by, verb="mention.forget", subject=f"article:{article.key}", at=at, surface=surface)
        tell_readers(article)


def new_entity(
    *, kind: str, language: str, name: str, by: User | None, at: dt.datetime | None = None
) -> EntityRow:
    """Somebody or something nobody knew yet, confirmed by whoever made it. Raises ActionError without a name."""
    need(by, Role.EDITOR)
    label = " ".join(name.split())
    if not label or kind not in {one.value for one in EntityKind}:
        raise ActionError(_("Give a name and a kind."))
    base = f"{kind}:{slug(label)}"[:110]
    with transaction.atomic():
        key, number = base, 2
        while EntityRow.objects.filter(key=key).exists():
            key, number = f"{base}-{number}", number + 1
        row = EntityRow.objects.create(key=key, kind=kind, is_confirmed=True)
        EntityNameRow.objects.create(
            entity=row, language=language, name=label[:300], is_label=True, by_person=True
        )
        audit(by=by, verb="entity.new", subject=f"entity:{key}", at=at, name=label)
    return row


def rename_entity(
    *, entity: EntityRow, language: str, name: str, by: User | None, at: dt.datetime | None = None
) -> EntityRow:
    """Its label in a language; the label before stays as another name. Confirms a proposal."""
    need(by, Role.EDITOR)
    label = " ".join(name.split())[:300]
    if not label:
        raise ActionError(_("A name cannot be empty."))
    with transaction.atomic():
        row = EntityRow.objects.select_for_update().get(pk=entity.pk)
        row.names.filter(language=language, is_label=True).update(is_label=False)
        EntityNameRow.objects.update_or_create(
            entity=row, language=language, name=label, defaults={"is_label": True, "by_person": True}
        )
        row.is_confirmed = True
        row.save(update_fields=["is_confirmed"])
        audit(by=by, verb="entity.rename", subject=f"entity:{row.key}", at=at, language=language, name=label)
        _tell(row)
    return row


def confirm_entity(*, entity: EntityRow, by: User | None, at: dt.datetime | None = None) -> EntityRow:
    """A proposal is right: from now on the pipeline knows it."""
    need(by, Role.EDITOR)
    with transaction.atomic():
        row = EntityRow.objects.select_for_update().get(pk=entity.pk)
        row.is_confirmed = True
        row.save(update_fields=["is_confirmed"])
        row.names.filter(is_label=True).update(by_person=True)
        audit(by=by, verb="entity.confirm", subject=f"entity:{row.key}", at=at)
    return row


def merge_entities(
    *, entity: EntityRow, into: EntityRow, by: User | None, at: dt.datetime | None = None
) -> EntityRow:
    """Two rows are one: all mentions of the first count for the second, which learns its names.

    Raises ActionError for an entity and itself, also by way of an earlier merge.
    """
    need(by, Role.EDITOR)
    with transaction.atomic():
        target = final(EntityRow.objects.select_related("merged_into").get(pk=into.pk))
        row = EntityRow.objects.select_for_update().get(pk=entity.pk)
        if target is None or target.pk == row.pk:
            raise ActionError(_("That is the same entry already."))
        known = {(name.language, name.name) for name in target.names.all()}
        EntityNameRow.objects.bulk_create(
            EntityNameRow(
                entity=target, language=name.language, name=name.name, is_label=False, by_person=True
            )
            for name in row.names.all()
            if (name.language, name.name) not in known
        )
        row.merged_into = target
        row.save(update_fields=["merged_into"])
        target.wikidata_id = target.wikidata_id or row.wikidata_id
        target.geonames_id = target.geonames_id or row.geonames_id
        target.save()
        audit(by=by, verb="entity.merge", subject=f"entity:{row.key}", at=at, into=target.key)
        _tell(row)
    return target


def separate_entity(*, entity: EntityRow, by: User | None, at: dt.datetime | None = None) -> EntityRow:
    """Take a merge back."""
    need(by, Role.EDITOR)
    with transaction.atomic():
        row = EntityRow.objects.select_for_update().get(pk=entity.pk)
        row.merged_into = None
        row.save(update_fields=["merged_into"])
        audit(by=by, verb="entity.separate", subject=f"entity:{row.key}", at=at)
        _tell(row)
    return row


def _tell(entity: EntityRow) -> None:
    articles = ArticleRow.objects.filter(
        revision__mentions__entity=entity, publications__isnull=False
    ).distinct()
    for article in articles:
        tell_readers(article)
