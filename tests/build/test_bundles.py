"""Modules that are wanted together come as one file, and do what they did apart."""

import subprocess
from pathlib import Path

import pytest
from sample_project import ROOT

from catalog.build.bundles import Bundles
from catalog.build.scripts import script_files
from catalog.ground.output import OutputFile

MODULES = {
    "main.js": """// The first: import("./nobody.js")
import "./always-here.js";
import { say } from "./say.js";

say("main", new URL("../x", import.meta.url).pathname.endsWith("/assets/x"));
import(`./${"own"}-part.js`);
""",
    "say.js": 'const KEY = "said";\nexport function say(...words) {\n  console.log(KEY, ...words);\n}\n',
    "always-here.js": """import { say } from "./say.js";

const KEY = "always";
say(KEY);
customElements.define("always-here", KEY);
""",
    "own-part.js": """import {
  LIMIT as LARGEST,
  told,
} from "./search/both.js";
import { told as toldElsewhere } from "./search/deep/also.js";
import { say } from "./say.js";

const answer = await told();
say(answer, LARGEST, toldElsewhere);
const { told: later } = await import("./search/later.js");
say(later());
customElements.define("own-part", answer);
""",
    "search/both.js": """import table from "../tables/numbers.js";
import { told as also } from "./deep/also.js";

/** @type {any} */ (table).most += 1; // a remark within a line takes nothing with it

/** One. */
export const LIMIT = table.most;
/** @typedef {import("./later.js").Nothing} Nothing */
export async function told() {
  return `both ${also}`;
}
""",
    "search/deep/also.js": 'export const told = new URL("./x", import.meta.url).pathname.slice(-13);\n',
    "search/later.js": """import { LIMIT } from "./both.js";
export const told = () => LIMIT + 1;
""",
}
TABLE = OutputFile("assets/js/tables/numbers.js", b'export default {"most":6};\n')
ELEMENTS = "globalThis.customElements = { define: (name) => console.log(`<${name}>`) };\n"


@pytest.fixture
def bundles() -> Bundles:
    return Bundles.of(MODULES)


def test_what_every_page_needs_comes_with_it_and_the_rest_by_who_needs_it(bundles: Bundles) -> None:
    assert {file: set(group) for file, group in bundles.files.items()} == {
        "main.js": {"say.js", "always-here.js", "main.js"},
        "own-part.js": {"own-part.js"},
        "search/both.js": {"tables/numbers.js", "search/both.js", "search/deep/also.js"},
        "search/later.js": {"search/later.js"},
    }


def test_a_page_asks_at_once_for_all_that_its_script_needs(bundles: Bundles) -> None:
    assert set(bundles.asked_for("own-part.js")) == {"own-part.js", "search/both.js", "main.js"}


def test_a_page_asks_at_once_for_the_words_that_its_script_says() -> None:
    said = 'words("saved", "en");\nwords("status");\n'
    texts = {"page-part.js": 'import "./said.js";\nwords("own");\n', "said.js": said}
    assert Bundles.of(texts).words_for("page-part.js") == ("saved", "status", "own")


def test_the_files_do_what_the_modules_did(tmp_path: Path) -> None:
    scripts = {f"assets/js/{path}": text.encode() for path, text in MODULES.items()}
    for file in script_files(scripts, [TABLE]):
        (tmp_path / file.path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / file.path).write_bytes(file.content)
    (tmp_path / "package.json").write_text('{"type": "module"}', "utf-8")
    (tmp_path / "run.js").write_text(f'{ELEMENTS}await import("./assets/js/main.js");\n', "utf-8")
    done = subprocess.run(["node", "run.js"], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.stderr == ""
    assert done.stdout.splitlines() == [
        "said always",
        "<always-here>",
        "said main true",
        "said both search/deep/x 7 search/deep/x",
        "said 8",
        "<own-part>",
    ]


def test_a_form_of_export_that_is_not_understood_is_named() -> None:
    with pytest.raises(SystemExit, match=r"assets/js/own\.js: .*export \* from"):
        Bundles.of({"own.js": 'export * from "./page.js";\n'})


def test_every_module_of_the_site_comes_in_one_file() -> None:
    folder = ROOT / "overrides" / "assets" / "js"
    texts = {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in folder.rglob("*.js")}
    homes = Bundles.of(texts).homes
    assert texts.keys() <= homes.keys()
    assert len(set(homes.values())) < len(texts) / 2
