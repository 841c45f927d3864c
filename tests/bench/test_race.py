"""Hugo's site is the same as ours: its templates are read off our pages, so nobody has to keep them in step."""

from pathlib import Path

from bench.peer.sample_site import sample_site
from bench.race import build_both
from bench.workspace import Workspace


def test_hugo_says_what_our_pages_say(tmp_path: Path) -> None:
    """This fails on what is said, never on how long it took: where the sites differ, a sentence names the page."""
    place = Workspace(tmp_path, is_memory=False)
    sites = build_both(place, sample_site(place.fresh("sample")), products=200, compared=30)
    assert sites.pages > 2 * 200
