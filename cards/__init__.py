"""One card per file: rows in, an Adaptive Card out."""
