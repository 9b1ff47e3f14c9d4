// Pages are the same for everybody, and most readers need no script at all. htmx is fetched only where something on the page needs it:
// where somebody may be signed in (a cookie says so, and nothing else), where an element asks for more by itself, or when a panel wishes
// to look for news. What has hx-trigger="signed-in from:body" hears of it once htmx listens.
const address = document.currentScript.dataset.htmx;
const signedIn = document.cookie.split("; ").includes("signed_in=1");
let fetched;

window.withHtmx = () => fetched ??= new Promise((done) => {
  const script = document.createElement("script");
  script.addEventListener("load", () => done(window.htmx));
  script.src = address;
  document.head.append(script);
});

// After the page's own loading: htmx takes a page that is complete as it finds it.
window.addEventListener("load", async () => {
  if (!signedIn && !document.querySelector('[hx-post], [hx-get]:not([data-live], [hx-trigger^="signed-in"])')) return;
  await window.withHtmx();
  if (signedIn) document.body.dispatchEvent(new Event("signed-in"));
});
