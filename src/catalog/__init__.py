"""A bilingual catalog site for a city's industry promotion, from YAML to pages."""

__version__ = "1.0.0"
"""By the rules of semantic versioning: what cities write and call is what it promises."""
