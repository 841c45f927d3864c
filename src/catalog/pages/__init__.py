"""From views to pages: templates filled, shells poured, files written."""
