"""The command line speaks one language, and what click says is in it too, whatever is wrong with the usage."""

import re
from pathlib import Path
from typing import Any

import click
import pytest
from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import read_mo
from babel.messages.pofile import read_po
from click.testing import CliRunner
from test_help import is_japanese

from catalog.cli.help import command, group, lang_option, option
from catalog.cli.language import asked_language
from catalog.ground.message import Message
from catalog.ground.project import Project
from catalog.ground.text import Lang

WORDS = Path(__file__).parents[2] / "src/catalog/cli/locale/ja/LC_MESSAGES"


@pytest.mark.parametrize(
    ("words", "lang"),
    [
        ((), "ja"),
        (("--lang", "en", "check"), "en"),
        (("check", "--lang", "en"), "en"),
        (("check", "--lang=en", "--strict"), "en"),
        (("--lang", "fr", "check"), "ja"),
        (("check", "--lang"), "ja"),
        (("check", "--", "--lang", "en"), "ja"),
        (("import", "products", "lang", "en"), "ja"),
    ],
)
def test_the_language_is_found_wherever_it_is_asked_for(
    words: tuple[str, ...], lang: Lang, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CATALOG_LANG", raising=False)
    assert asked_language(words) == lang


@pytest.mark.parametrize(
    ("variable", "words", "lang"),
    [("en", (), "en"), ("en", ("--lang", "ja"), "ja"), ("fr", (), "ja"), ("en", ("--lang", "fr"), "en")],
)
def test_the_environment_decides_where_no_option_does(
    variable: str, words: tuple[str, ...], lang: Lang, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CATALOG_LANG", variable)
    assert asked_language(words) == lang


@pytest.mark.parametrize("words", [("--lang", "en", "check"), ("check", "--lang", "en")])
def test_the_option_may_stand_before_or_after_the_command(
    project: Project, invoke: Any, words: tuple[str, ...]
) -> None:
    assert invoke(*words, "--root", project.root).output == "No problems.\n"


def test_of_two_wishes_the_one_beside_the_command_counts(project: Project, invoke: Any) -> None:
    assert (
        "問題はありません。" in invoke("--lang", "en", "check", "--lang", "ja", "--root", project.root).output
    )


TEXT = Message("説明", "Words")


@group(TEXT)
@lang_option
def clumsy(lang: Lang) -> None:
    """Gather commands with every kind of option and argument."""


@command(TEXT)
@click.argument("pair", nargs=2)
@option("--count", type=click.IntRange(1, 3), text=TEXT)
@option("--level", type=float, text=TEXT)
@option("--day", type=click.DateTime(["%Y-%m-%d"]), text=TEXT)
@option("--folder", type=click.Path(exists=True, file_okay=False), text=TEXT)
@option("--file", type=click.Path(exists=True, dir_okay=False), text=TEXT)
@option("--input", type=click.File(), text=TEXT)
@option("--form", type=click.Choice(["text", "json"]), text=TEXT)
@option("--flag", type=bool, text=TEXT)
@option("--uuid", type=click.UUID, text=TEXT)
@option("--two", nargs=2, text=TEXT)
@option("--must", required=True, show_default=True, text=TEXT)
@option("--loud", is_flag=True, text=TEXT)
def work(**settings: object) -> None:
    """Take all sorts of values."""
    fail = {"file": click.FileError("notes.txt"), "abort": click.Abort()}.get(str(settings["must"]))
    if fail:
        raise fail


clumsy.add_command(work)
SOUND = ("work", "a", "b", "--must", "x")

MISTAKES: dict[str, tuple[type[Exception], tuple[str, ...]]] = {
    "no-command": (click.exceptions.NoArgsIsHelpError, ()),
    "unknown-command": (click.exceptions.NoSuchCommand, ("wrk",)),
    "far-command": (click.exceptions.NoSuchCommand, ("zzz",)),
    "unknown-option": (click.NoSuchOption, (*SOUND, "--cont", "1")),
    "missing-option": (click.MissingParameter, ("work", "a", "b")),
    "missing-argument": (click.MissingParameter, ("work", "--must", "x")),
    "half-argument": (click.BadArgumentUsage, ("work", "a", "--must", "x")),
    "extra-argument": (click.UsageError, (*SOUND, "c")),
    "no-value": (click.BadOptionUsage, (*SOUND, "--count")),
    "no-values": (click.BadOptionUsage, (*SOUND, "--two", "1")),
    "value-of-flag": (click.BadOptionUsage, (*SOUND, "--loud=1")),
    "not-a-number": (click.BadParameter, (*SOUND, "--count", "x")),
    "not-a-fraction": (click.BadParameter, (*SOUND, "--level", "x")),
    "out-of-range": (click.BadParameter, (*SOUND, "--count", "9")),
    "not-a-day": (click.BadParameter, (*SOUND, "--day", "x")),
    "no-folder": (click.BadParameter, (*SOUND, "--folder", "/nowhere")),
    "a-file": (click.BadParameter, (*SOUND, "--folder", __file__)),
    "a-folder": (click.BadParameter, (*SOUND, "--file", "/")),
    "no-file": (click.BadParameter, (*SOUND, "--file", "/nowhere")),
    "no-choice": (click.BadParameter, (*SOUND, "--form", "xml")),
    "no-truth": (click.BadParameter, (*SOUND, "--flag", "perhaps")),
    "no-uuid": (click.BadParameter, (*SOUND, "--uuid", "x")),
    "unreadable-file": (click.FileError, ("work", "a", "b", "--must", "file")),
    "interrupted": (click.Abort, ("work", "a", "b", "--must", "abort")),
}
_TYPED = re.compile(
    r"'[^']*'|\{[^}]*\}|\[[^]]*\]|--?[\w-]+|[A-Z_]+|\d<?=?x<?=?\d|clumsy( work)?|In English:.*| en$"
)
"""What is not said by anybody: names of commands and options, values, and the line that leads to English."""


def ask(words: tuple[str, ...], lang: Lang) -> tuple[int, str]:
    result = CliRunner().invoke(clumsy, ["--lang", lang, *words])
    assert result.exception is None or isinstance(result.exception, SystemExit)
    return result.exit_code, result.output


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_is_told_in_the_language_asked_for(name: str) -> None:
    kind, words = MISTAKES[name]
    code, japanese = ask(words, "ja")
    _, english = ask(words, "en")
    assert code == (2 if issubclass(kind, click.UsageError) else 1)
    left = "\n".join(_TYPED.sub("", line) for line in japanese.splitlines() if not line.startswith("  "))
    assert not re.search("[A-Za-z]{2,}", left.replace("UUID", "")), left
    assert is_japanese(japanese)
    assert not is_japanese(english)
    assert "{" not in _TYPED.sub("", japanese + english)


@pytest.mark.parametrize("name", [name for name, (kind, _) in MISTAKES.items() if kind is not click.Abort])
def test_a_mistake_is_of_the_kind_that_it_stands_for(name: str) -> None:
    kind, words = MISTAKES[name]
    with pytest.raises(kind) as raised:
        clumsy.main(list(words), standalone_mode=False)
    assert type(raised.value) is kind


def test_every_kind_of_mistake_that_click_knows_is_tried() -> None:
    known = {
        name
        for name in vars(click.exceptions).values()
        if isinstance(name, type) and issubclass(name, Exception)
    }
    spoken = {mistake for mistake in known if issubclass(mistake, click.ClickException)} - {
        click.ClickException
    }
    assert spoken == {kind for kind, _ in MISTAKES.values()} - {click.Abort}


def test_a_slip_is_answered_with_the_name_that_was_meant(invoke: Any) -> None:
    assert "命令 'chck' はありません。 'check' のことですか。" in invoke("chck").output
    assert (
        "オプション '--stict' はありません。 '--strict' のことですか。" in invoke("check", "--stict").output
    )
    assert invoke("chck").exit_code == invoke("check", "--stict").exit_code == 2


@pytest.fixture(scope="module")
def words() -> Catalog:
    with (WORDS / "click.po").open("rb") as file:
        return read_po(file)


def test_all_words_of_click_have_been_translated(words: Catalog) -> None:
    package = str(Path(click.__file__).parent)
    names = {"_": None, "ngettext": (1, 2)}
    said = {found[2] for found in extract_from_dir(package, [("**.py", "python")], keywords=names)}
    assert said == {message.id for message in words if message.id}
    for message in words:
        assert not message.fuzzy
        assert all(message.string if isinstance(message.string, tuple) else [message.string])


def test_a_translation_asks_for_nothing_that_click_does_not_give(words: Catalog) -> None:
    fields = re.compile(r"\{(\w+)")
    for message in words:
        given = fields.findall(str(message.id))
        assert set(fields.findall(str(message.string))) <= set(given), message.id


def test_the_compiled_words_are_those_of_the_text(words: Catalog) -> None:
    with (WORDS / "click.mo").open("rb") as file:
        compiled = read_mo(file)
    assert _texts(compiled) == _texts(words)


def _texts(words: Catalog) -> set[str]:
    """Return every message with its translation; Babel reads plural forms as a list here and as a tuple there."""
    return {f"{list(message.id)} {list(message.string)}" for message in words if message.id}
