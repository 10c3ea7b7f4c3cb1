"""The tab of benchmarks: published engagement rates by platform and tier, edited in place, with source and year."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from irm import services
from irm.domain import clock
from irm.domain.benchmarks import free_place
from irm.domain.decimals import parse_decimal
from irm.domain.metrics import FORMULAS, TIERS
from irm.domain.platforms import PLATFORMS
from irm.domain.standing import Benchmark
from irm.errors import IrmError
from irm.services.session import Session
from irm.ui.base.cells import NumberCell, TextCell
from irm.ui.base.plain_table import PlainColumn, PlainTable
from irm.ui.dialogs.data_settings import actions
from irm.ui.dialogs.data_settings.tab import SettingsTab
from irm.ui.tools import Tools
from irm.ui.words import formats, names

if TYPE_CHECKING:
    from irm.services.benchmarks import BenchmarkRow

translate = QCoreApplication.translate


class BenchmarksTab(SettingsTab):
    """The table of benchmarks."""

    TABLES: ClassVar[frozenset[str]] = frozenset({"benchmark"})

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self.table: PlainTable[BenchmarkRow] = PlainTable(columns, _id_of, self)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self.problem)
        self.column.addLayout(self.verbs)
        self.add = self.add_verb("plus", self._add)
        self.edit_verb = self.add_verb("pencil", self.table.edit_current)
        self.remove = self.add_verb("trash-2", self._delete)
        self.reset = self.add_verb("rotate-ccw", self._reset, is_last=True)
        self.table.edited.connect(self._on_edited)
        self.table.delete_wanted.connect(self._delete)
        self.table.current_changed.connect(self._show_verbs)
        self.retranslate()

    def reading(self) -> Callable[[Session], Any]:
        return _read

    def show_read(self, found: Sequence[BenchmarkRow]) -> None:
        """Show the table."""
        self.table.set_rows(found)

    def retranslate(self) -> None:
        self.lead.setText(
            translate(
                "DataSettings",
                "Used where fewer than eight of your own accounts are alike. Sources differ widely: trust your own list"
                " first.",
            )
        )
        self.table.setAccessibleName(translate("DataSettings", "Benchmarks"))
        self.add.setText(translate("DataSettings", "Add a benchmark"))
        self.edit_verb.setText(translate("DataSettings", "Edit"))
        self.remove.setText(translate("DataSettings", "Delete"))
        self.reset.setText(translate("DataSettings", "Reset to those shipped"))
        self.table.retranslate()
        self._show_verbs()

    def _show_verbs(self) -> None:
        for verb in (self.edit_verb, self.remove):
            verb.setEnabled(self.table.row() is not None)

    def _add(self) -> None:
        """Add a row for accounts that have none yet; what it says is changed in place."""
        draft = free_place([row.benchmark for row in self.table.plain.rows], year=clock.today().year)
        if draft is not None:
            actions.save_benchmark(self.tools, self, draft, None, on_done=self.table.go_to, on_error=self.refuse)

    def _on_edited(self, row: BenchmarkRow, key: str, value: object) -> None:
        try:
            draft = _changed(row.benchmark, key, str(value))
        except IrmError as error:
            self.refuse(error)
            return
        actions.save_benchmark(self.tools, self, draft, row.id, on_done=self.table.go_to, on_error=self.refuse)

    def _delete(self) -> None:
        row = self.table.row()
        if row is not None:
            actions.delete_benchmark(self.tools, self, row.id)

    def _reset(self) -> None:
        actions.reset_benchmarks(self.tools, self)


def columns() -> tuple[PlainColumn[BenchmarkRow], ...]:
    """Return the columns in the language in force."""
    return (
        PlainColumn(
            "platform",
            translate("DataSettings", "Platform"),
            _platform,
            TextCell,
            width=110,
            text=_code("platform"),
            choices=platforms,
        ),
        PlainColumn(
            "tier", translate("DataSettings", "Tier"), _tier, TextCell, width=84, text=_code("tier"), choices=tiers
        ),
        PlainColumn(
            "formula", translate("DataSettings", "Formula"), _formula, TextCell, text=_code("formula"), choices=formulas
        ),
        PlainColumn(
            "below",
            translate("DataSettings", "Average from"),
            _share("below"),
            NumberCell,
            width=96,
            is_trailing=True,
            text=_percent("below"),
        ),
        PlainColumn(
            "good",
            translate("DataSettings", "Good from"),
            _share("good"),
            NumberCell,
            width=88,
            is_trailing=True,
            text=_percent("good"),
        ),
        PlainColumn("source", translate("DataSettings", "Source"), _source, TextCell, width=126, text=_code("source")),
        PlainColumn("year", translate("DataSettings", "Year"), _year, TextCell, width=64, text=_year_text),
    )


def platforms() -> Sequence[tuple[str, str]]:
    """Return the platforms, code and name."""
    return [(code, names.platform(code)) for code in PLATFORMS]


def tiers() -> Sequence[tuple[str, str]]:
    """Return the tiers with "all" first, code and name."""
    return [("", translate("DataSettings", "all")), *((code, names.tier(code)) for code in TIERS)]


def formulas() -> Sequence[tuple[str, str]]:
    """Return the formulas, code and name."""
    return [(code, names.rate(code)) for code in FORMULAS]


def _changed(benchmark: Benchmark, key: str, typed: str) -> Benchmark:
    """Return a benchmark with one cell as it was typed. Raises IrmError."""
    value: Any = typed
    if key in ("below", "good"):
        value = float(parse_decimal(typed) / 100)
    elif key == "year":
        value = int(parse_decimal(typed)) if typed.strip() else None
    return replace(benchmark, **{key: value})


def _code(name: str) -> Callable[[BenchmarkRow], str]:
    def text(row: BenchmarkRow) -> str:
        return str(getattr(row.benchmark, name))

    return text


def _percent(name: str) -> Callable[[BenchmarkRow], str]:
    def text(row: BenchmarkRow) -> str:
        return f"{Decimal(repr(round(getattr(row.benchmark, name) * 100, 6))).normalize():f}"

    return text


def _share(name: str) -> Callable[[BenchmarkRow], NumberCell]:
    def cell(row: BenchmarkRow) -> NumberCell:
        return NumberCell(formats.percent(getattr(row.benchmark, name)))

    return cell


def _platform(row: BenchmarkRow) -> TextCell:
    return TextCell(names.platform(row.benchmark.platform))


def _tier(row: BenchmarkRow) -> TextCell:
    return TextCell(names.tier(row.benchmark.tier) or translate("DataSettings", "all"))


def _formula(row: BenchmarkRow) -> TextCell:
    return TextCell(names.rate(row.benchmark.formula), tip=names.rate(row.benchmark.formula))


def _source(row: BenchmarkRow) -> TextCell:
    return TextCell(row.benchmark.source, tip=row.benchmark.source)


def _year(row: BenchmarkRow) -> TextCell:
    return TextCell(_year_text(row))


def _year_text(row: BenchmarkRow) -> str:
    return str(row.benchmark.year or "")


def _id_of(row: BenchmarkRow) -> int:
    return row.id


def _read(session: Session) -> Sequence[BenchmarkRow]:
    return services.benchmarks.rows(session)
