"""What the discussion does when something changes elsewhere, and its standing tasks."""
