"""Names of months as they stand in files: English in full and short, Arabic of the Gulf, the Levant and the Maghreb."""

from __future__ import annotations

from typing import Final

from irm.domain.text import fold

_NAMES: Final = (
    "january jan يناير كانون_الثاني جانفي",
    "february feb فبراير شباط فيفري",
    "march mar مارس آذار",
    "april apr أبريل إبريل نيسان أفريل",
    "may مايو أيار ماي",
    "june jun يونيو حزيران جوان",
    "july jul يوليو تموز جويلية",
    "august aug أغسطس آب أوت",
    "september sep sept سبتمبر أيلول",
    "october oct أكتوبر تشرين_الأول",
    "november nov نوفمبر تشرين_الثاني",
    "december dec ديسمبر كانون_الأول",
)
MONTHS: Final[dict[str, int]] = {
    fold(name.replace("_", " ")): number for number, names in enumerate(_NAMES, start=1) for name in names.split()
}
"""Folded name to number, 1 to 12."""
