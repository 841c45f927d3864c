"""An upload: only what differs by content, prepared aside, put in place new files first, removed last.

Whenever it is broken off, visitors have whole files, no page asks for a file that is not there, and the next upload
goes on from there: what was prepared is taken, and the manifest at the target names nothing that is not in place.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from catalog.ground.failure import Failure
from catalog.ground.message import Message
from catalog.ground.parallel import no_matter
from catalog.hosting.manifest import MANIFEST, Manifest, read_manifest
from catalog.hosting.target import Target

_NO_RELEASE: Final = Message(
    "{site} は公開用のサイトではありません（{manifest} がありません）。先に catalog release を実行してください。",
    "{site} is no release (it has no {manifest}). Run `catalog release` first.",
)
_CHANGED: Final = Message(
    "{file} は、一覧を作ったあとに変わっています。もう一度 catalog release を実行してください。",
    "{file} has changed since the manifest was made. Run `catalog release` again.",
)
_WITHIN: Final = Message(
    "{folder} は {site} と重なっています。別のフォルダを指定してください。",
    "{folder} and {site} lie within each other. Choose another folder.",
)


@dataclass(frozen=True, slots=True)
class Plan:
    """Changes that an upload would make, each in the order in which it would be made."""

    site: Path
    manifest: Manifest
    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    foreign: tuple[str, ...] = ()
    """Of the changed files, those that no upload put there."""
    other_site: str = ""
    """The address of another site that was uploaded there."""

    @property
    def is_empty(self) -> bool:
        return not (self.added or self.changed or self.removed)


def plan_upload(site: Path, folder: Target) -> Plan:
    """Compare a release with the folder that it is to be uploaded to."""
    manifest = read_manifest(site / MANIFEST)
    if manifest is None:
        raise Failure(_NO_RELEASE.format(site=site, manifest=MANIFEST))
    if folder.is_within(site):
        raise Failure(_WITHIN.format(folder=folder, site=site))
    manifests = folder.manifests
    earlier = {name for old in manifests for name in old.files}
    present = folder.present(manifest.files)
    changed = [name for name, found in present.items() if found != manifest.files[name]]
    gone = {name: old.files[name] for old in manifests for name in earlier & old.files.keys()}
    removed = folder.present({name: digest for name, digest in gone.items() if name not in manifest.files})
    urls = {old.site_url for old in manifests} - {manifest.site_url}
    return Plan(
        site,
        manifest,
        added=_pages_last(manifest.files.keys() - present.keys()),
        changed=_pages_last(changed),
        removed=tuple(sorted(removed)),
        foreign=tuple(sorted(set(changed) - earlier)),
        other_site=next(iter(sorted(urls)), ""),
    )


def upload(plan: Plan, folder: Target, progress: Callable[[int, int], None] = no_matter) -> None:
    """Carry out a plan; what differs is prepared first, so that putting it in place takes but a moment."""
    names = [*plan.added, *plan.changed]
    files = plan.manifest.files
    folder.begin((plan.site / MANIFEST).read_bytes())
    for number, name in enumerate(names):
        progress(number, len(names))
        if not folder.prepare(name, plan.site / name, files[name]):
            raise Failure(_CHANGED.format(file=plan.site / name))
    folder.sync()
    in_the_way = _in_the_way(plan)
    folder.remove(in_the_way)
    for name in names:
        folder.place(name, files[name])
    folder.remove([name for name in plan.removed if name not in in_the_way])
    folder.end()


def _pages_last(names: Iterable[str]) -> tuple[str, ...]:
    """Sort files so that a page comes after all that it may ask for, and the home pages last."""
    return tuple(sorted(names, key=lambda name: (".html" in name, -name.count("/"), name)))


def _in_the_way(plan: Plan) -> set[str]:
    """Return files that go before all else: a folder has to stand in their place, or a file in that of their folder."""
    folders = {str(parent) for name in plan.added for parent in Path(name).parents}
    added = set(plan.added)
    return {
        name for name in plan.removed if name in folders or not added.isdisjoint(map(str, Path(name).parents))
    }
