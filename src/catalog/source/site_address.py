"""The address of the site, as `mkdocs.yml` gives it."""

import re
from typing import Final

import yaml

from catalog.addresses.web import site_fault
from catalog.ground.message import Message
from catalog.ground.project import Project
from catalog.problems import Location, Problem, Problems, location_in
from catalog.source.files import read_text

_LINE: Final = re.compile(r"^site_url[ \t]*:[ \t]*(?![ \t!])(.*)$", re.MULTILINE)
"""But for `!ENV`, which the renderer alone can read."""

_NONE: Final = Message("サイトのアドレスがありません。", "The site has no address.")
_GIVE: Final = Message(
    "mkdocs.yml に「site_url: https://…/」を書いてください。", "Write `site_url: https://…/` in mkdocs.yml."
)
_WRONG: Final = Message(
    "「{url}」はサイトのアドレスとして使えません。{fault}",
    "`{url}` cannot be the address of a site. {fault}",
)


def check_site_address(project: Project) -> Problems:
    """Find what is wrong with the address of the site, where it is written."""
    name = project.relative(project.settings)
    text = read_text(project.settings, name) if project.settings.is_file() else ""
    if not isinstance(text, str):
        return [text]
    found = _LINE.search(text)
    return judge_site_url(_value(found[1]), location_in(name, text, found.start(1))) if found else []


def site_url_of(project: Project) -> str:
    """Return the address of the site; empty where the renderer has it from elsewhere, or where there is none."""
    text = read_text(project.settings, "")
    found = _LINE.search(text) if isinstance(text, str) else None
    return _value(found[1]) if found else ""


def judge_site_url(url: str, at: Location) -> Problems:
    """Return what is wrong with `url` as the address of a site."""
    if not url:
        return [Problem(at, "site-url", _NONE, _GIVE)]
    if fault := site_fault(url):
        message = _WRONG.format(url=url[:80], fault=fault.message)
        return [Problem(at, "site-url", message, fault.hint)]
    return []


def _value(typed: str) -> str:
    """Return what stands behind the name of the field; what is no text at all is judged as it was typed."""
    try:
        value = yaml.load(typed, Loader=yaml.BaseLoader)  # noqa: S506  # makes nothing but texts
    except yaml.YAMLError:
        return typed.strip()
    return value if isinstance(value, str) else typed.strip()
