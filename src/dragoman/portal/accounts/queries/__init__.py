"""What the account pages read."""
