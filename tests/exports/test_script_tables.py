"""What Python and scripts both know stands in one table, which both read."""

import json
from typing import get_args

from catalog.exports.script_tables import TABLES, script_tables
from catalog.rules import status


def test_each_table_is_a_module_of_its_own() -> None:
    for file, (name, table) in zip(script_tables(), TABLES.items(), strict=True):
        assert file.path == f"assets/js/tables/{name}.js"
        content = file.content.decode().removeprefix("export default ").removesuffix(";\n")
        assert json.loads(content) == table


def test_a_list_shows_every_status_under_itself_and_under_statuses_that_exist() -> None:
    for arg in get_args(status.Status):
        assert arg in status.facet_values(arg)
        assert set(status.facet_values(arg)) <= set(get_args(status.Status))
    assert set(status.TABLE["open_too"]) <= set(get_args(status.Status))
