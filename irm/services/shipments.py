"""Parcels sent in a cooperation."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy import delete as sql_delete
from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from irm.db.among import among
from irm.db.engine import rows_changed
from irm.db.models import Cooperation, Shipment
from irm.domain import iso
from irm.domain.checking_terms import checked_shipment
from irm.domain.shipment import ShipmentDraft, ShipmentRow
from irm.errors import IrmError

_PLAIN: Final = ("product", "cost", "currency", "courier", "tracking_number")


def of_cooperation(session: Session, cooperation_id: int) -> list[ShipmentRow]:
    """Return the parcels of a cooperation, in the order they were noted."""
    columns = (*_PLAIN, "sent_on", "arrived_on")
    rows = session.execute(
        select(Shipment.id, *(getattr(Shipment, name) for name in columns))
        .where(Shipment.cooperation_id == cooperation_id)
        .order_by(Shipment.id)
    )
    found = []
    for key, *values in rows:
        *plain, sent_on, arrived_on = values
        days: dict[str, Any] = {"sent_on": iso.day_from_text(sent_on), "arrived_on": iso.day_from_text(arrived_on)}
        found.append(ShipmentRow(key, cooperation_id, ShipmentDraft(**dict(zip(_PLAIN, plain, strict=True)), **days)))
    return found


def save(session: Session, draft: ShipmentDraft, *, cooperation_id: int, shipment_id: int | None = None) -> int:
    """Note a parcel, or change one; return its id. Raises Invalid, IrmError cooperation.unknown or shipment.unknown."""
    checked = checked_shipment(draft)
    columns: dict[str, Any] = {name: getattr(checked, name) for name in _PLAIN}
    columns |= {"sent_on": iso.day_to_text(checked.sent_on), "arrived_on": iso.day_to_text(checked.arrived_on)}
    if shipment_id is not None:
        if not rows_changed(session, update(Shipment).where(Shipment.id == shipment_id).values(**columns)):
            raise IrmError("shipment.unknown", value=str(shipment_id))
        return shipment_id
    if session.scalar(select(Cooperation.id).where(Cooperation.id == cooperation_id)) is None:
        raise IrmError("cooperation.unknown", value=str(cooperation_id))
    columns |= {"cooperation_id": cooperation_id}
    return int(session.execute(insert(Shipment).returning(Shipment.id), columns).scalar_one())


def delete(session: Session, shipment_ids: Sequence[int]) -> None:
    """Delete parcels that were noted by mistake; undo brings them back."""
    session.execute(sql_delete(Shipment).where(Shipment.id.in_(among(shipment_ids))))
