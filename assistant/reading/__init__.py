"""Understands: a parsed letter in, what its writer means out. The only guesswork in the house."""
