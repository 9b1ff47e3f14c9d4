"""What the discussion's pages read."""
