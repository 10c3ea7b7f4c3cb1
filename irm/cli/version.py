"""Which version this is: that of the checkout it runs from, else that of the installed package."""

from __future__ import annotations

import tomllib
from importlib import metadata
from pathlib import Path


def number() -> str:
    """Return the version, such as "0.1.0"."""
    project = Path(__file__).resolve().parents[2] / "pyproject.toml"
    if project.is_file():
        declared = tomllib.loads(project.read_text(encoding="utf-8")).get("project", {})
        if declared.get("name") == "irm":
            return str(declared["version"])
    return metadata.version("irm")
