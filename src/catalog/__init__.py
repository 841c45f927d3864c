"""A bilingual catalog site for a city's industry promotion, from YAML to pages."""
