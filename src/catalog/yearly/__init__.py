"""The turn of a fiscal year: records taken along, confirmed one by one, and what was kept of the year before."""
