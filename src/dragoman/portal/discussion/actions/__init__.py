"""What readers, authors and moderators do; each verb one transaction, its events and its line in the log with it."""
