"""Finds entries that may be the same person."""
