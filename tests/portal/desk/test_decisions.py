"""What editors decide about the pipeline's results; each decision survives a re-run."""

import pytest
from django.core.exceptions import PermissionDenied

import cast
from dragoman.portal.accounts.actions import (
    AccountError,
    add_person,
    change_password,
    change_role,
    set_active,
)
from dragoman.portal.desk.actions import (
    ActionError,
    NotAllowedError,
    confirm_entity,
    forget_field,
    forget_mention,
    join_story,
    merge_entities,
    merge_stories,
    new_entity,
    remove_term,
    rename_entity,
    save_term,
    separate_entity,
    set_field,
    set_mention,
    set_reprint,
    set_rights,
    split_off,
    title_story,
)
from dragoman.portal.jobs.models import EventRow
from dragoman.portal.store.models import ArticleRow, AuditRow, GlossaryRow
from dragoman.portal.store.reading import article_of, entity_of, mentions_of, outlet_of, shown
from dragoman.portal.store.writing import save_article, save_entity, save_mentions, save_placement
from dragoman.press.record import (
    Entity,
    EntityKind,
    EntityName,
    Mention,
    OutletRights,
    Placement,
    RightsPolicy,
)

pytestmark = pytest.mark.django_db


def place(article: ArticleRow, story: str) -> None:
    save_placement(ArticleRow.objects.get(pk=article.pk), Placement(article=article.key, story=story))
    article.refresh_from_db()


def mention(article: ArticleRow, entity: Entity) -> None:
    """As the pipeline would find it in the headline."""
    assert article.revision is not None
    found = Mention(part="headline", start=0, end=5, surface="Теңіз", kind=entity.kind, entity=entity.id)
    save_mentions(article.revision, [found], [], {entity.id: entity})


def entity(key: str, name: str) -> Entity:
    return Entity(id=key, kind=EntityKind.PLACE, names=(EntityName(language="kk", name=name, is_label=True),))


def test_a_story_an_editor_chose_stays() -> None:
    vera = cast.person("editor")
    one, other = cast.article(), cast.article(headline="Басқа")
    place(one, "s1")
    place(other, "s2")
    join_story(article=other, story=one.story, by=vera)  # type: ignore[arg-type]
    place(other, "s3")
    assert other.story == one.story
    story = split_off(article=other, by=vera)
    place(other, "s1")
    assert other.story == story
    title_story(story=story, titles={"ru": " Арал ", "en": ""}, section="society", by=vera)
    story.refresh_from_db()
    assert (story.titles, story.section) == ({"ru": "Арал"}, "society")
    joined = merge_stories(story=story, into=one.story, by=vera)  # type: ignore[arg-type]
    other.refresh_from_db()
    assert other.story == joined
    with pytest.raises(ActionError):
        merge_stories(story=story, into=joined, by=vera)


def test_a_reprint_an_editor_denied_stays_denied() -> None:
    vera = cast.person("editor")
    one, other = cast.article(), cast.article()
    set_reprint(article=other, reprint_of=one, by=vera)
    with pytest.raises(ActionError):
        set_reprint(article=one, reprint_of=other, by=vera)
    set_reprint(article=other, reprint_of=None, by=vera)
    place(other, "s1")
    assert other.reprint_of is None


def test_mentions() -> None:
    vera = cast.person("editor")
    article = cast.article()
    mention(article, entity("new:place:tengiz", "Теңіз"))
    sea = new_entity(kind="place", language="ru", name="Аральское море", by=vera)
    set_mention(article=article, surface="Теңіз", entity=sea, by=vera)
    mention(article, entity("new:place:tengiz", "Теңіз"))
    assert [one.entity for one in mentions_of(article)] == [sea]
    set_mention(article=article, surface="Теңіз", entity=None, by=vera)
    assert mentions_of(article) == ()
    forget_mention(article=article, surface="Теңіз", by=vera)
    assert len(mentions_of(article)) == 1


def test_entities_are_renamed_joined_and_parted() -> None:
    vera = cast.person("editor")
    article = cast.article()
    mention(article, entity("new:place:tengiz", "Теңіз"))
    proposal = save_entity(entity("new:place:tengiz", "Теңіз"))
    row = rename_entity(entity=proposal, language="kk", name="Арал теңізі", by=vera)
    assert row.is_confirmed
    assert entity_of(row).label("kk") == "Арал теңізі"
    save_entity(entity("new:place:tengiz", "Теңіз"))
    assert entity_of(row).label("kk") == "Арал теңізі", "a re-run keeps the label a person gave"
    other = confirm_entity(entity=save_entity(entity("new:place:aral", "Арал")), by=vera)
    merge_entities(entity=row, into=other, by=vera)
    assert [one.entity for one in mentions_of(article)] == [other]
    with pytest.raises(ActionError):
        merge_entities(entity=other, into=row, by=vera)
    separate_entity(entity=row, by=vera)
    assert [one.entity for one in mentions_of(article)] == [row]


@pytest.mark.parametrize(
    ("field", "text", "bad"),
    [
        ("byline", "Айгүл Сәрсен, Лея (translator)", "Лея (painter)"),
        ("published_on", "2026-03-07", "7 March"),
        ("language", "ru", "klingon"),
        ("rights.status", "licensed", "free"),
    ],
)
def test_fields(field: str, text: str, bad: str) -> None:
    vera = cast.person("editor")
    article = cast.article()
    with pytest.raises(ActionError):
        set_field(article=article, field=field, text=bad, by=vera)
    set_field(article=article, field=field, text=text, by=vera)
    assert article.revision is not None
    save_article(article, cast.record(article.canonical_url), page=article.revision.page)
    article.refresh_from_db()
    record = article_of(article.revision)  # type: ignore[arg-type]
    now = {
        "byline": ", ".join(person.name for person in record.byline),
        "published_on": str(record.published_on),
        "language": record.language,
        "rights.status": record.rights.status.value,
    }
    assert now[field] == text.replace(" (translator)", "")
    forget_field(article=article, field=field, by=vera)
    assert not article.field_decisions.exists()


def test_wider_rights_need_evidence_and_narrower_ones_cut_at_once() -> None:
    anton = cast.person("administrator")
    publication = cast.publication()
    outlet = publication.article.outlet
    with pytest.raises(ActionError):
        set_rights(outlet=outlet, rights=OutletRights(policy=RightsPolicy.FULL), by=anton)
    with pytest.raises(NotAllowedError):
        set_rights(outlet=outlet, rights=OutletRights(), by=cast.person("editor"))
    row = set_rights(outlet=outlet, rights=OutletRights(), by=anton)
    publication.article.outlet.refresh_from_db()
    assert outlet_of(row).rights.policy is RightsPolicy.LINK
    assert not shown(publication).article.body
    assert EventRow.objects.filter(name="publication.changed").exists()


def test_glossary() -> None:
    vera = cast.person("editor")
    words = {"source_language": "kk", "target_language": "ru", "source": "әкімдік"}
    term = save_term(**words, target="акимат", forbidden=["мэрия", ""], by=vera)
    assert term.forbidden == ["мэрия"]
    with pytest.raises(ActionError):
        save_term(**words, target="администрация", by=vera)
    save_term(**words, target="администрация", term=term, by=vera)
    assert GlossaryRow.objects.get().target == "администрация"
    with pytest.raises(ActionError):
        save_term(**(words | {"target_language": "klingon"}), target="x", by=vera)
    remove_term(term=term, by=vera)
    assert not GlossaryRow.objects.exists()
    assert AuditRow.objects.filter(verb="glossary.remove").exists()


def test_accounts() -> None:
    anton = cast.person("administrator")
    lea = add_person(username="lea", password="a-long-one-9", role="translator", by=anton)
    assert lea.check_password("a-long-one-9")
    for wrong in (
        {"username": "LEA"},
        {"username": "x", "password": "short"},
        {"username": "y", "role": "king"},
    ):
        with pytest.raises(AccountError):
            add_person(
                **({"username": "z", "password": "a-long-one-9", "role": "editor", "by": anton} | wrong)
            )
    assert change_role(person=lea, role="editor", by=anton).role == "editor"
    with pytest.raises(AccountError):
        change_role(person=anton, role="reader", by=anton)
    with pytest.raises(AccountError):
        set_active(person=anton, active=False, by=anton)
    assert not set_active(person=lea, active=False, by=anton).is_active
    with pytest.raises(PermissionDenied):
        change_password(person=anton, password="another-long-1", by=lea)
