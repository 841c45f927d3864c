"""Whether a folder may become the site: nothing that this tool did not make is ever replaced."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from catalog.ground.failure import Failure
from catalog.ground.message import Message
from catalog.ground.project import Project
from catalog.publish.mark import MARK, is_empty, is_finished, strangers
from catalog.publish.place import Place

_PARTS: Final = ("data", "content", "words", "overrides", "hooks", ".git")
"""Folders of a project that a site is made from, or that people cannot do without."""
_MOST_NAMES: Final = 3
"""So many names say enough."""

_A_FILE: Final = Message(
    "{path} はファイルで、サイトのフォルダにできません。別の場所を指定するか、移してください。",
    "{path} is a file and cannot become the folder of a site. Choose another place, or move it.",
)
_THE_PROJECT: Final = Message(
    "{path} をサイトのフォルダにすると、カタログのもと（{part}）が消えてしまいます。別の場所を指定してください。",
    "{path} cannot become the folder of a site: what the catalog is made from ({part}) would be lost. "
    "Choose another place.",
)
_UNMARKED: Final = Message(
    "{path} には、このツールが作ったサイトではないものがあります（{mark} がありません）。"
    "空のフォルダを指定するか、中身を確かめて手で移すか消してください。",
    "{path} holds something that is no site of this tool (it has no {mark}). "
    "Choose an empty folder, or look at it, then move or delete it by hand.",
)
_STRANGERS: Final = Message(
    "{path} に、このツールが作っていないものが {n} 個あります（{names}）。"
    "サイトに載せるものは content/ へ、そうでないものは別の場所へ移してください。",
    "{path} holds {n} that this tool did not make ({names}). "
    "Move what belongs to the site to content/, anything else to another place.",
)


def refuse_foreign(place: Place, project: Project) -> None:
    """Stop unless `place` is absent, empty, or a site that a build made and nobody has added to."""
    site = place.site
    if site.exists() and not site.is_dir():
        raise Failure(_A_FILE.format(path=site))
    if part := next(_endangered(site, project), None):
        raise Failure(_THE_PROJECT.format(path=site, part=part))
    if not site.exists() or is_preview(place, project) or is_empty(site):
        return
    if not is_finished(site):
        raise Failure(_UNMARKED.format(path=site, mark=MARK))
    if names := strangers(site):
        examples = ", ".join([*names[:_MOST_NAMES], *("…" for _ in names[_MOST_NAMES:][:1])])
        raise Failure(_STRANGERS.format(path=site, n=len(names), names=examples))


def is_preview(place: Place, project: Project) -> bool:
    """Whether the site lies in `.cache/`, where nothing is anybody's."""
    return place.site.is_relative_to(project.cache.resolve() / "preview")


def _endangered(site: Path, project: Project) -> Iterator[Path]:
    """Return the folders that would be lost with `site`, or that it would grow in."""
    for root in (project.root.resolve(), project.shared.resolve()):
        if root.is_relative_to(site):
            yield root
        for part in (root / name for name in _PARTS):
            if site.is_relative_to(part.resolve()) or part.resolve().is_relative_to(site):
                yield part
