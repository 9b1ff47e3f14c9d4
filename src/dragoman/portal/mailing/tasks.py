"""The mailing's jobs: composing digests that are due, sending, keeping house."""
