"""Whatever `catalog new` writes for staff to replace is told once the record is published."""

import re

import pytest
import yaml
from click.testing import CliRunner
from sample_project import find_problems

from catalog.check.placeholders import TEMPLATE_TEXTS
from catalog.cli.new import new_command
from catalog.ground.project import Project
from catalog.kinds import KINDS


@pytest.mark.parametrize(
    ("kind", "file"),
    [
        ("program", "programs.yaml"),
        ("facility", "facilities.yaml"),
        ("product", "brand_products.yaml"),
    ],
)
def test_an_untouched_template_is_no_record_to_publish(project: Project, kind: str, file: str) -> None:
    asked = CliRunner().invoke(new_command(KINDS), [kind, "--id", "untouched", "--root", str(project.root)])
    assert asked.exit_code == 0, asked.output
    path = project.data / file
    path.write_text(re.sub(r"  status: draft.*\n", "", path.read_text("utf-8")), "utf-8")
    record = next(item for item in yaml.safe_load(path.read_text("utf-8")) if item["id"] == "untouched")
    texts = set(re.findall(r"'(?:ja|en)': '([^']*)'", str(record)))
    told = [problem.location for problem in find_problems(project) if problem.code == "placeholder"]
    assert texts <= TEMPLATE_TEXTS
    assert len(told) >= len(texts)
