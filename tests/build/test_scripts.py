"""Scripts and styles are shrunk without changing what they say, and what a module needs is known before it runs."""

import re

import pytest
from sample_project import ROOT

from catalog.build.scripts import bundles_in, is_shrunk, shrink

SCRIPTS = ROOT / "overrides" / "assets" / "js"

MODULE = """// Remarks for people.
import { other } from "./other.js";

const GREETING = `ｈｉ\\r\\n`;

/** More remarks. */
export function greetSomebody(somebodysName) {
  return `${GREETING}${other(somebodysName)}`;
}
"""


def test_remarks_and_long_local_names_go() -> None:
    small = shrink(MODULE, ".js")
    assert "emarks" not in small
    assert "somebodysName" not in small
    assert len(small) < len(MODULE) * 0.6


def test_what_other_modules_know_it_by_stays() -> None:
    small = shrink(MODULE, ".js")
    assert "export function greetSomebody(" in small
    assert 'import{other}from"./other.js"' in small
    assert "ｈｉ" in small


def test_a_stylesheet_loses_what_only_its_readers_need() -> None:
    small = shrink('/* Remarks */\n.name > a {\n  color: var(--ink);\n  content: "–" / "";\n}\n', ".css")
    assert small == '.name>a{color:var(--ink);content:"–"/""}'


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("assets/js/a.js", True),
        ("assets/css/city.css", True),
        ("assets/js/words/a.json", False),
        ("index.html", False),
        ("a.js", False),
    ],
)
def test_scripts_and_styles_are_shrunk_and_nothing_else(path: str, *, told: bool) -> None:
    assert is_shrunk(path) == told


def test_every_custom_element_is_loaded_by_its_name_from_the_module_of_that_name() -> None:
    defined = {
        name: script.stem
        for script in SCRIPTS.glob("*.js")
        for name in re.findall(r'customElements\.define\("([^"]+)"', script.read_text("utf-8"))
    }
    assert defined == {name: name for name in defined}
    listed = re.search(r"ELEMENTS = \[(.*?)\]", (SCRIPTS / "main.js").read_text("utf-8"), re.DOTALL)
    assert listed
    named = re.findall(r'"([^"]+)"', listed[1])
    assert named == sorted(named)
    always = {name for name in defined if bundles_in(SCRIPTS).homes[f"{name}.js"] == "main.js"}
    assert always == {"language-switch", "saved-count", "search-box", "star-button", "theme-switch"}
    assert set(named) == defined.keys() - always
