"""The page of campaigns: the list, a campaign's page, and the verbs of both."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex
from PySide6.QtWidgets import QAbstractItemDelegate

from irm.ui.base.cells import TextCell
from irm.ui.base.delegates import ChipsDelegate, TextDelegate
from irm.ui.base.editing import ChoiceDelegate, LineEditDelegate
from irm.ui.base.empty_states import Words
from irm.ui.base.record_kind import Verbs
from irm.ui.base.record_model import ID
from irm.ui.base.record_screen import RecordScreen
from irm.ui.screens.campaigns import actions
from irm.ui.screens.campaigns.columns import columns
from irm.ui.words import formats

if TYPE_CHECKING:
    from irm.ui.screens.campaigns.detail import CampaignDetail

translate = QCoreApplication.translate


class CampaignsScreen(RecordScreen):
    """The list of campaigns and the one that is open."""

    TABLE: ClassVar[str] = "campaign"
    DEPENDS_ON: ClassVar[frozenset[str]] = frozenset(
        {
            *("slot", "cooperation", "pipeline_stage", "pipeline_move", "persona", "influencer", "interaction"),
            *("incident", "deliverable", "usage_right", "contact_point", "representative"),
            *("offer", "compensation_part", "shipment", "payment", "exchange_rate", "data_setting"),
        }
    )
    SERVICE: ClassVar[str] = "campaigns"
    VERBS: ClassVar[Verbs] = actions
    ICONS: ClassVar[tuple[str, str]] = ("megaphone", "megaphone")

    def columns(self) -> tuple[Any, ...]:
        return columns()

    def make_detail(self) -> CampaignDetail:
        from irm.ui.screens.campaigns.detail import CampaignDetail  # not needed before one is opened

        return CampaignDetail(self.tools, self)

    def build(self) -> None:
        """Give the page of a campaign more room than its list: a line-up is wide."""
        super().build()
        self.splitter.setStretchFactor(0, 2)
        self.splitter.setStretchFactor(1, 3)
        self.splitter.setSizes([388, 720])

    def editors(self) -> dict[str, QAbstractItemDelegate]:
        """Name and status can be edited in the list."""
        return {
            "name": LineEditDelegate(self.view, TextDelegate, _line_in, name=""),
            "status": ChoiceDelegate(self.view, ChipsDelegate, _statuses, self._status_at, name=""),
        }

    def edit(self, record_id: int, key: str, value: object) -> None:
        name = str(value) if key == "name" else self.name_of((record_id,))
        actions.change(self.tools, self, record_id, key, str(value), name=name)

    # Words

    def words(self) -> Words:
        return Words(
            title=translate("Campaigns", "Campaigns"),
            search_hint=translate("Campaigns", "Search campaign, brand, product, slot, person, code, note"),
            new=translate("Campaigns", "Add a campaign"),
            first_start=(
                translate("Campaigns", "What you want to reach, and who makes it happen"),
                translate(
                    "Campaigns",
                    "A campaign has a goal and slots to fill. For each slot you keep who fills it and a ranked bench,"
                    " so that somebody can step in when somebody drops out.",
                ),
            ),
            nothing_found=(
                translate("Campaigns", "No campaign found"),
                translate("Campaigns", "No campaign, slot, person, code or note holds these words."),
            ),
            nothing_open=(
                translate("Campaigns", "No campaign is open"),
                translate("Campaigns", "Choose one in the list to see its slots, who fills them and who stands by."),
            ),
        )

    def count_words(self, shown: int, total: int) -> str:
        if self.spec.query:
            return _some_of(total).replace("{shown}", formats.number(shown))
        return _in_trash(shown) if self.spec.in_trash else _counted(shown)

    def _status_at(self, index: QModelIndex | QPersistentModelIndex) -> str:
        row = self.model.known(index.data(ID))
        return row.status if row is not None else ""


def _statuses() -> Sequence[tuple[str, str]]:
    from irm.ui.screens.campaigns.form import statuses  # not needed before a status is edited

    return statuses()


def _line_in(cell: TextCell) -> str:
    return cell.line


def _counted(count: int) -> str:
    if count == 1:
        return translate("Campaigns", "1 campaign")
    return formats.counted(translate("Campaigns", "%n campaigns", None, count), count)


def _some_of(total: int) -> str:
    if total == 1:
        return translate("Campaigns", "{shown} of 1 campaign")
    return formats.counted(translate("Campaigns", "{shown} of %n campaigns", None, total), total)


def _in_trash(count: int) -> str:
    if count == 1:
        return translate("Campaigns", "1 campaign in the trash")
    return formats.counted(translate("Campaigns", "%n campaigns in the trash", None, count), count)
