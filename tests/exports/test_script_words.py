"""Scripts say the words of the site."""

import json
from collections.abc import Callable
from typing import get_args

from catalog.exports.script_words import script_words
from catalog.views.scene import Scene
from catalog.views.status import Status


def _modules(scene: Scene) -> dict[str, dict[str, dict[str, str]]]:
    return {
        file.path: json.loads(file.content.decode().removeprefix("export default ").removesuffix(";\n"))
        for file in script_words(scene)
    }


def test_there_is_a_module_for_each_language(stage: Callable[..., Scene]) -> None:
    assert list(_modules(stage())) == ["assets/js/words.ja.js", "assets/js/words.en.js"]


def test_scripts_have_a_word_for_every_status(stage: Callable[..., Scene]) -> None:
    for words in _modules(stage()).values():
        assert set(get_args(Status)) == set(words["status"])


def test_the_words_are_those_of_the_pages(stage: Callable[..., Scene]) -> None:
    scene = stage()
    modules = _modules(scene)
    assert modules["assets/js/words.en.js"]["status"] == dict(scene.say("en")["status"])
    assert modules["assets/js/words.ja.js"]["status"] == dict(scene.say("ja")["status"])
