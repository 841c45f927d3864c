"""Pages hold no code but the site's own, and ask no other host for anything."""

import re
from base64 import b64encode
from hashlib import sha256
from pathlib import Path

from reading import ReadPage
from real_site import SITE_URL

Pages = list[ReadPage]
_LOADING = {"link", "script", "img", "iframe", "source", "video", "audio", "embed", "object", "use", "image"}


def _local(tag: str) -> str:
    return tag.rsplit("}", 1)[-1]


def _policy(page: ReadPage) -> str:
    return page.one("meta", **{"http-equiv": "Content-Security-Policy"}).get("content")


def test_no_element_has_a_style_of_its_own(pages: Pages) -> None:
    assert [
        (page.file, element.tag) for page in pages for element in page.elements() if "style" in element.attrib
    ] == []
    assert [page.file for page in pages if any(page.all("style"))] == []


def test_no_element_has_a_handler_of_its_own(pages: Pages) -> None:
    handlers = [
        (page.file, element.tag, name)
        for page in pages
        for element in page.elements()
        for name in element.attrib
        if name.lower().startswith("on")
    ]
    assert handlers == []


def test_no_link_runs_a_script(pages: Pages) -> None:
    runs = [
        (page.file, value)
        for page in pages
        for element in page.elements()
        for name, value in element.attrib.items()
        if name in {"href", "src", "action"} and value.strip().lower().startswith(("javascript:", "data:"))
    ]
    assert runs == []


def test_every_page_has_a_policy_before_anything_that_it_rules(pages: Pages) -> None:
    for page in pages:
        head = [element.tag for element in page.one("head") if isinstance(element.tag, str)]
        policies = [
            i
            for i, element in enumerate(page.one("head"))
            if element.get("http-equiv") == "Content-Security-Policy"
        ]
        ruled = [i for i, tag in enumerate(head) if tag in {"script", "link", "style"}]
        assert len(policies) == 1, page.file
        assert policies[0] < min(ruled), page.file


def test_the_policy_allows_the_inline_scripts_of_its_page_and_no_others(pages: Pages) -> None:
    for page in pages:
        runs = (script for script in page.all("script") if script.get("type") != "application/ld+json")
        inline = [run.text or "" for run in runs if "src" not in run.attrib]
        hashes = {f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'" for text in inline}
        (allowed,) = re.findall(r"script-src ([^;]*);", _policy(page))
        assert set(allowed.split()) == {"'self'", *hashes}, page.file


def test_the_policy_begins_by_forbidding_everything(pages: Pages) -> None:
    for page in pages:
        assert _policy(page).startswith("default-src 'none'; "), page.file
        assert "unsafe" not in _policy(page), page.file


def test_the_headers_allow_every_inline_script_of_the_site(site: Path, pages: Pages) -> None:
    headers = (site / "_headers").read_text(encoding="utf-8")
    hashes = {match for page in pages for match in re.findall(r"'sha256-[^']+'", _policy(page))}
    assert hashes
    assert {found for found in hashes if found not in headers} == set()


def test_nothing_is_loaded_from_another_host(pages: Pages) -> None:
    addresses = [
        (page.file, tag, url)
        for page in pages
        for attribute in ("href", "src", "srcset", "data", "{http://www.w3.org/1999/xlink}href")
        for tag, url in page.links(attribute)
        if _local(tag) in _LOADING and not url.startswith(SITE_URL)
    ]
    assert addresses == []


def test_no_style_or_script_names_another_host(site: Path) -> None:
    # Comments and namespaces do not load anything; `@import`, `url()`, `fetch` and `import` do.
    loads = re.compile(r"""(?:@import\s+|url\(\s*|fetch\(\s*|import\s*\(?\s*|from\s+)["']?(?:https?:)?//""")
    files = [*site.rglob("*.css"), *site.rglob("*.js")]
    assert files
    assert [path.name for path in files if loads.search(path.read_text(encoding="utf-8"))] == []


def test_no_mark_is_left_on_any_page(site: Path, pages: Pages) -> None:
    marks = re.compile(r"@@[a-z_]+@@|@csp@|\{\{|\{%")
    left = {page.file for page in pages if marks.search((site / page.file).read_text(encoding="utf-8"))}
    assert left == set()
