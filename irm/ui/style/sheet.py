"""The one style sheet, made from the tokens.

Roles are dynamic properties: `kind` of a button ("primary", "quiet", "danger"), `role` of a label ("title", "heading", "soft", "small",
"problem") and of a frame ("card", "bar"). Set them with `mark()` before the widget is shown.
"""

from __future__ import annotations

from string import Template
from typing import Final

from PySide6.QtWidgets import QWidget

from irm.ui.style import tokens
from irm.ui.style.files import ICONS
from irm.ui.style.tokens import Colors

_INPUTS: Final = """
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox {
  background: $surface; color: $text; border: 1px solid $line_strong; border-radius: ${radius}px;
  padding: ${xs}px ${s}px; selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit, QComboBox, QAbstractSpinBox { min-height: ${inner}px; }
QLineEdit:hover, QPlainTextEdit:hover, QTextEdit:hover, QComboBox:hover, QAbstractSpinBox:hover { border-color: $text_faint; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {
  border: 2px solid $focus; padding: ${xs_less}px ${s_less}px;
}
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled { background: $window; color: $text_faint; }
QLineEdit[readOnly="true"], QPlainTextEdit[readOnly="true"] { background: $window; }
QLineEdit[state="problem"], QPlainTextEdit[state="problem"], QComboBox[state="problem"] { border-color: $danger; }
QComboBox::drop-down, QDateEdit::drop-down { subcontrol-origin: padding; subcontrol-position: center right; border: none; width: ${drop}px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url("$arrow"); width: ${icon_small}px; height: ${icon_small}px; }
QComboBox QAbstractItemView { background: $raised; border: 1px solid $line_strong; outline: none; padding: ${xs}px; selection-background-color: $selected;
  selection-color: $text; }
QComboBox QAbstractItemView::item { min-height: ${inner}px; }
QLineEdit[kind="search"] { background: $window; border-color: $line; padding-left: ${xs}px; }
QLineEdit[kind="search"]:focus { background: $surface; border-color: $focus; }
"""
_BUTTONS: Final = """
QPushButton {
  background: $surface; color: $text; border: 1px solid $line_strong; border-radius: ${radius}px;
  padding: ${xs}px ${m}px; min-height: ${inner}px;
}
QPushButton:hover { background: $hover; border-color: $text_faint; }
QPushButton:pressed, QPushButton:open { background: $line; }
QPushButton:focus { border: 2px solid $focus; padding: ${xs_less}px ${m_less}px; }
QPushButton:disabled { color: $text_faint; background: $window; border-color: $line; }
QPushButton[kind="primary"], QPushButton:default { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton[kind="primary"]:hover, QPushButton:default:hover { background: $accent_pressed; border-color: $accent_pressed; }
QPushButton[kind="primary"]:focus, QPushButton:default:focus { border: 2px solid $ring; }
QPushButton[kind="primary"]:disabled, QPushButton:default:disabled { background: $line; color: $text_faint; border-color: $line; }
QPushButton[kind="quiet"], QToolButton { background: transparent; border: 1px solid transparent; color: $text_soft; }
QPushButton[kind="quiet"] { padding: ${xs}px ${s}px; }
QPushButton[kind="quiet"]:hover, QToolButton:hover { background: $hover; color: $text; }
QPushButton[kind="quiet"]:focus, QToolButton:focus { border: 2px solid $focus; }
QPushButton[kind="quiet"]:focus { padding: ${xs_less}px ${s_less}px; }
QPushButton[kind="link"] { background: transparent; border: 1px solid transparent; color: $accent_text; padding: 0 ${xs}px; min-height: 0; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus { border: 1px solid $focus; }
QPushButton[kind="danger"] { color: $danger; }
QPushButton[kind="stage"]::menu-indicator, QPushButton[kind="quiet"]::menu-indicator { width: 0; }
QToolButton { border-radius: ${radius}px; padding: ${xs}px; }
QToolButton:pressed, QToolButton:checked { background: $line; }
QToolButton::menu-indicator { image: none; width: 0; }
QCheckBox, QRadioButton { spacing: ${s}px; color: $text; padding: 2px; border: 1px solid transparent; border-radius: ${xs}px; }
QCheckBox:focus, QRadioButton:focus { border-color: $focus; }
QCheckBox:disabled, QRadioButton:disabled { color: $text_faint; }
"""
_LISTS: Final = """
QAbstractScrollArea { background: $surface; border: none; }
QTableView, QListView, QTreeView { background: $surface; color: $text; gridline-color: transparent; outline: none;
  selection-background-color: $selected; selection-color: $text; }
QHeaderView { background: $surface; border: none; }
QHeaderView::section { background: $surface; color: $text_soft; border: none; border-bottom: 1px solid $line; padding: ${xs}px ${s}px;
  font-size: ${small}px; min-height: ${inner}px; }
QHeaderView::section:hover { color: $text; background: $hover; }
QHeaderView::down-arrow { image: url("$arrow"); width: ${icon_small}px; height: ${icon_small}px; subcontrol-position: center right; }
QHeaderView::up-arrow { image: url("$arrow_up"); width: ${icon_small}px; height: ${icon_small}px; subcontrol-position: center right; }
QTableCornerButton::section { background: $surface; border: none; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: ${bar}px; } QScrollBar:horizontal { height: ${bar}px; }
QScrollBar::handle { background: $line_strong; border-radius: ${bar_radius}px; margin: 3px; }
QScrollBar::handle:vertical { min-height: ${grip}px; } QScrollBar::handle:horizontal { min-width: ${grip}px; }
QScrollBar::handle:hover { background: $text_faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; } QSplitter::handle:vertical { height: 1px; }
QSplitter::handle:hover { background: $accent; }
"""
_FRAME: Final = """
QMainWindow, QDialog { background: $surface; }
QMenu { background: $raised; color: $text; border: 1px solid $line_strong; border-radius: ${radius}px; padding: ${xs}px; }
QMenu::item { padding: ${xs}px ${xl}px ${xs}px ${s}px; border-radius: ${xs}px; min-height: ${inner_menu}px; }
QMenu::item:selected { background: $selected; }
QMenu::item:disabled { color: $text_faint; }
QMenu::icon { padding-left: ${s}px; }
QMenu::separator { height: 1px; background: $line; margin: ${xs}px ${s}px; }
QMenuBar { background: $window; color: $text_soft; border-bottom: 1px solid $line; }
QMenuBar::item { background: transparent; padding: ${xs}px ${s}px; border-radius: ${xs}px; }
QMenuBar::item:selected { background: $line; color: $text; }
QToolTip { background: $raised; color: $text; border: 1px solid $line_strong; padding: ${xs}px ${s}px; }
QTabBar { qproperty-drawBase: 0; }
QTabWidget::pane { border: none; border-top: 1px solid $line; }
QTabBar::tab { background: transparent; color: $text_soft; padding: ${s}px ${m}px; border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:focus { color: $accent_text; }
QProgressBar { background: $line; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QGroupBox { border: none; margin-top: ${xl}px; font-size: ${small}px; color: $text_soft; }
QGroupBox::title { subcontrol-origin: margin; subcontrol-position: top left; padding: ${xs}px 0; }
QLabel { background: transparent; }
QLabel[role="title"] { font-size: ${title}px; color: $text; }
QLabel[role="heading"] { font-size: ${heading}px; color: $text; }
QLabel[role="soft"] { color: $text_soft; }
QLabel[role="small"] { font-size: ${small}px; color: $text_faint; }
QLabel[role="problem"] { font-size: ${small}px; color: $danger; }
QFrame[role="line"] { background: $line; border: none; max-height: 1px; min-height: 1px; }
QFrame[role="card"] { background: $surface; border: 1px solid $line; border-radius: ${radius}px; }
QFrame[role="banner"] { background: $accent_soft; border: none; border-bottom: 1px solid $line; }
QFrame[role="banner"][tone="warning"] { background: $amber_ground; }
QFrame[role="bar"] { background: $surface; border: none; border-bottom: 1px solid $line; }
QFrame[role="foot"] { background: $window; border: none; border-top: 1px solid $line; }
QFrame[role="side"] { background: $window; border: none; }
QFrame[role="side"] QToolButton { color: $text_soft; padding: ${xs}px ${s}px; min-height: ${inner}px; text-align: left; }
QFrame[role="side"] QToolButton:hover { background: $line; color: $text; }
QFrame[role="side"] QToolButton:checked { background: $selected; color: $accent_text; }
"""


def sheet(colors: Colors, scale: float) -> str:
    """Return the style sheet of one theme at a text size of `scale` times the base."""
    shade = "dark" if colors.is_dark else "light"
    sizes = {
        "radius": tokens.RADIUS,
        "xs": tokens.SPACE_XS,
        "s": tokens.SPACE_S,
        "m": tokens.SPACE_M,
        "xl": tokens.SPACE_XL,
        "xs_less": tokens.SPACE_XS - 1,
        "s_less": tokens.SPACE_S - 1,
        "m_less": tokens.SPACE_M - 1,
        "inner": round((tokens.CONTROL - 2 * tokens.SPACE_XS - 2) * scale),
        "inner_menu": round(20 * scale),
        "small": round(tokens.TEXT_SMALL * scale),
        "heading": round(tokens.TEXT_HEADING * scale),
        "title": round(tokens.TEXT_TITLE * scale),
        "drop": round(22 * scale),
        "icon_small": round(12 * scale),
        "bar": 12,
        "bar_radius": 3,
        "grip": 32,
    }
    values = {name: getattr(colors, name) for name in Colors.__dataclass_fields__}
    extra = {
        "ring": "#ffffff" if colors.is_dark else colors.text,
        "amber_ground": colors.amber.ground,
        "arrow": (ICONS / f"sheet-down-{shade}.svg").as_posix(),
        "arrow_up": (ICONS / f"sheet-up-{shade}.svg").as_posix(),
    }
    template = Template(_FRAME + _INPUTS + _BUTTONS + _LISTS)
    return template.substitute({**values, **sizes, **extra})


def mark(widget: QWidget, **properties: str) -> None:
    """Set style properties (`kind`, `role`, `state`, `tone`) and let the sheet look again when they changed."""
    changed = [name for name, value in properties.items() if widget.property(name) != value]
    for name in changed:
        widget.setProperty(name, properties[name])
    if changed:
        style = widget.style()
        style.unpolish(widget)
        style.polish(widget)
