"""The catalog as a plugin of MkDocs: `plugins: [catalog, i18n]`. It does what `hooks/catalog_site.py` does."""

from importlib.util import module_from_spec, spec_from_file_location
from types import ModuleType
from typing import Any

from mkdocs.plugins import EVENTS, BasePlugin

from catalog.ground.project import INSTALLED
from catalog.source.settings import OUR_HOOK


class CatalogPlugin(BasePlugin):  # pyright: ignore[reportMissingTypeArgument]  # it has no settings
    """Hands every event of MkDocs to the hook, which translates it."""

    def __init__(self) -> None:
        super().__init__()
        hook = _hook()
        for event in (f"on_{name}" for name in EVENTS):
            if handler := getattr(hook, event, None):
                setattr(self, event, handler)


def _hook() -> ModuleType | Any:
    spec = spec_from_file_location("catalog_site", INSTALLED / "hooks" / OUR_HOOK)
    if spec is None or spec.loader is None:
        raise ModuleNotFoundError(OUR_HOOK)
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
