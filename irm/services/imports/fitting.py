"""What the cells of a column let its header mean: an e-mail column without an address is none."""

from __future__ import annotations

import re
from typing import Final

from irm.domain.counts import parse_count
from irm.domain.handles import parse_account
from irm.domain.platforms import platform_of
from irm.domain.text import fold
from irm.errors import IrmError
from irm.services.imports import aliases
from irm.services.imports.aliases import METRIC_FIELDS
from irm.services.imports.columns import Column

_MOSTLY: Final = 0.6
ID_HEADERS: Final = frozenset(("id", "uid", "user id", "profile id", "no", "no.", "#", "번호", "순번"))
_HOST: Final = re.compile(
    r"(?:[\w-]+\.)+(?:com|net|org|info|biz|io|co|eu|us|uk|de|fr|es|it|nl|kr|jp|cn|in|br|ru|shop|store|blog|page|app|dev|gov|edu|mil|ai|ca|au|ch|at|se|no|dk|pl|tr|mx|ar|cl|pe|xyz|online|site|tech|agency)",
    re.IGNORECASE,
)
_OWNER: Final = re.compile(r"owner|assigne|created by|modified by|담당|المسؤول", re.IGNORECASE)
_ID: Final = re.compile(r"(?:\b|_)id\b|key\b|^(?:no\.?|#|번호|순번)$")
_FILE: Final = re.compile(
    r"\S+\.(?:png|jpe?g|gif|webp|svg|pdf|mp4|mov|csv|xlsx?|docx?|html?|md|txt|json)", re.IGNORECASE
)
_OF_PROGRAMS: Final = re.compile(r"\b(?:slug|permalink|path|file|filename|hash|token|shortcode|sku)\b", re.IGNORECASE)
"""Headers of words that programs make of others: they look like handles."""
_NUMBERED: Final = re.compile(
    r"\b(?:ids?|no|code|date|zip|isbn|ean|sku|order|invoice|document|price|probability|rate)\b|코드|код|номер",
    re.IGNORECASE,
)
"""Headers of numbers that are no telephone's, however they are written."""
_CODE: Final = re.compile(
    r"\d+|(?=.*\d)[0-9a-f]{8}[0-9a-f-]*|[A-Za-z]{1,12}(?:[-_][A-Za-z]{1,12})?[-_#]?\d+", re.IGNORECASE
)
_PERCENT: Final = re.compile(r".*\d\s?%.*", re.DOTALL)
_CONTACTED: Final = re.compile(
    r"\b(?:sent|contact(?:ed)?|e-?mail(?:ed)?|dm(?:ed)?|messaged|reached out|outreach|pitch(?:ed)?|followed[ -]?up"
    r"|repl(?:y|ied)|respon(?:se|ded)|answer(?:ed)?|called|touch|kontaktiert|contacté|contactado)\b|연락|컨택|발송|제안|회신|답변|답장|تواصل|الرد",
    re.IGNORECASE,
)
_NO_CONTACT: Final = re.compile(
    r"\b(?:next|due|deadline|products?|samples?|gifts?|packages?|parcels?|shipp?\w*|invoices?|contract|payment|paid|drafts?|brief"
    r"|post(?:ed)?|birth|created|modified|updated|added|scheduled?|planned)\b|제품|샘플|택배|배송|예정|마감|계약|정산|다음|초안|원고",
    re.IGNORECASE,
)
_NEVER_TICKED: Final = frozenset(
    (
        *("nickname", "company", "agency", "manager", "agent_email", "address", "country", "city", "languages"),
        "introduced_by",
    )
)
"""Fields that a yes or a no says nothing of: "Do you have a manager?"."""
_TICKED: Final = {"posted_on": "content_status", "paid_on": "payment_status", "contract_start": "contract_status"}
"""What a column called like a day is where its cells only say whether it has come."""
_OF_PICTURES: Final = re.compile(
    r"pic(?:ture)?s?\b|pic_|image|img|photo|foto|avatar|thumb|logo|banner|icon|사진|이미지|썸네일|صورة", re.IGNORECASE
)
_PICTURE: Final = re.compile(r".*\.(?:jpe?g|png|gif|webp|svg|bmp)(?:\?.*)?", re.IGNORECASE | re.DOTALL)
_SIGNED: Final = re.compile(r"[a-z0-9]*[._0-9][a-z0-9._]*", re.IGNORECASE)
_HOUSE: Final = re.compile(r"[^\W\d_]{2}.*\s\d{1,3}\s?[a-z]?\b|^\d{1,4}\s+[^\W\d_].*\s[^\W\d_]", re.IGNORECASE)
_LONGEST_PLACE: Final = 100
"""The number of a house beside a street; a town has a postal code at most."""
_PROSE: Final = re.compile(r"(?:[^\s@]+\s+){4,}\S+")
_BETWEEN_LINKS: Final = re.compile(r"(?:[\s,;|]|:::)+")
_COMMENTS: Final = re.compile(r"comments?|댓글", re.IGNORECASE)
"""What notes are called too; numbers there count what others wrote under a post."""
_SHARE: Final = re.compile(r"\d{1,2}[.,]\d{1,2}")
_MOST_FOLLOWED: Final = 50_000_000
_FREE: Final = re.compile(r"User \d")
"""Columns of Outlook that mean whatever somebody wanted; an export of this program puts profiles there."""


def fitting(field: str, column: Column) -> str:
    """Return the field if the cells can be what the header says, else what they can be instead."""
    base, _, platform = field.partition(":")
    if column.is_empty or not base:
        return field
    if base == "row_id" and (column.distinct == 1 or column.at_handles >= _MOSTLY):
        return "handle" if column.at_handles >= _MOSTLY else ""
    if base == "name" and len(column.cells) > 1 and column.last_first >= 0.8:
        return "last_first_name"
    if base in ("first_name", "last_name") and column.words < 0.5:
        return ""
    if base in METRIC_FIELDS and column.counts < 0.5:
        return ""
    if column.ticks >= 0.9 and base in (*_NEVER_TICKED, *_TICKED):
        return _TICKED.get(base, "")
    if base == "stage" and fold(column.header) == "estado" and not any(map(_says_stage, column.cells)):
        return "region"
    if base == "platform" and column.accounts >= 0.5:
        return "accounts"
    if base == "platform" and column.platforms < 0.5:
        return "name" if column.words >= 0.8 and column.distinct > 0.8 else "notes"
    if base == "email" and not column.has_emails:
        is_name = column.names >= _MOSTLY and "contact" in fold(column.header)
        return "phone" if column.phones > 0.5 else "name" if is_name else "notes"
    if base in ("url", "city"):
        return _fitting_place(base, column)
    if base == "handle":
        return _fitting_handle(field, platform, column)
    return _fitting_words(field, column)


def _fitting_place(field: str, column: Column) -> str:
    """Return what links and places are: those of posts, whole addresses."""
    if field == "city":
        return "address" if _are_streets(column) else field
    if column.urls < 0.3 and not holds_hosts(column):
        return "handle" if column.handle_like >= 0.9 else "notes"
    return "post_link" if column.header and leads_to_posts(column) else field


def _fitting_words(field: str, column: Column) -> str:
    """Return what free texts are: notes of nothing but numbers count something."""
    base = field
    if base == "notes" and _FREE.fullmatch(column.header) and column.urls >= _MOSTLY and leads_to_profiles(column):
        return "url"
    if base == "notes" and not aliases.load().is_plain_notes(column.header):
        if column.phones >= _MOSTLY and may_be_phone(column.header):
            return "phone"
        if column.emails >= _MOSTLY:
            return "email"
    if base == "tags" and column.share(_PERCENT) >= _MOSTLY:
        return "notes"
    if base in ("notes", "tags", "name") and column.plain_numbers > 0.9:
        is_count = len(column.cells) > 3 or _COMMENTS.fullmatch(column.header.strip()) is not None
        return "" if base != "notes" or is_count else field
    return field


def _are_streets(column: Column) -> bool:
    """Say whether most cells name a house and not a town."""
    found = sum(1 for cell in column.cells if len(cell) <= _LONGEST_PLACE and _HOUSE.search(cell))
    return found * 2 >= len(column.cells)


def _says_stage(cell: str) -> bool:
    known = aliases.load()
    return bool(known.word(known.stages, cell))


def _fitting_handle(field: str, platform: str, column: Column) -> str:
    """Return what a column called like an account is: counts stand under "Instagram" too, and numbers under "ID"."""
    is_like = max(column.handle_like, column.at_handles, column.urls) >= 0.5
    if is_numbered(column) or (fold(column.header) in ID_HEADERS and not is_like):
        return ""
    if column.header.casefold() in ("account", "user") and (column.plain_numbers > 0.8 or column.handle_like < 0.2):
        return ""
    if column.ticks >= 0.9:
        return ""
    if not platform or not aliases.load().is_platform_alone(column.header):
        return field
    if column.counts >= 0.8:
        return f"followers:{platform}" if are_large(column) else ""
    if not is_like and column.share(_PROSE) >= 0.4:
        return "notes"
    is_letter = len(column.header.strip()) == 1
    return "" if is_letter and not is_like else field


def is_numbered(column: Column) -> bool:
    """Say whether a column called ID holds what a program counts its rows with, not what somebody is called."""
    return _ID.search(fold(column.header)) is not None and column.share(_CODE) > 0.8


def is_of_handles(column: Column, *, is_on_platform: bool = False) -> bool:
    """Say whether names are what accounts are called: one word each, some with what names have not.

    Where nothing says a platform, they have to be small and all different besides.
    """
    is_like = column.handle_like >= 0.95 and (is_on_platform or (column.lower >= 0.8 and column.distinct >= 0.95))
    return is_like and len(column.cells) > 2 and column.share(_SIGNED) >= 0.15


def is_made(column: Column) -> bool:
    """Say whether a program made the words of a column: no handle of anybody."""
    return _OF_PROGRAMS.search(column.header.replace("_", " ")) is not None or column.share(_FILE) >= 0.5


def counts_rows(column: Column) -> bool:
    """Say whether cells are one word with a number behind it, each with another: "INF051", "INF052"."""
    words = {cell.rstrip("0123456789") for cell in column.cells}
    return len(words) == 1 and column.distinct == 1 and len(column.cells) > 2


def are_codes(column: Column) -> bool:
    """Say whether the cells are numbers and marks that programs give: "be5d0f45-0ffc", "KR-001"."""
    return column.share(_CODE) > 0.5


def holds_hosts(column: Column) -> bool:
    """Say whether the cells are addresses of sites, "example.com": they look like handles with a dot in them."""
    return column.share(_HOST) >= 0.8


def says_contact(header: str) -> bool:
    """Say whether days under a header nobody knows are those of messages: "2nd Email Sent", but not "Product sent"."""
    return _CONTACTED.search(header) is not None and _NO_CONTACT.search(header) is None


def said_by_cells(column: Column, *, has_stage: bool, is_led: bool) -> str:
    """Return what cells can be only under such a header: days of messages, ticks of a stage, accounts with words.

    `has_stage` and `is_led` say that other columns tell the stage, and lead to accounts.
    """
    if column.days >= _MOSTLY and says_contact(column.header):
        return "last_contact"
    if column.ticks >= 0.9 and not has_stage and aliases.load().stage_ticked(column.header):
        return "reached"
    is_account = column.accounts >= _MOSTLY and column.platforms >= _MOSTLY and not are_pictures(column)
    return "accounts" if is_account and not is_led else ""


def is_of_colleagues(header: str) -> bool:
    """Say whether a column is about whoever keeps the list: the e-mail of an owner is nobody's on it."""
    return _OWNER.search(header) is not None


def may_be_phone(header: str) -> bool:
    """Say whether digits under a header nobody knows can be telephone numbers: those of documents and goods are not."""
    return _NUMBERED.search(header) is None and not aliases.load().is_of_things(header)


def leads_to_profiles(column: Column) -> bool:
    """Say whether the links of a column are those of platforms."""
    known = sum(1 for cell in column.cells if platform_of(cell) is not None)
    return known >= len(column.cells) / 2


def are_pictures(column: Column) -> bool:
    """Say whether the links of a column lead to pictures."""
    return _OF_PICTURES.search(column.header) is not None or column.share(_PICTURE) >= 0.5


def leads_to_posts(column: Column) -> bool:
    """Say whether the links of a column are those of posts and videos, which are nobody's profile."""
    links = [cell for cell in column.cells if platform_of(cell) not in (None, "other")]
    parts = (part for cell in links for part in _BETWEEN_LINKS.split(cell))
    return len(links) >= len(column.cells) * _MOSTLY and not any(map(_is_profile, parts))


def _is_profile(link: str) -> bool:
    try:
        return bool(parse_account(link).handle)
    except IrmError:
        return False


def are_of_people(column: Column) -> bool:
    """Say whether numbers that no header names can count followers: no ratings, no shares, no IDs of programs."""
    counts = sorted(count for cell in column.cells if (count := _count(cell)) is not None)
    has_shares = any(_SHARE.fullmatch(cell) for cell in column.cells)
    return bool(counts) and not has_shares and 100 <= counts[len(counts) // 2] <= _MOST_FOLLOWED


def _count(cell: str) -> int | None:
    try:
        return parse_count(cell)
    except IrmError:
        return None


def are_large(column: Column) -> bool:
    """Say whether numbers are rather followers than a rank or a price: "12K", 4500."""
    small = sum(1 for cell in column.cells if cell.isdecimal() and len(cell) <= 3 and int(cell) < 300)
    return small <= len(column.cells) / 2
