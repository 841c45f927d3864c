"""Scripts are shrunk without changing what they say, and what a module needs is known before it runs."""

from pathlib import Path

from catalog.build.scripts import modules_of, shrink

MODULE = """// Remarks for people.
import { other } from "./other.js";

const GREETING = `ｈｉ\\r\\n`;

/** More remarks. */
export function greetSomebody(somebodysName) {
  return `${GREETING}${other(somebodysName)}`;
}
"""


def test_remarks_and_long_local_names_go() -> None:
    small = shrink(MODULE.encode()).decode()
    assert "emarks" not in small
    assert "somebodysName" not in small
    assert len(small) < len(MODULE) * 0.6


def test_what_other_modules_know_it_by_stays() -> None:
    small = shrink(MODULE.encode()).decode()
    assert "export function greetSomebody(" in small
    assert 'import{other}from"./other.js"' in small
    assert "ｈｉ" in small


def test_a_module_is_asked_for_with_all_that_it_imports_each_once(tmp_path: Path) -> None:
    modules = {
        "page.js": 'import "./words.js";\nimport {\n  ask,\n} from "./search/ask.js";\nimport("./later.js");',
        "search/ask.js": 'import { words } from "../words.js";\nimport { rank } from "./rank.js";',
        "search/rank.js": 'export { ask } from "./ask.js"; // around in a circle',
        "words.js": 'const from = "./nothing.js"; // from elsewhere',
        "later.js": "",
    }
    for name, text in modules.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    assert modules_of(tmp_path, "page.js") == ("page.js", "words.js", "search/ask.js", "search/rank.js")
