"""One turn: a stored cause -> an event -> step -> letters -> one commit."""
