"""The tags an import meets, by folded name; a name not known yet becomes a tag."""

from __future__ import annotations

from irm.db import lookups
from irm.db.bulk import BulkWriter
from irm.domain.checked_parts import folded_tag


class Tags:
    """Ids of tags. New ones are not owed what is derived of them: their links are, or see to it themselves."""

    def __init__(self, writer: BulkWriter) -> None:
        self._ids = lookups.tag_ids(writer.connection)
        self._rows = writer.shape("tag", ("name", "folded", "colour"))
        self._known: dict[str, tuple[str, int]] = {}

    def id_of(self, name: str) -> tuple[str, int]:
        """Return folded name and id of a tag."""
        known = self._known.get(name)
        if known is None:
            folded = folded_tag(name)
            if folded not in self._ids:
                self._ids[folded] = tag_id = self._rows.take_id()
                self._rows.rows.append((tag_id, name, folded, ""))
            known = self._known[name] = (folded, self._ids[folded])
        return known
