"""What the mailing's pages read."""
