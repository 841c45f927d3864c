"""The list of moves after a renaming: the former address leads to the new one, and all that led there goes along."""

from collections.abc import Collection, Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Any, Final

from catalog.ground.message import Message
from catalog.model.move import Move
from catalog.sheets.data_file import Edits, rewrite
from catalog.sheets.yaml_record import new_text

_HEAD: Final = """\
# yaml-language-server: $schema=../schemas/moves.schema.json
# 移ったページと、終わったもののページです。前の住所に、行き先が残ります。
# Pages that have moved or ended: their former addresses lead on.

"""


def with_move(path: Path, name: str, moves: Iterable[Move], added: Mapping[str, Any]) -> bytes:
    """Return the file of moves with one more; nothing leads away from its new address any more."""
    moves, old, new = list(moves), added["old"], added["new"]
    if not path.exists():
        return (_HEAD + new_text(added)).encode()
    edits: dict[str, Edits] = {move.id: [(("new",), new)] for move in moves if move.new == old}
    in_use_again = {move.id for move in moves if move.old in {old, new}}
    return rewrite(path, name, edits, [added], in_use_again).content


def new_move(old: str, new: str, about: Message, day: date, taken: Collection[str]) -> Mapping[str, Any]:
    """Return the record of a move from one address to another, with an id of its own."""
    wish = old.replace("/", "-")
    numbered = (f"{wish}-{number}" for number in range(2, len(taken) + 3))
    record_id = wish if wish not in taken else next(each for each in numbered if each not in taken)
    return {
        "id": record_id,
        "name": {"ja": about.ja, "en": about.en},
        "old": old,
        "new": new,
        "moved_on": day.isoformat(),
    }
