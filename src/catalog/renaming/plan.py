"""All that a renaming changes, before anything is written."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from catalog.check.loaded import Loaded
from catalog.ground.failure import Failure
from catalog.ground.message import Message
from catalog.ground.text import Text
from catalog.model.kinds import REFERENCE, DataKind
from catalog.model.pointers import To
from catalog.model.targets import name_of_target
from catalog.model.types import is_id
from catalog.renaming.moved import new_move, with_move
from catalog.renaming.spots import Spot, linking_pages, own_spot, spots_of, with_other_id

_UNKNOWN = Message(
    "「{old}」という記録はありません。種類も付けて書けます（例: programs/trade-fairs）。",
    "There is no record `{old}`. You may name its kind too, as in programs/trade-fairs.",
)
_SEVERAL = Message(
    "「{old}」という記録がいくつかあります。種類を付けて書いてください: {found}",
    "There are several records `{old}`. Name the kind too: {found}",
)
_NO_ID = Message(
    "「{new}」は id になりません。英小文字、数字、ハイフンだけで書いてください。",
    "`{new}` cannot be an id: use lower-case letters, digits and hyphens alone.",
)
_TAKEN = Message("id「{new}」は使われています。", "The id `{new}` is taken.")
_BROKEN = Message(
    "読めない記録があるので、id を変えられません。先に catalog check の示すところを直してください。",
    "Some records cannot be read, so no id can be changed. First mend what catalog check shows.",
)


@dataclass(frozen=True, slots=True)
class Renaming:
    """A record, the id that it gets, and the files as they will be."""

    kind: DataKind
    old: str
    new: str
    contents: Mapping[Path, bytes]
    """The file of the record last: whatever stops the writing, the same command finishes it."""
    places: Mapping[Path, int]
    """How many places change in each file."""
    old_address: str
    """Of its page; empty where it has none."""
    new_address: str


def renaming(loaded: Loaded, old: str, new: str, day: date) -> Renaming:
    """Find every place that names a record, and make the files in which it has another id."""
    if loaded.origins.left_out:
        raise Failure(_BROKEN)
    kind, old_id = _record(loaded, old)
    _refuse(loaded, kind, new)
    project, catalog, origins = loaded.project, loaded.catalog, loaded.origins
    own_file = project.data / kind.file
    spots: dict[Path, list[Spot]] = {
        project.root / name: found for name, found in spots_of(To(kind.id), old_id, catalog, origins).items()
    }
    spots[own_file] = [*spots.pop(own_file, []), own_spot(kind, old_id, origins)]
    pages = dict(linking_pages(project, kind.id, old_id, new))
    data = {path: with_other_id(path.read_bytes(), found, old_id, new) for path, found in spots.items()}
    section = _section(loaded, kind, old_id)
    addresses = (f"{section}/{old_id}", f"{section}/{new}") if section else ("", "")
    contents: dict[Path, bytes] = dict(pages)
    stamps = loaded.stamps.moved((kind.id, old_id), (kind.id, new))
    if section:
        path = project.data / "moves.yaml"
        about = name_of_target(catalog.of(kind.id)[old_id])
        move = new_move(*addresses, about, day, catalog.moves)
        contents[path] = with_move(path, project.relative(path), catalog.moves.values(), move)
        name = Text(about.ja, about.en)
        stamps = stamps.followed((kind.id, new), ("moves", move["id"]), [(name, name)])
    if stamps.are_kept:
        contents[project.stamps] = stamps.as_text().encode()
    places = {**dict.fromkeys(contents, 1), **{path: len(found) for path, found in spots.items()}}
    return Renaming(kind, old_id, new, {**contents, **data}, places, *addresses)


def _record(loaded: Loaded, wish: str) -> tuple[DataKind, str]:
    kind_id, _, record_id = wish.rpartition("/")
    found = [
        kind
        for kind in (*loaded.kinds, *REFERENCE)
        if kind_id in {"", kind.id} and record_id in loaded.catalog.of(kind.id)
    ]
    if len(found) > 1:
        raise Failure(_SEVERAL.format(old=wish, found=", ".join(f"{kind.id}/{record_id}" for kind in found)))
    if not found:
        raise Failure(_UNKNOWN.format(old=wish))
    return found[0], record_id


def _refuse(loaded: Loaded, kind: DataKind, new: str) -> None:
    if not is_id(new):
        raise Failure(_NO_ID.format(new=new))
    if new in loaded.origins.typed(kind.id):
        raise Failure(_TAKEN.format(new=new))


def _section(loaded: Loaded, kind: DataKind, record_id: str) -> str:
    """Return the section in which a record has a page; empty where it has none."""
    record = loaded.catalog.of(kind.id)[record_id]
    if kind.id in {each.id for each in loaded.kinds}:
        return kind.id if record.status == "published" else ""
    made = loaded.catalog.published().products.values()
    return "makers" if kind.id == "organizations" and any(each.maker == record_id for each in made) else ""
