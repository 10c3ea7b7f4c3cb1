"""The head of a person's page: who it is, where they stand, how reliable they are, and the next step with its verbs."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from irm.domain import clock
from irm.domain.incident import IncidentRow
from irm.domain.influencer import Influencer, InfluencerRow
from irm.domain.interaction import InteractionRow
from irm.domain.silence import silence
from irm.ui.base.cells import apart, isolated
from irm.ui.base.record_head import RecordHead
from irm.ui.base.tips import plain_tip
from irm.ui.screens.influencers.standing_words import incident_lines, refusal_words, reliability_words, silence_words
from irm.ui.style import icons, tokens
from irm.ui.style.sheet import mark
from irm.ui.widgets.buttons import button, name_button, tool_button
from irm.ui.widgets.chips import Badge, Chip
from irm.ui.widgets.labels import ElidedLabel, plain_label
from irm.ui.words import formats, names

translate = QCoreApplication.translate

_MOST_HANDLES = 3
_CLOCK_EVERY = 20_000
"""Milliseconds between two looks at the time where the person lives."""


class PersonHeader(RecordHead):
    """Name, handles, time there; stage, tier, reliability, turn, silence; a refusal; what comes next."""

    done_clicked = Signal(int)
    """The next step of this contact is done."""
    snooze_wanted = Signal(int)
    reschedule_wanted = Signal(int)
    more_wanted = Signal(QPoint)
    """A menu of what is seldom done with a person is wanted below this place of the screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._touch_id = 0
        self._zone = ""
        self.stage, self.tier, self.warning = Chip(parent=self), Chip(parent=self), Chip(parent=self)
        self.reliability = Chip(parent=self)
        self.contact = ElidedLabel(parent=self, role="small")
        self.silence = plain_label(role="small", parent=self)
        self.there = plain_label(role="small", parent=self)
        self.refusal = plain_label(wraps=True, parent=self)
        self.banner = self._make_banner()
        self._handles = QHBoxLayout()
        self._handles.setSpacing(tokens.SPACE_XS)
        self._shown: list[QWidget] = []
        self.step = QFrame(self)
        mark(self.step, role="card")
        self.step_icon = QLabel(self.step)
        self.step_text = ElidedLabel(parent=self.step)
        self.step_day = plain_label(role="small", parent=self.step)
        self.done = button(kind="quiet", icon="check", parent=self.step)
        self.snooze = tool_button("alarm-clock", "", parent=self.step)
        self.reschedule = tool_button("calendar-clock", "", parent=self.step)
        self._clock = QTimer(self, interval=_CLOCK_EVERY)
        self._clock.timeout.connect(self._show_time)
        self.more = tool_button("ellipsis", "", parent=self)
        self.more.clicked.connect(self._on_more)
        self.done.clicked.connect(self._on_done)
        self.snooze.clicked.connect(self._on_snooze)
        self.reschedule.clicked.connect(self._on_reschedule)
        self._lay_out()
        self.retranslate()
        self.show_new()

    def show_person(
        self, person: Influencer, following: InteractionRow | None, incidents: Sequence[IncidentRow] = ()
    ) -> None:
        """Show a person, the touch whose next step is due first, and what happened with them."""
        row, today = person.row, clock.today()
        self.more.show()
        self.show_name(row.name)
        self.stage.set_chip(names.stage(row.stage), names.stage_tone(row.stage))
        self.tier.set_chip(names.tier(row.tier) if row.tier else "", names.tier_tone(row.tier))
        self.warning.set_chip(_warning(row), "red")
        self._show_reliability(incidents)
        self.contact.setText(_contact_words(row, today))
        self._show_silence(row, today)
        words = refusal_words(person.draft)
        self.refusal.setText(words)
        self.banner.setVisible(bool(words))
        self._show_handles(person)
        self._show_step(following, today)
        self._zone = person.draft.time_zone
        self._show_time()

    def new_words(self) -> str:
        return translate("Influencers", "New person")

    def clear_facts(self) -> None:
        self.more.hide()
        for chip in (self.stage, self.tier, self.warning, self.reliability):
            chip.set_chip("")
        for label in (self.contact, self.silence, self.there):
            label.setText("")
        self._zone = ""
        self._clock.stop()
        self._clear_handles()
        self.banner.hide()
        self.step.hide()

    def retranslate(self) -> None:
        self.done.setText(translate("Influencers", "Done"))
        self.done.setToolTip(translate("Influencers", "This step is done"))
        name_button(self.more, translate("Influencers", "More: trash, data report, erase for good"))
        name_button(self.snooze, translate("Influencers", "Snooze: do not show it under Today before a day"))
        name_button(self.reschedule, translate("Influencers", "Another day for this step"))

    def _show_reliability(self, incidents: Sequence[IncidentRow]) -> None:
        words, tone = reliability_words(incidents)
        self.reliability.set_chip(words, tone)
        self.reliability.setToolTip(plain_tip("\n".join(incident_lines(incidents))))

    def _show_silence(self, row: InfluencerRow, today: date) -> None:
        found = silence(row.last_contact_on, row.rhythm_days, today)
        self.silence.setText(silence_words(found))
        self.silence.setVisible(bool(self.silence.text()))
        mark(self.silence, role="problem" if found is not None and found.is_losing else "small")

    def _show_time(self) -> None:
        """Say what time it is where the person lives, where that is known and another one than here."""
        zone = clock.zone_named(self._zone)
        now = clock.now()
        is_other = zone is not None and now.astimezone(zone).utcoffset() != now.astimezone().utcoffset()
        time = formats.time_of(now, self._zone) if is_other else ""
        self.there.setText(translate("Influencers", "{time} there").replace("{time}", apart(time)) if time else "")
        self.there.setToolTip(plain_tip(self._zone) if time else "")
        if zone is not None and not self._clock.isActive():
            self._clock.start()

    def _show_handles(self, person: Influencer) -> None:
        self._clear_handles()
        accounts = [account for account in person.draft.accounts if account.handle or account.platform]
        for account in accounts[:_MOST_HANDLES]:
            self._add(Badge(account.platform, names.platform(account.platform), self))
            if account.handle:
                handle = ElidedLabel(isolated(f"@{account.handle}"), self, role="small")
                handle.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
                self._add(handle)
        if len(accounts) > _MOST_HANDLES:
            self._add(plain_label(isolated(f"+{len(accounts) - _MOST_HANDLES}"), role="small", parent=self))

    def _add(self, widget: QWidget) -> None:
        self._handles.insertWidget(len(self._shown), widget)
        self._shown.append(widget)
        widget.show()

    def _clear_handles(self) -> None:
        for widget in self._shown:
            self._handles.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._shown.clear()

    def _show_step(self, following: InteractionRow | None, today: date) -> None:
        self._touch_id = following.id if following is not None else 0
        self.step.setVisible(following is not None)
        if following is None:
            return
        words, is_late = formats.due(following.draft.next_due, today)
        self.step_text.setText(following.draft.next_step or translate("Influencers", "Next step"))
        self.step_day.setText(words)
        mark(self.step_day, role="problem" if is_late else "small")
        name, role = ("triangle-alert", "danger") if is_late else ("calendar", "text_faint")
        self.step_icon.setPixmap(icons.pixmap(name, tokens.ICON, role))

    def _on_more(self) -> None:
        self.more_wanted.emit(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _on_done(self) -> None:
        if self._touch_id:
            self.done_clicked.emit(self._touch_id)

    def _on_snooze(self) -> None:
        if self._touch_id:
            self.snooze_wanted.emit(self._touch_id)

    def _on_reschedule(self) -> None:
        if self._touch_id:
            self.reschedule_wanted.emit(self._touch_id)

    def _make_banner(self) -> QFrame:
        banner = QFrame(self)
        mark(banner, role="banner", tone="warning")
        sign = QLabel(banner)
        sign.setPixmap(icons.pixmap("ban", tokens.px(tokens.ICON, self.font()), "warning"))
        row = QHBoxLayout(banner)
        row.setContentsMargins(tokens.SPACE_M, tokens.SPACE_XS, tokens.SPACE_M, tokens.SPACE_XS)
        row.setSpacing(tokens.SPACE_S)
        row.addWidget(sign)
        row.addWidget(self.refusal, 1)
        return banner

    def _lay_out(self) -> None:
        chips = QHBoxLayout()
        chips.setSpacing(tokens.SPACE_XS)
        for chip in (self.stage, self.tier, self.reliability, self.warning):
            chips.addWidget(chip)
        chips.addStretch(1)
        talk = QHBoxLayout()
        talk.setSpacing(tokens.SPACE_S)
        talk.addWidget(self.contact, 1)
        talk.addWidget(self.silence)
        self._handles.addStretch(1)
        self._handles.addWidget(self.there)
        self.top.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        self.words.addLayout(self._handles)
        self.words.addLayout(chips)
        self.words.addLayout(talk)
        inner = QHBoxLayout(self.step)
        inner.setContentsMargins(tokens.SPACE_M, tokens.SPACE_XS, tokens.SPACE_XS, tokens.SPACE_XS)
        inner.setSpacing(tokens.SPACE_S)
        inner.addWidget(self.step_icon)
        inner.addWidget(self.step_text, 1)
        inner.addWidget(self.step_day)
        for part in (self.done, self.snooze, self.reschedule):
            inner.addWidget(part)
        self.column.addWidget(self.banner)
        self.column.addWidget(self.step)


def _warning(row: InfluencerRow) -> str:
    return translate("Influencers", "in the trash") if row.is_trashed else ""


def _contact_words(row: InfluencerRow, today: date) -> str:
    if row.last_contact is None:
        return translate("Influencers", "no contact yet")
    when = formats.relative(row.last_contact_on or formats.day_of(row.last_contact), today)
    if row.turn == "ours":
        return translate("Influencers", "Our turn, last contact {when}").replace("{when}", when)
    if row.turn == "theirs":
        return translate("Influencers", "Their turn, last contact {when}").replace("{when}", when)
    return translate("Influencers", "Last contact {when}").replace("{when}", when)
