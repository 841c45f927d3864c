"""What hosts read is what they can read, and says the same to all of them."""

import re
import shlex
from collections.abc import Iterator, Mapping
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from catalog.exports.published import PUBLISHED, RELEASED
from catalog.ground.tree import NewTree
from catalog.hosting.apache import htaccess
from catalog.hosting.finished import FinishedSite
from catalog.hosting.iis import web_config
from catalog.hosting.rules import HostRules, rules_for
from catalog.hosting.static_hosts import static_host_files
from catalog.pages.seal import headers_file
from catalog.publish.mark import Mark

HASH = "'sha256-GkZJlxiHXlagMGtUGifBn+Ksm7Oh+HnIzcSSOAsKUaM='"
FILE_INFO = {
    *("ErrorDocument", "AddDefaultCharset", "AddType", "ForceType", "Header", "RedirectMatch"),
    *("RewriteEngine", "RewriteCond", "RewriteRule"),
}
"""Directives that `AllowOverride FileInfo` allows, which nearly every host grants."""
MODULE_OF = {"Header": "mod_headers.c", "AddType": "mod_mime.c", "RedirectMatch": "mod_alias.c"}
Line = tuple[tuple[str, ...], list[str]]


def rules(url: str = "https://catalog.city.umino.lg.jp/", *, is_precompressed: bool = False) -> HostRules:
    site = FinishedSite(NewTree.empty(Path()), (), Mark(), frozenset({HASH}), url)
    return rules_for(site, is_precompressed=is_precompressed)


def static_files(url: str = "https://catalog.city.umino.lg.jp/") -> Mapping[str, str]:
    return {file.path: file.content.decode() for file in static_host_files(rules(url))}


def apache_lines(text: str) -> Iterator[Line]:
    """Read `.htaccess`: sections that open and close, and directives with their arguments."""
    open_sections: list[str] = []
    for line in filter(None, (line.strip() for line in text.splitlines())):
        if line.startswith("#"):
            continue
        if closing := re.fullmatch(r"</(\w+)>", line):
            assert open_sections.pop().startswith(f"{closing[1]} ")
        elif opening := re.fullmatch(r"<(\w+ .+)>", line):
            open_sections.append(opening[1])
        else:
            yield tuple(open_sections), shlex.split(line)
    assert open_sections == []


def iis(content: bytes) -> ET.Element:
    return ET.fromstring(content)  # noqa: S314  # our own


def header_blocks(text: str) -> dict[str, dict[str, str]]:
    """Read `_headers`: an address at the edge, below it the headers of its files."""
    blocks: dict[str, dict[str, str]] = {}
    for line in text.splitlines():
        if found := re.fullmatch(r"  ([A-Za-z][A-Za-z-]*): (\S.*)", line):
            blocks[list(blocks)[-1]][found[1]] = found[2]
        else:
            assert re.fullmatch(r"/\S*", line), line
            assert line not in blocks
            blocks[line] = {}
    return blocks


def test_every_host_is_told_the_same_headers() -> None:
    wanted = dict(rules().headers)
    assert f"script-src 'self' {HASH}" in wanted["Content-Security-Policy"]
    assert wanted["Content-Security-Policy"].endswith("frame-ancestors 'none'")
    assert wanted["Strict-Transport-Security"] == "max-age=31536000"
    assert {"X-Content-Type-Options", "Referrer-Policy", "Permissions-Policy"} < wanted.keys()
    assert header_blocks(static_files()["_headers"])["/*"] == wanted
    apache = [words for _, words in apache_lines(htaccess(rules()).content.decode())]
    assert {words[3]: words[4] for words in apache if words[:3] == ["Header", "always", "set"]} == wanted
    added = iis(web_config(rules()).content).findall("system.webServer/httpProtocol/customHeaders/add")
    assert {header.get("name"): header.get("value") for header in added} == wanted


def test_a_site_without_https_does_not_ask_for_it() -> None:
    assert "Strict-Transport-Security" not in rules("http://catalog.city.umino.lg.jp/").headers


def test_no_two_rules_for_one_address_give_the_same_header() -> None:
    blocks = header_blocks(static_files()["_headers"])
    for path in ("/", "/programs/aid/", "/en/", "/assets/photos/a-1.avif", "/assets/js/main.js", "/llms.txt"):
        names = [name for address, headers in blocks.items() if _matches(address, path) for name in headers]
        assert len(names) == len(set(names)), path


def test_no_line_of_headers_is_longer_than_hosts_read() -> None:
    assert max(map(len, static_files()["_headers"].splitlines())) < 2000
    assert len(header_blocks(static_files()["_headers"])) < 100


def _matches(address: str, path: str) -> bool:
    return re.fullmatch(".*".join(map(re.escape, address.split("*"))), path) is not None


@pytest.mark.parametrize(
    ("path", "cache"),
    [
        ("/", "public, max-age=0, must-revalidate"),
        ("/en/programs/aid/", "public, max-age=0, must-revalidate"),
        ("/assets/photos/a-1.avif", "public, max-age=31536000, immutable"),
        ("/assets/js/main.js", None),
    ],
)
def test_only_what_is_named_by_its_content_is_kept_for_long(path: str, cache: str | None) -> None:
    blocks = header_blocks(static_files()["_headers"])
    found = [h["Cache-Control"] for a, h in blocks.items() if _matches(a, path) and "Cache-Control" in h]
    assert found == ([cache] if cache else [])


def test_every_file_for_others_has_a_media_type_on_hosts_that_know_few() -> None:
    shared = [sort.files for sort in (*PUBLISHED, *RELEASED) if sort.form.is_for_others]
    endings = {Path(name).suffix for name in shared} - {".html", ".pdf"}  # which every host knows
    maps = iis(web_config(rules()).content).iter("mimeMap")
    assert endings - {each.get("fileExtension") for each in maps} == set()


@pytest.mark.parametrize(
    ("path", "is_shared"),
    [
        *(
            ("/api/v1/themes/sales.json", True),
            ("/data/datapackage.json", True),
            ("/embed/programs.js", True),
        ),
        *(("/programs/index.html", False), ("/assets/js/main.js", False)),
    ],
)
def test_pages_of_other_sites_may_read_the_data_and_nothing_else(path: str, *, is_shared: bool) -> None:
    name = "Access-Control-Allow-Origin"
    for text in (static_files()["_headers"], headers_file([HASH]).content.decode()):
        found = [h[name] for a, h in header_blocks(text).items() if _matches(a, path) and name in h]
        assert found == ["*"] * is_shared
    lines = [words for _, words in apache_lines(htaccess(rules()).content.decode()) if name in words]
    (pattern,) = (words[-1].removeprefix("expr=%{REQUEST_URI} =~ m#").removesuffix("#") for words in lines)
    assert bool(re.search(pattern, path)) == is_shared
    locations = iis(web_config(rules()).content).iter("location")
    shared = {each.get("path") for each in locations if each.find(f".//add[@name='{name}']") is not None}
    assert (path.split("/")[1] in shared) == is_shared


def test_what_people_guess_leads_to_the_pages_at_the_root() -> None:
    assert static_files()["_redirects"] == "/ja / 301\n/ja/* /:splat 301\n"
    below = static_files("https://city.jp/catalog/")["_redirects"]
    assert below == "/catalog/ja /catalog/ 301\n/catalog/ja/* /catalog/:splat 301\n"


def test_github_leaves_no_file_out() -> None:
    assert static_files()[".nojekyll"] == ""


@pytest.mark.parametrize("is_precompressed", [False, True])
def test_apache_is_asked_for_nothing_that_a_host_may_forbid(*, is_precompressed: bool) -> None:
    lines = list(apache_lines(htaccess(rules(is_precompressed=is_precompressed)).content.decode()))
    assert {words[0] for _, words in lines} <= FILE_INFO
    for sections, words in lines:
        if module := MODULE_OF.get(words[0]):
            assert f"IfModule {module}" in sections, words
        if words[0].startswith("Rewrite"):  # a packed file that is not called one would be garbage
            assert {"IfModule mod_headers.c", "IfModule mod_rewrite.c"} <= set(sections)
    assert any(words[0] == "RewriteRule" for _, words in lines) is is_precompressed


def test_every_packed_file_is_called_what_it_is() -> None:
    lines = list(apache_lines(htaccess(rules(is_precompressed=True)).content.decode()))
    for name, encoding in (("index.html.gz", "gzip"), ("search/ja/index.json.br", "br")):
        of_file = [words for sections, words in lines if _applies(sections, name)]
        assert ["Header", "set", "Content-Encoding", encoding] in of_file
        assert [words[1] for words in of_file if words[0] == "ForceType"] == [
            "text/html; charset=utf-8" if ".html" in name else "application/json"
        ]


def _applies(sections: tuple[str, ...], name: str) -> bool:
    patterns = [found[1] for section in sections if (found := re.fullmatch(r'FilesMatch "(.+)"', section))]
    return bool(patterns) and all(re.search(pattern, name.rsplit("/", 1)[-1]) for pattern in patterns)


@pytest.mark.parametrize(
    ("url", "page"), [("https://city.jp/", "/404.html"), ("https://city.jp/a%20b/", "/a b/404.html")]
)
def test_a_missing_page_is_answered_with_the_page_for_it(url: str, page: str) -> None:
    lines = [words for _, words in apache_lines(htaccess(rules(url)).content.decode())]
    assert ["ErrorDocument", "404", page] in lines
    error = iis(web_config(rules(url)).content).find("system.webServer/httpErrors/error")
    assert error is not None
    assert (error.get("statusCode"), error.get("path")) == ("404", page)


def test_iis_is_told_nothing_twice() -> None:
    root = iis(web_config(rules()).content)
    for section in root.iter():
        seen: set[str] = set()
        for child in section:
            name = child.get("fileExtension") or child.get("name") or child.get("statusCode")
            if child.tag in {"add", "mimeMap", "error"} and name:
                assert name not in seen
                removed = [
                    other for other in section if other.tag == "remove" and name in other.attrib.values()
                ]
                assert len(removed) == 1, f"IIS refuses {name}, which it may know already"
                seen.add(name)


def test_iis_keeps_for_good_what_is_named_by_its_content() -> None:
    root = iis(web_config(rules()).content)
    ages = {
        place.get("path"): cache.get("cacheControlMaxAge")
        for place in root.findall("location")
        if (cache := place.find("system.webServer/staticContent/clientCache")) is not None
    }
    assert ages == {"assets/photos": "365.00:00:00", "assets/social": "365.00:00:00"}


def test_former_addresses_lead_on_below_the_path_of_the_site() -> None:
    site = FinishedSite(
        NewTree.empty(Path()),
        (),
        Mark(),
        frozenset({HASH}),
        "https://city.example.jp/catalog/",
        {"en/programs/old/": "en/programs/new/"},
    )
    host = rules_for(site)
    files = {file.path: file.content.decode() for file in static_host_files(host)}
    assert "/catalog/en/programs/old/ /catalog/en/programs/new/ 301\n" in files["_redirects"]
    line = 'RedirectMatch 301 "^/catalog/en/programs/old/$" "/catalog/en/programs/new/"'
    assert line in htaccess(host).content.decode()
