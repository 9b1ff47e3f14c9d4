// Around allauth's passkey scripts: show what needs a script, and say in the page's language when the key says no.
for (const form of document.querySelectorAll('.needs-script')) form.hidden = !window.PublicKeyCredential
document.addEventListener('allauth.error', (event) => {
  event.preventDefault()
  const said = document.getElementById('passkey-failed')
  if (!said) return
  said.hidden = false
  said.focus?.()
})
