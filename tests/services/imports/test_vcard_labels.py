"""What address books write beside a line of a card: labels, relations, days."""

from __future__ import annotations

from pathlib import Path

from tests.services.imports.cards import only


def test_what_address_books_write_beside_a_line_goes_with_it(tmp_path: Path) -> None:
    jane = only(
        tmp_path,
        "FN:Jane Doe",
        "item1.TEL:+1 415 555 0000",
        "item1.X-ABLabel:Manager",
        "item2.X-ABRELATEDNAMES:Sue Kim",
        "item2.X-ABLabel:_$!<Manager>!$_",
        "item3.X-ABRELATEDNAMES:Tom Doe",
        "item3.X-ABLabel:_$!<Brother>!$_",
        "item4.X-ABDATE:2020-06-01",
        "item4.X-ABLabel:_$!<Anniversary>!$_",
        'TEL;TYPE="voice,cell":+34 600 111 222',
        "X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;janey;1;;;",
        "TZ:Europe/Berlin",
        "BDAY:--0315",
    )
    assert [(one.value, one.label) for one in jane.draft.contact_points] == [
        ("+1 415 555 0000", "Manager"),
        ("+34 600 111 222", "mobile"),
    ]
    assert [mention.name for mention in jane.mentions] == ["Sue Kim"]
    assert jane.draft.time_zone == "Europe/Berlin"
    notes = ["Brother: Tom Doe", "Anniversary: 2020-06-01", "Nickname: janey", "Birthday: 03-15"]
    assert jane.draft.notes.split("\n") == notes
