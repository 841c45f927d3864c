"""Japanese that an English text was made from, found in the history of its file: a stamp has its digest alone."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from catalog.ground.project import Project
from catalog.history.git import Repository
from catalog.source.chunks import split_records
from catalog.source.records import plain_record
from catalog.translations.stamps import Stamps, short
from catalog.translations.standing import Found
from catalog.translations.texts import typed_texts_of

_AT_ONCE: Final = 16
"""Versions of a file that are read together; the one that is sought is mostly among the last."""

Earlier = Mapping[str, str]
"""Japanese texts by their digests."""


def earlier_japanese(project: Project, texts: Sequence[Found], stamps: Stamps) -> Earlier:
    """Return what git holds of the Japanese that stale texts were made from."""
    repository = Repository.of(project.root)
    stale = [each for each in texts if each.state == "stale"]
    if repository is None or not stale:
        return {}
    found: dict[str, str] = {}
    for file in dict.fromkeys(each.record.kind.file for each in stale):
        of_file = [each for each in stale if each.record.kind.file == file]
        wanted = {digest for each in of_file for digest in stamps.sources(each.record.key, each.text.en)}
        ids = {each.record.id for each in of_file}
        for japanese in _versions(repository, f"{project.data.name}/{file}", ids):
            found |= {digest: text for digest, text in japanese.items() if digest in wanted}
            if wanted <= found.keys():
                break
    return found


def _versions(repository: Repository, name: str, ids: set[str]) -> Iterator[Earlier]:
    """Return the Japanese texts of some records in earlier versions of their file, the latest first."""
    blobs = [
        change.new
        for commit in repository.commits(name.partition("/")[0])
        for change in commit.files
        if change.name == name and change.new
    ]
    latest_first = list(dict.fromkeys(reversed(blobs)))
    seen: set[str] = set()
    for start in range(0, len(latest_first), _AT_ONCE):
        for content in repository.read(latest_first[start : start + _AT_ONCE]).values():
            yield _japanese(content, ids, seen)


def _japanese(content: bytes, ids: set[str], seen: set[str]) -> Earlier:
    found: dict[str, str] = {}
    for chunk in split_records(content.decode("utf-8-sig", "replace"), "")[0]:
        if chunk.likely_id in ids and chunk.digest not in seen:
            seen.add(chunk.digest)
            found |= {short(text.ja): text.ja for _, text in typed_texts_of(plain_record(chunk))}
    return found
