"""What a column of a list can be taken for, in the user's words, and the box above each column that says so."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QStandardItem, QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from irm.domain.influencer import COUNTS
from irm.domain.own_fields import OwnField, own_code, own_key
from irm.domain.platforms import PLATFORMS
from irm.ui.style import drawings, fonts, tokens
from irm.ui.style.sheet import mark
from irm.ui.words import names, own_fields
from irm.words import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_NAMES: Final = {
    "name": QT_TRANSLATE_NOOP("ImportFields", "Name"),
    "first_name": QT_TRANSLATE_NOOP("ImportFields", "First name"),
    "middle_name": QT_TRANSLATE_NOOP("ImportFields", "Middle name"),
    "last_name": QT_TRANSLATE_NOOP("ImportFields", "Last name"),
    "last_first_name": QT_TRANSLATE_NOOP("ImportFields", "Name as “last, first”"),
    "nickname": QT_TRANSLATE_NOOP("ImportFields", "Nickname"),
    "company": QT_TRANSLATE_NOOP("ImportFields", "Company"),
    "legal_name": QT_TRANSLATE_NOOP("ImportFields", "Legal name"),
    "kind": QT_TRANSLATE_NOOP("ImportFields", "Person, duo, group or channel"),
    "birthday": QT_TRANSLATE_NOOP("ImportFields", "Birthday"),
    "year_of_birth": QT_TRANSLATE_NOOP("ImportFields", "Year of birth"),
    "month_of_birth": QT_TRANSLATE_NOOP("ImportFields", "Month of birth"),
    "day_of_birth": QT_TRANSLATE_NOOP("ImportFields", "Day of birth"),
    "sort_name": QT_TRANSLATE_NOOP("ImportFields", "Filed under"),
    "time_zone": QT_TRANSLATE_NOOP("ImportFields", "Time zone"),
    "influence_type": QT_TRANSLATE_NOOP("ImportFields", "Influence type"),
    "origin": QT_TRANSLATE_NOOP("ImportFields", "Found through"),
    "introduced_by": QT_TRANSLATE_NOOP("ImportFields", "Introduced by"),
    "rhythm_days": QT_TRANSLATE_NOOP("ImportFields", "Rhythm in days"),
    "causes": QT_TRANSLATE_NOOP("ImportFields", "Causes"),
    "affinity": QT_TRANSLATE_NOOP("ImportFields", "Signs of affinity"),
    "address": QT_TRANSLATE_NOOP("ImportFields", "Address"),
    "addresses": QT_TRANSLATE_NOOP("ImportFields", "Several addresses"),
    "street": QT_TRANSLATE_NOOP("ImportFields", "Street"),
    "postal_code": QT_TRANSLATE_NOOP("ImportFields", "Postal code"),
    "region": QT_TRANSLATE_NOOP("ImportFields", "State or province"),
    "address_city": QT_TRANSLATE_NOOP("ImportFields", "City of the address"),
    "address_country": QT_TRANSLATE_NOOP("ImportFields", "Country of the address"),
    "country": QT_TRANSLATE_NOOP("ImportFields", "Country"),
    "city": QT_TRANSLATE_NOOP("ImportFields", "City"),
    "languages": QT_TRANSLATE_NOOP("ImportFields", "Languages"),
    "email": QT_TRANSLATE_NOOP("ImportFields", "E-mail"),
    "emails": QT_TRANSLATE_NOOP("ImportFields", "E-mails"),
    "phone": QT_TRANSLATE_NOOP("ImportFields", "Phone"),
    "phones": QT_TRANSLATE_NOOP("ImportFields", "Phones"),
    "fax": QT_TRANSLATE_NOOP("ImportFields", "Fax"),
    "contact_label": QT_TRANSLATE_NOOP("ImportFields", "Label of the column beside"),
    "labelled": QT_TRANSLATE_NOOP("ImportFields", "What its label says"),
    "messenger": QT_TRANSLATE_NOOP("ImportFields", "Messenger"),
    "platform": QT_TRANSLATE_NOOP("ImportFields", "Platform"),
    "handle": QT_TRANSLATE_NOOP("ImportFields", "Handle"),
    "url": QT_TRANSLATE_NOOP("ImportFields", "Link to a profile"),
    "accounts": QT_TRANSLATE_NOOP("ImportFields", "Several accounts"),
    "followers": QT_TRANSLATE_NOOP("ImportFields", "Followers"),
    "avg_views": QT_TRANSLATE_NOOP("ImportFields", "Average views"),
    "avg_likes": QT_TRANSLATE_NOOP("ImportFields", "Average likes"),
    "avg_comments": QT_TRANSLATE_NOOP("ImportFields", "Average comments"),
    "avg_shares": QT_TRANSLATE_NOOP("ImportFields", "Average shares"),
    "avg_saves": QT_TRANSLATE_NOOP("ImportFields", "Average saves"),
    "posts_counted": QT_TRANSLATE_NOOP("ImportFields", "Posts counted"),
    "metrics_date": QT_TRANSLATE_NOOP("ImportFields", "Day of the numbers"),
    "engagement_rate": QT_TRANSLATE_NOOP("ImportFields", "Engagement rate (computed anew)"),
    "stage": QT_TRANSLATE_NOOP("ImportFields", "Stage"),
    "reached": QT_TRANSLATE_NOOP("ImportFields", "Stage reached where ticked"),
    "tags": QT_TRANSLATE_NOOP("ImportFields", "Tags"),
    "notes": QT_TRANSLATE_NOOP("ImportFields", "Notes"),
    "last_contact": QT_TRANSLATE_NOOP("ImportFields", "Last contact"),
    "next_step": QT_TRANSLATE_NOOP("ImportFields", "Next step"),
    "next_due": QT_TRANSLATE_NOOP("ImportFields", "Next step due"),
    "touches": QT_TRANSLATE_NOOP("ImportFields", "Contact history"),
    "do_not_contact": QT_TRANSLATE_NOOP("ImportFields", "Do not contact"),
    "not_relevant": QT_TRANSLATE_NOOP("ImportFields", "Not relevant"),
    "representatives": QT_TRANSLATE_NOOP("ImportFields", "Representatives"),
    "agency": QT_TRANSLATE_NOOP("ImportFields", "Agency"),
    "manager": QT_TRANSLATE_NOOP("ImportFields", "Manager or agent"),
    "agent_email": QT_TRANSLATE_NOOP("ImportFields", "E-mail of the manager"),
    "agent_phone": QT_TRANSLATE_NOOP("ImportFields", "Phone of the manager"),
    "row_id": QT_TRANSLATE_NOOP("ImportFields", "Number of the person"),
    "response": QT_TRANSLATE_NOOP("ImportFields", "Their answer"),
    "last_post": QT_TRANSLATE_NOOP("ImportFields", "Posted last"),
    "touch_on": QT_TRANSLATE_NOOP("ImportFields", "Day of the contact"),
    "touch_channel": QT_TRANSLATE_NOOP("ImportFields", "Channel of the contact"),
    "touch_direction": QT_TRANSLATE_NOOP("ImportFields", "Who wrote"),
    "touch_text": QT_TRANSLATE_NOOP("ImportFields", "What was said"),
    "campaign": QT_TRANSLATE_NOOP("ImportFields", "Campaign"),
    "product": QT_TRANSLATE_NOOP("ImportFields", "Product given"),
    "deliverables": QT_TRANSLATE_NOOP("ImportFields", "Deliverables"),
    "deliverable_count": QT_TRANSLATE_NOOP("ImportFields", "How many deliverables"),
    "content_status": QT_TRANSLATE_NOOP("ImportFields", "Status of the content"),
    "draft_due": QT_TRANSLATE_NOOP("ImportFields", "Draft due"),
    "content_due": QT_TRANSLATE_NOOP("ImportFields", "Content due"),
    "posted_on": QT_TRANSLATE_NOOP("ImportFields", "Day of the post"),
    "post_link": QT_TRANSLATE_NOOP("ImportFields", "Link to the post"),
    "promo_code": QT_TRANSLATE_NOOP("ImportFields", "Promo code"),
    "code_uses": QT_TRANSLATE_NOOP("ImportFields", "Uses of the code"),
    "tracking_url": QT_TRANSLATE_NOOP("ImportFields", "Tracking link"),
    "compensation": QT_TRANSLATE_NOOP("ImportFields", "What is given"),
    "currency": QT_TRANSLATE_NOOP("ImportFields", "Currency of the amounts"),
    "fee": QT_TRANSLATE_NOOP("ImportFields", "Fee asked or offered"),
    "expected_fee": QT_TRANSLATE_NOOP("ImportFields", "Expected fee"),
    "agreed_fee": QT_TRANSLATE_NOOP("ImportFields", "Agreed fee"),
    "rights": QT_TRANSLATE_NOOP("ImportFields", "Usage rights"),
    "rights_until": QT_TRANSLATE_NOOP("ImportFields", "Usage rights until"),
    "contract": QT_TRANSLATE_NOOP("ImportFields", "Contract"),
    "contract_start": QT_TRANSLATE_NOOP("ImportFields", "Contract from"),
    "contract_end": QT_TRANSLATE_NOOP("ImportFields", "Contract until"),
    "contract_status": QT_TRANSLATE_NOOP("ImportFields", "Status of the contract"),
    "payment_status": QT_TRANSLATE_NOOP("ImportFields", "Status of the payment"),
    "payment_due": QT_TRANSLATE_NOOP("ImportFields", "Payment due"),
    "paid_on": QT_TRANSLATE_NOOP("ImportFields", "Paid on"),
    "uid": QT_TRANSLATE_NOOP("ImportFields", "IRM ID"),
}
_GROUPS: Final = (
    (
        QT_TRANSLATE_NOOP("ImportFields", "Person"),
        (
            *(
                "name",
                "first_name",
                "middle_name",
                "last_name",
                "last_first_name",
                "nickname",
                "legal_name",
                "sort_name",
            ),
            *("kind", "birthday", "country", "city", "languages", "time_zone", "causes", "company", "row_id"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("ImportFields", "Contact"),
        (
            *("email", "phone", "messenger", "fax", "address", "street", "postal_code", "address_city", "region"),
            *("address_country", "contact_label", "labelled"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("ImportFields", "Represented by"),
        ("agency", "manager", "agent_email", "agent_phone", "representatives"),
    ),
    (QT_TRANSLATE_NOOP("ImportFields", "Account"), ("platform", "handle", "url", "accounts")),
    (
        QT_TRANSLATE_NOOP("ImportFields", "Numbers"),
        (
            *COUNTS,
            *("metrics_date", "engagement_rate"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("ImportFields", "Work"),
        (
            *("stage", "reached", "tags", "notes", "last_contact", "next_step", "next_due", "touches"),
            *("touch_on", "touch_channel", "touch_direction", "touch_text"),
            *("response", "last_post", "rhythm_days", "origin", "introduced_by", "influence_type", "affinity"),
            *("do_not_contact", "not_relevant"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("ImportFields", "Campaign"),
        (
            *(
                "campaign",
                "product",
                "deliverables",
                "deliverable_count",
                "currency",
                "content_status",
                "draft_due",
                "content_due",
                "posted_on",
            ),
            *("post_link", "promo_code", "code_uses", "tracking_url", "compensation", "fee", "expected_fee"),
            *("agreed_fee", "rights", "rights_until", "contract", "contract_start", "contract_end", "contract_status"),
            *("payment_status", "payment_due", "paid_on"),
        ),
    ),
)
_OF_PLATFORM: Final = (
    (QT_TRANSLATE_NOOP("ImportFields", "Handle on one platform"), "handle"),
    (QT_TRANSLATE_NOOP("ImportFields", "Followers on one platform"), "followers"),
)
NEW_FIELD: Final = "new"
"""Stands in the list for a field that is to be made."""
_CODE: Final = Qt.ItemDataRole.UserRole
_WIDEST_POPUP: Final = 40


def field_name(code: str, mine: Sequence[OwnField] = ()) -> str:
    """Return what a field is called: "Followers", "Handle: TikTok"; "" is a column that is left out.

    `mine` are own fields made while the list is looked at, besides those that forms and lists show.
    """
    if not code:
        return translate("ImportFields", "Not imported")
    if code == NEW_FIELD:
        return translate("ImportFields", "New own field…")
    if own := own_code(code):
        return next((field.name for field in (*mine, *own_fields.shown_fields()) if field.code == own), own)
    base, _, platform = code.partition(":")
    name = translate("ImportFields", _NAMES[base]) if base in _NAMES else base
    if not platform:
        return name
    words = translate("ImportFields", "{field}: {platform}")
    return words.replace("{field}", name).replace("{platform}", names.platform(platform))


class FieldModel(QStandardItemModel):
    """All fields by group; one model serves the boxes of all columns."""

    def __init__(self, parent: QObject, mine: Sequence[OwnField] = ()) -> None:
        super().__init__(parent)
        self._mine = tuple(mine)
        self._append("")
        for group, codes in _GROUPS:
            self._append_group(translate("ImportFields", group))
            for code in codes:
                self._append(code)
        self._append_group(translate("ImportFields", "Own fields"))
        for field in self._mine or own_fields.shown_fields():
            self._append(own_key(field.code))
        self._append(NEW_FIELD)
        for group, base in _OF_PLATFORM:
            self._append_group(translate("ImportFields", group))
            for platform in PLATFORMS:
                if platform != "other":
                    self._append(f"{base}:{platform}")

    def row_of(self, code: str) -> int:
        """Return the row of a field; one that is not offered to everybody is appended."""
        found = self.match(self.index(0, 0), _CODE, code, 1, Qt.MatchFlag.MatchExactly)
        if found:
            return found[0].row()
        self._append(code)
        return self.rowCount() - 1

    def _append(self, code: str) -> None:
        item = QStandardItem(field_name(code, self._mine))
        item.setData(code, _CODE)
        self.appendRow(item)

    def _append_group(self, name: str) -> None:
        item = QStandardItem(name)
        item.setFont(fonts.sized(QGuiApplication.font(), tokens.TEXT_SMALL, weight=drawings.STRONG))
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setData(None, _CODE)
        self.appendRow(item)


class FieldBox(QComboBox):
    """Says what one column is taken for. `picked(column, code)` comes for every choice by the user."""

    picked = Signal(int, str)
    entered = Signal(int)
    """The keyboard came to the box of this column."""

    def __init__(self, column: int, model: FieldModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.column = column
        self._fields = model
        self.setModel(model)
        self.setMaxVisibleItems(18)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.activated.connect(self._on_activated)

    def code(self) -> str:
        """Return the field."""
        return self.currentData(_CODE) or ""

    def set_code(self, code: str, header: str) -> None:
        """Show a field; `header` is what the column is called in the file."""
        self.setCurrentIndex(self._fields.row_of(code))
        mark(self, state="" if code else "off")
        words = translate("ImportFields", "What “{header}” is taken for")
        self.setAccessibleName(words.replace("{header}", header))

    def showPopup(self) -> None:
        """Open the list as wide as its longest word."""
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + _WIDEST_POPUP)
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the table: a field is not changed in passing."""
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that this column should be in sight."""
        super().focusInEvent(event)
        self.entered.emit(self.column)

    def _on_activated(self, row: int) -> None:
        self.picked.emit(self.column, self.code())
