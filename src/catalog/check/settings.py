"""The settings of the site, as far as a renderer would stumble over them: they can be read, and their menu is right."""

from collections.abc import Iterator

from catalog.check.facts import Facts
from catalog.ground.message import Message
from catalog.problems import Location, Problem
from catalog.problems.suggestions import nearest
from catalog.source.settings import Settings, UnreadableSettingsError, read_settings


def readable_settings(facts: Facts) -> Iterator[Problem]:
    """The settings of the site can be read."""
    try:
        read_settings(facts.project.settings)
    except UnreadableSettingsError as error:
        message = Message("サイトの設定を読めません。", "The settings of the site cannot be read.")
        hint = Message(
            "git の前の版から、mkdocs.yml を戻してください。",
            "Bring mkdocs.yml back from the last version in git.",
        )
        yield Problem(
            Location(facts.project.relative(facts.project.settings), error.line, 1), "settings", message, hint
        )


def pages_in_the_menu_or_not(facts: Facts) -> Iterator[Problem]:
    """Every page stands in `nav` or `not_in_nav` of the settings, and whatever stands in `nav` is there."""
    try:
        settings = read_settings(facts.project.settings)
    except UnreadableSettingsError:
        return
    content = facts.project.content
    files = [path for path in sorted(content.rglob("*.md")) if path.stem.endswith((".ja", ".en"))]
    pages = {path: path.relative_to(content).as_posix() for path in files}
    names = {_without_lang(page) for page in facts.loaded.pages if page.endswith((".ja.md", ".en.md"))}
    for entry in settings.nav:
        if entry not in names:
            yield _not_there(facts, entry, nearest(entry, names))
    missed = [path for path, page in pages.items() if settings.nav and _is_missed(page, settings)]
    lines = {_line_of(pages[path]): path for path in reversed(missed)}  # one line mends both languages
    for line, path in sorted(lines.items()):
        yield _in_no_list(facts.project.relative(path), line)


def _is_missed(page: str, settings: Settings) -> bool:
    return _without_lang(page) not in settings.nav and not settings.is_out_of_nav(page)


def _line_of(page: str) -> str:
    """Return the pattern that matches a page in both languages."""
    return f"/{page.rpartition('/')[0]}/" if "/index." in page else f"/{page[: -len('ja.md')]}*.md"


def _without_lang(name: str) -> str:
    return f"{name[: -len('.xx.md')]}.md"


def _not_there(facts: Facts, entry: str, near: str | None) -> Problem:
    hint = Message("nav のこの行を直すか、消してください。", "Mend or remove this line of `nav`.")
    meant = Message("「{near}」のことですか。", "Did you mean `{near}`?").format(near=near) if near else hint
    message = Message(
        "nav にある「{entry}」というページはありません。", "There is no page `{entry}`, which `nav` names."
    )
    at = Location(facts.project.relative(facts.project.settings), 1, 1)
    return Problem(at, "nav-missing", message.format(entry=entry), meant)


def _in_no_list(name: str, line: str) -> Problem:
    return Problem(
        Location(name, 1, 1),
        "page-not-in-nav",
        Message(
            "このページは mkdocs.yml の nav にも not_in_nav にもありません。",
            "The page is neither in `nav` nor in `not_in_nav` of mkdocs.yml.",
        ),
        Message(
            "not_in_nav に「{line}」の行を足してください。", "Add a line `{line}` to `not_in_nav`."
        ).format(line=line),
    )
