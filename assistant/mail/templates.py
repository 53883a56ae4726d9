"""The letters' templates: found, compiled and checked against the fields that they are handed.

Two environments, since text must not be escaped and HTML must be. Mail text comes in as values only and is
never compiled.
"""

from __future__ import annotations

import dataclasses
import traceback
import typing
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import jinja2
from jinja2 import nodes

from assistant.mail.contexts import Context
from assistant.mail.when import When


class TemplateFault(ValueError):
    """A template that cannot be used: which file, which line (0: unknown), which variable or what else."""

    def __init__(self, file: str, line: int, variable: str) -> None:
        super().__init__(f"{file}, line {line}: {variable}")
        self.file, self.line, self.variable = file, line, variable


class Templates:
    """Compiled once. `folders` are searched in order, in each the folder of the language."""

    def __init__(self, folders: tuple[Path, ...], language: str) -> None:
        loader = jinja2.FileSystemLoader([folder / language for folder in folders])
        self._text = _environment(loader, escape=False)
        self._html = _environment(loader, escape=True)
        self.names = frozenset(loader.list_templates())
        self._ready = {name: self._compile(name) for name in sorted(self.names) if name.endswith(".j2")}

    def has(self, name: str) -> bool:
        return name in self._ready

    def render(self, name: str, values: dict[str, Any]) -> str:
        """Raises TemplateFault, also where the file is missing."""
        if name not in self._ready:
            raise TemplateFault(name, 0, "there is no such template")
        template = self._ready[name]
        try:
            return template.render(values)
        except Exception as error:  # a template may raise anything; it is the operator's file
            frames = [f for f in traceback.extract_tb(error.__traceback__) if f.filename == template.filename]
            raise TemplateFault(_path(template), (frames[-1].lineno or 0) if frames else 0, str(error)) from error

    def _compile(self, name: str) -> jinja2.Template:
        environment = self._html if name.endswith(".html.j2") else self._text
        try:
            template = environment.get_template(name)
            source = Path(_path(template)).read_text("utf-8")
            _Check(_path(template), NAMES.get(name)).all(environment.parse(source))
        except jinja2.TemplateSyntaxError as error:
            raise TemplateFault(error.filename or name, error.lineno, str(error.message)) from error
        except UnicodeDecodeError as error:
            raise TemplateFault(name, 0, "is not UTF-8") from error
        return template


def _environment(loader: jinja2.BaseLoader, *, escape: bool) -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=loader,
        undefined=jinja2.StrictUndefined,
        autoescape=escape,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        cache_size=-1,
    )
    environment.filters["listed"] = listed
    environment.globals.clear()
    return environment


def _path(template: jinja2.Template) -> str:
    return template.filename or template.name or "?"


def listed(names: Iterable[str], word: str) -> str:
    """`["A", "B", "C"] | listed("and")`: "A, B and C"."""
    *most, last = list(names) or [""]
    return f"{', '.join(most)} {word} {last}" if most else last


# ---------------------------------------------------------------------- fields used against fields there are


@dataclasses.dataclass(frozen=True, slots=True)
class Paragraph:
    """A piece of a letter. `kind`: text, words (somebody's own), list, answers; `lines` have no breaks."""

    kind: str
    lines: tuple[str, ...]
    last: bool = False


@dataclasses.dataclass(frozen=True, slots=True)
class Action:
    """An answer by one tap: a word and the mailto: address that it stands for."""

    label: str
    mailto: str


@dataclasses.dataclass(frozen=True, slots=True)
class Page:
    """What the layout, and an own NAME.html.j2 besides the context, is handed."""

    subject: str
    language: str
    paragraphs: tuple[Paragraph, ...]
    actions: tuple[Action, ...]


def values(context: Context | When | Page) -> dict[str, Any]:
    """The fields of a context by name."""
    return {field.name: getattr(context, field.name) for field in dataclasses.fields(context)}


NAMES: dict[str, type] = {"when.txt.j2": When, "layout.html.j2": Page}


class _Check:
    """Walks a template and raises TemplateFault at the first name or field that its context has not.

    Samples alone would miss the branches that they do not take.
    """

    def __init__(self, file: str, context: type | None) -> None:
        self.file = file
        self.types: dict[str, object] = typing.get_type_hints(context or Context)
        if context is None and file.endswith(".html.j2"):
            self.types |= typing.get_type_hints(Page)

    def all(self, tree: nodes.Template) -> None:
        for target in tree.find_all((nodes.For, nodes.Assign, nodes.Macro, nodes.AssignBlock)):
            self._bind(target)
        for name in tree.find_all(nodes.Name):
            if name.ctx == "load" and name.name not in self.types and name.name not in ("loop", "caller"):
                raise TemplateFault(self.file, name.lineno, f"{name.name} is unknown")
        for part in tree.find_all(nodes.Getattr):
            self._field(part)

    def _bind(self, node: nodes.Node) -> None:
        if isinstance(node, nodes.Macro):
            self.types[node.name] = None
            self.types |= {argument.name: None for argument in node.args}
        elif isinstance(node, nodes.For):
            self._name(node.target, _item(self._type(node.iter)))
        elif isinstance(node, nodes.Assign):
            self._name(node.target, self._type(node.node))
        elif isinstance(node, nodes.AssignBlock):
            self._name(node.target, str)

    def _name(self, target: nodes.Node, kind: object) -> None:
        if isinstance(target, nodes.Name):
            self.types[target.name] = kind
        elif isinstance(target, nodes.Tuple):
            for item in target.items:
                self._name(item, None)

    def _field(self, part: nodes.Getattr) -> None:
        owner = self._type(part.node)
        if owner is not None and part.attr not in _fields(owner):
            raise TemplateFault(self.file, part.lineno, f"{_written(part)} is unknown")

    def _type(self, node: nodes.Node) -> object:
        """The type of an expression where it is plain, else None."""
        if isinstance(node, nodes.Name):
            return self.types.get(node.name)
        if isinstance(node, nodes.Getattr):
            return _fields(self._type(node.node)).get(node.attr)
        if isinstance(node, nodes.Getitem):
            return _item(self._type(node.node))
        if isinstance(node, nodes.Filter) and node.name in ("first", "last") and node.node is not None:
            return _item(self._type(node.node))
        return None


def _item(kind: object) -> object:
    return next(iter(typing.get_args(kind)), None)


def _fields(kind: object) -> dict[str, object]:
    return typing.get_type_hints(kind) if dataclasses.is_dataclass(kind) else {}


def _written(node: nodes.Node) -> str:
    if isinstance(node, nodes.Getattr):
        return f"{_written(node.node)}.{node.attr}"
    return node.name if isinstance(node, nodes.Name) else "…"
