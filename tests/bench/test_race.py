"""Hugo's site is the same as ours: its templates are read off our pages, so nobody has to keep them in step.

It fails on what is said, never on how long it took: where the sites differ, a sentence names the page.
"""

from pathlib import Path

import pytest
from bench.peer.sample_site import sample_site
from bench.project import copy_project
from bench.race import Sites, build_both
from bench.workspace import Workspace

SIZE = 200
_HEAD = '<p class="lead"'
_NEWS = """<p class="news">{{ w.product.price }} {{ it.price or w.product.ask_first }}
{%- if it.certificate.award %}, {{ it.certificate.award }}!{% endif %}</p>"""


@pytest.mark.slow
def test_hugo_says_what_our_pages_say_and_follows_one_that_is_laid_out_anew(tmp_path: Path) -> None:
    repository = copy_project(tmp_path / "repository")
    template = repository / "overrides" / "catalog" / "product.html"
    template.write_text(template.read_text(encoding="utf-8").replace(_HEAD, _NEWS + _HEAD), encoding="utf-8")
    sites = raced(tmp_path, repository)
    assert sites.pages > 2 * SIZE
    news = [
        page.read_text(encoding="utf-8").partition('"news">')[2]
        for page in sites.public.glob("en/products/*-*/index.html")
    ]
    said = {page.partition("</p>")[0] for page in news}
    assert {("¥" in text, "Grand prize!" in text) for text in said} == {
        (True, True),
        (True, False),
        (False, False),
    }


def raced(tmp_path: Path, repository: Path) -> Sites:
    place = Workspace(tmp_path, is_memory=False)
    sample = sample_site(place.fresh("sample"), repository)
    return build_both(place, sample, SIZE, compared=30, repository=repository)
