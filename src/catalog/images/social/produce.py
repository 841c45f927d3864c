"""The files of social pictures, each drawn once."""

from pathlib import Path

from catalog.images.social.card import Card
from catalog.images.social.draw import encoded
from catalog.kept import KeptFile, keep, kept


def drawn_once(card: Card, cache: Path) -> KeptFile:
    """Return the picture of a card, from the cache where it was drawn before."""
    file = KeptFile(card.file, cache / "social" / Path(card.file).name)
    if kept(file.source) is None:
        keep(file.source, encoded(card))
    return file
