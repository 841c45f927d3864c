"""Words of easy Japanese (やさしい日本語): how they are read, what they mean, and which are too hard."""

from pydantic import Field

from catalog.model.types import Id, Kana, record


@record
class EasyWords:
    """A group of words that texts in easy Japanese use."""

    id: Id
    readings: dict[str, Kana] = Field(default_factory=dict)
    """Each word as it is written, with its reading; the longest that fits counts."""
    meanings: dict[str, str] = Field(default_factory=dict)
    """What words mean that a reader has to know, in easy Japanese too; shown under each text that has the word."""
    instead: dict[str, str] = Field(default_factory=dict)
    """Words that are too hard, each with an easier one."""
