"""Ways to hand out a list are saved under names, and mean the same later."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irm.domain.export_preset import PresetDraft, columns_to_text, from_texts, options_to_text
from irm.errors import Invalid, IrmError
from irm.services import export_presets
from irm.services.store import Store

LETTER = PresetDraft("mailmerge", ("emails", "notes"), is_raw=True, encoding="cp949", is_mailable=False)


def saved(store: Store, draft: PresetDraft, name: str) -> int:
    return store.write("preset.add", lambda s: export_presets.save(s, draft, name=name)).value


def test_a_preset_is_saved_found_by_name_renamed_and_deleted(store: Store) -> None:
    key = saved(store, LETTER, "  Spring  letter ")
    other = saved(store, PresetDraft("google"), "봄")
    assert [row.name for row in store.read(export_presets.rows)] == ["Spring letter", "봄"]
    assert store.read(lambda s: export_presets.named(s, "spring LETTER")).draft == LETTER
    store.write("preset.edit", lambda s: export_presets.save(s, PresetDraft("csv"), preset_id=key))
    store.write("preset.rename", lambda s: export_presets.rename(s, key, "Table"))
    assert store.read(lambda s: export_presets.get(s, key)).draft == PresetDraft("csv")
    assert store.write("preset.delete", lambda s: export_presets.delete(s, [key])).value == 1
    assert [row.id for row in store.read(export_presets.rows)] == [other]
    store.undo()
    assert store.read(lambda s: export_presets.named(s, "table")).id == key


def test_names_are_there_once_and_not_empty(store: Store) -> None:
    key = saved(store, LETTER, "Letter")
    for name, code in (("letter", "preset.name_taken"), (" ", "preset.name_missing"), ("x" * 101, "text.too_long")):
        with pytest.raises(Invalid) as refusal:
            saved(store, LETTER, name)
        assert refusal.value.problems[0].code == code
    store.write("preset.rename", lambda s: export_presets.rename(s, key, "LETTER"))
    with pytest.raises(IrmError, match=r"preset\.unknown"):
        store.read(lambda s: export_presets.named(s, "other"))
    with pytest.raises(IrmError, match=r"preset\.gone"):
        store.write("preset.rename", lambda s: export_presets.rename(s, 99, "x"))
    for draft in (PresetDraft("doc"), PresetDraft("csv", encoding="ebcdic")):
        with pytest.raises(IrmError, match="unknown"):
            saved(store, draft, "New")


def test_a_column_that_is_gone_is_passed_over(store: Store) -> None:
    draft = PresetDraft("csv", ("name", "own:gone", "emails"))
    assert store.read(lambda s: export_presets.options_of(s, draft)).columns == ("name", "emails")


@given(st.text(), st.text())
def test_no_stored_text_is_refused(columns: str, options: str) -> None:
    assert from_texts("csv", columns, options).format == "csv"


def test_what_is_stored_is_read_back() -> None:
    assert from_texts("mailmerge", columns_to_text(LETTER.columns), options_to_text(LETTER)) == LETTER
    assert from_texts("csv", "[" * 5000, '{"is_raw": 1, "encoding": 3}') == PresetDraft("csv")
