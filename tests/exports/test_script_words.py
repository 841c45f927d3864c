"""Scripts say the words of the site."""

import json
import runpy
from collections.abc import Callable
from typing import get_args

from records import voice
from sample_project import ROOT

from catalog.exports.script_words import GROUPS, script_words
from catalog.ground.text import LANGS
from catalog.rules.status import Status
from catalog.views.scene import Scene


def _files(scene: Scene) -> dict[str, dict[str, str]]:
    return {file.path: json.loads(file.content) for file in script_words(scene)}


def test_there_is_a_file_for_each_group_and_language(stage: Callable[..., Scene]) -> None:
    wanted = [f"assets/js/words/{group}.{lang}.json" for group in GROUPS for lang in LANGS]
    assert list(_files(stage())) == wanted


def test_no_file_is_empty(stage: Callable[..., Scene]) -> None:
    files = _files(stage())
    assert len(files) == len(GROUPS) * len(LANGS) > 0
    assert [path for path, words in files.items() if not words] == []


def test_scripts_have_a_word_for_every_status(stage: Callable[..., Scene]) -> None:
    files = _files(stage())
    for lang in LANGS:
        assert set(get_args(Status)) == set(files[f"assets/js/words/status.{lang}.json"])


def test_the_words_are_those_of_the_pages(stage: Callable[..., Scene]) -> None:
    scene = stage()
    files = _files(scene)
    for lang in LANGS:
        assert files[f"assets/js/words/status.{lang}.json"] == {
            status: voice(lang).words.status[status] for status in get_args(Status)
        }


def test_the_type_checker_of_scripts_has_the_names_of_all_words() -> None:
    tool = runpy.run_path(str(ROOT / "tools" / "word_types.py"))
    assert tool["TYPES"].read_text("utf-8") == tool["word_types"](), "python tools/word_types.py"
