"""A JSON object is read piece by piece, however it is laid out, and damage is told with its place."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irm.errors import Cancelled, IrmError
from irm.services.imports import json_stream
from irm.services.imports.json_stream import items

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=30) | st.floats(allow_nan=False, allow_infinity=False),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=12,
)


def collected(path: Path) -> dict[str, Any]:
    """Put the items together again as json.load would."""
    found: dict[str, Any] = {}
    for item in items(path):
        if item.is_element:
            found.setdefault(item.name, []).append(item.value)
        else:
            found[item.name] = item.value
    return found


@given(
    value=st.dictionaries(st.text(max_size=5), VALUES, max_size=5),
    indent=st.none() | st.integers(0, 3),
    chunk=st.integers(1, 40),
)
def test_any_object_in_any_layout_is_read(
    value: dict[str, Any], indent: int | None, chunk: int, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("stream") / "a.json"
    path.write_text(json.dumps(value, indent=indent, ensure_ascii=len(value) % 2 == 0), "utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(json_stream, "_CHUNK", chunk)
        found = collected(path)
    # A list without elements yields no item.
    assert found == {name: entry for name, entry in value.items() if entry != []}


def test_lines_are_those_the_elements_start_on(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text('{"a": 1,\n"people": [\n{"x":\n1},\n\n{"x": 2}\n]}\n')
    assert [(item.name, item.line) for item in items(path)] == [("a", 1), ("people", 3), ("people", 6)]


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ('{"a": 1,\n"b": nope}', 2, 6),
        ('{"a": 1\n"b": 2}', 2, 1),
        ('{"people": [\n{"a": 1},\n{"a": "x\ty"}\n]}', 3, 9),
        ('{"people": [\n{"a": 1}\n{"a": 2}\n]}', 3, 1),
        ('{"people": [{"a": 1},', 1, 22),
        ('{"a": 1', 1, 8),
        ('{"a": "never closed', 1, 7),
        ('{"a": 1} x', 1, 10),
        ('{"a": NaN}', 1, 7),
        ("{a: 1}", 1, 2),
        ('{"a": ' + "[" * 100_000 + "1" + "]" * 100_000 + "}", 1, 8),
        ('{"a": ' + "1" * 5_000 + "}", 1, 7),
    ],
)
def test_damage_is_told_with_line_and_column(text: str, line: int, column: int, tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text(text)
    with pytest.raises(IrmError) as refused:
        collected(path)
    assert refused.value.code == "json.damaged"
    assert (refused.value.details["line"], refused.value.details["column"]) == (line, column)


@pytest.mark.parametrize("data", [b"[1, 2]", b'"text"', b"", b"name,handle\n", b"\x00\x01"])
def test_anything_but_an_object_is_not_ours(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(data)
    with pytest.raises(IrmError) as refused:
        collected(path)
    assert refused.value.code == "json.not_ours"


def test_text_that_is_not_utf_8_is_damage(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_bytes('{"a": "김"}'.encode("cp949"))
    with pytest.raises(IrmError) as refused:
        collected(path)
    assert refused.value.code == "json.damaged"


def test_a_byte_order_mark_is_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(b'\xef\xbb\xbf{"a": 1}')
    assert collected(path) == {"a": 1}


def test_an_element_without_end_is_refused_before_it_fills_the_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(json_stream, "LARGEST", 1_000)
    monkeypatch.setattr(json_stream, "_CHUNK", 100)
    path = tmp_path / "a.json"
    path.write_text('{"a": "' + "x" * 10_000 + '"}')
    with pytest.raises(IrmError) as refused:
        collected(path)
    assert refused.value.code == "json.too_big"


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    with pytest.raises(IrmError) as refused:
        collected(tmp_path / "nothing.json")
    assert refused.value.code == "file.missing"
    with pytest.raises(IrmError) as folder:
        collected(tmp_path)
    assert folder.value.code.startswith("file.")


def test_progress_hears_of_bytes_and_can_stop(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text('{"a": 1}')
    seen: list[tuple[int, int]] = []
    list(items(path, progress=lambda done, total: seen.append((done, total))))
    assert seen[-1] == (8, 8)

    def cancel(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        list(items(path, progress=cancel))
