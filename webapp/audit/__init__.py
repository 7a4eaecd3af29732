"""The hash-chained log: who did what, in the same transaction as the deed."""
