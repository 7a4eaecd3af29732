"""The tests; they mirror webapp/."""
