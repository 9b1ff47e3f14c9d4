"""What stands over the article: headline, kicker, section."""
