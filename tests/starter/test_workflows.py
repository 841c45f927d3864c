"""Workflows of GitHub and GitLab: those of this repository and those of a new city are the same, and ask for little."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

import pytest
import yaml
from click.testing import CliRunner
from sample_project import ROOT

from catalog.cli.commands import main

FILES: Final = ROOT / "src" / "catalog" / "starter" / "files"
OURS: Final = sorted((ROOT / ".github").rglob("*.yml"))
THEIRS: Final = sorted((FILES / "github").rglob("*.yml"))
GITHUB: Final = [*OURS, *THEIRS]
WORKFLOWS: Final = [path for path in GITHUB if path.parent.name == "workflows"]
GITLAB: Final = [
    *(ROOT / name for name in (".gitlab-ci.yml", ".gitlab/setup.yml")),
    *(FILES / name for name in ("gitlab-ci.yml", "gitlab/setup.yml")),
]
MAY_WRITE: Final = {
    ("comment", "comment"): {"actions": "read", "pull-requests": "write"},
    ("publish", "publish"): {"pages": "write", "id-token": "write"},
}
"""The only jobs that may do more than read, by workflow and name."""


def parsed(path: Path) -> dict[str, Any]:
    return yaml.safe_load(path.read_text("utf-8"))  # `on` is read as True, as YAML 1.1 wants it


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix().replace("src/catalog/starter/files/", "city/")


def each(paths: list[Path]) -> Any:
    return pytest.mark.parametrize("path", paths, ids=name_of)


def steps(workflow: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    for job in workflow.get("jobs", {}).values():
        yield from job["steps"]
    yield from workflow.get("runs", {}).get("steps", ())


def test_a_new_city_works_as_this_repository_does_but_for_how_it_begins() -> None:
    for theirs in THEIRS:
        place = theirs.relative_to(FILES / "github")
        if place.parent.name == "workflows":
            assert theirs.read_bytes() == (ROOT / ".github" / place).read_bytes(), place
    assert (FILES / "gitlab-ci.yml").read_bytes() == (ROOT / ".gitlab-ci.yml").read_bytes()


@each(GITHUB)
def test_what_is_used_is_pinned_by_commit_or_major(path: Path) -> None:
    for step in steps(parsed(path)):
        if used := step.get("uses"):
            assert re.fullmatch(r"\./\.github/actions/\w+|[\w-]+/[\w/-]+@(v\d+|[0-9a-f]{40})", used), used
            assert not used.startswith("./") or (ROOT / used / "action.yml").is_file()


@each(WORKFLOWS)
def test_a_workflow_may_read_and_a_single_job_what_it_needs(path: Path) -> None:
    workflow = parsed(path)
    assert workflow["permissions"] in ({"contents": "read"}, {})
    for name, job in workflow["jobs"].items():
        assert job.get("permissions") == MAY_WRITE.get((path.stem, name)), name
        assert job["timeout-minutes"] <= 60


@each(WORKFLOWS)
def test_no_secret_is_within_reach_of_a_forks_run(path: Path) -> None:
    text, workflow = path.read_text("utf-8"), parsed(path)
    assert "secrets" not in text
    assert "pull_request_target" not in text
    for step in steps(workflow):
        if step.get("uses", "").startswith("actions/checkout@"):
            assert step["with"]["persist-credentials"] is False
    if "workflow_run" in (workflow[True] if isinstance(workflow[True], dict) else {}):
        assert all("run" in step for step in steps(workflow)), "nothing of the pull request is checked out"
        assert "catalog " not in "".join(step["run"] for step in steps(workflow))


@each(GITHUB)
def test_no_text_of_a_pull_request_becomes_a_part_of_a_command(path: Path) -> None:
    for step in steps(parsed(path)):
        assert "${{" not in step.get("run", "")


def test_the_token_of_gitlab_is_for_one_job_that_runs_nothing_of_the_catalog() -> None:
    (text,) = {path.read_text("utf-8") for path in GITLAB if path.name.endswith("gitlab-ci.yml")}
    jobs = yaml.safe_load(text)
    using = [name for name, job in jobs.items() if "COMMENT_TOKEN" in str(job)]
    assert using == ["comment"]
    job = jobs["comment"]
    assert (job["before_script"], job["variables"]["GIT_STRATEGY"]) == ([], "none")
    assert "$CI_MERGE_REQUEST_SOURCE_PROJECT_ID == $CI_PROJECT_ID" in job["rules"][0]["if"]
    assert "catalog " not in "".join(job["script"])
    assert job["environment"]["name"] == "comments"


def test_whoever_publishes_installs_what_the_guide_on_paper_takes() -> None:
    extra = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["optional-dependencies"][
        "guide"
    ]
    needed = re.findall(r"(?:fonts|lib)[\w.-]+", (ROOT / "tools" / "paper.sh").read_text("utf-8"))
    for base in (ROOT / ".github", FILES / "github"):
        assert "./.github/actions/paper" in (base / "workflows/publish.yml").read_text("utf-8")
        installed = (base / "actions/paper/action.yml").read_text("utf-8")
        assert all(name in installed for name in needed)
    for path in (ROOT / ".gitlab/setup.yml", FILES / "gitlab/setup.yml"):
        assert all(name in str(parsed(path)[".paper"]["before_script"]) for name in needed)
    for path in (FILES / "github/actions/paper/action.yml", FILES / "gitlab/setup.yml"):
        assert all(f'"{each}"' in path.read_text("utf-8") for each in extra)
    assert parsed(FILES / "gitlab-ci.yml")["pages"]["extends"] == ".paper"


def commands_of(path: Path) -> list[str]:
    """Return every shell line of a file of workflows."""
    found = parsed(path)
    runs = [step["run"] for step in steps(found) if "run" in step]
    jobs = [job for job in found.values() if isinstance(job, dict)]
    runs += [line for job in jobs for part in ("before_script", "script") for line in job.get(part, ())]
    return [line for run in runs for line in run.splitlines()]


@each([*GITHUB, *GITLAB])
def test_commands_and_targets_that_are_called_are_there(path: Path) -> None:
    targets = re.findall(r"^\.PHONY: (.+)$", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)[0].split()
    for line in commands_of(path):
        if found := re.match(r"catalog (\S+)(.*?)( \||>|$)", line):
            words = re.sub(r'"\S+"', "REV", found[2]).split()
            assert CliRunner().invoke(main, [found[1], *words, "--help"]).exit_code == 0, line
            used = {word for word in words if word.startswith("--")}
            assert used <= {name for option in main.commands[found[1]].params for name in option.opts}, line
        if found := re.match(r"make (\S+)", line):
            assert found[1] in targets


@each([ROOT / ".github" / "dependabot.yml", FILES / "github" / "dependabot.yml"])
def test_newer_versions_are_proposed_every_week(path: Path) -> None:
    updates = parsed(path)["updates"]
    assert {"pip", "github-actions"} <= {update["package-ecosystem"] for update in updates}
    assert all(update["schedule"]["interval"] == "weekly" for update in updates)


def test_the_site_is_made_anew_every_night_and_links_are_asked_for_every_week() -> None:
    publish, links = (parsed(FILES / f"github/workflows/{name}.yml")[True] for name in ("publish", "links"))
    assert re.fullmatch(r"\d+ \d+ \* \* \*", publish["schedule"][0]["cron"])
    assert re.fullmatch(r"\d+ \d+ \* \* \d", links["schedule"][0]["cron"])
