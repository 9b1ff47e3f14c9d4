"""What account pages do. Thin: rules are in `actions`, reads in `queries`."""
