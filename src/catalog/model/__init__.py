"""What is true: the records of the catalog, each a frozen value with both languages in it."""
