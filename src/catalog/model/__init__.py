"""Records of the catalog, each a frozen value with both languages in it: the facts as they are true."""
