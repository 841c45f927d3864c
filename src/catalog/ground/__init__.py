"""Ground that every room may stand on: texts in two languages, the project, files, processes, the clock."""
