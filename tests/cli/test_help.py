from typing import Any

import click
import pytest

from catalog.cli import main

COMMANDS = main.commands


def has_both(text: str) -> bool:
    return any("\u3040" <= char <= "\u9fff" for char in text) and any(char.isascii() for char in text)


@pytest.mark.parametrize("flag", ["--help", "-h"])
def test_the_list_of_commands_speaks_both_languages(invoke: Any, flag: str) -> None:
    result = invoke(flag)
    assert result.exit_code == 0
    assert "産業支援カタログ" in result.output
    assert "Make and check a catalog site" in result.output
    for name in COMMANDS:
        assert f"\n  {name} " in result.output


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help_in_both_languages(invoke: Any, name: str) -> None:
    result = invoke(name, "--help")
    assert result.exit_code == 0
    ja, _, en = (COMMANDS[name].help or "").partition("\n\n")
    assert has_both(ja + "a")
    assert en.strip()
    assert not any("\u3040" <= char <= "\u9fff" for char in en)
    for text in (ja, en):
        assert text.split()[0][:12] in result.output


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_one_short_line_in_both_languages(name: str) -> None:
    ja, _, en = (COMMANDS[name].short_help or "").partition(" / ")
    assert has_both(f"{ja}a")
    assert en.strip()


@pytest.mark.parametrize(
    "option",
    [it for command in COMMANDS.values() for it in command.params if isinstance(it, click.Option)],
    ids=lambda it: it.name,
)
def test_every_option_is_explained_in_both_languages(option: click.Option) -> None:
    ja, _, en = (option.help or "").partition(" / ")
    assert has_both(f"{ja}a")
    assert en.strip()


def test_an_unknown_command_ends_with_2(invoke: Any) -> None:
    assert invoke("chek").exit_code == 2


def test_the_exit_codes_are_told(invoke: Any) -> None:
    assert "0 sound, 1 errors, 2 wrong usage" in " ".join(invoke("check", "--help").output.split())
