"""The renderers there are. They are named before they are imported: MkDocs takes half as long as a small site."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from typing import Final

from catalog.ground.digest import digest
from catalog.ground.failure import Failure
from catalog.ground.message import Message
from catalog.renderers import Renderer

_ABSENT: Final = Message(
    "ページを描くのに要る「{package}」が入っていません。pip install {package} で入れるか、"
    "mkdocs.yml の extra: に「renderer: plain」を書いてください。",
    "`{package}`, which is to render the pages, is not installed. Install it (pip install {package}), "
    "or write `renderer: plain` below `extra:` in mkdocs.yml.",
)


@dataclass(frozen=True, slots=True)
class Choice:
    """A renderer that may be chosen."""

    make: Callable[[], Renderer]
    packages: tuple[str, ...]
    """What it is made of, as PyPI names it."""

    @property
    def digest(self) -> str:
        """Identify the versions of its packages."""
        return digest(*(f"{name} {_version(name)}" for name in self.packages))


def renderer_of(choice: Choice) -> Renderer:
    """Return the renderer, or raise `Failure` where it is not installed."""
    try:
        return choice.make()
    except ModuleNotFoundError as missing:
        raise Failure(_ABSENT.format(package=missing.name)) from None


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""


def _mkdocs() -> Renderer:
    from catalog.renderers.mkdocs import MkDocsRenderer  # noqa: PLC0415

    return MkDocsRenderer()


def _properdocs() -> Renderer:
    import_module("properdocs.replacement")  # from here on `mkdocs` is ProperDocs
    return _mkdocs()


def _plain() -> Renderer:
    from catalog.renderers.plain import PlainRenderer  # noqa: PLC0415

    return PlainRenderer()


_BOTH: Final = ("markdown", "jinja2", "markupsafe", "pyyaml")
_THEME: Final = ("mkdocs-material", "mkdocs-static-i18n")

RENDERERS: Final[Mapping[str, Choice]] = {
    "mkdocs": Choice(_mkdocs, ("mkdocs", *_THEME, *_BOTH)),
    "plain": Choice(_plain, _BOTH),
    "properdocs": Choice(_properdocs, ("properdocs", *_THEME, *_BOTH)),
}
"""By the names that `extra: {renderer: …}` in `mkdocs.yml` and `--renderer` know; the first is the default."""
