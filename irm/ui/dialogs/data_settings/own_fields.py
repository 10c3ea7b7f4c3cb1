"""The tab of own fields: which there are, in which order, and the form that adds or changes one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from irm import services
from irm.domain.own_fields import OwnField, OwnFieldDraft
from irm.errors import Invalid, IrmError
from irm.services.session import Session
from irm.ui.base.cells import ChipsCell, Mark, NumberCell, TextCell
from irm.ui.base.plain_table import PlainColumn, PlainTable
from irm.ui.base.record_form import RecordForm
from irm.ui.dialogs.data_settings import actions
from irm.ui.dialogs.data_settings.field_form import draft_of, fields
from irm.ui.dialogs.data_settings.tab import SettingsTab, moved
from irm.ui.style import tokens
from irm.ui.tools import Tools
from irm.ui.widgets.buttons import button
from irm.ui.widgets.labels import plain_label
from irm.ui.words import formats, names

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Line:
    """A field, and of how many people it says something."""

    field: OwnField
    people: int


class OwnFieldsTab(SettingsTab):
    """The user's own fields."""

    TABLES: ClassVar[frozenset[str]] = frozenset({"own_field", "own_value"})

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self._field_id: int | None = None
        self._is_new = False
        self._is_asked = False
        self.table: PlainTable[Line] = PlainTable(columns, _id_of, self)
        self.empty = plain_label(role="soft", wraps=True, parent=self)
        self.form: RecordForm[Any] = RecordForm(fields, draft_of(OwnFieldDraft("")), self)
        self.losing = plain_label(role="small", wraps=True, parent=self)
        self.save_button = button(kind="primary", icon="check", parent=self)
        self._lay_out()
        self.add = self.add_verb("plus", self.start_new)
        self.up = self.add_verb("chevron-up", partial(self._move, -1))
        self.down = self.add_verb("chevron-down", partial(self._move, 1))
        self.hide_verb = self.add_verb("eye-off", self._hide)
        self.remove = self.add_verb("trash-2", self._delete, is_last=True)
        self._connect()
        self.retranslate()
        self._show_form()

    def reading(self) -> Callable[[Session], Any]:
        return _read

    def show_read(self, found: Sequence[Line]) -> None:
        """Show the fields; what is typed in the form stays."""
        self.empty.setVisible(not found)
        self.table.setVisible(bool(found))
        self.table.set_rows(found)
        self._show_row()

    def save(self) -> bool:
        """Save what is typed; False where it cannot be saved as it is."""
        draft = self.form.draft().own_field()
        if not self.form.is_dirty() or (self._is_new and not draft.name.strip()):
            return True
        problems = self.form.problems()
        if problems:
            self.form.show_problems(problems)
            return False
        actions.save_field(self.tools, self, draft, self._field_id, on_done=self._on_saved, on_error=self._on_refused)
        return True

    def start_new(self) -> None:
        """Show an empty form."""
        if self.save():
            self._begin(is_asked=True)
            self._show_form()
            self.form.focus_first()

    def retranslate(self) -> None:
        self.lead.setText(
            translate("DataSettings", "What you want to know of people beyond the fields that are there already.")
        )
        self.empty.setText(
            translate("DataSettings", "There is no field of your own yet. Add one: shirt size, fee per post, contract.")
        )
        self.table.setAccessibleName(translate("DataSettings", "Own fields"))
        self.add.setText(translate("DataSettings", "Add a field"))
        self.up.setText(translate("DataSettings", "Up"))
        self.down.setText(translate("DataSettings", "Down"))
        self.remove.setText(translate("DataSettings", "Delete"))
        self.remove.setToolTip(translate("DataSettings", "Delete the field with all it says; undo brings it back"))
        self.table.retranslate()
        self.form.retranslate()
        self._show_form()

    # Inside

    def _connect(self) -> None:
        self.table.current_changed.connect(self._show_row)
        self.table.delete_wanted.connect(self._delete)
        self.table.move_wanted.connect(self._move)
        self.form.edited.connect(self._show_form)
        self.form.left.connect(self.save)
        self.form.save_wanted.connect(self.save)
        self.form.count_inside(self.save_button)
        self.save_button.clicked.connect(self.save)

    def _begin(self, *, is_asked: bool) -> None:
        """Show an empty form, because the user asked for it or because there is no field yet."""
        self._is_new, self._is_asked, self._field_id = True, is_asked, None
        self.form.load(draft_of(OwnFieldDraft("")))

    def _field(self) -> OwnField | None:
        line = self.table.row()
        return line.field if line is not None else None

    def _show_row(self) -> None:
        """Show the current field in the form, unless a new one is being typed."""
        field = self._field()
        if self._is_new and field is not None and (self.table.hasFocus() or not self._is_asked):
            self._is_new = self.form.is_dirty()
        if field is None and not self._is_new:
            self._begin(is_asked=False)
        elif field is not None and not self._is_new and field.id != self._field_id:
            self._field_id = field.id
            self.form.load(draft_of(field.draft()))
        elif field is not None and not self._is_new:
            self.form.take(draft_of(field.draft()))
        self._show_form()

    def _show_form(self) -> None:
        draft = self.form.draft()
        self.form.show_field("choices", draft.kind == "choice")
        self.form.show_field("currency", draft.kind == "money")
        words = translate("DataSettings", "Add the field") if self._is_new else translate("DataSettings", "Save")
        self.save_button.setText(words)
        self.save_button.setVisible(self._is_new or self.form.is_dirty())
        field = self._field()
        is_hidden = field is not None and field.is_hidden
        self.hide_verb.setText(translate("DataSettings", "Show") if is_hidden else translate("DataSettings", "Hide"))
        for verb in (self.up, self.down, self.hide_verb, self.remove):
            verb.setEnabled(field is not None)
        self._ask_losing(draft.own_field())

    def _ask_losing(self, draft: OwnFieldDraft) -> None:
        """Say how many values a new kind could not keep."""
        line = self.table.row()
        if self._is_new or line is None or not line.people or line.field.kind == draft.kind:
            self.losing.hide()
            return
        work = partial(_losing, draft, line.field.id)
        self.tools.runner.read(self, work, self._show_losing, turn="losing", on_error=self._hide_losing)

    def _show_losing(self, count: int) -> None:
        words = translate("DataSettings", "%n values say nothing in this kind and go with the change.", None, count)
        self.losing.setText(formats.counted(words, count))
        self.losing.setVisible(count > 0)

    def _hide_losing(self, _: IrmError) -> None:
        self.losing.hide()

    def _on_saved(self, field_id: int) -> None:
        self._is_new, self._field_id = False, field_id
        self.form.mark_saved(self.form.draft())
        self.table.go_to(field_id)
        self._show_form()

    def _on_refused(self, error: IrmError) -> None:
        if isinstance(error, Invalid):
            self.form.show_problems(error.problems)
        else:
            self.refuse(error)

    def _move(self, by: int) -> None:
        field = self._field()
        order = moved([line.field.id for line in self.table.plain.rows], field.id if field else None, by)
        if order is not None and self.save():
            actions.reorder_fields(self.tools, self, order)

    def _hide(self) -> None:
        field = self._field()
        if field is not None and self.save():
            actions.hide_field(self.tools, self, field)

    def _delete(self) -> None:
        line = self.table.row()
        if line is not None:
            self._field_id = None
            self.form.load(draft_of(OwnFieldDraft("")))
            actions.delete_field(self.tools, self, line.field, line.people)

    def _lay_out(self) -> None:
        side = QVBoxLayout()
        side.setSpacing(tokens.SPACE_XS)
        side.addWidget(self.form)
        side.addWidget(self.losing)
        foot = QHBoxLayout()
        foot.setContentsMargins(tokens.SPACE_L, 0, tokens.SPACE_L, 0)
        foot.addWidget(self.save_button)
        foot.addStretch(1)
        side.addLayout(foot)
        side.addStretch(1)
        self.losing.setContentsMargins(tokens.SPACE_L, 0, tokens.SPACE_L, 0)
        lists = QVBoxLayout()
        lists.setSpacing(tokens.SPACE_S)
        lists.addWidget(self.table, 1)
        lists.addWidget(self.empty, 1)
        lists.addWidget(self.problem)
        lists.addLayout(self.verbs)
        both = QHBoxLayout()
        both.setSpacing(tokens.SPACE_M)
        both.addLayout(lists, 3)
        both.addLayout(side, 2)
        self.column.addLayout(both, 1)


def columns() -> tuple[PlainColumn[Line], ...]:
    """Return the columns in the language in force."""
    return (
        PlainColumn("name", translate("DataSettings", "Name"), _name, TextCell),
        PlainColumn("kind", translate("DataSettings", "Kind"), _kind, TextCell, width=96),
        PlainColumn("people", translate("DataSettings", "People"), _people, NumberCell, width=72, is_trailing=True),
        PlainColumn("hidden", "", _hidden, ChipsCell, width=76),
    )


def _name(line: Line) -> TextCell:
    return TextCell(line.field.name, tip=line.field.name)


def _kind(line: Line) -> TextCell:
    field = line.field
    words = names.own_kind(field.kind)
    return TextCell(f"{words}, {field.currency}" if field.currency else words, tip=formats.listed(field.choices))


def _people(line: Line) -> NumberCell:
    return NumberCell(formats.number(line.people))


def _hidden(line: Line) -> ChipsCell:
    return ChipsCell((Mark(translate("DataSettings", "hidden"), "gray"),)) if line.field.is_hidden else ChipsCell()


def _id_of(line: Line) -> int:
    return line.field.id


# The work, done in a reading thread


def _read(session: Session) -> tuple[Line, ...]:
    usage = services.own_fields.usage(session)
    return tuple(Line(field, usage.get(field.id, 0)) for field in services.own_fields.fields(session, with_hidden=True))


def _losing(draft: OwnFieldDraft, field_id: int, session: Session) -> int:
    return services.own_fields.losing(session, draft, field_id=field_id)
