"""What somebody who mistyped a name may have meant."""

from collections.abc import Iterable
from difflib import get_close_matches

from catalog.text import Text


def did_you_mean(typed: str, known: Iterable[str], *, mark: str = "", cutoff: float = 0.6) -> Text | None:
    """Ask for the nearest of the known names, in its marks; nothing if none is near."""
    near = get_close_matches(typed, list(known), n=1, cutoff=cutoff)
    if not near:
        return None
    question = Text("「{name}」のことですか。", "Did you mean `{name}`?")
    return question.format(name=f"{mark}{near[0]}{mark}")
