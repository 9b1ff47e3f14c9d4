"""The page itself: its characters, its tree, its visible text, what it says of itself in fields, and what readers share."""
