"""What may go wrong, worded for the operator: whose fault it is and what to do. Holds no types of ours."""

from __future__ import annotations


class AssistantError(Exception):
    """A mistake or a trouble that the operator is told in one sentence; only cli.py catches it."""

    exit_code = 1


class NotThere(AssistantError):
    """The thing asked for is not there, or did not work."""


class UsageError(AssistantError):
    exit_code = 2


class TryAgain(AssistantError):
    """Not now: the disk is full, the database is locked, another process holds the lock."""

    exit_code = 75


class Busy(TryAgain):
    """Another process turns and sends for this data folder."""


class DiskFull(TryAgain):
    """There is no room for what came, or for what follows from it."""


class ConfigError(AssistantError):
    """The settings, or a template, cannot be used."""

    exit_code = 78
