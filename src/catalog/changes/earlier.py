"""Which earlier version is meant: a revision of git, what is published, or the last commit."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from catalog.changes.compared import Earlier
from catalog.ground.failure import Failure
from catalog.ground.message import Message
from catalog.ground.project import Project
from catalog.ground.text import LANGS
from catalog.history.git import Repository
from catalog.history.version import FOLDERS, is_readable
from catalog.publish.origin import Origin, read_origin
from catalog.publish.place import Place
from catalog.words.formats import FORMATS

_LAST: Final = "HEAD"
_SHORT: Final = 10

_PUBLISHED: Final = Message("公開中のサイト（{day}に作成）", "the published site (made on {day})")
_REVISION: Final = Message("git の版 {revision}（{commit}）", "revision {revision} of git ({commit})")
_NO_GIT: Final = Message(
    "このフォルダは git で管理されていないか、git が使えないので、「{revision}」とはくらべられません。"
    "版の名前を付けずに catalog diff と打つと、公開中のサイト（site/）とくらべます。",
    "This folder is not kept in git, or git cannot be used, so there is no `{revision}` to compare with. "
    "Without a revision, catalog diff compares with the published site (site/).",
)
_NOTHING: Final = Message(
    "くらべる相手がありません。サイトがまだなく（または印が古く）、git の記録もありません。"
    "一度 make site をすると、次からくらべられます。",
    "There is nothing to compare with: no site has been made yet (or its mark is of an older program), and git has "
    "no commit. Once the site is made (make site), changes can be compared with it.",
)
_NO_REVISION: Final = Message(
    "git に「{revision}」という版はありません。"
    "`git log --oneline` で版の番号を、`git branch` や `git tag` で名前を確かめてください。",
    "Git has no revision `{revision}`. `git log --oneline` lists commits, `git branch` and `git tag` names.",
)
_NO_DATA: Final = Message(
    "git の版「{revision}」には、このカタログの data/ がありません。もっと新しい版を指定してください。",
    "Revision `{revision}` of git has no data/ of this catalog. Name a later one.",
)


def earlier(project: Project, place: Place, revision: str | None) -> Earlier:
    """Find the version to compare with; a `Failure` says in a sentence why there is none."""
    repository = Repository.of(project.root)
    if revision is not None:
        if repository is None:
            raise Failure(_NO_GIT.format(revision=revision))
        return _at(repository, revision)
    origin = read_origin(place, project)
    published = origin and _published(origin, repository)
    if published:
        return published
    if repository is None or repository.commit(_LAST) is None:
        raise Failure(_NOTHING)
    return _at(repository, _LAST)


def _at(repository: Repository, revision: str) -> Earlier:
    commit = repository.commit(revision)
    if commit is None:
        raise Failure(_NO_REVISION.format(revision=revision))
    ids = {name: blob for name, blob in repository.files(commit, FOLDERS).items() if is_readable(name)}
    if not any(name.startswith("data/") for name in ids):
        raise Failure(_NO_DATA.format(revision=revision))
    name = _REVISION.format(revision=revision, commit=commit[:_SHORT])
    return Earlier(name, ids, _contents(ids, repository.read(ids.values())))


def _published(origin: Origin, repository: Repository | None) -> Earlier | None:
    """Return what a site was made from; None if neither the cache nor git holds all of its data any more."""
    held = {blob: content for blob in origin.files.values() if (content := origin.content(blob)) is not None}
    missing = [blob for blob in origin.files.values() if blob not in held]
    found = {**held, **(repository.read(missing) if repository else {})}
    if any(name.startswith("data/") and blob not in found for name, blob in origin.files.items()):
        return None
    return Earlier(_PUBLISHED.format(day=_day(origin.day)), origin.files, _contents(origin.files, found))


def _contents(ids: Mapping[str, str], blobs: Mapping[str, bytes]) -> Mapping[str, bytes]:
    return {name: blobs[blob] for name, blob in ids.items() if blob in blobs}


def _day(day: str) -> Message:
    try:
        made = date.fromisoformat(day)
    except ValueError:
        return Message(day, day)
    return Message(*(FORMATS[lang].plain_day(made) for lang in LANGS))
