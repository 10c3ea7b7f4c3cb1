"""Two stores on one file: what each hears of the other, and whose step is taken back."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from irm.db.changes import Changes
from irm.errors import IrmError, StoreError
from irm.services import influencers
from tests.builders import TODAY, assert_well, opened, person
from tests.services.test_store import add_tag, tag_names


def test_a_store_hears_what_another_one_on_the_same_file_did(own_folders: Path) -> None:
    with opened(own_folders) as ours, opened(own_folders) as theirs:
        done = theirs.write("person.add", add_tag("one"))
        assert ours.news() == done.changes
        assert ours.news() == Changes()
        assert theirs.news() == Changes()
        undone = theirs.undo()
        assert undone is not None
        assert ours.news() == undone.changes


def test_a_store_hears_nothing_of_its_own(own_folders: Path) -> None:
    with opened(own_folders) as ours:
        ours.write("person.add", add_tag("one"))
        ours.undo()
        ours.redo()
        assert ours.news() == Changes()


def test_what_another_did_between_two_writes_of_ours_is_heard(own_folders: Path) -> None:
    with opened(own_folders) as ours, opened(own_folders) as theirs:
        ours.write("person.add", add_tag("one"))
        foreign = theirs.write("person.add", add_tag("two"))
        ours.write("person.add", add_tag("three"))
        assert foreign.changes.added["tag"] <= ours.news().added["tag"]


def test_an_undo_of_another_that_its_next_write_dropped_is_heard(own_folders: Path) -> None:
    with opened(own_folders) as ours, opened(own_folders) as theirs:
        theirs.write("person.add", add_tag("one"))
        ours.news()
        theirs.undo()
        theirs.write("person.add", lambda session: influencers.save(session, person(), today=TODAY))
        news = ours.news()
        assert news.is_bulk
        assert "tag" in news.removed
        assert "influencer" in news.added
        assert ours.news() == Changes()


def test_a_failed_write_does_not_hide_the_next_one_of_another(own_folders: Path) -> None:
    with opened(own_folders) as ours, opened(own_folders) as theirs:

        def work(session: Session) -> None:
            add_tag("one")(session)
            raise IrmError("x")

        with pytest.raises(IrmError):
            ours.write("person.add", work)
        done = theirs.write("person.add", add_tag("two"))
        assert ours.news() == done.changes


def test_undo_takes_back_the_newest_step_whoever_made_it(own_folders: Path) -> None:
    with opened(own_folders) as ours, opened(own_folders) as theirs:
        ours.write("person.add", add_tag("one"), subject="ours")
        theirs.write("person.add", add_tag("two"), subject="theirs")
        undone = ours.undo()
        assert undone is not None
        assert undone.subject == "theirs"
        assert theirs.read(tag_names) == ["one"]
        assert_well(ours)


def test_a_second_process_reads_while_a_long_write_is_under_way(own_folders: Path) -> None:
    with opened(own_folders) as ours:
        ours.write("person.add", add_tag("one"))

        def work(session: Session) -> list[str]:
            add_tag("two")(session)
            with opened(own_folders) as theirs:
                return theirs.read(tag_names)

        assert ours.write("person.add", work).value == ["one"]


def test_a_file_that_stays_locked_is_said_to_be_busy(own_folders: Path) -> None:
    with opened(own_folders) as ours, opened(own_folders) as theirs:
        theirs.examine(lambda raw: None)
        theirs._raw.execute("PRAGMA busy_timeout = 1")

        def work(session: Session) -> str:
            add_tag("one")(session)
            with pytest.raises(StoreError) as caught:
                theirs.write("person.add", add_tag("two"))
            return caught.value.code

        assert ours.write("person.add", work).value == "file.busy"
        theirs.write("person.add", add_tag("two"))
