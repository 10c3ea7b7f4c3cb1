"""The tab of tags: how many people carry each, other names, colours. A tag renamed to another one becomes that one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from irm import services
from irm.domain.text import fold
from irm.services.session import Session
from irm.ui.base.cells import ChipsCell, Mark, NumberCell
from irm.ui.base.plain_table import PlainColumn, PlainTable
from irm.ui.dialogs.data_settings import actions
from irm.ui.dialogs.data_settings.tab import SettingsTab
from irm.ui.tools import Tools
from irm.ui.widgets.labels import plain_label
from irm.ui.widgets.search_field import SearchField
from irm.ui.words import formats, names

if TYPE_CHECKING:
    from irm.services.tags import TagRow

translate = QCoreApplication.translate


class TagsTab(SettingsTab):
    """Every tag there is."""

    TABLES: ClassVar[frozenset[str]] = frozenset({"tag", "influencer_tag", "influencer"})

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self._all: tuple[TagRow, ...] = ()
        self.search = SearchField(self)
        self.table: PlainTable[TagRow] = PlainTable(columns, _id_of, self)
        self.empty = plain_label(role="soft", wraps=True, parent=self)
        self.column.addWidget(self.search)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self.empty, 1)
        self.column.addWidget(self.problem)
        self.column.addLayout(self.verbs)
        self.rename = self.add_verb("pencil", self.table.edit_current)
        self.remove = self.add_verb("trash-2", self._delete)
        self.verbs.addStretch(1)
        self.search.searched.connect(self._filter)
        self.search.left.connect(self.table.setFocus)
        self.table.edited.connect(self._on_edited)
        self.table.delete_wanted.connect(self._delete)
        self.table.current_changed.connect(self._show_verbs)
        self.retranslate()

    def reading(self) -> Callable[[Session], Any]:
        return _read

    def show_read(self, found: Sequence[TagRow]) -> None:
        """Show the tags."""
        self._all = tuple(found)
        self._filter(self.search.text())

    def retranslate(self) -> None:
        self.lead.setText(
            translate("DataSettings", "Give a tag the name of another one, and the two become one. Undo parts them.")
        )
        self.search.set_hint(translate("DataSettings", "Find a tag"))
        self.empty.setText(translate("DataSettings", "There is no such tag. Tags are made where a person gets one."))
        self.table.setAccessibleName(translate("DataSettings", "Tags"))
        self.rename.setText(translate("DataSettings", "Rename"))
        self.remove.setText(translate("DataSettings", "Delete"))
        self.remove.setToolTip(translate("DataSettings", "Take the tag off everybody; undo brings it back"))
        self.table.retranslate()
        self._show_verbs()

    def _filter(self, words: str) -> None:
        wanted = fold(words)
        rows = [row for row in self._all if wanted in fold(row.name)]
        self.table.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self.table.set_rows(rows)

    def _show_verbs(self) -> None:
        for verb in (self.rename, self.remove):
            verb.setEnabled(self.table.row() is not None)

    def _on_edited(self, row: TagRow, key: str, value: object) -> None:
        text = str(value)
        if key == "colour":
            actions.colour_tag(self.tools, self, row.id, text, name=row.name)
            return
        is_merge = any(fold(one.name) == fold(text) for one in self._all if one.id != row.id)
        actions.rename_tag(
            self.tools, self, row.id, text, is_merge=is_merge, on_done=self.table.go_to, on_error=self.refuse
        )

    def _delete(self) -> None:
        row = self.table.row()
        if row is not None:
            actions.delete_tag(self.tools, self, row.id, name=row.name)


def columns() -> tuple[PlainColumn[TagRow], ...]:
    """Return the columns in the language in force."""
    return (
        PlainColumn("name", translate("DataSettings", "Tag"), _name, ChipsCell, text=_name_text),
        PlainColumn(
            "colour",
            translate("DataSettings", "Colour"),
            _colour,
            ChipsCell,
            width=150,
            text=_colour_text,
            choices=colours,
        ),
        PlainColumn("people", translate("DataSettings", "People"), _people, NumberCell, width=90, is_trailing=True),
    )


def colours() -> Sequence[tuple[str, str]]:
    """Return the colours of tags, code and name, the program's own choice first."""
    return [(code, names.colour(code)) for code in ("", *services.tags.COLOURS)]


def _tone(row: TagRow) -> str:
    return row.colour or names.tone_by_name(row.name)


def _name(row: TagRow) -> ChipsCell:
    return ChipsCell((Mark(row.name, _tone(row)),), row.name)


def _name_text(row: TagRow) -> str:
    return row.name


def _colour(row: TagRow) -> ChipsCell:
    return ChipsCell((Mark(names.colour(row.colour), _tone(row)),))


def _colour_text(row: TagRow) -> str:
    return row.colour


def _people(row: TagRow) -> NumberCell:
    return NumberCell(formats.number(row.count))


def _id_of(row: TagRow) -> int:
    return row.id


def _read(session: Session) -> Sequence[TagRow]:
    return services.tags.rows(session)
