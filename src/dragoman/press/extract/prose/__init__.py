"""The article's text as typed blocks, and what is taken out of it."""
