"""The demo: three invented places in the middle of their campaigns."""
