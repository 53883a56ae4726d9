"""What a connector's letter asks for: who is to meet whom, why, under which wishes, and what is missing."""

from assistant.reading.request.reading import read_request

__all__ = ["read_request"]
