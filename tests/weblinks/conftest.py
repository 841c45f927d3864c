"""Other sites, played on this machine."""

from weblinks_sites import sites

__all__ = ["sites"]
