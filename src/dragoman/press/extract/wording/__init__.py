"""Words of languages as patterns, and how lines are searched for them."""
