"""What `catalog check` finds sound no renderer refuses: pages with links, pictures and anchors of every kind."""

from pathlib import Path
from typing import Final

from real_site import CATALOG, MKDOCS, run
from sample_project import find_problems, write_sample

_PAGE: Final = """---
title: {title}
description: "Links: all of them"
---

## Data {{ #data }}

### Data of a kind

[a](#data) [b](../glossary/index.md) [c](more.md#here) [d](catalog:data/programs) [e](../programs/index.md?size=sme)
{picture} [g][elsewhere] [h](#data-of-a-kind) <a id="raw"></a>[i](#raw) [j](mailto:city@example.jp) [^1]

[elsewhere]: ../policy/index.md "Policy"
[^1]: A note.
"""
_MORE: Final = (
    "---\ntitle: More\n---\n\n## Here {{ #here }}\n\n[back](index.md#data), [{lang}](index.{lang}.md)\n"
)


def test_sound_pages_are_built_by_either_renderer(tmp_path: Path) -> None:
    files = {}
    for lang in ("ja", "en"):
        files[f"content/about/index.{lang}.md"] = _PAGE.format(
            title=lang, picture="![f](../assets/icon.svg)" if lang == "ja" else ""
        )
        files[f"content/about/more.{lang}.md"] = _MORE.format(lang=lang)
    project = write_sample(tmp_path / "sample", files)
    settings = project.settings.read_text("utf-8").replace(
        "not_in_nav: |\n", "not_in_nav: |\n  /about/more.*.md\n"
    )
    project.settings.write_text(settings, "utf-8")
    assert find_problems(project) == ()
    for command in (MKDOCS, (*CATALOG, "--renderer", "plain", "--into", str(tmp_path / "plain"))):
        done = run(project.root, *command)
        assert done.returncode == 0, done.stdout + done.stderr
