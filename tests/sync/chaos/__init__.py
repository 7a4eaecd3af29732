"""Simulated phones, written from docs/protocol.md alone, and what can happen to them."""
