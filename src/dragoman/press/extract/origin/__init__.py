"""Where the article comes from: original publication and chain of carriers."""
