"""The system libraries that Qt's wheels take for granted on Linux, and the packages that bring them.

Tried on minimal Debian 12; the names for other systems are those of their package pages. Standard library only, and
written for older Pythons too: the set-up reads it before the program's own Python is there.
"""

from __future__ import annotations

import ctypes
import shutil

# library: (Debian and Ubuntu, Fedora, Arch)
PACKAGES = {
    "libGL.so.1": ("libgl1", "libglvnd-glx", "libglvnd"),
    "libEGL.so.1": ("libegl1", "libglvnd-egl", "libglvnd"),
    "libxkbcommon.so.0": ("libxkbcommon0", "libxkbcommon", "libxkbcommon"),
    "libdbus-1.so.3": ("libdbus-1-3", "dbus-libs", "dbus"),
    "libfontconfig.so.1": ("libfontconfig1", "fontconfig", "fontconfig"),
    "libglib-2.0.so.0": ("libglib2.0-0", "glib2", "glib2"),
    "libX11.so.6": ("libx11-6", "libX11", "libx11"),
    "libX11-xcb.so.1": ("libx11-xcb1", "libX11-xcb", "libx11"),
    "libxcb-cursor.so.0": ("libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor"),
    "libxcb-icccm.so.4": ("libxcb-icccm4", "xcb-util-wm", "xcb-util-wm"),
    "libxcb-image.so.0": ("libxcb-image0", "xcb-util-image", "xcb-util-image"),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms"),
    "libxcb-randr.so.0": ("libxcb-randr0", "libxcb", "libxcb"),
    "libxcb-render-util.so.0": ("libxcb-render-util0", "xcb-util-renderutil", "xcb-util-renderutil"),
    "libxcb-shape.so.0": ("libxcb-shape0", "libxcb", "libxcb"),
    "libxcb-xkb.so.1": ("libxcb-xkb1", "libxcb", "libxcb"),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11"),
}
NAMES = tuple(PACKAGES)
OFFSCREEN = NAMES[:7]
"""Needed to import Qt at all, for pictures as well as for a window."""
X11 = NAMES[7:]
"""Needed besides for a window on X11."""


def missing(libraries: tuple[str, ...]) -> tuple[str, ...]:
    """Return those of `libraries` that cannot be loaded."""
    return tuple(name for name in libraries if not _loads(name))


def apt_packages(libraries: tuple[str, ...]) -> tuple[str, ...]:
    """Return the Debian packages that hold `libraries`."""
    return _packages(libraries, 0)


def install_line(libraries: tuple[str, ...]) -> str:
    """Return the one line to type that installs `libraries` on this machine."""
    for index, (program, command) in enumerate(
        (("apt-get", "sudo apt-get install"), ("dnf", "sudo dnf install"), ("pacman", "sudo pacman -S"))
    ):
        if shutil.which(program):
            return " ".join((command, *_packages(libraries, index)))
    return "install the packages that hold them (Debian: " + " ".join(apt_packages(libraries)) + ")"


def _packages(libraries: tuple[str, ...], column: int) -> tuple[str, ...]:
    return tuple(dict.fromkeys(PACKAGES[name][column] for name in libraries))


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
