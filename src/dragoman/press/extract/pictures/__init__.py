"""The article's pictures with captions and credits."""
