"""The public API: every name that it lists is there, and is that name's own."""

from __future__ import annotations

import importlib
import inspect
import pkgutil

import learn


def test_every_public_name_is_a_function_or_a_class_whatever_was_imported_before() -> None:
    for module in pkgutil.iter_modules(learn.__path__):
        importlib.import_module(f"learn.{module.name}")
    for name in learn.__all__:
        value = getattr(learn, name)
        assert inspect.isclass(value) or inspect.isfunction(value), f"learn.{name} is {value!r}"
