"""Templates can be read."""

from sample_project import ROOT

WIDEST = 160


def test_no_line_of_a_template_is_too_long_to_read() -> None:
    templates = [*(ROOT / "overrides").rglob("*.html"), *(ROOT / "overrides").rglob("*.jinja")]
    assert len(templates) > 30
    wide = {
        f"{path.name}:{number}"
        for path in templates
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if len(line) > WIDEST
    }
    assert wide == set()
