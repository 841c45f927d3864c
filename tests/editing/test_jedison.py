"""The form library is shipped as npm has it, so that nothing is fetched and no Node runs when one edits."""

import json

from sample_project import ROOT

SHIPPED = ROOT / "src/catalog/editing/jedison"
PACKAGE = ROOT / "node_modules/jedison"


def test_the_library_is_that_of_the_pinned_version() -> None:
    pinned = json.loads((ROOT / "package.json").read_text("utf-8"))["dependencies"]["jedison"]
    assert json.loads((PACKAGE / "package.json").read_text("utf-8"))["version"] == pinned
    assert (SHIPPED / "jedison.js").read_bytes() == (PACKAGE / "dist/umd/jedison.umd.js").read_bytes()
    assert (SHIPPED / "LICENSE").read_bytes() == (PACKAGE / "LICENSE").read_bytes()
