"""Numbers of articles by GS1 (GTIN), and their addresses by GS1 Digital Link."""

from typing import Final

LENGTH: Final = 14
"""The digits of a GTIN in an address; shorter ones begin with noughts."""


def check_digit(digits: str) -> str:
    """Return the last digit of a GTIN, which follows from the digits before it.

    From the right, each second digit counts three times; the sum and the check digit make a multiple of ten
    (https://www.gs1.org/how-calculate-check-digit-manually).
    """
    total = sum(int(digit) * (1 if place % 2 else 3) for place, digit in enumerate(reversed(digits)))
    return str(-total % 10)


def is_sound(gtin: str) -> bool:
    """Return whether the last digit of a GTIN is the one that follows from the others."""
    return gtin[-1] == check_digit(gtin[:-1])


def in_full(gtin: str) -> str:
    """Return a GTIN in all its fourteen digits: the same article has one address, however it is written."""
    return gtin.zfill(LENGTH)


def link_path(gtin: str) -> str:
    """Return the path of an article by GS1 Digital Link: 01 stands for a GTIN."""
    return f"01/{in_full(gtin)}"
