"""Bulou 不漏: the door-to-door roll-out of the resident pension, with nobody missed."""
