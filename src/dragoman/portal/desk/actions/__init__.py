"""What the desk does: verbs with keyword-only arguments, each one transaction, each in the log, events with it.

`by` is the person; None is a command on this machine. `at` is the moment to write down; None is now.
"""

from dragoman.portal.desk.actions.articles import FIELDS, forget_field, set_field
from dragoman.portal.desk.actions.entities import (
    confirm_entity,
    forget_mention,
    merge_entities,
    new_entity,
    rename_entity,
    separate_entity,
    set_mention,
)
from dragoman.portal.desk.actions.errors import ActionError, BlockedError, ConflictError, NotAllowedError
from dragoman.portal.desk.actions.glossary import remove_term, save_term
from dragoman.portal.desk.actions.outlets import follow, set_rights
from dragoman.portal.desk.actions.publications import (
    assign,
    back_to_translation,
    choose_section,
    choose_slug,
    correct,
    open_publication,
    publish,
    schedule,
    send_to_review,
    withdraw,
    write_headline,
    write_lead,
)
from dragoman.portal.desk.actions.readiness import hindrances
from dragoman.portal.desk.actions.revisions import move_to_newer_revision
from dragoman.portal.desk.actions.segments import (
    dismiss_finding,
    edit_segment,
    propose_again,
    review_segment,
    unreview,
    use_memory,
)
from dragoman.portal.desk.actions.stories import (
    join_story,
    merge_stories,
    set_reprint,
    split_off,
    title_story,
)

__all__ = [
    "FIELDS",
    "ActionError",
    "BlockedError",
    "ConflictError",
    "NotAllowedError",
    "assign",
    "back_to_translation",
    "choose_section",
    "choose_slug",
    "confirm_entity",
    "correct",
    "dismiss_finding",
    "edit_segment",
    "follow",
    "forget_field",
    "forget_mention",
    "hindrances",
    "join_story",
    "merge_entities",
    "merge_stories",
    "move_to_newer_revision",
    "new_entity",
    "open_publication",
    "propose_again",
    "publish",
    "remove_term",
    "rename_entity",
    "review_segment",
    "save_term",
    "schedule",
    "send_to_review",
    "separate_entity",
    "set_field",
    "set_mention",
    "set_reprint",
    "set_rights",
    "split_off",
    "title_story",
    "unreview",
    "use_memory",
    "withdraw",
    "write_headline",
    "write_lead",
]
