"""Every command and option explains itself in the language asked for, in that one alone."""

from typing import Any

import click
import pytest

from catalog.cli.commands import main
from catalog.cli.help import SpokenCommand, SpokenOption

COMMANDS: dict[str, Any] = main.commands


def is_japanese(text: str) -> bool:
    return any("\u3040" <= char <= "\u9fff" for char in text)


@pytest.mark.parametrize("flag", ["--help", "-h"])
def test_the_list_of_commands_is_in_japanese_and_leads_to_english(invoke: Any, flag: str) -> None:
    result = invoke(flag)
    assert result.exit_code == 0
    assert "産業支援カタログ" in result.output
    assert "Make and check" not in result.output
    assert result.output.rstrip().endswith("In English: main --lang en --help")
    for name in COMMANDS:
        assert f"\n  {name} " in result.output


@pytest.mark.parametrize("words", [("--lang", "en", "-h"), ("-h", "--lang", "en"), ("-h", "--lang=en")])
def test_help_is_in_english_wherever_that_is_asked_for(invoke: Any, words: tuple[str, ...]) -> None:
    result = invoke(*words)
    assert "Make and check a catalog site" in result.output
    assert not is_japanese(result.output)
    for name in COMMANDS:
        assert f"\n  {name} " in result.output


@pytest.mark.parametrize("name", COMMANDS)
def test_the_help_of_a_command_is_in_one_language(invoke: Any, name: str) -> None:
    text = COMMANDS[name].text
    english = " ".join(invoke(name, "-h", "--lang", "en").output.split())
    assert text.en in english
    assert not is_japanese(english)
    japanese = invoke(name, "-h").output
    assert text.ja.split("。")[0][:12] in japanese
    assert text.en[:12] not in japanese


def test_every_command_and_every_option_has_words_in_both_languages() -> None:
    for command in (main, *COMMANDS.values()):
        assert isinstance(command, SpokenCommand)
        options = [param for param in command.params if isinstance(param, click.Option)]
        for text in (command.text, *(option.text for option in options if isinstance(option, SpokenOption))):
            assert is_japanese(text.ja)
            assert text.en
            assert not is_japanese(text.en)
        assert all(isinstance(option, SpokenOption) for option in options)


def test_the_exit_codes_are_told(invoke: Any) -> None:
    output = invoke("check", "--help", "--lang", "en").output
    assert "0 sound, 1 errors, 2 wrong usage" in " ".join(output.split())
