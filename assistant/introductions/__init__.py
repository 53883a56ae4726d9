"""Decides: pure values in, pure values out; standard library only."""
