"""Which of the page is the article: the block model and the opinions beside it."""
