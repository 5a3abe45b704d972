"""The errors that a user can mend: one line that names the input, what is wrong with it and what to do."""

from __future__ import annotations


class LearnError(Exception):
    """Something could not be done; the command line prints the message and ends with status 1."""

    status = 1


class RequestError(LearnError):
    """What was asked for cannot be right (a bad option, recipe or document); status 2."""

    status = 2
