"""How good, how small and how fast the search is, beside two peers on the same pages. Run `make search-eval`."""
