"""Plans as data: who is in, what they pay, what they get, and what the paper leaves open."""
