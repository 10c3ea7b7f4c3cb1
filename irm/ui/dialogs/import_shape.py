"""How a list is read: what kind of file it is, its encoding, separator, sheet and header; what its rows leave open."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from irm.domain.dates import ORDERS
from irm.domain.money import CURRENCIES
from irm.domain.platforms import PLATFORMS
from irm.ui.base.cells import isolated
from irm.ui.base.dialog import field_label
from irm.ui.style import tokens
from irm.ui.widgets.calm_combo import CalmCombo
from irm.ui.widgets.flow_layout import FlowLayout
from irm.ui.words import formats, names
from irm.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from irm.services.imports import ImportOptions, Understanding
    from irm.services.imports.mapping import Mapping
    from irm.services.imports.table import Table

translate = QCoreApplication.translate

NO_HEADER: Final = -1
ALL_SHEETS: Final = "*"
"""What the import calls all sheets with the same columns."""
_HEADER_ROWS: Final = 40
"""So many first lines are offered as the one with the headers."""
_LETTERS: Final = 26
_LEAST_LETTERS: Final = 6
_CAMPAIGN: Final = 200

_ENCODINGS: Final = {
    "utf-8": QT_TRANSLATE_NOOP("ImportShape", "Unicode (UTF-8)"),
    "utf-8-sig": QT_TRANSLATE_NOOP("ImportShape", "Unicode (UTF-8)"),
    "utf-16": QT_TRANSLATE_NOOP("ImportShape", "Unicode (UTF-16)"),
    "utf-16-le": QT_TRANSLATE_NOOP("ImportShape", "Unicode (UTF-16)"),
    "utf-16-be": QT_TRANSLATE_NOOP("ImportShape", "Unicode (UTF-16)"),
    "utf-32": QT_TRANSLATE_NOOP("ImportShape", "Unicode (UTF-32)"),
    "cp949": QT_TRANSLATE_NOOP("ImportShape", "Korean (CP949)"),
    "euc_kr": QT_TRANSLATE_NOOP("ImportShape", "Korean (EUC-KR)"),
    "johab": QT_TRANSLATE_NOOP("ImportShape", "Korean (Johab)"),
    "cp1256": QT_TRANSLATE_NOOP("ImportShape", "Arabic (Windows-1256)"),
    "iso8859-6": QT_TRANSLATE_NOOP("ImportShape", "Arabic (ISO 8859-6)"),
    "cp1252": QT_TRANSLATE_NOOP("ImportShape", "Western (Windows-1252)"),
    "cp932": QT_TRANSLATE_NOOP("ImportShape", "Japanese (CP932)"),
    "gb18030": QT_TRANSLATE_NOOP("ImportShape", "Chinese (GB 18030)"),
    "big5": QT_TRANSLATE_NOOP("ImportShape", "Chinese (Big5)"),
    "cp1250": QT_TRANSLATE_NOOP("ImportShape", "Central European (Windows-1250)"),
    "cp1251": QT_TRANSLATE_NOOP("ImportShape", "Cyrillic (Windows-1251)"),
    "cp1254": QT_TRANSLATE_NOOP("ImportShape", "Turkish (Windows-1254)"),
    "cp1255": QT_TRANSLATE_NOOP("ImportShape", "Hebrew (Windows-1255)"),
}
_SEPARATORS: Final = {
    ",": QT_TRANSLATE_NOOP("ImportShape", "Comma"),
    ";": QT_TRANSLATE_NOOP("ImportShape", "Semicolon"),
    "\t": QT_TRANSLATE_NOOP("ImportShape", "Tab"),
    "|": QT_TRANSLATE_NOOP("ImportShape", "Bar"),
}
_ORDERS: Final = {
    "": QT_TRANSLATE_NOOP("ImportShape", "Choose…"),
    "ymd": QT_TRANSLATE_NOOP("ImportShape", "Year, month, day"),
    "dmy": QT_TRANSLATE_NOOP("ImportShape", "Day, month, year"),
    "mdy": QT_TRANSLATE_NOOP("ImportShape", "Month, day, year"),
}
_REGIONS: Final = {
    "": QT_TRANSLATE_NOOP("ImportShape", "As written"),
    "KR": QT_TRANSLATE_NOOP("ImportShape", "South Korea (+82)"),
    "US": QT_TRANSLATE_NOOP("ImportShape", "United States, Canada (+1)"),
    "GB": QT_TRANSLATE_NOOP("ImportShape", "United Kingdom (+44)"),
    "AE": QT_TRANSLATE_NOOP("ImportShape", "Arab Emirates (+971)"),
    "SA": QT_TRANSLATE_NOOP("ImportShape", "Saudi Arabia (+966)"),
    "EG": QT_TRANSLATE_NOOP("ImportShape", "Egypt (+20)"),
    "JP": QT_TRANSLATE_NOOP("ImportShape", "Japan (+81)"),
    "DE": QT_TRANSLATE_NOOP("ImportShape", "Germany (+49)"),
    "FR": QT_TRANSLATE_NOOP("ImportShape", "France (+33)"),
    "IN": QT_TRANSLATE_NOOP("ImportShape", "India (+91)"),
    "NG": QT_TRANSLATE_NOOP("ImportShape", "Nigeria (+234)"),
}
_DATED: Final = frozenset(("birthday", "last_contact", "next_due", "metrics_date", "touch_on"))
_OF_CAMPAIGNS: Final = frozenset(
    (
        *("campaign", "content_status", "content_due", "draft_due", "posted_on", "promo_code", "tracking_url"),
        *("compensation", "agreed_fee", "expected_fee", "contract_start", "contract_end", "contract_status"),
        *("payment_status", "payment_due", "paid_on", "product", "deliverables", "post_link", "fee", "rights"),
        *("rights_until", "contract", "code_uses", "currency", "deliverable_count"),
    )
)
_PHONES: Final = frozenset(("phone", "phones"))


class SlimBox(CalmCombo):
    """A box as wide as what it says now; its list is as wide as the longest entry."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.currentTextChanged.connect(self._fit)

    def showPopup(self) -> None:
        """Open the list."""
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + tokens.SPACE_XL)
        super().showPopup()

    def _fit(self, text: str) -> None:
        letter = self.fontMetrics().horizontalAdvance("X")
        needed = self.fontMetrics().horizontalAdvance(text) + tokens.SPACE_S
        self.setMinimumContentsLength(max(_LEAST_LETTERS, -(-needed // letter)))


class ShapeBar(QWidget):
    """Boxes for all that was found out about a list; only those that apply are shown.

    `reread(name, value)` asks to read the file again with another option of `ImportOptions`; the other signals change
    what the rows mean.
    """

    reread = Signal(str, object)
    platform_chosen = Signal(str)
    order_chosen = Signal(str)
    region_chosen = Signal(str)
    campaign_named = Signal(str)
    currency_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.encoding, self.separator, self.sheet = (SlimBox(self) for _ in range(3))
        self.platform, self.order, self.region = (SlimBox(self) for _ in range(3))
        self.header, self.currency = SlimBox(self), SlimBox(self)
        self.campaign = CalmCombo(self)
        self.campaign.setEditable(True)
        self.campaign.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.campaign.setFixedWidth(tokens.px(_CAMPAIGN, self.font()))
        self._flow = FlowLayout(self, spacing=tokens.SPACE_M)
        self._boxes: dict[QWidget, _Captioned] = {
            widget: _Captioned(widget, self)
            for widget in (
                *(self.sheet, self.encoding, self.separator, self.header),
                *(self.platform, self.order, self.region, self.campaign, self.currency),
            )
        }
        for box in (*self._boxes.values(), QWidget(self)):
            self._flow.addWidget(box)
        self._connect()
        self.retranslate()

    def show_understanding(self, found: Understanding, options: ImportOptions) -> None:
        """Show how a table is read and what can be changed about it."""
        table, mapping = found.table, found.mapping
        if table is None or mapping is None:
            return
        bases = {field.partition(":")[0] for field in mapping.fields}
        encodings = [code for code in (table.encoding, *table.encodings) if code]
        _fill(self.encoding, _entries("encoding", encodings), table.encoding)
        separators = [table.separator, *_SEPARATORS] if table.separator else []
        _fill(self.separator, _entries("separator", separators), table.separator)
        _fill(self.sheet, _sheets(table, options), table.sheet)
        _fill(
            self.platform, [("", _not_named()), *((code, names.platform(code)) for code in PLATFORMS)], mapping.platform
        )
        orders = ORDERS if mapping.day_order else ("", *ORDERS)
        _fill(self.order, _entries("order", orders), mapping.day_order)
        _fill(self.region, _entries("region", tuple(_REGIONS)), options.region)
        _fill(self.header, _header_lines(table), table.header_line if table.header_line > 0 else NO_HEADER)
        _fill(self.currency, [("", _not_named()), *((code, code) for code in CURRENCIES)], mapping.currency)
        if not self._campaign_line.hasFocus():
            _fill(self.campaign, [(found.path.stem, found.path.stem)], found.path.stem)
            self.campaign.setEditText(mapping.campaign)
        is_foreign = not mapping.is_own
        for widget, is_shown in (
            (self.encoding, bool(table.encoding)),
            (self.separator, bool(table.separator)),
            (self.sheet, len(table.sheets) > 1),
            (self.header, True),
            (self.platform, is_foreign),
            (self.order, is_foreign and bool(bases & _DATED)),
            (self.region, is_foreign and bool(bases & _PHONES)),
            (self.campaign, is_foreign and bool(bases & _OF_CAMPAIGNS)),
            (self.currency, is_foreign and _has_bare_amounts(mapping)),
        ):
            self._boxes[widget].setVisible(is_shown)
        self.updateGeometry()

    def retranslate(self) -> None:
        """Write all texts again; the entries of the boxes are written with the next file."""
        for widget, words in (
            (self.sheet, translate("ImportShape", "S&heet")),
            (self.encoding, translate("ImportShape", "&Encoding")),
            (self.separator, translate("ImportShape", "Se&parator")),
            (self.header, translate("ImportShape", "Header on &line")),
            (self.platform, translate("ImportShape", "Pla&tform where none is named")),
            (self.order, translate("ImportShape", "&Dates are written as")),
            (self.region, translate("ImportShape", "Phone numbers &from")),
            (self.campaign, translate("ImportShape", "&Campaign where none is named")),
            (self.currency, translate("ImportShape", "C&urrency where none is named")),
        ):
            self._boxes[widget].label.setText(words)
            widget.setAccessibleName(words.replace("&", ""))
        self._campaign_line.setAccessibleName(self.campaign.accessibleName())
        self._campaign_line.setPlaceholderText(_not_named())

    def _connect(self) -> None:
        self.encoding.activated.connect(self._ask_encoding)
        self.separator.activated.connect(self._ask_separator)
        self.sheet.activated.connect(self._ask_sheet)
        self.header.activated.connect(self._ask_header)
        self.platform.activated.connect(self._tell_platform)
        self.order.activated.connect(self._tell_order)
        self.region.activated.connect(self._tell_region)
        self.campaign.activated.connect(self._take_campaign)
        self._campaign_line.editingFinished.connect(self._tell_campaign)
        self.currency.activated.connect(self._tell_currency)

    def _ask_encoding(self) -> None:
        self.reread.emit("encoding", self.encoding.currentData())

    def _ask_separator(self) -> None:
        self.reread.emit("separator", self.separator.currentData())

    def _ask_sheet(self) -> None:
        self.reread.emit("sheet", self.sheet.currentData())

    def _ask_header(self) -> None:
        self.reread.emit("header_line", self.header.currentData())

    def _tell_platform(self) -> None:
        self.platform_chosen.emit(self.platform.currentData())

    def _tell_order(self) -> None:
        if self.order.currentData():
            self.order_chosen.emit(self.order.currentData())

    def _tell_region(self) -> None:
        self.region_chosen.emit(self.region.currentData())

    def _tell_currency(self) -> None:
        self.currency_chosen.emit(self.currency.currentData())

    def _tell_campaign(self) -> None:
        if self._campaign_line.isModified():
            self._take_campaign()

    def _take_campaign(self) -> None:
        self._campaign_line.setModified(False)
        self.campaign_named.emit(self.campaign.currentText())

    @property
    def _campaign_line(self) -> QLineEdit:
        line = self.campaign.lineEdit()
        assert line is not None
        return line


class _Captioned(QWidget):
    """A box under its name."""

    def __init__(self, widget: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        widget.setParent(self)
        self.label = field_label(widget, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.label)
        column.addWidget(widget)


def encoding_name(code: str) -> str:
    """Return what an encoding is called."""
    return _entries("encoding", (code,))[0][1]


def _has_bare_amounts(mapping: Mapping) -> bool:
    """Say whether amounts of the file name no currency, or one was chosen for them."""
    return bool(mapping.currency) or any(remark.code == "map.no_currency" for remark in mapping.remarks)


def _not_named() -> str:
    return translate("ImportShape", "Not known")


def _entries(kind: str, codes: Sequence[str]) -> list[tuple[str, str]]:
    known = {"encoding": _ENCODINGS, "separator": _SEPARATORS, "order": _ORDERS, "region": _REGIONS}[kind]
    return [(code, translate("ImportShape", known[code]) if code in known else code) for code in dict.fromkeys(codes)]


def _sheets(table: Table, options: ImportOptions) -> list[tuple[str, str]]:
    """Return the sheets of a workbook, before them all that are alike where some are, or may be."""
    has_alike = bool(table.joined) or options.sheet not in ("", ALL_SHEETS)
    alike = [(ALL_SHEETS, translate("ImportShape", "All with the same columns"))] if has_alike else []
    return [*alike, *((sheet, sheet) for sheet in table.sheets)]


def _header_lines(table: Table) -> list[tuple[int, str]]:
    """Return the first lines of a file, any of which may hold the headers."""
    entries = [(NO_HEADER, translate("ImportShape", "No headers"))]
    rows = table.first_rows[:_HEADER_ROWS]
    if table.joined:  # the rows behind are of other sheets, which find their own headers
        rows = tuple(row for row in rows if row.line <= max(table.header_line, 1) + 1)
    for row in rows:
        words = ", ".join(cell for cell in (" ".join(cell.split()) for cell in row.cells) if cell)
        shown = words if len(words) <= _LETTERS else f"{words[: _LETTERS - 1]}…"
        entries.append((row.line, f"{formats.number(row.line)}:  {isolated(shown)}"))
    return entries


def _fill(box: QComboBox, entries: Sequence[tuple[str | int, str]], current: str | int) -> None:
    """Offer other entries: code and words; two of the same words are one."""
    box.blockSignals(True)
    box.clear()
    seen: set[str] = set()
    for code, words in entries:
        if words not in seen:
            seen.add(words)
            box.addItem(words, code)
    box.setCurrentIndex(max(0, box.findData(current)))
    box.blockSignals(False)
    box.currentTextChanged.emit(box.currentText())
