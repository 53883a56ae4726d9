"""Introduces people to each other by plain email, and only when all of them want to."""
