"""The browser and the server of the bench, for tests."""

from bench.browser import browse, served

__all__ = ["browse", "served"]
