"""What subscribers, editors and the clock do; each verb one transaction, its events and its line in the log with it."""
