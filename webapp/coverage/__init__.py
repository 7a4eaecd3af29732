"""Nobody is missed: the board of doors, counts and gaps."""
