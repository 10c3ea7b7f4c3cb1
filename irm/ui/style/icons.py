"""Icons: one family of line drawings, recoloured by the palette and mirrored where they point.

`put()` is what screens use: it remembers name and role on the target, so that `refresh()` can redraw all of them when
theme, text direction or screen changes.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAction,
    QGuiApplication,
    QIcon,
    QPainter,
    QPixmap,
    QPixmapCache,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton

from irm.ui.style import tokens
from irm.ui.style.files import ICONS

POINTING: Final = frozenset(
    {
        "arrow-down-left",
        "arrow-up-right",
        "chevron-left",
        "chevron-right",
        "external-link",
        "list-filter",
        "log-out",
        "redo-2",
        "send",
        "send-horizontal",
        "undo-2",
    }
)
STROKE: Final = 'stroke-width="1.8"'
_NAME: Final = "irmIconName"
_ROLE: Final = "irmIconRole"
_SIZE: Final = "irmIconSize"
_GAP: Final = "irmIconGap"


def exists(name: str) -> bool:
    """Say whether there is a drawing of that name."""
    return (ICONS / f"{name}.svg").is_file()


def icon(name: str, role: str = "text_soft", *, size: int = tokens.ICON) -> QIcon:
    """Return the icon in the colour `role` (a field of `tokens.Colors`) of the theme now in force.

    `size` is meant at the base text size. A name without a drawing gives an empty icon.
    """
    return QIcon(pixmap(name, tokens.px(size, QGuiApplication.font()), role))


def pixmap(name: str, size: int, role: str = "text_soft") -> QPixmap:
    """Return the drawing at `size` device-independent pixels, sharp on the sharpest screen present."""
    color = role if role.startswith("#") else _color(role)
    is_mirrored = name in POINTING and QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    ratio = _ratio()
    key = f"irm:{name}:{size}:{color}:{is_mirrored}:{ratio}"
    found = QPixmap()
    if QPixmapCache.find(key, found):
        return found
    drawn = _draw(name, color, QSize(size, size) * ratio)
    if is_mirrored:
        drawn = QPixmap.fromImage(drawn.toImage().flipped(Qt.Orientation.Horizontal))
    drawn.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, drawn)
    return drawn


def put(target: QAbstractButton | QAction, name: str, role: str = "text_soft", *, size: int = 0, gap: int = 0) -> None:
    """Give a button or an action its icon, now and after every change of theme, text size or direction.

    `size` is that of a button's icon at the base text size (0: as it was, 16 at first), `gap` the room it leaves before
    the word beyond Qt's own four pixels.
    """
    target.setProperty(_NAME, name)
    target.setProperty(_ROLE, role)
    if size:
        target.setProperty(_SIZE, size)
        target.setProperty(_GAP, gap)
    _set(target)


def name_of(target: QAbstractButton | QAction) -> str:
    """Return which drawing a button or an action has by `put`, "" for none."""
    return str(target.property(_NAME) or "")


def refresh(root: QObject) -> None:
    """Redraw the icons of `root` and everything below it that got one from `put`."""
    for target in (
        root,
        *root.findChildren(QAbstractButton),
        *root.findChildren(QAction),
    ):
        if target.property(_NAME) and isinstance(target, (QAbstractButton, QAction)):
            _set(target)


def application_icon() -> QIcon:
    """Return the mark of the program itself."""
    return QIcon(str(ICONS / "irm.svg"))


def _set(target: QAbstractButton | QAction) -> None:
    size = tokens.px(target.property(_SIZE) or tokens.ICON, QGuiApplication.font())
    gap = target.property(_GAP) or 0
    drawn = pixmap(target.property(_NAME), size, target.property(_ROLE))
    target.setIcon(QIcon(_with_room(drawn, gap) if gap else drawn))
    if isinstance(target, QAbstractButton):
        target.setIconSize(QSize(size + gap, size))


def _with_room(drawn: QPixmap, gap: int) -> QPixmap:
    """Return the drawing with room on the side of the word: Qt measures by the picture, not by the size it is given."""
    ratio = drawn.devicePixelRatio()
    result = QPixmap(drawn.width() + round(gap * ratio), drawn.height())
    result.fill(Qt.GlobalColor.transparent)
    result.setDevicePixelRatio(ratio)
    is_mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    painter = QPainter(result)
    painter.drawPixmap(gap if is_mirrored else 0, 0, drawn)
    painter.end()
    return result


def _color(role: str) -> str:
    colors = tokens.colors_of(QGuiApplication.palette())
    found = getattr(colors, role, colors.text)
    return found if isinstance(found, str) else found.text


def _ratio() -> float:
    return max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)


def _draw(name: str, color: str, size: QSize) -> QPixmap:
    result = QPixmap(size)
    result.fill(Qt.GlobalColor.transparent)
    try:
        text = (ICONS / f"{name}.svg").read_text(encoding="utf-8")
    except OSError:
        return result
    text = text.replace("currentColor", color).replace('stroke-width="2"', STROKE)
    painter = QPainter(result)
    QSvgRenderer(QByteArray(text.encode())).render(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    return result
