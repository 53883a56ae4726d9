"""Touches the world: one outside thing a file."""
