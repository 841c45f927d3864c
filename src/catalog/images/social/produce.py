"""The files of social pictures, each drawn once."""

from pathlib import Path

from catalog.ground.cache import KeptFile, keep, kept
from catalog.ground.output import OutputFile, SiteFile
from catalog.images.social.card import Card
from catalog.images.social.draw import encoded


def drawn_once(card: Card, cache: Path) -> SiteFile:
    """Return the picture of a card, from the cache where it was drawn before."""
    file = KeptFile(card.file, cache / "social" / Path(card.file).name)
    if kept(file.source) is not None:
        return file
    content = encoded(card)
    return file if keep(file.source, content) else OutputFile(card.file, content)
