"""Records in a form: one record at a time, in the browser on this computer."""
