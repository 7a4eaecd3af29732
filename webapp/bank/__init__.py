"""The counter: is this slip good, and has it been paid."""
