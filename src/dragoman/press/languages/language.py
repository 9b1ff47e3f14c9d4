"""What the rooms know of a language, as data."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """One language. Every word list is lower-case unless it says otherwise; empty means "nothing known", never "none exist".

    tag: BCP 47. english_name, own_name: as CLDR writes them. script: ISO 15924. direction: `ltr` or `rtl`.
    letters: its alphabet in lower case; for Latin script only what a-z lacks; empty where detection needs no letters.
    sentence_ends: characters that may end a sentence. abbreviations: words that take a full stop inside a sentence,
    without it. sentence_starts: not used where a script has no capitals.
    quotes: pairs of marks, outer first. decimal, group: separators of numbers; group lists all that are in use.
    months: month 1 to 12 → every form met in dates (nominative, genitive, short). weekdays: names met before a date.
    today, yesterday: words that stand for a day. clock_words: words between day and hour («в», "at", "um").
    byline_words: what introduces an author («автор:», "by", "por"). role_words: PersonRole value → words.
    note_signatures: PersonRole-like `translator` | `editor` → how notes are signed («прим. ред.», "translator's note").
    comment_words, copula_words: what only a note that speaks in sentences says («также», "in the original") or («был», "was"; with a hyphen
    in front the endings of verbs that stand last, "-dı"); a note without them gives other words for a name.
    reports_verbs: verbs that name a source outlet («пишет», "writes", "reports").
    citing_words: what names the source of a source («со ссылкой на», "citing"). outlet_words: kinds of outlets before a name («газета»,
    "the portal"). source_words: words before a source line («источник», "source"). credit_words: before a picture credit («фото»).
    picture_words: the words credits are made of beside names, by what they do: `by` stands between "photo" and who took it, `given` between
    it and whose it is ("courtesy of"); `nobody` says where it was found and names nobody («архив», "supplied"), `copied` that it is a copy
    off a screen, `staged` that it shows something alike ("symbolic photo"); `holder` is part of an organisation's name («агентство», "museum"), `either` that or a family name ("Church"). A hyphen behind or before: the word only begins or ends so.
    translated_words, republished_words, machine_words: what says that a text was translated, carried on, by machine.
    original_words: link texts to the original publication. original_title_words: what stands beside its headline.
    in_language_words: how it is said what language something is in, "…" for its name ("in …", "… nyelven", "…ksi"). rights_words: words that open a rights line.
    open_access_words, public_domain_words, all_rights_words, reuse_words: phrases of rights lines by what they say; the last allow to
    print the text again, mostly where the source is named. belonging_words: what stands between "the rights" and whose they are
    («принадлежат», "belong to"). holder_words: the words around a
    holder's name, by what they do: `anybody` is no name («автор», "respective owners"; a hyphen behind: the word only begins so), `label` stands
    before it ("published by"), `ends` goes on behind it ("unless"), `behind` and `case` are what it is bent with or followed by, `particle`
    follows a rights word, `verb` says a stretch is a sentence. permission_words: of what further sentences of a rights line speak.
    disclaimer_words: openings of standing disclaimers. disclaimer_stems: beginnings of the words other disclaimers are made of:
    `view` («мнени»), `whose` («автор», "editor") and `says` («отража», "not"), all three in one line. withdrawn_words, paywall_words: what such pages say.
    read_more_words, newsletter_words: openings of teaser links and newsletter boxes inside the text.
    speech_verbs: forms that introduce a quotation («сказал», "said"). negations: words that negate.
    stopwords: for search and comparison. snowball: name of the Snowball stemmer, None where there is none.
    suffixes: for languages without a stemmer, endings to strip, longest first.
    sample: one paragraph of our own in the language, for the contract test.
    """

    tag: str
    english_name: str
    own_name: str
    script: str = "Latn"
    direction: str = "ltr"
    letters: str = ""
    sentence_ends: str = ".!?…"
    abbreviations: frozenset[str] = frozenset()
    quotes: tuple[tuple[str, str], ...] = (("“", "”"), ("‘", "’"))
    decimal: str = "."
    group: str = ","
    months: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    weekdays: tuple[str, ...] = ()
    today: tuple[str, ...] = ()
    yesterday: tuple[str, ...] = ()
    clock_words: tuple[str, ...] = ()
    published_words: tuple[str, ...] = ()
    updated_words: tuple[str, ...] = ()
    byline_words: tuple[str, ...] = ()
    role_words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    note_signatures: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    comment_words: tuple[str, ...] = ()
    copula_words: tuple[str, ...] = ()
    reports_verbs: tuple[str, ...] = ()
    citing_words: tuple[str, ...] = ()
    outlet_words: tuple[str, ...] = ()
    source_words: tuple[str, ...] = ()
    credit_words: tuple[str, ...] = ()
    picture_words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    translated_words: tuple[str, ...] = ()
    republished_words: tuple[str, ...] = ()
    machine_words: tuple[str, ...] = ()
    original_words: tuple[str, ...] = ()
    original_title_words: tuple[str, ...] = ()
    in_language_words: tuple[str, ...] = ()
    rights_words: tuple[str, ...] = ()
    open_access_words: tuple[str, ...] = ()
    public_domain_words: tuple[str, ...] = ()
    all_rights_words: tuple[str, ...] = ()
    reuse_words: tuple[str, ...] = ()
    belonging_words: tuple[str, ...] = ()
    holder_words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    permission_words: tuple[str, ...] = ()
    disclaimer_words: tuple[str, ...] = ()
    disclaimer_stems: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    withdrawn_words: tuple[str, ...] = ()
    paywall_words: tuple[str, ...] = ()
    read_more_words: tuple[str, ...] = ()
    newsletter_words: tuple[str, ...] = ()
    speech_verbs: tuple[str, ...] = ()
    negations: tuple[str, ...] = ()
    stopwords: frozenset[str] = frozenset()
    snowball: str | None = None
    suffixes: tuple[str, ...] = ()
    sample: str = ""
