"""The readings of one account over time: a table to correct in place, and a line to add one."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QWidget

from irm import services
from irm.domain.counts import parse_count
from irm.domain.influencer import COUNTS, Metrics
from irm.errors import Invalid, IrmError
from irm.services.session import Session
from irm.ui.base.cells import NumberCell, TextCell
from irm.ui.base.dialog import Dialog, field_label
from irm.ui.base.dialog_strip import DialogStrip
from irm.ui.base.plain_table import PlainColumn, PlainTable
from irm.ui.screens.influencers import reading_actions
from irm.ui.style import tokens
from irm.ui.tools import Tools
from irm.ui.widgets.buttons import button
from irm.ui.widgets.count_edit import CountEdit
from irm.ui.widgets.day_edit import DayEdit, read_day
from irm.ui.widgets.labels import ProblemLabel, plain_label
from irm.ui.widgets.sparkline import Sparkline
from irm.ui.words import formats, messages, trends

if TYPE_CHECKING:
    from irm.services.readings import Reading
    from irm.services.store import Changes

translate = QCoreApplication.translate

_WIDTH: Final = 900


class ReadingsDialog(Dialog):
    """Reads and writes by itself; there is nothing to confirm."""

    def __init__(
        self, tools: Tools, influencer_id: int, account_id: int, *, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, width=_WIDTH)
        self._tools = tools
        self._who = (influencer_id, account_id)
        self._name = name
        self.line = Sparkline(self)
        self.trend = plain_label(role="soft", parent=self)
        self.table: PlainTable[Reading] = PlainTable(columns, _id_of, self)
        self.table.setMinimumHeight(tokens.px(220, self.font()))
        self.refused = ProblemLabel(self)
        self.day = DayEdit(self)
        self.source = QLineEdit(self)
        self.counts = {key: CountEdit(self) for key in COUNTS}
        self._edits: dict[str, QLineEdit] = {"taken_on": self.day, "source": self.source, **self.counts}
        self._labels = {key: field_label(edit, parent=self) for key, edit in self._edits.items()}
        self.add_reading = button(icon="plus", parent=self)
        self.remove = button(kind="quiet", icon="trash-2", parent=self)
        self._fill()
        self.strip = DialogStrip(tools, self)
        self.close_button = self.add_button(rejects=True)
        self.retranslate()
        self._connect()
        self._reload()

    def retranslate(self) -> None:
        """Write all words again."""
        heading = translate("Readings", "Readings of {name}").replace("{name}", self._name)
        self.set_heading(heading, translate("Readings", "What was read off the account, and when. The newest counts."))
        for column in columns():
            self._labels[column.key].setText(column.title)
            self._edits[column.key].setAccessibleName(column.title)
        self.day.setPlaceholderText(translate("Readings", "today"))
        self.source.setPlaceholderText(translate("Readings", "typed"))
        self.add_reading.setText(translate("Readings", "Add"))
        self.remove.setText(translate("Readings", "Delete the reading"))
        self.close_button.setText(translate("Readings", "Close"))
        self.table.setAccessibleName(heading)
        self.table.retranslate()
        self._show_trend()

    def _connect(self) -> None:
        self._tools.runner.changed.connect(self._on_changes)
        self.table.edited.connect(self._on_edited)
        self.table.delete_wanted.connect(self._delete)
        self.table.current_changed.connect(self._show_verbs)
        self.remove.clicked.connect(self._delete)
        self.add_reading.clicked.connect(self._add)
        for edit in self._edits.values():
            edit.returnPressed.connect(self._add)

    def _reload(self) -> None:
        self._tools.runner.read(self, partial(_read, *self._who), self._show, turn="readings")

    def _show(self, found: tuple[Reading, ...]) -> None:
        self.table.set_rows(found)
        self._show_trend()
        self._show_verbs()

    def _show_trend(self) -> None:
        found = trends.points(self.table.plain.rows)
        self.line.set_points(found, trends.words(found))
        self.line.setVisible(len(found) > 1)
        self.trend.setText(trends.words(found) if len(found) > 1 else "")

    def _show_verbs(self) -> None:
        self.remove.setEnabled(self.table.row() is not None)

    def _on_changes(self, changes: Changes) -> None:
        if changes.tables() & {"metric_snapshot", "social_account"}:
            self._say("")
            self._reload()

    def _on_edited(self, reading: Reading, key: str, value: object) -> None:
        try:
            changed = _changed(reading.metrics, key, str(value))
        except IrmError as error:
            self._refuse(error)
            return
        self._save(changed, reading.id)

    def _add(self) -> None:
        """Add what is typed below the table."""
        typed = [self.day.problem(), *(edit.problem() for edit in self.counts.values())]
        wrong = next((problem for problem in typed if problem is not None), None)
        if wrong is not None:
            self._say(messages.problem(wrong))
            return
        counts = {key: edit.value() for key, edit in self.counts.items()}
        self._save(Metrics(**counts, taken_on=self.day.value(), source=self.source.text().strip() or "typed"), None)

    def _save(self, metrics: Metrics, reading_id: int | None) -> None:
        reading_actions.save_reading(
            self._tools,
            self,
            self._who[1],
            metrics,
            reading_id,
            name=self._name,
            on_done=partial(self._on_saved, reading_id),
            on_error=self._refuse,
        )

    def _on_saved(self, before: int | None, reading_id: int) -> None:
        self.table.go_to(reading_id)
        if before is None:
            self.day.set_value(None)
            self.source.clear()
            for edit in self.counts.values():
                edit.set_value(None)
            self.day.setFocus()

    def _delete(self) -> None:
        reading = self.table.row()
        if reading is not None:
            reading_actions.delete_reading(self._tools, self, reading.id, name=self._name)

    def _refuse(self, error: IrmError) -> None:
        self._say(messages.problem(error.problems[0]) if isinstance(error, Invalid) else messages.error(error))
        self._reload()

    def _say(self, sentence: str) -> None:
        self.refused.show_problem(sentence)

    def _fill(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(tokens.SPACE_M)
        top.addWidget(self.line)
        top.addWidget(self.trend, 1)
        entry = QGridLayout()
        entry.setHorizontalSpacing(tokens.SPACE_S)
        entry.setVerticalSpacing(2)
        for place, (key, edit) in enumerate(self._edits.items()):
            entry.addWidget(self._labels[key], 0, place)
            entry.addWidget(edit, 1, place)
            entry.setColumnStretch(place, 3 if key == "taken_on" else 2)
        entry.addWidget(self.add_reading, 1, len(self._edits))
        self.body.addLayout(top)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.refused)
        self.body.addLayout(entry)
        self.add_foot(self.remove)


def columns() -> tuple[PlainColumn[Reading], ...]:
    """Return the columns in the language in force."""
    titles = (
        translate("Readings", "Followers"),
        translate("Readings", "Views"),
        translate("Readings", "Likes"),
        translate("Readings", "Comments"),
        translate("Readings", "Shares"),
        translate("Readings", "Saves"),
        translate("Readings", "Posts"),
    )
    return (
        PlainColumn("taken_on", translate("Readings", "Day"), _day, TextCell, width=112, text=_day_text),
        PlainColumn("source", translate("Readings", "Source"), _source, TextCell, text=_source_text),
        *(
            PlainColumn(
                key, title, partial(_count, key), NumberCell, width=84, is_trailing=True, text=partial(_count_text, key)
            )
            for key, title in zip(COUNTS, titles, strict=True)
        ),
    )


def _changed(metrics: Metrics, key: str, typed: str) -> Metrics:
    """Return a reading with one cell as it was typed. Raises IrmError."""
    value: Any = typed
    if key == "taken_on":
        value = read_day(typed)
    elif key in COUNTS:
        value = parse_count(typed)
    return replace(metrics, **{key: value})


def _day(reading: Reading) -> TextCell:
    return TextCell(_day_text(reading))


def _day_text(reading: Reading) -> str:
    return formats.day(reading.metrics.taken_on)


def _source(reading: Reading) -> TextCell:
    return TextCell(_said_source(reading.metrics.source), tip=reading.metrics.source)


def _source_text(reading: Reading) -> str:
    return reading.metrics.source


def _said_source(source: str) -> str:
    """Return the program's own words for where a reading comes from, anything else as it is."""
    known = {"typed": translate("Readings", "typed"), "import": translate("Readings", "import")}
    return known.get(source, source)


def _count(key: str, reading: Reading) -> NumberCell:
    return NumberCell(_count_text(key, reading))


def _count_text(key: str, reading: Reading) -> str:
    count: int | None = getattr(reading.metrics, key)
    return "" if count is None else formats.number(count)


def _id_of(reading: Reading) -> int:
    return reading.id


# The work, done in a reading thread


def _read(influencer_id: int, account_id: int, session: Session) -> tuple[Reading, ...]:
    return services.readings.of_person(session, influencer_id).get(account_id, ())
