"""Who wrote, translated and photographed."""
