"""A preview for those who decide: every page with a ribbon, hidden from search engines, in one ZIP.

Links to folders name the page that a server would choose, so the same files work unpacked on a desk and on a server.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from html import escape
from pathlib import Path
from typing import IO, Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from catalog.ground.text import DEFAULT_LANG, LANGS, Lang, address
from catalog.publish.mark import LIST, MARK
from catalog.words.voice import Voices

RIBBON: Final = "preview-ribbon"
_STYLE: Final = "assets/css/preview.css"
_CSS: Final = Path(__file__).with_suffix(".css")
_HIDDEN: Final = '<meta name="robots" content="noindex, nofollow">'
_ROBOTS: Final = b"User-agent: *\nDisallow: /\n"
_LEFT_OUT: Final = frozenset({"sitemap.xml", MARK, LIST})
"""Files for search engines, and marks of the folder that the site was built in."""

_LINK: Final = re.compile(r'(\s(?:href|action)=")([^"]*)"')
_FOLDER: Final = re.compile(
    r"(?![a-z][a-z0-9+.-]*:|//)([^?#]*/|\.{1,2}|(?:[^?#]*/)\.{1,2})?(?=[?#]|$)", re.ASCII
)


@dataclass(frozen=True, slots=True)
class Ribbon:
    """Texts of the band on top of every page."""

    voices: Voices
    today: date
    drafts: frozenset[str]
    """Drafts as `<kind>/<id>`."""

    def html(self, file: str) -> str:
        """Return the band of a page."""
        voice = self.voices[_lang_of(file)]
        say = voice.words.preview
        day = say.ribbon.format(day=voice.formats.plain_day(self.today))
        draft = f"<strong>{escape(say.draft)}</strong> " if self._is_draft(file) else ""
        return f'<p class="{RIBBON}" role="note">{draft}{escape(day)} <span>{escape(say.disk)}</span></p>'

    def _is_draft(self, file: str) -> bool:
        return "/".join(file.split("/")[-3:-1]) in self.drafts


def write_preview(site: Path, ribbon: Ribbon, target: IO[bytes], folder: str) -> int:
    """Write the ZIP of a site, all below one `folder`; return how many pages there are."""
    moment = (ribbon.today.year, ribbon.today.month, ribbon.today.day, 0, 0, 0)
    pages = 0
    with ZipFile(target, "w") as packed:
        for name, content in _files(site, ribbon):
            info = ZipInfo(f"{folder}/{name}", moment)
            info.compress_type, info.external_attr = ZIP_DEFLATED, 0o644 << 16
            packed.writestr(info, content)
            pages += name.endswith(".html")
    return pages


def _files(site: Path, ribbon: Ribbon) -> Iterator[tuple[str, bytes]]:
    changed: Mapping[str, bytes] = {"robots.txt": _ROBOTS, _STYLE: _CSS.read_bytes()}
    yield from changed.items()
    for path in sorted(path for path in site.rglob("*") if path.is_file()):
        name = path.relative_to(site).as_posix()
        if name not in changed and name not in _LEFT_OUT:
            content = path.read_bytes()
            yield name, _page(content.decode(), name, ribbon).encode() if name.endswith(".html") else content


def _page(html: str, name: str, ribbon: Ribbon) -> str:
    """Return a page as it stands in the preview."""
    style = f'<link rel="stylesheet" href="{"../" * name.count("/")}{_STYLE}">'
    html = html.replace('<meta charset="utf-8">', f'<meta charset="utf-8">{_HIDDEN}', 1)
    html = html.replace("</head>", f"{style}</head>", 1)
    html = html.replace("<body>", f"<body>{ribbon.html(name)}", 1)
    return _LINK.sub(lambda found: f'{found[1]}{to_page(found[2])}"', html)


def to_page(link: str) -> str:
    """Name the page where a link names its folder; `#here` and other sites stay as they are."""
    found = _FOLDER.match(link)
    if not found or not found[1]:
        return link
    folder = found[1] if found[1].endswith("/") else f"{found[1]}/"
    return f"{folder}index.html{link[found.end() :]}"


def _lang_of(file: str) -> Lang:
    for lang in LANGS:
        if lang != DEFAULT_LANG and file.startswith(address(lang, "")):
            return lang
    return DEFAULT_LANG
