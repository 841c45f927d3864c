"""The preview: a small server on this machine that shows the site as it is being written, and what is wrong with it."""
