"""Changes between two versions of the catalog, for staff: records, what follows, pages and files."""
