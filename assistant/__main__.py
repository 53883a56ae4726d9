"""python -m assistant."""
