"""The runner: answers come to the GUI thread, in turn, to owners that are still there; nothing is lost at the end."""

from __future__ import annotations

import gc
import threading
import time
from functools import partial
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from irm.domain.backups import Contents
from irm.errors import Cancelled, IrmError, StoreError
from irm.services import influencers
from irm.services.session import Session
from irm.services.store import Done, Store
from irm.ui.notices import Task
from irm.ui.runner import Runner
from tests.builders import TODAY, add, opened, person
from tests.ui.worlds import World, world_in


def count(session: Any) -> int:
    return influencers.count(session)


def save(session: Any, name: str = "Jane Doe") -> int:
    return influencers.save(session, person(name), today=TODAY)


def refuse(_: Any) -> None:
    raise IrmError("person.unknown", value="7")


def fail(_: Any) -> None:
    raise ZeroDivisionError


def test_an_answer_comes_to_the_gui_thread_and_the_work_is_done_on_another(world: World) -> None:
    threads: list[int] = []

    def work(session: Any) -> int:
        threads.append(threading.get_ident())
        return count(session)

    world.runner.read(world.runner, work, lambda _: threads.append(threading.get_ident()))
    world.until(lambda: len(threads) == 2)
    assert threads[0] != threading.get_ident() == threads[1]


def test_a_write_tells_its_owner_first_and_then_everybody(world: World) -> None:
    order: list[str] = []
    world.runner.changed.connect(lambda _: order.append("changed"))
    world.runner.write(world.runner, "person.add", save, lambda done: order.append(f"done {done.value}"))
    world.until(lambda: len(order) == 2)
    assert order == ["done 1", "changed"]
    assert world.changes[0].added["influencer"] == frozenset({1})


def test_after_a_write_the_menu_knows_what_undo_would_take(world: World) -> None:
    world.runner.write(world.runner, "person.add", save, subject="Jane Doe")
    world.until(lambda: world.undo and world.undo[-1].undo_label)
    assert (world.undo[-1].undo_label, world.undo[-1].undo_subject) == ("person.add", "Jane Doe")


def test_an_answer_whose_owner_is_gone_is_dropped(world: World) -> None:
    owner, hold, ran = QObject(), threading.Event(), list[bool]()

    def work(_: Any) -> None:
        hold.wait(5)
        ran.append(True)

    world.runner.read(owner, work, lambda _: pytest.fail("the owner is gone"))
    shiboken6.delete(owner)
    hold.set()
    world.until(lambda: ran)
    world.rest()


def test_a_deleted_owner_hears_nothing_but_its_write_is_done_and_told(world: World) -> None:
    owner, heard = QObject(), list[Done[int]]()
    world.runner.write(owner, "person.add", save, heard.append)
    shiboken6.delete(owner)
    world.until(lambda: world.changes)
    assert heard == []
    assert world.read(count) == 1


def test_a_refused_write_of_a_deleted_owner_is_still_said(world: World) -> None:
    owner = QObject()
    world.runner.write(owner, "person.edit", refuse, on_error=lambda _: pytest.fail("the owner is gone"))
    shiboken6.delete(owner)
    world.until(lambda: world.refused)
    assert world.refused[0].code == "person.unknown"


def test_only_the_newest_of_one_turn_is_heard_and_waiting_ones_never_run(world: World) -> None:
    hold, ran, heard = threading.Event(), list[int](), list[int]()

    def work(number: int, _: Any) -> int:
        ran.append(number)
        hold.wait(5)
        return number

    for number in range(20):
        world.runner.read(world.runner, partial(work, number), heard.append, turn="list")
    world.qtbot.wait(30)
    hold.set()
    world.until(lambda: heard)
    world.rest()
    assert heard == [19]
    assert len(ran) < 5


def test_turns_of_two_owners_do_not_disturb_each_other(world: World) -> None:
    first, second, heard = QObject(), QObject(), list[str]()
    world.runner.read(first, lambda _: "first", heard.append, turn="list")
    world.runner.read(second, lambda _: "second", heard.append, turn="list")
    world.until(lambda: len(heard) == 2)
    assert sorted(heard) == ["first", "second"]


def test_a_refusal_goes_to_who_asked_or_to_the_strip(world: World) -> None:
    heard: list[IrmError] = []
    world.runner.read(world.runner, refuse, lambda _: None, on_error=heard.append)
    world.runner.read(world.runner, refuse, lambda _: None)
    world.until(lambda: heard and world.refused)
    assert heard[0].code == world.refused[0].code == "person.unknown"


def test_a_bug_is_reported_as_one_and_leaves_nothing_written(world: World) -> None:
    def broken(session: Any) -> None:
        save(session)
        fail(session)

    world.runner.write(world.runner, "person.add", broken)
    world.until(lambda: world.crashed)
    assert isinstance(world.crashed.pop(), ZeroDivisionError)
    assert world.read(count) == 0


def test_a_cancelled_write_is_quiet_and_leaves_nothing(world: World) -> None:
    task = world.notices.begin("Working")
    progress, ended, started = world.runner.progress_of(task), list[bool](), threading.Event()
    task.ended.connect(lambda: ended.append(True))

    def work(session: Any) -> None:
        save(session)
        started.set()
        for step in range(100_000):
            progress(step, 100_000)
            time.sleep(0.001)

    world.runner.write(world.runner, "import", work, task=task)
    world.until(started.is_set)
    task.cancel()
    world.until(lambda: ended)
    assert not world.refused
    assert world.read(count) == 0


def test_progress_reaches_the_task_without_flooding_the_window(world: World) -> None:
    task, moves = world.notices.begin("Working"), list[tuple[int, int]]()
    progress = world.runner.progress_of(task)
    task.moved.connect(lambda done, total: moves.append((done, total)))

    def work() -> str:
        for step in range(20_001):
            progress(step, 20_000)
        return "done"

    heard: list[str] = []
    world.runner.compute(world.runner, work, heard.append, task=task)
    world.until(lambda: heard)
    assert moves[-1] == (20_000, 20_000)
    assert len(moves) < 200


def test_reads_asked_before_the_store_is_open_wait_for_it(own_folders: Path, qtbot: QtBot) -> None:
    with world_in(own_folders, qtbot) as world:
        heard: list[int] = []
        world.runner.read(world.runner, count, heard.append)
        qtbot.wait(50)
        assert heard == []
        world.runner.open()
        world.until(lambda: heard == [0])


def test_a_store_that_cannot_be_opened_is_said_once(own_folders: Path, qtbot: QtBot) -> None:
    def refuse_to_open() -> Store:
        raise StoreError("file.newer", revision="9999")

    with world_in(own_folders, qtbot, opener=refuse_to_open) as world:
        heard: list[StoreError] = []
        world.runner.unopened.connect(heard.append)
        world.runner.open()
        world.until(lambda: heard)
        assert heard[0].code == "file.newer"


def test_what_another_process_does_is_news(world: World, own_folders: Path) -> None:
    assert world.read(count) == 0
    with opened(own_folders) as other:
        add(other, person("Somebody else"))
    world.until(lambda: world.changes)
    assert world.changes[-1].added["influencer"] == frozenset({1})


def test_undo_and_redo_tell_what_they_took_and_everybody_hears(world: World) -> None:
    world.add()
    heard: list[Any] = []
    world.runner.undo(world.runner, heard.append)
    world.runner.redo(world.runner, heard.append)
    world.until(lambda: len(heard) == 2 and len(world.changes) == 3)
    assert [entry.label for entry in heard] == ["person.add", "person.add"]
    world.runner.undo(world.runner, heard.append)
    world.runner.undo(world.runner, heard.append)
    world.until(lambda: len(heard) == 4)
    assert heard[-1] is None


def test_closing_finishes_the_writes_already_asked_for(own_folders: Path, qtbot: QtBot) -> None:
    with world_in(own_folders, qtbot) as world:
        world.runner.open()
        for number in range(5):
            world.runner.write(world.runner, "person.add", partial(save, name=f"Person {number}"))
        world.runner.close()
    with opened(own_folders) as store:
        assert store.read(count) == 5


def test_closing_before_the_store_was_opened_frees_the_reads(own_folders: Path, qtbot: QtBot) -> None:
    with world_in(own_folders, qtbot) as world:
        for _ in range(4):
            world.runner.read(world.runner, count, lambda _: pytest.fail("there is no store"))
        world.runner.close()
        qtbot.wait(20)


def test_nothing_is_accepted_after_closing(own_folders: Path, qtbot: QtBot) -> None:
    with world_in(own_folders, qtbot) as world:
        world.runner.open()
        world.runner.close()
        world.runner.read(world.runner, count, lambda _: pytest.fail("closed"))
        assert world.runner.is_idle()


def test_settled_says_whether_all_writes_went_well(world: World) -> None:
    heard: list[bool] = []
    world.runner.settled.connect(heard.append)
    world.runner.write(world.runner, "person.add", save)
    world.until(lambda: heard == [True])
    world.runner.write(world.runner, "person.add", save)
    world.runner.write(world.runner, "person.edit", refuse)
    world.until(lambda: len(heard) == 2)
    assert heard == [True, False]
    assert not world.runner.is_writing()


def test_a_cancelled_read_is_quiet(world: World) -> None:
    def stop(_: Any) -> None:
        raise Cancelled

    world.runner.read(world.runner, stop, lambda _: pytest.fail("cancelled"))
    world.rest()
    assert not world.refused


def test_progress_for_a_task_that_went_with_its_dialog_is_dropped(world: World) -> None:
    dialog = QObject()
    task = Task("Working", dialog)
    progress = world.runner.progress_of(task)
    gone, heard = threading.Event(), list[str]()

    def work() -> str:
        assert gone.wait(10)
        progress(1, 2)
        return "done"

    world.runner.compute(world.runner, work, heard.append, task=task)
    shiboken6.delete(dialog)
    gone.set()
    world.until(lambda: heard)
    world.rest()


def test_an_answer_that_only_counts_changes_is_no_news(world: World) -> None:
    """The contents of a backup hold such a count: told as news, it stopped the program."""
    found: list[Contents] = []
    world.runner.beside(world.runner, lambda _: Contents(changes=3), found.append)
    world.until(lambda: found)
    world.rest()
    assert world.changes == []


def test_what_may_wait_begins_once_the_first_answers_are_there(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(tmp_path) as store:
        runner, order = Runner(lambda: store), list[str]()
        runner.opened.connect(lambda: runner.read(runner, count, lambda _: order.append("first")))
        runner.rested.connect(lambda: order.append("rested"))
        runner.open()
        qtbot.waitUntil(lambda: "rested" in order)
        runner.read(runner, count, lambda _: order.append("later"))
        qtbot.waitUntil(lambda: "later" in order)
        runner.close()
    assert order == ["first", "rested", "later"]


def test_work_measured_in_more_than_32_bits_is_told_in_parts(world: World) -> None:
    """A list of 23 MB, told in hundredths of bytes, closed the program."""
    task, moved = Task("", world.runner), list[tuple[int, int]]()
    task.moved.connect(lambda done, total: moved.append((done, total)))
    progress = world.runner.progress_of(task)

    def work() -> str:
        progress(3 * 2**32, 3 * 2**32)
        return "done"

    world.runner.compute(world.runner, work, lambda _: None, task=task)
    world.until(lambda: moved)
    world.rest()
    assert moved[0][0] == moved[0][1] > 0
    assert world.crashed == []


def test_no_thread_is_the_last_to_hold_what_it_worked_with(world: World) -> None:
    """A widget freed in a thread takes the program down."""
    freed: list[bool] = []

    class Held:
        def __del__(self) -> None:
            freed.append(threading.current_thread() is threading.main_thread())

        def work(self, session: Session) -> int:
            return count(session)

        def fail(self, session: Session) -> None:
            raise IrmError("person.unknown")

    for _ in range(50):
        world.runner.read(world.runner, Held().work, lambda _: None)
        world.runner.read(world.runner, Held().fail, lambda _: None, on_error=lambda _: None)
    world.rest()
    gc.collect()
    assert freed == [True] * 100
