"""Source of the data as typed: text exact, a place for every key and value, nothing interpreted."""
