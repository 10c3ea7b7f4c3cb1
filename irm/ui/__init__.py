"""The window. PySide6 is imported here first, and its import function put aside.

It replaces `builtins.__import__` by one that reads the source of every module imported afterwards, to serve
`from __feature__ import`, which this program does not use: a tenth of a second before the window is there.
"""

import builtins

_plain_import = builtins.__import__

import PySide6.QtCore  # noqa: E402, F401

builtins.__import__ = _plain_import
