"""Links and pictures of authored pages lead to files of `content/`, and to places that are there."""

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final
from urllib.parse import unquote, urlsplit

from catalog.authored.files import PageFiles
from catalog.check.facts import Facts
from catalog.ground.message import Message
from catalog.ground.project import Project
from catalog.ground.text import DEFAULT_LANG, LANGS, Lang
from catalog.problems import Location, Problem, location_in
from catalog.problems.suggestions import did_you_mean
from catalog.source.files import read_text
from catalog.source.front_matter import read_page
from catalog.source.settings import Settings, UnreadableSettingsError, read_settings

_MAY_LEAD_AWRY: Final = re.compile(r"\]\(\s*<?(?!catalog:|https?:|mailto:|tel:)|\]:|\]\[|markdown=")
"""Signs of links that are no addresses of records or of other sites: only such pages are read as Markdown."""


def known_places(facts: Facts) -> Iterator[Problem]:
    """Every relative link leads to a page or file of `content/`, and to an anchor that the page has."""
    try:
        settings = read_settings(facts.project.settings)
    except UnreadableSettingsError:
        return
    loaded = facts.loaded
    # A record that cannot be read may be the one that a page is about: nobody knows which pages there will be.
    pages = (loaded if loaded.problems else loaded.filled()).pages
    for lang in LANGS:
        for file in (name for name in pages if name.endswith(f".{lang}.md")):
            path = pages[file]
            text = read_text(path, "")
            if isinstance(text, str) and _MAY_LEAD_AWRY.search(text):
                page = _Page(facts.project, pages, file, lang, settings)
                yield from _wrong_links(page, text, facts.project.relative(path))


@dataclass(frozen=True, slots=True)
class _Page:
    project: Project
    pages: PageFiles
    name: str
    """Below `content/`, where a shared shell seems to lie too."""
    lang: Lang
    settings: Settings

    @property
    def path(self) -> Path:
        return self.pages[self.name]

    def find(self, link: str) -> Path | None:
        """Return the file of `content/` that a relative link leads to."""
        target = posixpath.normpath(posixpath.join(posixpath.dirname(self.name), unquote(link)))
        name = PurePosixPath("index.md" if target == "." else target)
        wishes = [name.with_suffix(f".{self.lang}{name.suffix}")]
        is_own = name.name.endswith(f".{self.lang}.md")
        if is_own or (
            name.suffix != ".md" and self.lang == DEFAULT_LANG
        ):  # MkDocs gives such files to one language
            wishes.append(name)
        found = (self._file(wish) for wish in wishes if ".." not in wish.parts)
        return next((file for file in found if file), None)

    def _file(self, name: PurePosixPath) -> Path | None:
        if name.suffix == ".md":
            return self.pages.get(name.as_posix())
        file = self.project.content / name
        return file if file.is_file() and self._is_published(file) else None

    def _is_published(self, file: Path) -> bool:
        parts = file.relative_to(self.project.content).parts
        return not file.is_relative_to(self.project.photos) and not any(
            part.startswith(".") for part in parts
        )

    def near(self, link: str) -> Message | None:
        """Ask for the nearest page or file, as this page would name it."""
        here, content = posixpath.dirname(self.name), self.project.content
        files = (file for file in content.rglob("*") if file.is_file() and self._is_published(file))
        there = {*self.pages, *(file.relative_to(content).as_posix() for file in files)}
        names = (re.sub(r"\.(ja|en)\.md$", ".md", name) for name in there)
        return did_you_mean(link, {posixpath.relpath(name, here or ".") for name in names})


def _wrong_links(page: _Page, text: str, name: str) -> Iterator[Problem]:
    for link in _outline(page.path, page.settings)[0]:
        if problem := _judge(page, link, location_in(name, text, _position(text, link))):
            yield problem


def _position(text: str, link: str) -> int:
    """Return where a link was typed, as far as it stands there as the renderer understood it."""
    whole = rf"{re.escape(link)}(?![\w/#.?=-])"
    found = re.search(rf"\](?:\(|:)\s*<?{whole}", text) or re.search(whole, text)
    return found.start() if found else 0


def _judge(page: _Page, link: str, at: Location) -> Problem | None:
    parts = urlsplit(link)
    if parts.scheme or parts.netloc:
        return None
    if link.startswith(("/", "\\")):
        return _absolute(link, at)
    file = page.find(parts.path) if parts.path else page.path
    if file is None:
        return _missing(page, link, parts.path, at)
    anchors = _outline(file, page.settings)[1] if parts.fragment and file.suffix == ".md" else None
    return _no_anchor(link, parts.fragment, anchors, at) if anchors is not None else None


def _outline(path: Path, settings: Settings) -> tuple[tuple[str, ...], frozenset[str]]:
    """Return the links and the anchors of a page."""
    from catalog.renderers.outline import outline_of  # noqa: PLC0415  # Markdown is slow to import, such links are few

    text = read_text(path, "")
    outline = outline_of(read_page(text)[1] if isinstance(text, str) else "", settings)
    return outline.links, outline.anchors


def _absolute(link: str, at: Location) -> Problem:
    return Problem(
        at,
        "link-absolute",
        Message(
            "「{link}」は / で始まるので、行き先が決まりません。",
            "`{link}` begins with `/`, which is not everywhere the home of the site.",
        ).format(link=link),
        Message(
            "このページから見た場所（例: ../about/index.md）か、https:// からのアドレスを書いてください。",
            "Write the file as seen from this page, such as ../about/index.md, or a whole address with https://.",
        ),
    )


def _missing(page: _Page, link: str, path: str, at: Location) -> Problem:
    message = Message(
        "「{link}」というページやファイルは content/ にありません。",
        "There is no page or file `{link}` in content/.",
    )
    hint = Message(
        "このページから見たファイルの名前（例: ../about/index.md）か、記録なら catalog:programs/… を書いてください。",
        "Write the file as seen from this page, such as ../about/index.md, or for a record catalog:programs/….",
    )
    if "photos/" in path:
        hint = Message(
            "content/photos/ は製品の写真だけの場所です。content/assets/ に置いてください。",
            "content/photos/ is for photos of products alone; put it into content/assets/.",
        )
    elif (page.path.parent / path).is_file() and not path.endswith(".md"):
        stem, dot, ending = path.rpartition(".")
        hint = Message(
            "英語のページのためのファイルを {name} という名前で置いてください。",
            "Put a file for pages in English there, named {name}.",
        ).format(name=f"{stem}.{page.lang}{dot}{ending}")
        return Problem(at, "link-missing", message.format(link=link), hint)
    return Problem(at, "link-missing", message.format(link=link), page.near(path) or hint)


def _no_anchor(link: str, anchor: str, anchors: frozenset[str], at: Location) -> Problem | None:
    if anchor in anchors:
        return None
    message = Message(
        "「{link}」の行き先に「#{anchor}」という場所はありません。",
        "There is no place `#{anchor}` where `{link}` leads.",
    )
    hint = Message(
        "行き先の見出しに {{ #{anchor} }} を付けるか、# から後ろを消してください。",
        "Put {{ #{anchor} }} behind the heading there, or remove the part from # on.",
    )
    advice = did_you_mean(anchor, anchors) or hint.format(anchor=anchor)
    return Problem(at, "anchor-missing", message.format(link=link, anchor=anchor), advice)
