"""What the desk reads. Nothing here writes."""
