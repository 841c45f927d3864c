"""Products as a spreadsheet: a table of the city comes in, a table for translators goes out."""
