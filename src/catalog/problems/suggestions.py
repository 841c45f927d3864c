"""Spelling suggestions for an unknown name."""

from collections.abc import Iterable
from difflib import get_close_matches

from catalog.ground.message import Message


def did_you_mean(typed: str, names: Iterable[str], *, mark: str = "", cutoff: float = 0.6) -> Message | None:
    """Ask for the nearest of the known names, in its marks; nothing if none is near."""
    near = nearest(typed, names, cutoff)
    return question(f"{mark}{near}{mark}") if near else None


def nearest(typed: str, names: Iterable[str], cutoff: float = 0.6) -> str | None:
    """Return the nearest of the known names, if one is near."""
    return next(iter(get_close_matches(typed, list(names), n=1, cutoff=cutoff)), None)


def question(meant: str) -> Message:
    """Ask whether something was meant."""
    return Message(f"「{meant}」のことですか。", f"Did you mean `{meant}`?")
