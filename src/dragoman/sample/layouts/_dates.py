"""Dates as the ten outlets print them in words."""

import datetime as dt
from collections.abc import Mapping
from types import MappingProxyType

MONTHS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "ar": ("جانفي", "فيفري", "مارس", "أفريل", "ماي", "جوان", "جويلية", "أوت", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"),
        "de": ("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"),
        "en": ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"),
        "es": ("enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"),
        "kk": ("қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым", "шілде", "тамыз", "қыркүйек", "қазан", "қараша", "желтоқсан"),
        "ro": ("ianuarie", "februarie", "martie", "aprilie", "mai", "iunie", "iulie", "august", "septembrie", "octombrie", "noiembrie", "decembrie"),
        "ru": ("января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"),
        "sr": ("јануар", "фебруар", "март", "април", "мај", "јун", "јул", "август", "септембар", "октобар", "новембар", "децембар"),
        "uk": ("січня", "лютого", "березня", "квітня", "травня", "червня", "липня", "серпня", "вересня", "жовтня", "листопада", "грудня"),
    }
)  # fmt: skip

_FORMS: Mapping[str, str] = MappingProxyType(
    {
        "de": "{day}. {month} {year}",
        "es": "{day} de {month} de {year}",
        "sr": "{day}. {month} {year}.",
        "ru": "{day} {month} {year} г.",
    }
)


def spoken(language: str, day: dt.date | None) -> str:
    """The day in words of the language, with its year; "" when there is none."""
    if day is None:
        return ""
    form = _FORMS.get(language, "{day} {month} {year}")
    return form.format(day=day.day, month=MONTHS[language][day.month - 1], year=day.year)


def clock(moment: dt.datetime | None) -> str:
    """Hour and minute as printed, in the outlet's own time; "" when there is none."""
    return moment.strftime("%H:%M") if moment else ""


def machine(moment: dt.datetime | None, day: dt.date | None) -> str | None:
    """For `datetime` attributes and structured data: the time with its offset, else the day, else None."""
    if moment is not None:
        return moment.isoformat(timespec="seconds")
    return day.isoformat() if day else None
