"""The steps of the workflows, run one after another in a repository as their hosts would."""

import os
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest
import yaml
from real_site import ENVIRONMENT
from sample_project import ROOT, edit, write_sample

STARTER = ROOT / "src" / "catalog" / "starter" / "files"


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """Return a city with a proposal: a branch on which one deadline has changed."""
    project = write_sample(tmp_path / "city")
    edit(project, "mkdocs.yml", "https://catalog.example.jp/", "https://catalog.city.umino.lg.jp/")
    for words in ("init --quiet --initial-branch main", "add --all", "commit --quiet --message a"):
        git(project.root, *words.split())
    git(project.root, "update-ref", "refs/remotes/origin/main", "HEAD")
    edit(project, "data/programs.yaml", "closes: 2027-01-29", "closes: 2027-02-05")
    return project.root


def git(root: Path, *words: str) -> None:
    who = ("-c", "user.name=a", "-c", "user.email=a@example.jp", "-c", "commit.gpgsign=false")
    subprocess.run(["git", *who, *words], cwd=root, check=True, capture_output=True)


def shell(root: Path, line: str, **variables: str) -> str:
    """Run a step as a runner does: by bash, which ends with the first command that fails."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environment = {**ENVIRONMENT, "PATH": path, "GITHUB_STEP_SUMMARY": str(root / "summary.md"), **variables}
    words = ("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", line)
    done = subprocess.run(
        words, cwd=root, env=environment, capture_output=True, text=True, check=False, timeout=300
    )
    assert done.returncode == 0, line + done.stdout + done.stderr
    return done.stdout


@pytest.mark.slow
def test_a_proposal_on_github_is_told_checked_and_built(repository: Path) -> None:
    workflow = yaml.safe_load((STARTER / "github/workflows/check.yml").read_text("utf-8"))
    for step in workflow["jobs"]["check"]["steps"]:
        if "run" in step:
            shell(repository, step["run"], GITHUB_BASE_REF="main")
        elif "path" in step.get("with", {}):
            assert (repository / step["with"]["path"]).is_file(), "what is uploaded has been made"
    comment = (repository / "changes.md").read_text("utf-8")
    assert "2027年1月29日 → 2027年2月5日" in comment
    assert (repository / "summary.md").read_text("utf-8") == comment
    assert (repository / "site/index.html").read_bytes() == (
        repository / ".cache/by-hand/index.html"
    ).read_bytes()
    assert any(name.endswith("/index.html") for name in ZipFile(repository / "preview.zip").namelist())


@pytest.mark.slow
def test_the_default_branch_is_published_and_the_comment_calls_nobody(repository: Path) -> None:
    workflow = yaml.safe_load((STARTER / "github/workflows/publish.yml").read_text("utf-8"))
    steps = workflow["jobs"]["build"]["steps"]
    for step in steps:
        if "run" in step:
            shell(repository, step["run"])
    assert (repository / steps[-1]["with"]["path"] / "catalog-manifest.json").is_file()
    comment = yaml.safe_load((STARTER / "github/workflows/comment.yml").read_text("utf-8"))
    (step,) = (
        step["run"] for step in comment["jobs"]["comment"]["steps"] if "comment.md" in step["run"][:120]
    )
    (repository / "changes").mkdir()
    (repository / "changes/changes.md").write_text("@everyone\n" + "変変変\n" * 30_000, "utf-8")
    shell(repository, step)
    text = (repository / "comment.md").read_text("utf-8")
    assert text.startswith("@<!-- -->everyone\n変変変\n")
    assert len(text.encode()) < 65_536


@pytest.mark.slow
def test_a_merge_request_on_gitlab_is_told_checked_and_built(repository: Path) -> None:
    jobs = yaml.safe_load((STARTER / "gitlab-ci.yml").read_text("utf-8"))
    script = "\n".join(
        line for line in jobs["check"]["script"] if not line.startswith(("mkdocs", "catalog build"))
    )
    shell(repository, script, CI_MERGE_REQUEST_DIFF_BASE_SHA="HEAD")
    artifacts = jobs["check"]["artifacts"]
    for name in (*artifacts["paths"], artifacts["reports"]["codequality"]):
        assert (repository / name).is_file()
    assert (repository / "code-quality.json").read_text("utf-8").strip() == "[]"
