"""Small sound files of every format that comes in, to be damaged."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Final

import xlsxwriter  # type: ignore[import-untyped]

from irm.services.store import Store
from tests.builders import add, log
from tests.services.exports.people import FILES, add_parts, known, touches, whole, write
from tests.services.imports.ods_files import cell, row, sheet
from tests.services.imports.ods_files import write as write_ods

ROWS: Final = (
    ("Name", "Instagram", "Followers", "Email", "Phone", "Status", "Last contact", "Notes"),
    ("Jane", "@jane", "250K", "j@x.com", "+82 10-1234-5678", "DM Sent", "2025-01-20", 'a, "b"\nc'),
    ("김민지", "https://instagram.com/minji.log", "7420만", "m@x.kr", "010-1234-5678", "협의 중", "16. 7. 1.", "좋음"),
    ("يزن", "@yzn", "٣٫٥ ألف", "DM", "—", "🎯 Target", "20/01/2025", "=1+1"),
)
GOOGLE: Final = (
    "First Name,Last Name,Notes,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,"
    "Website 1 - Label,Website 1 - Value\n"
    'Jane,Doe,"two\nlines",* myContacts ::: vip,* Work,j@x.com,Mobile,+82 10-1234-5678,,https://tiktok.com/@jane\n'
)
CARDS: Final = (
    "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=EA=B9=80;=EB=AF=BC=\r\n=EC=A7=80\r\n"
    "TEL;CELL:010-1234-5678\r\nPHOTO;ENCODING=BASE64;JPEG:\r\n /9j/4AAQSkZJRg\r\n\r\nEND:VCARD\r\n"
    "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Jane Doe\r\nN:Doe;Jane;;;\r\nEMAIL;TYPE=WORK:j@x.com\r\n"
    "item1.URL:https://instagram.com/jane\r\nitem1.X-ABLabel:_$!<HomePage>!$_\r\nBDAY:1990-01-20\r\n"
    "NOTE:a long note that is \r\n folded\\, and escaped\\n\r\n"
    "ADR;TYPE=HOME:;;1 Street;Seoul;;04524;Korea\r\nEND:VCARD\r\n"
    "BEGIN:VCARD\nVERSION:4.0\nFN:يزن\nSOCIALPROFILE;SERVICE-TYPE=Instagram:https://instagram.com/yzn\n"
    "TEL;VALUE=uri;TYPE=\"voice,cell\":tel:+971501234567\nUID:urn:uuid:1\nEND:VCARD\n"
)  # fmt: skip


def seeds(kind: str, folder: Path, store: Store) -> list[bytes]:
    """Return some sound files of a format: "csv", "tsv", "xlsx", "ods", "vcf" or "json"."""
    makers = {"csv": _csv, "tsv": _tsv, "xlsx": _xlsx, "ods": _ods, "vcf": _cards, "json": _none}
    sound = makers[kind](folder)
    if kind in FILES:
        owner = add(store, known())
        add(store, whole(display_name="Bob", accounts=(), contact_points=()))
        for touch in touches(owner):
            log(store, touch)
        add_parts(store, owner)
        write(store, folder / FILES[kind])
        sound.append((folder / FILES[kind]).read_bytes())
    return sound


def _joined(mark: str) -> str:
    def quoted(text: str) -> str:
        return f'"{text.replace(chr(34), chr(34) * 2)}"' if any(sign in text for sign in f'{mark}"\n') else text

    return "".join(mark.join(map(quoted, cells)) + "\r\n" for cells in ROWS)


def _csv(_: Path) -> list[bytes]:
    korean = "이름;팔로워수;연락처\n김민지;1,694개;010-1234-5678\n박지은;236억;카톡 jieun\n"
    titled = (
        "Our list\n\n,Instagram,,TikTok,\nName,Handle,Followers,Handle,Followers\n"
        "Jane,@jane,1K,@jane,2K\nTotal,,1K,,2K\n"
    )
    return [_joined(",").encode(), GOOGLE.encode("utf-8-sig"), korean.encode("cp949"), titled.encode()]


def _tsv(_: Path) -> list[bytes]:
    return [_joined("\t").encode(), _joined("\t").encode("utf-16"), _joined("|").encode("utf-16-be")]


def _cards(_: Path) -> list[bytes]:
    return [CARDS.encode(), CARDS.encode("utf-16")]


def _none(_: Path) -> list[bytes]:
    return []


def _xlsx(_: Path) -> list[bytes]:
    stream = io.BytesIO()
    book = xlsxwriter.Workbook(stream, {"strings_to_formulas": False})
    sheet = book.add_worksheet("People")
    percent = book.add_format({"num_format": "0.0%"})
    for number, cells in enumerate(ROWS):
        sheet.write_row(number, 0, cells)
        sheet.write_number(number, 8, 0.052, percent)
    sheet.merge_range(5, 0, 7, 0, "Bob")
    sheet.write_url(5, 1, "https://instagram.com/bob", string="Profile")
    book.add_worksheet("Lists").hide()
    book.close()
    return [stream.getvalue()]


def _ods(folder: Path) -> list[bytes]:
    rows = [row(*(cell(text.replace("&", "&amp;")) for text in cells)) for cells in ROWS]
    more = row(
        cell("Bob", 'table:number-rows-spanned="2"'),
        cell('<text:a xlink:href="https://instagram.com/bob">Profile</text:a>'),
        cell("5.2%", 'office:value-type="percentage" office:value="0.052"'),
        cell("20.01.25", 'office:value-type="date" office:date-value="2025-01-20"'),
        cell(about='table:number-columns-repeated="16380"'),
    )
    rest = row(cell(), about='table:number-rows-repeated="1048560"')
    path = write_ods(folder / "seed.ods", [sheet("People", *rows, more, rest), sheet("Lists", style="hidden")])
    return [path.read_bytes()]
