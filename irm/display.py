"""Whether a window can open here. Qt ends the process with an abort where it cannot, so this asks before Qt does.

Also run by the set-up on older Pythons than the program needs: standard library only.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Mapping

from irm.system_libraries import OFFSCREEN, X11, install_line, missing

NO_DISPLAY = """\
IRM: there is no display here, so no window can open. Ways out:
  xvfb-run -a ./run          a display in memory (Debian: apt-get install xvfb)
  ./run --help               the command line, which needs no display
  ./run screenshots DIR      every page as a picture"""


def names_display(environment: Mapping[str, str]) -> bool:
    """Say whether the environment points to any display, or the user chose one of Qt's platforms by hand."""
    if not sys.platform.startswith("linux"):
        return True
    return any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def why_no_window(environment: Mapping[str, str]) -> str:
    """Return the sentence that says why Qt could open no window here, "" where it can."""
    if not sys.platform.startswith("linux"):
        return ""
    if not names_display(environment):
        return NO_DISPLAY
    chosen = environment.get("QT_QPA_PLATFORM", "").partition(":")[0].partition(";")[0]
    if chosen and not chosen.startswith(("xcb", "wayland")):
        return explain_missing(missing(OFFSCREEN))
    if chosen != "xcb" and _wayland_answers():
        return explain_missing(missing(OFFSCREEN))
    return explain_missing(missing(OFFSCREEN + X11)) or ("" if _x11_answers() else NO_DISPLAY)


def explain_missing(libraries: tuple[str, ...]) -> str:
    """Return the sentence that says how to install `libraries`, "" for none."""
    if not libraries:
        return ""
    names = ", ".join(libraries)
    return f"IRM: Qt, which draws the window, needs libraries that are not here: {names}\n  {install_line(libraries)}"


def explain_import(error: ImportError) -> str:
    """Return the sentence for an import of Qt that failed for want of a system library, "" for any other failure."""
    return explain_missing(missing(OFFSCREEN)) if "cannot open shared object file" in str(error) else ""


def _x11_answers() -> bool:
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return False
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    answers = not xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return bool(answers)


def _wayland_answers() -> bool:
    try:
        ctypes.CDLL("libwayland-cursor.so.0")
        ctypes.CDLL("libwayland-egl.so.1")
        wayland = ctypes.CDLL("libwayland-client.so.0")
    except OSError:
        return False
    wayland.wl_display_connect.restype = ctypes.c_void_p
    display = wayland.wl_display_connect(None)
    if not display:
        return False
    wayland.wl_display_disconnect(ctypes.c_void_p(display))
    return True
