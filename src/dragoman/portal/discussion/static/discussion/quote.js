// Selecting words of an article brings a link that quotes them in the discussion. Without this script the thread's page has a list
// of the sentences; either way the server looks whether the words stand there.
{
  const MOST = 600
  const home = document.querySelector('[data-quote-url]')
  const link = document.createElement('a')
  link.className = 'button quote-here'
  link.rel = 'nofollow'
  link.textContent = home?.dataset.quoteLabel ?? ''

  const words = (range) => {
    const copy = range.cloneContents()
    copy.querySelectorAll('sup').forEach((note) => note.remove())
    return copy.textContent.replace(/\s+/g, ' ').trim()
  }

  const blockOf = (node) => {
    const element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement
    const block = element?.closest('.body [id]:not(span)')
    return block && /^b\d+$/.test(block.id) ? block : null
  }

  const offer = () => {
    const selection = document.getSelection()
    const range = selection && !selection.isCollapsed && selection.rangeCount ? selection.getRangeAt(0) : null
    const block = range ? blockOf(range.startContainer) : null
    const text = block && blockOf(range.endContainer) === block ? words(range) : ''
    if (text.length < 3 || text.length > MOST) {
      if (document.activeElement !== link) link.remove()
      return
    }
    link.href = `${home.dataset.quoteUrl}?quote=${block.id}&words=${encodeURIComponent(text)}#write`
    block.after(link)
    const around = (link.offsetParent ?? document.body).getBoundingClientRect()
    const place = range.getBoundingClientRect()
    link.style.insetBlockStart = `${place.bottom - around.top + 8}px`
    link.style.left = `${Math.max(8, place.left - around.left)}px`
  }

  if (home) document.addEventListener('selectionchange', () => {
    clearTimeout(offer.soon)
    offer.soon = setTimeout(offer, 250)
  })
}
