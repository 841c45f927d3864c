"""The SDK's own client asks the server of a real finished site, and is answered as the site would answer."""

import asyncio
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from mcp import Client, StdioServerParameters
from real_site import SITE_URL, build, copy_project, once

from catalog.cli.commands import main

DAY = "2026-11-21"
Call = tuple[str, Mapping[str, Any]]


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return once(tmp_path_factory, "real", lambda folder: build(copy_project(folder))) / "site"


async def _ask(site: Path, day: str, calls: Sequence[Call]) -> tuple[list[str], list[Any]]:
    server = StdioServerParameters(
        command=sys.executable,
        args=["-m", "catalog", "mcp", "--site", str(site)],
        env={"CATALOG_TODAY": day},
        cwd=site.parent.parent,
    )
    async with Client(server, read_timeout_seconds=60) as client:
        tools = await client.list_tools()
        return [tool.name for tool in tools.tools], [
            await client.call_tool(name, dict(given)) for name, given in calls
        ]


def ask(site: Path, *calls: Call, day: str = DAY) -> list[Any]:
    names, results = asyncio.run(_ask(site, day, calls))
    assert names == ["find", "show", "eligible", "estimate", "deadlines"]
    return results


def test_five_questions_are_answered_in_both_languages(site: Path) -> None:
    maker = {"size": "sme", "industry": "manufacturing", "place": "works", "years_in_city": 3}
    found, shown, judged, large, sum_, soon = (
        result.structured_content
        for result in ask(
            site,
            ("find", {"text": "海外の見本市に出展したい", "limit": 5}),
            ("show", {"kind": "programs", "id": "overseas-sales", "lang": "en"}),
            ("eligible", {"program": "overseas-sales", **maker, "lang": "en"}),
            ("eligible", {"program": "overseas-sales", "size": "large-firm"}),
            ("estimate", {"program": "overseas-sales", "cost_yen": 3_000_000, "lang": "en"}),
            ("deadlines", {"days": 400, "lang": "ja"}),
        )
    )
    assert "overseas-sales" in [record["id"] for record in found["records"]]
    assert shown["url"] == f"{SITE_URL}en/programs/overseas-sales/"
    assert (shown["status"], shown["status_text"]) == ("earlier-terms", "Earlier year’s terms: ask")
    assert (shown["as_of"], shown["terms"]) == (DAY, "FY2025")
    assert shown["sources"][0]["title"]
    assert shown["text"] == (site / "en/programs/overseas-sales/index.md").read_text("utf-8")
    (program,) = judged["programs"]
    assert program["verdict"] == "may-fit"
    results = [(r["condition"], r["result"]) for r in program["parts"][0]["reasons"]]
    assert ("Industry", "met") in results
    assert "ask" in dict(results).values()
    assert "office" in judged["note"]
    assert large["programs"][0]["verdict"] == "does-not-fit"
    assert large["programs"][0]["verdict_text"] == "合わない"
    fair = sum_["offers"][1]
    assert (fair["granted_yen"], fair["own_yen"], fair["bound"]) == (1_000_000, 2_000_000, "limit")
    assert "1/2 of ¥3 million is ¥1.5 million, cut to the limit of ¥1 million." in fair["text"]
    assert soon["as_of"] == DAY
    assert soon["total"] == len(soon["deadlines"]) or len(soon["deadlines"]) == 20
    assert all(each["day"] >= DAY and each["program"]["url"] for each in soon["deadlines"])


@pytest.mark.slow
def test_the_status_is_that_of_the_day_and_not_of_the_build(site: Path) -> None:
    (shown,) = ask(site, ("show", {"kind": "programs", "id": "overseas-sales"}), day="2025-06-01")
    assert (shown.structured_content["status"], shown.structured_content["as_of"]) == (
        "rolling",
        "2025-06-01",
    )


@pytest.mark.slow
def test_a_bad_question_is_a_clear_error_and_the_server_goes_on(site: Path) -> None:
    wrong, term, missing, fine = ask(
        site,
        ("show", {"kind": "programs", "id": "overseas-sale", "lang": "en"}),
        ("eligible", {"size": "giant", "lang": "en"}),
        ("estimate", {"program": "overseas-sales"}),
        ("find", {"theme": "sales", "limit": 1, "lang": "en"}),
    )
    assert wrong.is_error
    assert "overseas-sales" in wrong.content[0].text
    assert term.is_error
    assert "sme (" in term.content[0].text
    assert missing.is_error
    assert "cost_yen" in missing.content[0].text
    assert not fine.is_error


@pytest.mark.parametrize(("lang", "told"), [("ja", "catalog build"), ("en", "Make one with")])
def test_without_a_site_one_sentence_says_what_to_do(tmp_path: Path, lang: str, told: str) -> None:
    done = CliRunner().invoke(main, ["mcp", "--site", str(tmp_path), "--lang", lang])
    assert (done.exit_code, len(done.output.splitlines())) == (1, 1)
    assert told in done.output


@pytest.mark.parametrize("lang", ["ja", "en"])
def test_without_the_extra_one_sentence_says_what_to_install(
    site: Path, lang: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("catalog.cli.mcp.find_spec", lambda _: None)
    done = CliRunner().invoke(main, ["mcp", "--site", str(site), "--lang", lang])
    assert (done.exit_code, len(done.output.splitlines())) == (1, 1)
    assert "pip install mcp" in done.output
