"""E-mail addresses and phone numbers: the form in which two of them are equal, beside what was typed."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from irm.domain import phone_numbers
from irm.domain.text import fold, visible
from irm.errors import IrmError

_EMAIL: Final = re.compile(
    r"""(?!\.)[^\s@<>()\[\]\\,;:"\x00-\x1f]+(?<!\.)@(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.)+[^\W\d_](?:[\w-]{0,61}[^\W_])"""
)
_PLAIN_EMAIL: Final = re.compile(r"[A-Za-z0-9_+-]+(?:\.[A-Za-z0-9_+-]+)*@(?:[A-Za-z0-9]+\.)+[A-Za-z]{2,24}")
"""Addresses that need no second look: most of a list."""
_NAMED: Final = re.compile(r"[^<>]*<([^<>]+)>")
_LONGEST_EMAIL: Final = 254
_PHONE: Final = re.compile(r"\+?[\d\s().\-/~]+(?:(?:ext\.?|x|#|내선)\s*\d{1,7})?")
_LONGEST_PHONE: Final = 60
_SHORTEST_NUMBER: Final = 3
_LONGEST_NUMBER: Final = 20
_MESSENGERS: Final = re.compile(
    r"kakao|카카오|카톡|telegram|t\.me/|whatsapp|wa\.me/|wechat|\bline\b|discord|signal|messenger|m\.me/|تليجرام|تلغرام|واتس"
)


def parse_email(text: str) -> str:
    """Return the address in lower case; takes "mailto:" and "Jane <jane@example.com>". Raises "email.invalid"."""
    if len(text) <= _LONGEST_EMAIL and _PLAIN_EMAIL.fullmatch(text) is not None:
        return text.lower()
    bare = unicodedata.normalize("NFKC", visible(text)).lower().strip()
    named = _NAMED.fullmatch(bare)
    bare = (named[1] if named else bare).strip().removeprefix("mailto:").partition("?")[0].rstrip(" .,;").lstrip()
    if len(bare) > _LONGEST_EMAIL or _EMAIL.fullmatch(bare) is None:
        raise IrmError("email.invalid", value=text)
    return bare


def parse_phone(text: str, *, region: str = "") -> str:
    """Return a phone number as E.164 ("+821012345678", ";ext=12" after it), or its digits.

    `region` (ISO 3166, "KR") reads numbers without a country code.
    What is no possible number there keeps its digits, so that it can still be found. Raises "phone.invalid" where
    there are fewer than 3 digits, more than 20, or words.
    """
    bare = fold(text.strip()).removeprefix("tel:").strip()
    if len(bare) <= _LONGEST_PHONE:
        international = phone_numbers.international(bare, region)
        if international:
            return international
        digits = re.sub(r"\D", "", bare)
        if _PHONE.fullmatch(bare) and _SHORTEST_NUMBER <= len(digits) <= _LONGEST_NUMBER:
            return ("+" if bare.startswith("+") else "") + digits
    raise IrmError("phone.invalid", value=text)


def guess_kind(text: str) -> str:
    """Return which kind of contact a text looks like: "email", "phone", "messenger" or "other"."""
    for kind, parse in (("email", parse_email), ("phone", parse_phone)):
        try:
            parse(text)
        except IrmError:
            continue
        return kind
    return "messenger" if _MESSENGERS.search(fold(text)) else "other"
