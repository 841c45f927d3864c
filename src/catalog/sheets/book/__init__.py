"""All records of some kinds as one workbook, and back: tables that follow from the schema of the records."""
