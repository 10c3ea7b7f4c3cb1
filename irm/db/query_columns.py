"""Where each field of a search stands in the file: one condition per field and value, over `influencer_fact`.

Every condition is SQL with question marks and the values bound to them; nothing typed ever stands in the SQL.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any, Final

from irm.domain import grams, iso
from irm.domain.query_fields import OWN, Field
from irm.domain.query_value import Value

Condition = tuple[str, list[Any]]

_ID: Final = "influencer_fact.id"
_FACTS: Final = {
    "followers": "influencer_fact.followers",
    "rate": "influencer_fact.rate",
    "last": "influencer_fact.last_contact_on",
    "due": "influencer_fact.next_due",
    "birthday": "nullif(influencer_fact.birthday_key, '')",
    "reliability": "influencer_fact.reliability",
    "tier": "nullif(influencer_fact.tier, '')",
    "turn": "nullif(influencer_fact.turn, '')",
    "id": _ID,
}
_WORDS: Final = {
    "name": "display_name || ' ' || legal_name || ' ' || sort_name",
    "city": "city",
    "language": "languages",
    "zone": "time_zone",
    "cause": "causes",
    "introduced": "introduced_by || ' ' || coalesce((SELECT o.display_name FROM influencer AS o"
    " WHERE o.id = i.introduced_by_id), '')",
}
_CODES: Final = {"kind": "kind", "type": "influence_type", "origin": "origin"}
_CONTACTS: Final = frozenset({"email", "phone", "messenger", "address"})
_LATEST: Final = (
    "social_account AS a JOIN metric_snapshot AS m ON m.id = (SELECT l.id FROM metric_snapshot AS l"
    " WHERE l.account_id = a.id ORDER BY l.taken_on DESC, l.id DESC LIMIT 1)"
)
_REPRESENTED: Final = (
    "SELECT l.influencer_id FROM influencer_representative AS l JOIN representative AS r ON r.id = l.representative_id"
)
_IN_CAMPAIGN: Final = (
    "SELECT k.influencer_id FROM cooperation AS k JOIN campaign AS w ON w.id = k.campaign_id WHERE w.trashed_at IS NULL"
)
_FLAGS: Final[dict[str, str]] = {
    "dnc": f"{_ID} IN (SELECT i.id FROM influencer AS i WHERE i.do_not_contact_on IS NOT NULL)",
    "relevant": f"{_ID} NOT IN (SELECT i.id FROM influencer AS i WHERE i.not_relevant_on IS NOT NULL)",
    "irrelevant": f"{_ID} IN (SELECT i.id FROM influencer AS i WHERE i.not_relevant_on IS NOT NULL)",
    "losing": "influencer_fact.loses_touch_on <= ?",
    "overdue": "influencer_fact.next_due < ?",
    "waiting": "influencer_fact.turn = 'theirs'",
    "verified": f"{_ID} IN (SELECT influencer_id FROM social_account WHERE is_verified)",
    "preferred": f"{_ID} IN (SELECT influencer_id FROM contact_point WHERE is_preferred AND influencer_id IS NOT NULL)",
    "new": "influencer_fact.last_contact_on IS NULL",
}
_THERE: Final[dict[str, str]] = {
    "name": f"{_ID} IN (SELECT i.id FROM influencer AS i WHERE i.display_name <> '')",
    "handle": f"{_ID} IN (SELECT influencer_id FROM social_account WHERE canonical IS NOT NULL)",
    "platform": "influencer_fact.account_count > 0",
    "views": f"{_ID} IN (SELECT a.influencer_id FROM {_LATEST} WHERE m.avg_views IS NOT NULL)",
    "stage": "1",
    "kind": "1",
    "created": "1",
    "updated": "1",
    "tag": f"{_ID} IN (SELECT influencer_id FROM influencer_tag)",
    "country": "influencer_fact.country_key <> ''",
    "silent": "influencer_fact.last_contact_on IS NOT NULL",
    "next": "influencer_fact.next_step <> ''",
    "note": f"{_ID} IN (SELECT i.id FROM influencer AS i WHERE i.notes <> '')",
    "rep": f"{_ID} IN ({_REPRESENTED})",
    "channel": f"{_ID} IN (SELECT influencer_id FROM interaction)",
    "incident": f"{_ID} IN (SELECT influencer_id FROM incident)",
    "rhythm": f"{_ID} IN (SELECT i.id FROM influencer AS i WHERE i.rhythm_days IS NOT NULL)",
    "introduced": f"{_ID} IN (SELECT i.id FROM influencer AS i WHERE i.introduced_by <> ''"
    " OR i.introduced_by_id IS NOT NULL)",
    "affinity": f"{_ID} IN (SELECT influencer_id FROM affinity)",
    "campaign": f"{_ID} IN ({_IN_CAMPAIGN})",
    "file": f"{_ID} IN (SELECT influencer_id FROM attachment)",
}


@dataclass(frozen=True, slots=True)
class Day:
    """Today, and how a local day becomes an instant of the file."""

    today: date

    def instant(self, day: str, *, after: int = 0) -> str:
        """Return the instant at which a local day (or one later) begins."""
        begins = datetime.combine(date.fromisoformat(day), time())
        try:
            return iso.to_text((begins + timedelta(days=after)).astimezone())
        except (OverflowError, ValueError, OSError):
            return day


def condition(one: Field, value: Value, day: Day) -> Condition:
    """Return the condition that a field meets one value."""
    code = one.code
    if code == "has":
        return there(value.text)
    if code == "is":
        sql = _FLAGS.get(value.text, "0")
        return sql, [day.today.isoformat()] * sql.count("?")
    if value.is_any:
        return there(code)
    if value.is_empty:
        sql, values = there(code)
        return f"NOT ({sql})", values
    if code.startswith(OWN):
        return _own(one, value)
    if code in _FACTS:
        return _bounds(_FACTS[code], value) if not value.text else (f"{_FACTS[code]} = ?", [value.text])
    if code in _WORDS:
        inner, values = _contains(f"irm_fold({_WORDS[code]})", value)
        return f"{_ID} IN (SELECT i.id FROM influencer AS i WHERE {inner})", values
    if code in _CODES:
        return f"{_ID} IN (SELECT i.id FROM influencer AS i WHERE i.{_CODES[code]} = ?)", [value.text]
    if code in _CONTACTS:
        inner, values = _contains("irm_fold(c.value || ' ' || c.normalised || ' ' || c.label)", value)
        return (
            f"{_ID} IN (SELECT c.influencer_id FROM contact_point AS c WHERE c.kind = '{code}' AND {inner})",
            values,
        )
    return _SPECIAL[code](value, day)


def there(code: str) -> Condition:
    """Return the condition that a person has something in a field."""
    if code.startswith(OWN):
        return f"{_ID} IN ({_OF_OWN} AND v.value <> '')", [code.removeprefix(OWN)]
    if code in _THERE:
        return _THERE[code], []
    if code in _FACTS:
        return f"{_FACTS[code]} IS NOT NULL", []
    if code in _CONTACTS:
        kind = f"SELECT influencer_id FROM contact_point WHERE kind = '{code}' AND influencer_id IS NOT NULL"
        return f"{_ID} IN ({kind})", []
    column = _WORDS.get(code) or _CODES[code]
    return f"{_ID} IN (SELECT i.id FROM influencer AS i WHERE trim({column}) <> '')", []


# By kind of value


def _contains(column: str, value: Value) -> Condition:
    if value.is_whole:
        return f"{column} = ?", [value.text]
    return f"instr({column}, ?) > 0", [value.text]


def _bounds(column: str, value: Value) -> Condition:
    """Return the condition that a column lies between the bounds; a low above the high runs over the new year."""
    parts, values = [], []
    for bound, is_open, mark in ((value.low, value.is_low_open, ">"), (value.high, value.is_high_open, "<")):
        if bound is not None:
            parts.append(f"{column} {mark}{'' if is_open else '='} ?")
            values.append(bound)
    is_wrapped = isinstance(value.low, str) and isinstance(value.high, str) and value.low > value.high
    return f"({(' OR ' if is_wrapped else ' AND ').join(parts) or '1'})", values


def _silent(value: Value, day: Day) -> Condition:
    """Days of silence are counted back from today: more of them is an earlier last contact."""
    high = None if value.low is None else _back(day.today, int(value.low))
    low = None if value.high is None else _back(day.today, int(value.high))
    return _bounds("influencer_fact.last_contact_on", Value(low=low, high=high))


def _back(today: date, days: int) -> str:
    try:
        return (today - timedelta(days=days)).isoformat()
    except OverflowError:
        return date.min.isoformat()


def _instants(column: str, value: Value, day: Day) -> Condition:
    parts, values = [], []
    if value.low is not None:
        parts.append(f"i.{column} >= ?")
        values.append(day.instant(str(value.low)))
    if value.high is not None:
        parts.append(f"i.{column} < ?")
        values.append(day.instant(str(value.high), after=1))
    return f"{_ID} IN (SELECT i.id FROM influencer AS i WHERE {' AND '.join(parts) or '1'})", values


def _created(value: Value, day: Day) -> Condition:
    return _instants("created_at", value, day)


def _updated(value: Value, day: Day) -> Condition:
    return _instants("updated_at", value, day)


def _platform(value: Value, day: Day) -> Condition:
    return f"{_ID} IN (SELECT influencer_id FROM social_account WHERE platform = ?)", [value.text]


def _handle(value: Value, day: Day) -> Condition:
    inner, values = _contains("irm_fold(coalesce(a.canonical, a.handle))", value)
    return f"{_ID} IN (SELECT a.influencer_id FROM social_account AS a WHERE {inner})", values


def _views(value: Value, day: Day) -> Condition:
    inner, values = _bounds("m.avg_views", value)
    return f"{_ID} IN (SELECT a.influencer_id FROM {_LATEST} WHERE {inner})", values


def _stage(value: Value, day: Day) -> Condition:
    stage = "SELECT s.id FROM stage AS s WHERE s.code = ?"
    return f"{_ID} IN (SELECT i.id FROM influencer AS i WHERE i.stage_id IN ({stage}))", [value.text]


def _tag(value: Value, day: Day) -> Condition:
    inner, values = _contains("t.folded", value)
    tags = f"SELECT t.id FROM tag AS t WHERE {inner}"
    return f"{_ID} IN (SELECT g.influencer_id FROM influencer_tag AS g WHERE g.tag_id IN ({tags}))", values


def _country(value: Value, day: Day) -> Condition:
    return _contains("influencer_fact.country_key", value)


def _next(value: Value, day: Day) -> Condition:
    return _contains("irm_fold(influencer_fact.next_step)", value)


def _note(value: Value, day: Day) -> Condition:
    """Look for a word in notes and touches; where it has no letter the index could know, in the texts themselves."""
    match = grams.gram_query(value.text)
    notes = "SELECT i.id FROM influencer AS i WHERE instr(irm_fold(i.notes), ?) > 0"
    if not match:
        touches = (
            "SELECT t.influencer_id FROM interaction AS t WHERE instr(irm_fold(t.subject || ' ' || t.body), ?) > 0"
        )
        return f"({_ID} IN ({notes}) OR {_ID} IN ({touches}))", [value.text, value.text]
    own = "SELECT x.rowid / 2 FROM text_index AS x WHERE x.text_index MATCH ? AND x.rowid % 2 = 0"
    said = (
        "SELECT t.influencer_id FROM text_index AS x JOIN interaction AS t ON t.id = x.rowid / 2"
        " WHERE x.text_index MATCH ? AND x.rowid % 2 = 1"
    )
    return f"({_ID} IN ({notes} AND i.id IN ({own})) OR {_ID} IN ({said}))", [
        value.text,
        match,
        match,
    ]


def _rep(value: Value, day: Day) -> Condition:
    inner, values = _contains("irm_fold(r.name || ' ' || r.company || ' ' || r.kind)", value)
    return f"{_ID} IN ({_REPRESENTED} WHERE {inner})", values


def _channel(value: Value, day: Day) -> Condition:
    return f"{_ID} IN (SELECT t.influencer_id FROM interaction AS t WHERE t.channel = ?)", [value.text]


def _incident(value: Value, day: Day) -> Condition:
    return f"{_ID} IN (SELECT n.influencer_id FROM incident AS n WHERE n.kind = ?)", [value.text]


def _rhythm(value: Value, day: Day) -> Condition:
    inner, values = _bounds("i.rhythm_days", value)
    return f"{_ID} IN (SELECT i.id FROM influencer AS i WHERE {inner})", values


def _affinity(value: Value, day: Day) -> Condition:
    inner, values = _contains("irm_fold(y.note || ' ' || y.url)", value)
    return f"{_ID} IN (SELECT y.influencer_id FROM affinity AS y WHERE {inner})", values


def _file(value: Value, day: Day) -> Condition:
    inner, values = _contains("irm_fold(y.name)", value)
    return f"{_ID} IN (SELECT y.influencer_id FROM attachment AS y WHERE {inner})", values


def _campaign(value: Value, day: Day) -> Condition:
    inner, values = _contains("irm_fold(w.name)", value)
    return f"{_ID} IN ({_IN_CAMPAIGN} AND {inner})", values


_SPECIAL: Final[dict[str, Callable[[Value, Day], Condition]]] = {
    "platform": _platform,
    "handle": _handle,
    "views": _views,
    "stage": _stage,
    "tag": _tag,
    "country": _country,
    "silent": _silent,
    "next": _next,
    "created": _created,
    "updated": _updated,
    "note": _note,
    "rep": _rep,
    "channel": _channel,
    "incident": _incident,
    "rhythm": _rhythm,
    "affinity": _affinity,
    "file": _file,
    "campaign": _campaign,
}

_OF_OWN: Final = (
    "SELECT v.influencer_id FROM own_value AS v JOIN own_field AS o ON o.id = v.own_field_id WHERE o.code = ?"
)


def _own(one: Field, value: Value) -> Condition:
    """Return the condition on an own field; money is held in minor units before its currency."""
    code = one.code.removeprefix(OWN)
    if one.kind == "text":
        inner, values = _contains("irm_fold(v.value)", value)
    elif one.kind in ("choice", "yes_no"):
        inner, values = "v.value = ?", [value.text]
    elif one.kind == "money":
        inner, values = _bounds("CAST(v.value AS INTEGER)", value)
        inner, values = f"{inner} AND v.value LIKE ?", [*values, f"% {value.currency}"]
    elif one.kind == "number":
        inner, values = _bounds("CAST(v.value AS REAL)", value)
    else:
        inner, values = _bounds("v.value", value)
    return f"{_ID} IN ({_OF_OWN} AND {inner})", [code, *values]
