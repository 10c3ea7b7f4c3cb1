"""What comes back at the next start of a list: columns, sort, groups, the view, and how much room it has.

A search comes back with its view only, from the data: what was typed may name people, and these settings lie in the
clear. One that was typed in passing is not what somebody wants to see next morning anyway.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings

if TYPE_CHECKING:
    from irm.ui.base.record_screen import RecordScreen


def keep(screen: RecordScreen, settings: QSettings) -> None:
    """Write how the list stands into the group of its page."""
    spec = screen.spec
    screen.view.header.keep(settings)
    sort, is_descending = screen.search_order.own(screen)
    settings.setValue("sort", sort)
    settings.setValue("is_descending", int(is_descending))
    settings.setValue("grouped_by", spec.grouped_by)
    settings.setValue("folded", sorted(screen.model.folded))
    settings.setValue("view", screen.views.current_id)
    settings.remove("query")  # earlier versions kept it
    settings.setValue("splitter", screen.splitter.saveState())


def take_back(screen: RecordScreen, settings: QSettings) -> None:
    """Put the list as `keep` wrote it; what this version of the program does not know stays as it is."""
    screen.view.header.take_back(settings)
    columns = screen.model.columns
    sort = str(settings.value("sort", screen.spec.sort))
    if screen.can_sort(sort):
        is_descending = str(settings.value("is_descending", 0)) == "1"
        screen.spec = replace(screen.spec, sort=sort, is_descending=is_descending)
    grouping = str(settings.value("grouped_by", ""))
    if any(column.grouping == grouping for column in columns):
        screen.spec = replace(screen.spec, grouped_by=grouping)
    folded = settings.value("folded")
    keys = [folded] if isinstance(folded, str) else folded if isinstance(folded, list) else []
    screen.model.fold(keys, is_folded=True)
    screen.view.header.show_sort(screen.spec.sort, is_descending=screen.spec.is_descending)
    view = str(settings.value("view", "0"))
    screen.views.want(int(view) if view.isdecimal() else 0)
    state = settings.value("splitter")
    if isinstance(state, QByteArray):
        screen.splitter.restoreState(state)
