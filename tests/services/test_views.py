"""Saved views: what was saved is shown again; names are one of a kind; each verb is one step."""

from __future__ import annotations

from typing import Any

import pytest

from irm.domain import views as domain
from irm.domain.views import ViewDraft
from irm.errors import Invalid, IrmError
from irm.services import views
from irm.services.store import Store
from tests.builders import tables

WHOLE = ViewDraft("influencers", 'stage:"in talks" 민지', "followers", True, "tier", (("name", 210), ("stage", 90)))


def save(store: Store, name: str, draft: ViewDraft = WHOLE, **kind: Any) -> int:
    return store.write("view.add", lambda s: views.save(s, draft, name=name, **kind)).value


def names(store: Store, screen: str = "influencers") -> list[str]:
    return [view.name for view in store.read(lambda s: views.rows(s, screen))]


def test_a_view_comes_back_as_it_was_saved_and_is_updated(store: Store) -> None:
    key = save(store, "  In   talks ")
    view = store.read(lambda s: views.get(s, key))
    assert (view.name, view.draft, view.is_pinned) == ("In talks", WHOLE, False)
    changed = ViewDraft("influencers", "minji")
    store.write("view.edit", lambda s: views.save(s, changed, view_id=key))
    assert store.read(lambda s: views.get(s, key)).draft == changed
    assert store.write("view.edit", lambda s: views.save(s, changed, view_id=key)).step is None


def test_a_name_is_needed_and_taken_once_per_screen(store: Store) -> None:
    key = save(store, "Partners")
    save(store, "Partners", ViewDraft("representatives"))
    other = save(store, "Other")
    for wrong, code in (("", "view.name_missing"), ("partners ", "view.name_taken"), ("x" * 101, "text.too_long")):
        with pytest.raises(Invalid) as caught:
            save(store, wrong)
        assert caught.value.problems[0].code == code
    with pytest.raises(Invalid):
        store.write("view.rename", lambda s: views.rename(s, other, "PARTNERS"))
    store.write("view.rename", lambda s: views.rename(s, key, "PARTNERS"))
    assert names(store) == ["PARTNERS", "Other"]


def test_views_are_pinned_moved_and_deleted_each_in_one_step(store: Store) -> None:
    keys = [save(store, name) for name in "ABC"]
    other = save(store, "Z", ViewDraft("representatives"))
    before = tables(store)
    store.write("view.move", lambda s: views.move(s, keys[2], 0))
    assert names(store) == ["C", "A", "B"]
    store.write("view.pin", lambda s: views.pin(s, keys[0]))
    assert store.read(lambda s: views.get(s, keys[0])).is_pinned
    assert store.write("view.delete", lambda s: views.delete(s, [keys[1], 4711])).value == 1
    assert names(store, "") == ["C", "A", "Z"]
    for _ in range(3):
        store.undo()
    assert tables(store) == before
    assert store.read(lambda s: views.ids(s, "representatives")) == [other]


def test_a_view_that_is_gone_says_so(store: Store) -> None:
    for work in (
        lambda s: views.get(s, 7),
        lambda s: views.pin(s, 7),
        lambda s: views.move(s, 7, 0),
        lambda s: views.rename(s, 7, "x"),
        lambda s: views.save(s, WHOLE, view_id=7),
    ):
        with pytest.raises(IrmError, match=r"view\.unknown"):
            store.write("view.edit", work)


@pytest.mark.parametrize(
    "text", ["", "{", "7", '["a"]', '[["a"]]', '[["a", "b"]]', '[["a", -1]]', "[[1, 2]]", '[["a", true]]', "null"]
)
def test_columns_that_cannot_be_read_are_those_shown_at_first(text: str) -> None:
    assert domain.columns_from_text(text) == ()


def test_columns_are_kept_with_order_and_width() -> None:
    assert domain.columns_from_text(domain.columns_to_text(WHOLE.columns)) == WHOLE.columns
    assert domain.columns_to_text(()) == ""
