"""Writing, changing and taking back a comment."""

import datetime as dt

from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from dragoman.portal.accounts.models import Role, User
from dragoman.portal.discussion.actions.errors import DiscussionError, NotAllowedError
from dragoman.portal.discussion.actions.standing import lock, path_below, speak, stand
from dragoman.portal.discussion.judging import judge
from dragoman.portal.discussion.markdown import MOST_CHARACTERS, MOST_LINKS, Made, cleaned, comment_html
from dragoman.portal.discussion.models import CommentRow, CommentState, CommentVersionRow, TopicRow
from dragoman.portal.discussion.quoting import Quote
from dragoman.portal.discussion.rules import house_rules
from dragoman.portal.discussion.spoken import spoken_language
from dragoman.portal.store.clock import now
from dragoman.portal.store.limits import allowed
from dragoman.portal.store.writing import audit
from dragoman.portal.wording.words import number_text
from dragoman.press.languages import UnknownLanguageError, get

MINUTE, DAY = 60, 86_400
A_MINUTE = {Role.READER: 5}
A_DAY = {Role.READER: 60}
MOST_A_MINUTE, MOST_A_DAY = 30, 1_000


def write_comment(
    *,
    topic: TopicRow,
    edition: str,
    text: str,
    by: User | None,
    parent: CommentRow | None = None,
    quote: Quote | None = None,
    language: str | None = None,
    sent_with: str | None = None,
    at: dt.datetime | None = None,
) -> CommentRow:
    """Write a comment; what becomes of it says its state. About 20 queries.

    text: Markdown. parent: what it answers, in the same topic and readable. quote: of the article, verified (`quoting.quoted`).
    language: BCP 47 as its author says, None or "": found out. sent_with: the form's own mark; the same mark again answers the
    comment it made the first time. Raises NotAllowedError for nobody, DiscussionError for what cannot be a comment.
    """
    author = _writer(by)
    when = at or now()
    if sent_with and (known := CommentRow.objects.filter(sent_with=sent_with, author=author).first()):
        return known
    kept, made = _checked(text)
    _not_too_often(author)
    try:
        with transaction.atomic():
            return _written(
                topic=topic,
                author=author,
                parent=parent,
                quote=quote,
                language=language,
                kept=kept,
                made=made,
                sent_with=sent_with,
                edition=edition,
                when=when,
            )
    except IntegrityError:
        return CommentRow.objects.get(sent_with=sent_with, author=author)


def _written(
    *,
    topic: TopicRow,
    author: User,
    edition: str,
    parent: CommentRow | None,
    quote: Quote | None,
    language: str | None,
    kept: str,
    made: Made,
    sent_with: str | None,
    when: dt.datetime,
) -> CommentRow:
    open_topic = TopicRow.objects.select_for_update().get(pk=topic.pk)
    if open_topic.is_closed:
        raise DiscussionError(_("This discussion is closed; it can still be read."))
    above = _answerable(parent, open_topic)
    spoken = _language(language, kept, edition, author)
    verdict = judge(
        author=author, text=kept, html=made.html, language=spoken, links=made.links, topic=open_topic
    )
    comment = CommentRow.objects.create(
        topic=open_topic,
        root_id=(above.root_id or above.pk) if above else None,
        parent=above,
        author=author,
        edition=edition,
        text=kept,
        html=made.html,
        language=spoken,
        language_by="author" if language else "detected",
        quote_text=quote.text if quote else "",
        quote_part=quote.part if quote else "",
        quote_sentence=quote.sentence if quote else None,
        quote_language=quote.language if quote else "",
        state=CommentState.WAITING,
        is_shown=False,
        written_at=when,
        latest_at=when,
        sent_with=sent_with or None,
    )
    if above:
        comment.path = path_below(above, comment.pk)
        comment.depth = len(comment.path) // 10
        comment.save(update_fields=["path", "depth"])
    stand(comment, verdict.state, at=when, reason=verdict.reason)
    audit(by=author, verb="comment.write", subject=f"comment:{comment.pk}", at=when, state=verdict.state)
    return comment


@transaction.atomic
def edit_comment(
    *,
    comment: CommentRow,
    text: str,
    by: User | None,
    language: str | None = None,
    at: dt.datetime | None = None,
) -> CommentRow:
    """The author changes the words within the house's minutes; what they were is kept for moderators. About 20 queries.

    It is judged anew. Raises NotAllowedError for others, DiscussionError when it is too late or the text cannot be a comment.
    """
    author = _writer(by)
    when = at or now()
    kept, made = _checked(text)
    row = lock(comment)
    if not may_edit(row, author, minutes=house_rules().edit_minutes, at=when):
        if row.author_id != author.pk:
            raise NotAllowedError(_("Only its author may change a comment."))
        raise DiscussionError(_("The time to change this comment is over."))
    if language:
        speak(row, _known_language(language))
        row.language_by = "author"
    if kept == row.text:
        row.save(update_fields=["language_by"])
        return row
    CommentVersionRow.objects.create(
        comment=row, text=row.text, html=row.html, language=row.language, at=when
    )
    row.text, row.html, row.edited_at = kept, made.html, when
    if row.language_by == "detected":
        speak(row, _language(None, kept, row.edition, author))
    row.save(update_fields=["text", "html", "edited_at", "language_by"])
    verdict = judge(
        author=author,
        text=kept,
        html=made.html,
        language=row.language,
        links=made.links,
        topic=row.topic,
        comment=row,
    )
    waits = row.state == CommentState.WAITING and verdict.state == CommentState.PUBLIC
    stand(row, row.state if waits else verdict.state, at=when, reason=row.reason if waits else verdict.reason)
    audit(by=author, verb="comment.edit", subject=f"comment:{row.pk}", at=when, state=row.state)
    return row


@transaction.atomic
def take_back_comment(*, comment: CommentRow, by: User | None, at: dt.datetime | None = None) -> CommentRow:
    """The author takes a comment back, at any time; where answers hang on it a line says so. About 15 queries.

    Raises NotAllowedError for others, DiscussionError where a moderator has removed it already.
    """
    author = _writer(by)
    row = lock(comment)
    if row.author_id != author.pk:
        raise NotAllowedError(_("Only its author may take a comment back."))
    if row.state == CommentState.WITHDRAWN:
        return row
    if row.state in (CommentState.REMOVED, CommentState.DECLINED):
        raise DiscussionError(_("A moderator has decided about this comment already."))
    stand(row, CommentState.WITHDRAWN, at=at or now())
    audit(by=author, verb="comment.take-back", subject=f"comment:{row.pk}", at=at)
    return row


@transaction.atomic
def set_language(
    *, comment: CommentRow, language: str, by: User | None, at: dt.datetime | None = None
) -> CommentRow:
    """Correct the language a comment is marked with: its author or a moderator, at any time. About 10 queries."""
    person = _writer(by)
    row = lock(comment)
    if row.author_id != person.pk and not person.has_role(Role.EDITOR):
        raise NotAllowedError(_("Only its author or a moderator may say which language a comment is in."))
    before = row.language
    speak(row, _known_language(language))
    row.language_by = "author" if row.author_id == person.pk else "moderator"
    row.save(update_fields=["language_by"])
    stand(row, row.state, at=at or now(), reason=row.reason)
    audit(
        by=person,
        verb="comment.language",
        subject=f"comment:{row.pk}",
        at=at,
        before=before,
        after=row.language,
    )
    return row


def may_edit(comment: CommentRow, person: User | None, *, minutes: int, at: dt.datetime) -> bool:
    """Its author, while it is public or waits, within the minutes."""
    return (
        person is not None
        and person.is_active
        and comment.author_id == person.pk
        and comment.state in (CommentState.PUBLIC, CommentState.WAITING)
        and at - comment.written_at <= dt.timedelta(minutes=minutes)
    )


def _writer(by: User | None) -> User:
    if by is None or not by.is_active:
        raise NotAllowedError(_("Log in to take part in the discussion."))
    return by


def _checked(text: str) -> tuple[str, Made]:
    kept = cleaned(text)
    if len(kept) > MOST_CHARACTERS:
        raise DiscussionError(
            _("A comment may have %(most)s characters; this one has %(now)s.")
            % {"most": number_text(MOST_CHARACTERS), "now": number_text(len(kept))}
        )
    made = comment_html(kept)
    if not any(char.isprintable() and not char.isspace() for char in kept) or not made.html:
        raise DiscussionError(_("There is nothing written yet."))
    if made.links > MOST_LINKS:
        raise DiscussionError(
            ngettext(
                "A comment may have %(most)s link.", "A comment may have at most %(most)s links.", MOST_LINKS
            )
            % {"most": number_text(MOST_LINKS)}
        )
    return kept, made


def _not_too_often(author: User) -> None:
    who = f"account:{author.pk}"
    a_minute, a_day = A_MINUTE.get(Role(author.role), MOST_A_MINUTE), A_DAY.get(Role(author.role), MOST_A_DAY)
    if not allowed("comment-minute", who, most=a_minute, in_seconds=MINUTE):
        raise DiscussionError(_("You are writing very fast. Wait a minute; what you typed is still here."))
    if not allowed("comment-day", who, most=a_day, in_seconds=DAY):
        raise DiscussionError(_("You have written as many comments today as one account may."))


def _answerable(parent: CommentRow | None, topic: TopicRow) -> CommentRow | None:
    if parent is None:
        return None
    above = CommentRow.objects.select_for_update().get(pk=parent.pk)
    if above.topic_id != topic.pk or above.state != CommentState.PUBLIC:
        raise DiscussionError(_("The comment you answer is not there any more."))
    return above


def _language(said: str | None, text: str, edition: str, author: User) -> str:
    """As its author says, else as it reads."""
    return (
        _known_language(said)
        if said
        else spoken_language(text, edition=edition, reads=author.languages or ())
    )


def _known_language(tag: str) -> str:
    try:
        return get(tag).tag
    except UnknownLanguageError as error:
        raise DiscussionError(_("This language is not known here.")) from error
