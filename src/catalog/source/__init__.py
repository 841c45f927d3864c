"""What was typed: text exact, a place for every key and value, nothing interpreted."""
