"""What a user can do to the settings that travel with the file: one function per verb. Only here do writes start."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject

from irm import services
from irm.domain.money import Money
from irm.domain.own_fields import OwnField, OwnFieldDraft
from irm.domain.standing import Benchmark
from irm.errors import IrmError
from irm.services.session import Session
from irm.ui.base.writing import OnError, OnId, told, write, write_draft
from irm.ui.tools import Tools
from irm.ui.words import formats, messages

translate = QCoreApplication.translate


# Own fields


def save_field(
    tools: Tools, owner: QObject, draft: OwnFieldDraft, field_id: int | None, *, on_done: OnId, on_error: OnError
) -> None:
    """Add a field, or change one."""
    label = "field.edit" if field_id else "field.add"
    work = partial(_save_field, draft, field_id)
    subject = draft.name.strip()
    write_draft(tools, owner, label, work, subject=subject, on_done=on_done, on_error=on_error)


def reorder_fields(tools: Tools, owner: QObject, field_ids: Sequence[int]) -> None:
    """Put the fields into another order."""
    write(tools, owner, "field.order", partial(_reorder_fields, tuple(field_ids)), subject="")


def hide_field(tools: Tools, owner: QObject, field: OwnField) -> None:
    """Take a field out of forms and lists, or bring it back."""
    label = "field.show" if field.is_hidden else "field.hide"
    write(tools, owner, label, partial(_hide_field, field.id, not field.is_hidden), subject=field.name)


def delete_field(tools: Tools, owner: QObject, field: OwnField, people: int) -> None:
    """Delete a field with all it says."""
    said = translate("DataSettings", "The field {name} was deleted, with what it said of %n people.", None, people)
    said = formats.counted(said, people).replace("{name}", field.name) if people else ""
    write(tools, owner, "field.delete", partial(_delete_field, field.id), subject=field.name, said=said)


# Stages


def rename_stage(tools: Tools, owner: QObject, code: str, name: str, *, shown: str, on_error: OnError) -> None:
    """Call a stage something else; "" gives the program's own word back."""
    _write(tools, owner, "stage.rename", partial(_rename_stage, code, name), subject=shown, on_error=on_error)


def hide_stage(tools: Tools, owner: QObject, code: str, *, is_hidden: bool, shown: str, on_error: OnError) -> None:
    """Offer a stage no more, or again."""
    label = "stage.hide" if is_hidden else "stage.show"
    _write(tools, owner, label, partial(_hide_stage, code, is_hidden), subject=shown, on_error=on_error)


def reorder_stages(tools: Tools, owner: QObject, codes: Sequence[str]) -> None:
    """Put the stages into another order."""
    write(tools, owner, "stage.reorder", partial(_reorder_stages, tuple(codes)), subject="")


# Tiers and benchmarks


def set_limits(tools: Tools, owner: QObject, limits: Sequence[int]) -> None:
    """Put other limits of the tiers in force."""
    write(tools, owner, "tiers.edit", partial(_set_limits, tuple(limits)), subject="")


def save_benchmark(
    tools: Tools, owner: QObject, draft: Benchmark, benchmark_id: int | None, *, on_done: OnId, on_error: OnError
) -> None:
    """Add a benchmark, or change one."""
    label = "benchmark.edit" if benchmark_id else "benchmark.add"
    work = partial(_save_benchmark, draft, benchmark_id)
    write_draft(tools, owner, label, work, subject="", on_done=on_done, on_error=on_error)


def delete_benchmark(tools: Tools, owner: QObject, benchmark_id: int) -> None:
    """Delete a benchmark."""
    write(tools, owner, "benchmark.delete", partial(_delete_benchmark, benchmark_id), subject="")


def reset_benchmarks(tools: Tools, owner: QObject) -> None:
    """Make the benchmarks what the program ships."""
    write(tools, owner, "benchmark.reset", _reset_benchmarks, subject="")


# Money


def set_months_kept(tools: Tools, owner: QObject, months: int, *, on_error: OnError) -> None:
    """Say after how many months without a sign people are listed for deletion."""
    _write(tools, owner, "retention.set", partial(_set_months_kept, months), subject="", on_error=on_error)


def set_hourly_rate(tools: Tools, owner: QObject, money: Money, *, on_error: OnError) -> None:
    """Say what an hour of the user's own time costs."""
    _write(tools, owner, "rate.hourly", partial(_set_hourly_rate, money), subject="", on_error=on_error)


# Tags


def rename_tag(
    tools: Tools, owner: QObject, tag_id: int, name: str, *, is_merge: bool, on_done: OnId, on_error: OnError
) -> None:
    """Give a tag another name; where there is a tag of that name the two become one."""
    label = "tag.merge" if is_merge else "tag.rename"
    work = partial(_rename_tag, tag_id, name)
    write_draft(tools, owner, label, work, subject=name.strip(), on_done=on_done, on_error=on_error)


def colour_tag(tools: Tools, owner: QObject, tag_id: int, colour: str, *, name: str) -> None:
    """Give a tag another colour."""
    write(tools, owner, "tag.colour", partial(_colour_tag, tag_id, colour), subject=name)


def delete_tag(tools: Tools, owner: QObject, tag_id: int, *, name: str) -> None:
    """Take a tag off everybody."""
    write(tools, owner, "tag.delete", partial(_delete_tag, tag_id), subject=name)


def _write(
    tools: Tools, owner: QObject, label: str, work: Callable[[Session], Any], *, subject: str, on_error: OnError
) -> None:
    """Start a write whose refusal is shown where the user is."""
    done = partial(told, tools, messages.done(label, subject), None)
    tools.runner.write(owner, label, work, done, subject=subject, on_error=on_error)


def sentence(error: IrmError) -> str:
    """Return what a refusal says under a table."""
    return messages.error(error)


# The work, done in the writing thread


def _save_field(draft: OwnFieldDraft, field_id: int | None, session: Session) -> int:
    return services.own_fields.save(session, draft, field_id=field_id)


def _reorder_fields(field_ids: tuple[int, ...], session: Session) -> None:
    services.own_fields.reorder(session, field_ids)


def _hide_field(field_id: int, is_hidden: bool, session: Session) -> None:
    services.own_fields.hide(session, field_id, is_hidden=is_hidden)


def _delete_field(field_id: int, session: Session) -> int:
    return services.own_fields.delete(session, field_id)


def _rename_stage(code: str, name: str, session: Session) -> None:
    services.stages.rename(session, code, name)


def _hide_stage(code: str, is_hidden: bool, session: Session) -> None:
    services.stages.hide(session, code, is_hidden=is_hidden)


def _reorder_stages(codes: tuple[str, ...], session: Session) -> None:
    services.stages.reorder(session, codes)


def _set_limits(limits: tuple[int, ...], session: Session) -> None:
    services.tiers.set_limits(session, limits)


def _save_benchmark(draft: Benchmark, benchmark_id: int | None, session: Session) -> int:
    return services.benchmarks.save(session, draft, benchmark_id=benchmark_id)


def _delete_benchmark(benchmark_id: int, session: Session) -> None:
    services.benchmarks.delete(session, benchmark_id)


def _reset_benchmarks(session: Session) -> None:
    services.benchmarks.reset(session)


def _rename_tag(tag_id: int, name: str, session: Session) -> int:
    return services.tags.rename(session, tag_id, name)


def _colour_tag(tag_id: int, colour: str, session: Session) -> None:
    services.tags.set_colour(session, tag_id, colour)


def _delete_tag(tag_id: int, session: Session) -> int:
    return services.tags.delete(session, tag_id)


def _set_months_kept(months: int, session: Session) -> None:
    services.retention.set_months(session, months)


def _set_hourly_rate(money: Money, session: Session) -> None:
    services.budgets.set_hourly_rate(session, money)
