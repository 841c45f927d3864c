"""A release: a site with all that its host reads, and a manifest of every file."""

from collections.abc import Iterator
from typing import Final

from catalog.ground.digest import digest
from catalog.ground.failure import Failure
from catalog.ground.message import Message
from catalog.ground.output import OutputFile
from catalog.ground.tree import Written
from catalog.hosting.apache import htaccess
from catalog.hosting.compress import compressed
from catalog.hosting.finished import FinishedSite
from catalog.hosting.iis import web_config
from catalog.hosting.manifest import MANIFEST, Digest, Manifest, digests
from catalog.hosting.rules import HostRules, rules_for
from catalog.hosting.static_hosts import static_host_files
from catalog.publish.mark import mark_files

_DRAFTS: Final = Message(
    "下書きのページがサイトに入っています: {pages}。content/ からそのページを外すか、記録を公開してください。",
    "The site holds pages of drafts: {pages}. Take those pages out of content/, or publish the records.",
)


def finish_release(site: FinishedSite, *, precompress: bool = False) -> list[Written]:
    """Put the files of hosts and the manifest into the tree of `site`, unless a draft has got in."""
    if pages := sorted(_pages_of_drafts(site)):
        raise Failure(_DRAFTS.format(pages=", ".join(pages)))
    rules = rules_for(site, is_precompressed=precompress)
    written = [_put(site, file) for file in _host_files(rules)]
    written += compressed(site.tree, site.files) if precompress else []
    return [*written, _put(site, _manifest(site, [*site.files, *written]))]


def _host_files(rules: HostRules) -> Iterator[OutputFile]:
    yield from static_host_files(rules)
    yield htaccess(rules)
    yield web_config(rules)


def _pages_of_drafts(site: FinishedSite) -> Iterator[str]:
    """Return pages that stand at the address of a draft, in any language."""
    folders = {file.file.removesuffix("/index.html"): file.file for file in site.files}
    return (file for folder, file in folders.items() if "/".join(folder.split("/")[-2:]) in site.drafts)


def _manifest(site: FinishedSite, files: list[Written]) -> OutputFile:
    names = [file.file for file in files]
    marks = mark_files(site.mark, {*names, MANIFEST})
    found = {
        **digests(site.tree.folder, names),
        **{name: Digest.of(content) for name, content in marks.items()},
    }
    return OutputFile(MANIFEST, Manifest(site.site_url, found).as_json())


def _put(site: FinishedSite, file: OutputFile) -> Written:
    return site.tree.put(file.path, digest(file.content), lambda: file.content)
