"""What the quick readers of XLSX leave out: addresses that cells lead to, merged cells, formats that say a unit.

Part of the process that reads workbooks (`xlsx_child`): imports nothing of the program. Looks at the sheet's XML with
patterns, never builds it up, and finds nothing where the file is unusual.
"""

from __future__ import annotations

import re
import unicodedata
import zipfile
from collections.abc import Iterator
from html import unescape
from typing import Final, NamedTuple

_PART: Final = 8 << 20
"""Bytes of a part beside the sheet that are looked at."""
_CHUNK: Final = 1 << 18
_MOST: Final = 300_000
"""So many cells with something of their own are remembered."""
_TAG: Final = rb"<(?:\w+:)?"
_ATTRIBUTE: Final = re.compile(r"([\w:]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_FORMULA: Final = re.compile(
    _TAG + rb"c\s[^<>]*?\br=\"([A-Z]{1,3})(\d{1,7})\"[^<>]*>\s*" + _TAG + rb"f[^<>]*>\s*(?:_xlfn\.)?HYPERLINK\(\s*"
    rb"(?:&quot;|\")(https?://[^\"<>]{1,2000}?)(?:&quot;|\")",
    re.IGNORECASE,
)
_REFERENCE: Final = re.compile(r"\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?")
_QUOTED: Final = re.compile(r'"[^"]*"|\\.')
_SCALED: Final = re.compile(r"[0#?],+(?:[^0#?]|\Z)")
_CURRENCY_WORD: Final = re.compile(r"[A-Z]{3}|만?\s?원|円|元|د\.إ|ر\.س|ج\.م")


class Details(NamedTuple):
    """By row: places and addresses, places and formats; and merged cells as first and last row with their place."""

    links: dict[int, dict[int, str]]
    formats: dict[int, dict[int, str]]
    merged: list[tuple[int, int, int]]


NOTHING: Final = Details({}, {}, [])


def details(archive: zipfile.ZipFile, sheet: str) -> Details:
    """Return what is found about the sheet of that name."""
    part = _sheet_part(archive, sheet)
    if not part:
        return NOTHING
    formats = _telling_formats(archive)
    folder, _, name = part.rpartition("/")
    targets = _targets(archive, f"{folder}/_rels/{name}.rels")
    found = Details({}, {}, [])
    count = 0
    pattern = _styled(formats)
    for piece in _pieces(archive, part):
        if pattern is not None:
            for match in pattern.finditer(piece):
                count += 1
                column, row, style = match[1] or match[5], match[2] or match[6], match[3] or match[4]
                found.formats.setdefault(int(row), {})[_place(column.decode())] = formats[style.decode()]
        if b"HYPERLINK(" in piece:
            for column, row, target in _FORMULA.findall(piece):
                count += 1
                address = unescape(target.decode("utf-8", "replace"))
                found.links.setdefault(int(row), {})[_place(column.decode())] = address
        count += _take_tail(piece, targets, found)
        if count > _MOST:
            break
    return found


def _take_tail(piece: bytes, targets: dict[str, str], found: Details) -> int:
    """Take what stands behind the rows: merged cells and links."""
    count = 0
    if targets and b"hyperlink" in piece:
        for tag in re.findall(_TAG + rb"hyperlink\s([^>]*)>", piece):
            about = _attributes(tag.decode("utf-8", "replace"))
            match = _REFERENCE.match(about.get("ref", ""))
            target = targets.get(about.get("id", ""), "")
            if match is not None and target.startswith(("http://", "https://")):
                found.links.setdefault(int(match[2]), {})[_place(match[1])] = target
                count += 1
    if b"mergeCell" in piece:
        for tag in re.findall(_TAG + rb"mergeCell\s([^>]*)>", piece):
            match = _REFERENCE.fullmatch(_attributes(tag.decode("utf-8", "replace")).get("ref", ""))
            if match is not None and match[4] and int(match[4]) > int(match[2]):
                found.merged.append((int(match[2]), int(match[4]), _place(match[1])))
                count += 1
    return count


def shown(value: float, code: str) -> str:
    """Return a number as its format shows it, where that says more than the number: percent, money, zeros in front."""
    section = _first_section(code)
    if "%" in _QUOTED.sub("", section):
        return f"{_plain(round(value * 100, 10))}%"
    bare = re.sub(r'["\\]', "", section)
    if re.fullmatch(r"[0# ()+-]*", bare) and sum(bare.count(sign) for sign in "0#") >= 7 and value >= 0:
        return _filled_in(str(int(value)), bare)
    before, after = _unit(section)
    return f"{before}{_plain(value)}{after}"


def _filled_in(digits: str, pattern: str) -> str:
    """Put digits in the places of a pattern like 000-0000-0000, from the right."""
    written: list[str] = []
    left = list(digits)
    is_used = True
    for sign in reversed(pattern):
        if sign in "0#":
            is_used = bool(left) or sign == "0"
            if is_used:
                written.append(left.pop() if left else "0")
        elif is_used:
            written.append(sign)
    return "".join(left) + "".join(reversed(written)).strip()


def _plain(value: float) -> str:
    return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)


def _first_section(code: str) -> str:
    found = re.match(r'(?:"[^"]*"|\\.|\[[^\]]*\]|[^;"\\\[])*', code)
    return found[0] if found else ""


def _unit(section: str) -> tuple[str, str]:
    """Return the money sign before and the one after the digits of a format."""
    section = re.sub(r"_.|\*.", "", section)
    section = re.sub(r"\[\$([^\]-]*)[^\]]*\]", r'"\1"', section)
    section = re.sub(r"\[[^\]]*\]", "", section)
    literal = re.compile(r'"([^"]*)"|\\(.)|([^0#?.,\s"\\])')
    digits = re.search(r"[0#?]", section)
    place = digits.start() if digits else len(section)
    before = "".join("".join(match) for match in literal.findall(section[:place])).strip()
    after = "".join("".join(match) for match in literal.findall(section[place:])).strip()
    return (before if _is_money(before) else ""), (after if _is_money(after) else "")


def _is_money(text: str) -> bool:
    is_sign = len(text) <= 4 and any(unicodedata.category(letter) == "Sc" for letter in text)
    return is_sign or _CURRENCY_WORD.fullmatch(text) is not None


def _is_telling(code: str) -> bool:
    section = _first_section(code)
    if re.search(r"\[[<>=]", code) or _SCALED.search(section):
        return False
    if "%" in _QUOTED.sub("", section) or any(_unit(section)):
        return True
    bare = re.sub(r'["\\]', "", section)
    return re.fullmatch(r"[0# ()+-]*", bare) is not None and sum(bare.count(sign) for sign in "0#") >= 7


def _telling_formats(archive: zipfile.ZipFile) -> dict[str, str]:
    """Return the numbers of the cell styles whose format says a unit, with that format."""
    text = _part(archive, "xl/styles.xml")
    codes = {"9": "0%", "10": "0.00%"}
    for tag in re.findall(r"<(?:\w+:)?numFmt\s([^>]*)>", text):
        about = _attributes(tag)
        codes[about.get("numFmtId", "")] = about.get("formatCode", "")
    telling = {number: code for number, code in codes.items() if _is_telling(code)}
    cells = re.search(r"<(?:\w+:)?cellXfs\b.*?</(?:\w+:)?cellXfs>", text, re.DOTALL)
    tags = re.findall(r"<(?:\w+:)?xf\s([^>]*)>", cells[0]) if cells else []
    numbers = [_attributes(tag).get("numFmtId", "") for tag in tags]
    return {str(style): telling[number] for style, number in enumerate(numbers) if number in telling}


def _styled(formats: dict[str, str]) -> re.Pattern[bytes] | None:
    """Return the pattern of a cell that has one of the styles, whichever of its attributes comes first."""
    if not formats:
        return None
    style = b"|".join(sorted((number.encode() for number in formats), reverse=True))
    place, number = rb"\br=\"([A-Z]{1,3})(\d{1,7})\"", rb"\bs=\"(" + style + rb")\""
    return re.compile(
        _TAG
        + rb"c\s(?:[^<>]*?"
        + place
        + rb"[^<>]*?\s"
        + number
        + rb"|[^<>]*?"
        + number
        + rb"[^<>]*?\s"
        + place
        + rb")"
    )


def _sheet_part(archive: zipfile.ZipFile, sheet: str) -> str:
    names = (_attributes(tag) for tag in re.findall(r"<(?:\w+:)?sheet\s([^>]*)>", _part(archive, "xl/workbook.xml")))
    number = next((about.get("id", "") for about in names if about.get("name") == sheet), "")
    target = _targets(archive, "xl/_rels/workbook.xml.rels").get(number, "").lstrip("/")
    part = target if target.startswith("xl/") or not target else f"xl/{target}"
    return part if part in archive.namelist() else ""


def _targets(archive: zipfile.ZipFile, part: str) -> dict[str, str]:
    about = (_attributes(tag) for tag in re.findall(r"<(?:\w+:)?Relationship\s([^>]*)>", _part(archive, part)))
    return {one.get("Id", ""): one.get("Target", "") for one in about}


def _attributes(tag: str) -> dict[str, str]:
    return {name.rpartition(":")[2]: unescape(one or other) for name, one, other in _ATTRIBUTE.findall(tag)}


def _part(archive: zipfile.ZipFile, name: str) -> str:
    if name not in archive.namelist():
        return ""
    with archive.open(name) as file:
        return file.read(_PART).decode("utf-8", "replace")


def _pieces(archive: zipfile.ZipFile, part: str) -> Iterator[bytes]:
    """Yield the XML of a sheet in pieces that end where a cell does; one that never ends is passed over."""
    carried = b""
    with archive.open(part) as file:
        while chunk := file.read(_CHUNK):
            piece = carried + chunk
            end = max(
                piece.rfind(b"</row"), piece.rfind(b"</x:row"), piece.rfind(b"<hyperlink "), piece.rfind(b"<mergeCell ")
            )
            if end <= 0:
                carried = piece if len(piece) < 4 * _CHUNK else b""
                continue
            yield piece[:end]
            carried = piece[end:]
    yield carried


def _place(column: str) -> int:
    place = 0
    for letter in column:
        place = place * 26 + ord(letter) - 64
    return place - 1
