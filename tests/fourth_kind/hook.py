"""The hook of the site, given one more kind and one more tool."""

import sys
from functools import partial
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parents[1] / "hooks")]

import catalog_site
from catalog_site import *  # noqa: F403  # MkDocs looks for the handlers here
from events import EVENTS, POSTERS

from catalog.build.site import build_site
from catalog.kinds import KINDS
from catalog.pages.tools import TOOLS

catalog_site.build_site = partial(build_site, kinds=(*KINDS, EVENTS), tools=(*TOOLS, POSTERS))
