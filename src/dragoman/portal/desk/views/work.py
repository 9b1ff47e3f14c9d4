"""The work page: what waits, failed and why, with a retry button; and the log."""

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from dragoman.portal.accounts.models import Role
from dragoman.portal.accounts.permissions import needs_role, person
from dragoman.portal.desk.queries import records
from dragoman.portal.desk.queries import work as queries
from dragoman.portal.desk.views.answers import acted, number
from dragoman.portal.jobs.models import JobRow, JobState
from dragoman.portal.jobs.queue import retry as try_again

PAGE_SIZE = 100


@require_GET
@needs_role(Role.TRANSLATOR)
def show(request: HttpRequest) -> HttpResponse:
    """Counts, and the jobs of one state."""
    chosen = request.GET.get("state", JobState.QUARANTINED.value)
    chosen = chosen if chosen in queries.STATES else JobState.QUARANTINED.value
    page = queries.jobs(chosen, number(request.GET.get("page"), 1))
    context = {
        "tally": queries.tally(),
        "chosen": chosen,
        "jobs": page,
        "lines": queries.views(list(page.object_list)),
        "feeds": queries.feeds_in_trouble(),
        "can_decide": person(request).has_role(Role.EDITOR),
    }
    return render(request, "desk/work.html", context)


@require_POST
@needs_role(Role.EDITOR)
def retry(request: HttpRequest, pk: int) -> HttpResponse:
    """Another try for one job, now."""
    job = get_object_or_404(JobRow, pk=pk)
    return acted(
        request,
        lambda: try_again(job.pk, by=person(request)),
        done=_("It will be tried again at once."),
        to=reverse("desk:work"),
    )


@require_POST
@needs_role(Role.EDITOR)
def retry_all(request: HttpRequest) -> HttpResponse:
    """Another try for everything quarantined."""
    who = person(request)

    def do() -> None:
        for pk in JobRow.objects.filter(state=JobState.QUARANTINED).values_list("pk", flat=True):
            try_again(pk, by=who)

    return acted(request, do, done=_("All will be tried again at once."), to=reverse("desk:work"))


@require_GET
@needs_role(Role.TRANSLATOR)
def log(request: HttpRequest) -> HttpResponse:
    """Every write; of one thing with `?subject=`."""
    subject = request.GET.get("subject", "").strip()
    page = Paginator(records.log(subject), PAGE_SIZE).get_page(number(request.GET.get("page"), 1))
    lines = records.log_views(list(page.object_list), translation.get_language() or "en")
    return render(request, "desk/log.html", {"entries": page, "lines": lines, "subject": subject})
