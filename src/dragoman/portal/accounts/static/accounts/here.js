// Pages are the same for everybody. Only where somebody may be signed in (a cookie says so, and nothing else) are a person's parts
// asked for: what has hx-trigger="signed-in from:body" hears of it once htmx listens.
if (document.cookie.split('; ').includes('signed_in=1')) {
  document.addEventListener('DOMContentLoaded', () => document.body.dispatchEvent(new Event('signed-in')))
}
