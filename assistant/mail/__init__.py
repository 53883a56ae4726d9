"""Letters: bytes to values and values to bytes; no socket, no database, no clock."""
