"""vCards as address books take them: folded, escaped, complete."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from irm.domain.influencer import AccountDraft, ContactPointDraft
from irm.services import influencers
from irm.services.exports.vcard_lines import folded, parameter, text_line, text_lines
from irm.services.imports import vcard
from irm.services.store import Store
from tests.builders import NOON, add, person
from tests.services.exports.people import NAUGHTY, whole, write

VERSIONS = {"vcf": "3.0", "vcf4": "4.0"}


def lines(path: Path) -> list[str]:
    """Return the unfolded lines."""
    return path.read_bytes().decode().replace("\r\n ", "").split("\r\n")


@pytest.mark.parametrize(("name", "version"), VERSIONS.items())
def test_a_card_has_what_address_books_know_in_its_usual_place(
    name: str, version: str, store: Store, tmp_path: Path
) -> None:
    add(store, whole(tags=("vegan", "a, b")))
    write(store, tmp_path / "out.vcf", name)
    found = lines(tmp_path / "out.vcf")
    assert found[:2] == ["BEGIN:VCARD", f"VERSION:{version}"]
    assert found[-2:] == ["END:VCARD", ""]
    assert "FN:김민지\\, Jane" in found
    assert "N:;김민지\\, Jane;;;" in found
    assert "CATEGORIES:vegan,a\\, b" in found
    assert "ADR:;;;Seoul\\; Mapo;;;KR" in found
    assert "NOTE:first line\\n\tsecond = line\\n" in found
    assert "URL:https://www.instagram.com/jane.doe/" in found
    assert "URL:https://www.tiktok.com/@Jane?x=1" in found
    assert any(line.startswith("UID:urn:uuid:") for line in found)
    assert any(line.startswith("REV:2") for line in found)


def test_version_3_speaks_as_version_3(store: Store, tmp_path: Path) -> None:
    add(store, whole())
    write(store, tmp_path / "out.vcf")
    found = lines(tmp_path / "out.vcf")
    assert "BDAY:1990-03-12" in found
    assert "EMAIL;TYPE=INTERNET:Jane@Example.com" in found
    assert "TEL;TYPE=VOICE:+82 10-1234-5678" in found
    assert "X-SOCIALPROFILE;TYPE=instagram;X-USER=jane.doe:https://www.instagram.com/jane.doe/" in found
    assert "IMPP;X-SERVICE-TYPE=KakaoTalk:x-apple:%EC%B9%B4%ED%86%A1%3A%20jane%3B%20x" in found


def test_version_4_speaks_as_version_4(store: Store, tmp_path: Path) -> None:
    add(store, whole())
    write(store, tmp_path / "out.vcf", "vcf4")
    found = lines(tmp_path / "out.vcf")
    assert "BDAY:19900312" in found
    assert "EMAIL:Jane@Example.com" in found
    profile = "SOCIALPROFILE;SERVICE-TYPE=Instagram;USERNAME=jane.doe:https://www.instagram.com/jane.doe/"
    assert profile in found


def test_a_profile_without_a_link_is_named(store: Store, tmp_path: Path) -> None:
    add(store, person(accounts=(AccountDraft("other", "some name"),)))
    write(store, tmp_path / "3.vcf")
    write(store, tmp_path / "4.vcf", "vcf4")
    assert 'X-SOCIALPROFILE;TYPE=other;X-USER="some name":x-apple:some%20name' in lines(tmp_path / "3.vcf")
    assert "SOCIALPROFILE;VALUE=text;SERVICE-TYPE=Other:some name" in lines(tmp_path / "4.vcf")


@pytest.mark.parametrize("name", VERSIONS)
def test_a_website_stands_where_address_books_look_for_it_and_comes_back_once(
    name: str, store: Store, tmp_path: Path
) -> None:
    sites = ("https://jane.example/a?b=1&c=2", "https://www.instagram.com/p/AbC/", "www.jane.example", "Fax: 123 4567")
    add(store, person(contact_points=tuple(ContactPointDraft("other", site) for site in sites)))
    write(store, tmp_path / "out.vcf", name)
    found = [line for line in lines(tmp_path / "out.vcf") if line.startswith("URL")]
    assert found == [f"URL:{site}" for site in sites[:3]]
    (candidate,) = vcard.read(tmp_path / "out.vcf")
    assert [(one.kind, one.value) for one in candidate.draft.contact_points] == [("other", site) for site in sites]
    assert candidate.draft.accounts == ()


def test_no_line_is_longer_than_75_octets_or_breaks_a_character(store: Store, tmp_path: Path) -> None:
    for number, text in enumerate((*NAUGHTY, "가나다😀" * 500, "a" * 1_000)):
        draft = whole(
            display_name=text[:90],
            notes=text,
            accounts=(AccountDraft("instagram", f"a{number}", text),),
            contact_points=(ContactPointDraft("messenger", text),),
        )
        add(store, draft)
    for name in VERSIONS:
        write(store, tmp_path / "out.vcf", name)
        physical = (tmp_path / "out.vcf").read_bytes().split(b"\r\n")
        assert all(len(line) <= 75 for line in physical)
        assert all(line.decode().isascii() or line.decode() for line in physical)
        assert re.search(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", b"".join(physical)) is None
        assert len(re.findall(rb"(?m)^BEGIN:VCARD\r$", (tmp_path / "out.vcf").read_bytes())) == len(NAUGHTY) + 2


@pytest.mark.parametrize("length", [*range(60, 90), 148, 149, 150, 222, 223])
def test_folding_is_taken_back_by_leaving_out_line_end_and_blank(length: int) -> None:
    for text in ("a" * length, "가" * length, "😀" * length, "a " * length):
        data = folded([text])
        assert data.replace(b"\r\n ", b"").decode() == f"{text}\r\n"
        assert all(len(line) <= 75 for line in data.split(b"\r\n"))


def test_parameters_are_quoted_where_they_must_be() -> None:
    assert parameter("A", "plain") == ";A=plain"
    assert parameter("A", "a,b") == ';A="a,b"'
    assert parameter("A", 'say "hi" ^ \n') == ";A=\"say ^'hi^' ^^  \""


def test_what_a_vcard_cannot_hold_is_kept_beside_what_can_be_read() -> None:
    assert text_line("NOTE", "a\r\nb\x01c") == "NOTE;X-IRM-EXACT=YQ1cbmIBYw:a\\nb c"


def test_lines_of_a_card_are_folded_each_on_its_own() -> None:
    texts = [*NAUGHTY, "a" * 76, "가" * 40]
    lines = [text_line("NOTE", text) for text in texts]
    assert folded(lines) == b"".join(folded([line]) for line in lines)


@pytest.mark.parametrize("others", [(), ("\r",), ("\u00a0",)])
def test_texts_give_the_same_lines_together_as_one_by_one(others: tuple[str, ...]) -> None:
    texts = [*(text for text in NAUGHTY if text.isprintable()), "a\nb", "", *others]
    assert text_lines([f"NOTE:{text}" for text in texts]) == [text_line("NOTE", text) for text in texts]


def test_people_in_the_trash_are_left_out(store: Store, tmp_path: Path) -> None:
    owner = add(store, person("Gone"))
    add(store, person("Here"))
    store.write("person.trash", lambda session: influencers.trash(session, [owner], now=NOON))
    assert write(store, tmp_path / "out.vcf").count == 1
    assert "FN:Gone" not in lines(tmp_path / "out.vcf")
