"""Photos of records: which sizes there will be, and the files themselves."""
