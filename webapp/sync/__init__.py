"""The journal: entries kept verbatim and applied exactly once."""
