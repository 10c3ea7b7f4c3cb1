"""Puts the look on the application: Fusion, our palette, the sheet, the fonts; follows the system where wanted."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from irm.settings import Settings
from irm.ui.style import fonts, icons
from irm.ui.style.sheet import sheet
from irm.ui.style.tokens import DARK, LIGHT, Colors

_SCHEMES: Final = {
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
    "system": Qt.ColorScheme.Unknown,
}


class Theme(QObject):
    """The look of the whole program; one per application, made before the first window.

    `changed` says that colours, text size or both are new; widgets hear of it by PaletteChange and FontChange as
    well.
    """

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._settings = Settings()
        self._applied: tuple[bool, float] | None = None
        self._drawn: tuple[bool, float] | None = None
        self._family = fonts.load_carried()
        app.setStyle("Fusion")
        app.setWindowIcon(icons.application_icon())
        app.styleHints().colorSchemeChanged.connect(self._follow)

    def prepare(self, settings: Settings) -> None:
        """Take colours and fonts of `settings`, and leave the sheet to `apply()`.

        Widgets made in between cost half as much: a sheet styles each anew for every parent it passes through.
        """
        self._settings = settings
        self._app.styleHints().setColorScheme(_SCHEMES[settings.theme])
        self._app.setPalette(palette(self.colors()))
        self._app.setFont(fonts.base_font(self._family, settings.font_scale))
        self._drawn = (self.colors().is_dark, settings.font_scale)

    def apply(self, settings: Settings) -> None:
        """Show the theme and text size of `settings`; nothing happens where they are in force already."""
        self._settings = settings
        self._app.styleHints().setColorScheme(_SCHEMES[settings.theme])
        self._put_on()

    def colors(self) -> Colors:
        """Return the colours in force."""
        if self._settings.theme == "system":
            return DARK if self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark else LIGHT
        return DARK if self._settings.theme == "dark" else LIGHT

    def refresh_icons(self) -> None:
        """Redraw every icon, after the direction of the text or the colours changed."""
        for window in QApplication.topLevelWidgets():
            icons.refresh(window)

    def _follow(self) -> None:
        self._put_on()

    def _put_on(self) -> None:
        colors, scale = self.colors(), self._settings.font_scale
        if self._applied == (colors.is_dark, scale):
            return
        self._applied = (colors.is_dark, scale)
        self._app.setPalette(palette(colors))
        self._app.setFont(fonts.base_font(self._family, scale))
        self._app.setStyleSheet(sheet(colors, scale))
        if self._drawn != self._applied:
            self._drawn = self._applied
            self.refresh_icons()
        self.changed.emit()


def palette(colors: Colors) -> QPalette:
    """Return the Qt palette of one theme, for everything the sheet does not reach."""
    role = QPalette.ColorRole
    result = QPalette()
    for key, name in (
        (role.Window, colors.window),
        (role.Base, colors.surface),
        (role.AlternateBase, colors.hover),
        (role.Button, colors.surface),
        (role.ToolTipBase, colors.raised),
        (role.WindowText, colors.text),
        (role.Text, colors.text),
        (role.ButtonText, colors.text),
        (role.ToolTipText, colors.text),
        (role.BrightText, colors.on_accent),
        (role.PlaceholderText, colors.text_faint),
        (role.Highlight, colors.accent),
        (role.HighlightedText, colors.on_accent),
        (role.Accent, colors.accent),
        (role.Link, colors.accent_text),
        (role.LinkVisited, colors.accent_text),
        (role.Light, colors.raised),
        (role.Midlight, colors.hover),
        (role.Mid, colors.line_strong),
        (role.Dark, colors.line_strong),
        (role.Shadow, colors.line_strong),
    ):
        result.setColor(key, QColor(name))
    for key in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, key, QColor(colors.text_faint))
    return result
