"""The command line: the same use cases as the window, without Qt. `main` is the one way in."""

from irm.cli.program import main

__all__ = ["main"]
