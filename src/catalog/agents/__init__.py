"""Answers for agents from a finished site: what `catalog mcp` says (`server.py`), by the rules of the site."""
