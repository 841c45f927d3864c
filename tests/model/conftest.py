"""Records as small as they can be."""

from records import program

__all__ = ["program"]
