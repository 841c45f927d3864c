"""From a finished site to the web: the files that its host reads, a manifest, and the upload."""
