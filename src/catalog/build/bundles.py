"""The scripts of the site as files: modules that are always wanted together come as one.

What a page asks for is an entry: `main.js`, the module of a custom element, whatever comes by `import()`. Modules that
the same entries need share a file, so nothing comes twice and nothing in vain. Each module keeps a scope of its own.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Final

from catalog.build.modules import TABLES, Module, body_in, needed_by, read_module, seen_from, table_module

MAIN: Final = "main.js"
"""Comes with every page, so nobody else brings what it needs."""


@dataclass(frozen=True)
class Bundles:
    """The modules of a site and the files they come in, by their paths below `assets/js/`."""

    modules: Mapping[str, Module]

    @classmethod
    def of(cls, texts: Mapping[str, str]) -> "Bundles":
        """Return the files for modules with these texts, and for the tables that they import."""
        return _bundles_of(tuple(sorted(texts.items())))

    @cached_property
    def files(self) -> Mapping[str, Sequence[str]]:
        """All files, each with its modules; what is needed comes before what needs it."""
        groups: dict[frozenset[str], list[str]] = {}
        for path, entries in self._entries_of.items():
            groups.setdefault(frozenset({MAIN}) if MAIN in entries else entries, []).append(path)
        return {self._name(group): group for group in groups.values()}

    @cached_property
    def homes(self) -> Mapping[str, str]:
        """The file in which each module comes."""
        return {path: file for file, group in self.files.items() for path in group}

    def asked_for(self, entry: str) -> tuple[str, ...]:
        """Return the files that `entry` needs, so that a page can ask for them at once."""
        return tuple(dict.fromkeys(self.homes[path] for path in needed_by(entry, self.modules)))

    def words_for(self, entry: str) -> tuple[str, ...]:
        """Return the groups of words that `entry` says, and whatever comes with it."""
        spoken = (self.modules[path].words for path in needed_by(entry, self.modules))
        return tuple(dict.fromkeys(group for groups in spoken for group in groups))

    def text(self, file: str) -> str:
        """Return what stands in `file`, before it is shrunk."""
        return self._texts[file]

    @cached_property
    def _texts(self) -> Mapping[str, str]:
        return {file: _Written(self, file).text() for file in self.files}

    def taken_from(self, path: str, *, abroad: bool = False) -> Sequence[str]:
        """Return the names of a module that others take, or only those that other files take, as it gives them."""
        module, home = self.modules[path], self.homes[path]
        users = (user for user in self.modules.values() if not abroad or self.homes[user.path] != home)
        imports = (taken for user in users for taken in user.imports if taken.path == path)
        names = {name for taken in imports for name, _ in taken.names}
        return [name for name in module.exports if name in names or path in self.later]

    def given(self, file: str) -> Mapping[tuple[str, str], str]:
        """Return what `file` calls each name that others take from it; what is asked for later keeps its name."""
        called: dict[tuple[str, str], str] = {}
        for path in sorted(self.files[file], key=lambda path: path not in self.later):
            for name in self.taken_from(path, abroad=True):
                called[path, name] = f"{name}{len(called)}" if name in called.values() else name
        return called

    @cached_property
    def later(self) -> frozenset[str]:
        """Modules that are asked for while others run."""
        return frozenset(path for module in self.modules.values() for path in module.later)

    @cached_property
    def _entries(self) -> frozenset[str]:
        elements = {path for path, module in self.modules.items() if module.is_element}
        return frozenset({MAIN} & self.modules.keys() | self.later | elements)

    @cached_property
    def _entries_of(self) -> Mapping[str, frozenset[str]]:
        """The entries that need each module. One that none needs is there for a reader of the site who knows it."""
        found: dict[str, set[str]] = {}
        for entry in (*sorted(self._entries), *self.modules):
            for path in needed_by(entry, self.modules):
                if entry in self._entries or path not in found:
                    found.setdefault(path, set()).add(entry)
        return {path: frozenset(entries) for path, entries in found.items()}

    def _name(self, group: Sequence[str]) -> str:
        """Call a group by its entry or, where several share it, by its first module in the alphabet."""
        entries = [path for path in group if path in self._entries]
        return MAIN if MAIN in entries else min(entries or group)


@lru_cache(maxsize=2)
def _bundles_of(texts: tuple[tuple[str, str], ...]) -> Bundles:
    """Read the modules once for both languages, and for all edits of `serve`."""
    modules = {path: read_module(path, text) for path, text in texts}
    needed = {taken.path for module in modules.values() for taken in module.imports}
    tables = {path: table_module(path) for path in sorted(needed) if path.startswith(TABLES)}
    return Bundles(modules | tables)


@dataclass(frozen=True)
class _Written:
    """The text of one file."""

    bundles: Bundles
    file: str

    def text(self) -> str:
        given = self.bundles.given(self.file)
        exported = f"export const {{ {', '.join(given.values())} }} = " if given else ""
        return f"{self._imports()}{exported}{self._scopes()};\n"

    @cached_property
    def _group(self) -> Sequence[Module]:
        return [self.bundles.modules[path] for path in self.bundles.files[self.file]]

    @cached_property
    def _names(self) -> Mapping[str, str]:
        """Names of the modules of this file in it."""
        return {module.path: f"$m{number}" for number, module in enumerate(self._group)}

    @cached_property
    def _others(self) -> Mapping[str, str]:
        """Names of the files from which this one takes something."""
        files = (self.bundles.homes[taken.path] for module in self._group for taken in module.imports)
        found = (file for file in dict.fromkeys(files) if file != self.file)
        return {file: f"$f{number}" for number, file in enumerate(found)}

    def _imports(self) -> str:
        return "".join(
            f'import * as {name} from "{seen_from(self.file, file)}";\n'
            for file, name in self._others.items()
        )

    def _scopes(self) -> str:
        """Return what makes an object of all that this file gives."""
        if len(self._group) == 1:
            return self._scope(self._group[0])
        modules = "".join(f"{self._called(module)}{self._scope(module)};\n" for module in self._group)
        given = (
            f"{public}: {self._names[path]}.{name}"
            for (path, name), public in self.bundles.given(self.file).items()
        )
        return _scope(modules, given, waits=any(module.waits for module in self._group))

    def _called(self, module: Module) -> str:
        return f"const {self._names[module.path]} = " if self.bundles.taken_from(module.path) else ""

    def _scope(self, module: Module) -> str:
        """Return what makes an object of all that others take from a module."""
        body = "".join(self._taken(module)) + body_in(module, self.file, self.bundles.homes)
        return _scope(body, self.bundles.taken_from(module.path), waits=module.waits)

    def _taken(self, module: Module) -> Iterator[str]:
        """Return what takes all names out of each place at once."""
        names: defaultdict[str, list[str]] = defaultdict(list)
        for taken in module.imports:
            home = self.bundles.homes[taken.path]
            place = self._names[taken.path] if home == self.file else self._others[home]
            public = {} if home == self.file else self.bundles.given(home)
            names[place] += (f"{public.get((taken.path, name), name)}: {here}" for name, here in taken.names)
        return (f"const {{ {', '.join(each)} }} = {place};\n" for place, each in names.items() if each)


def _scope(body: str, given: Iterable[str], *, waits: bool) -> str:
    names = ", ".join(given)
    returned = f"return {{ {names} }};\n" if names else ""
    return f"{'await (async ' if waits else '('}() => {{\n{body}{returned}}})()"
