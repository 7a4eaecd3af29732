"""What an inspector looks at: the log in words, and whether it is whole."""
