"""Scripted users whose disk refuses: forked from here, one after another, each held by strace where it shall inject.

python -m tests.torture.starved_users, then one order a line: HOME FOLDER SEED CALLS ERROR FIRST LAST ENDS
CALLS "-" injects nothing. ENDS is "close", or "drop" to go without closing the file.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path

from irm.errors import IrmError
from tests.torture.scripted_user import CoreUser, say

ATTEMPTS = 600
"""How often somebody tries until it works again: each attempt uses up one write that fails at least."""


class StarvedUser(CoreUser):
    """Tries everything once or twice, notes what was refused, and goes on until things work again."""

    def attempt(self, act: Callable[[], None]) -> bool:
        """Do something; say what refused it and how long that took."""
        began = time.thread_time()
        try:
            act()
        except IrmError as error:
            say("refused", error.code, f"{time.thread_time() - began:.3f}")
            return False
        return True

    def list_file(self, name: str, count: int) -> Path:
        """Write the list; this is the test's own file, so it is tried again."""
        while True:
            try:
                return super().list_file(name, count)
            except OSError:
                continue

    def work(self) -> None:
        """Do all kinds of things in some order; somebody has to be there first."""
        self.until_it_works(self.add)
        acts = [self.add, self.edit, self.edit, self.talk, self.hand_out, self.back_up, self.merge, self.take_back]
        acts += [self.edit, self.talk, self.bring_in]
        self.chance.shuffle(acts)
        for act in acts:
            self.attempt(act)
        for _ in range(3):
            self.until_it_works(self.add)

    def until_it_works(self, act: Callable[[], None]) -> None:
        """Try again, as somebody does who frees some space in between."""
        assert any(self.attempt(act) for _ in range(ATTEMPTS)), "it never worked again"

    def fill_the_disk(self) -> None:
        """Do things until nothing can be saved any more, and then some."""
        refused = 0
        self.attempt(self.add)
        for number in range(4000):
            if refused >= 12:
                return
            act = self.chance.choice((self.add, self.talk, self.talk, self.bring_in, self.back_up, self.hand_out))
            if self.mine or act == self.add:
                refused += not self.attempt(act)
            assert number < 3999, "the disk never was full"


def held(calls: str, error: str, first: str, last: str) -> None:
    """Let strace hold this process and wait until it does."""
    rule = f"inject={calls}:error={error}:when={first}..{last}"
    command = ["strace", "-q", "-o", "/dev/null", "-p", str(os.getpid()), "-e", f"trace={calls}", "-e", rule]
    tracer = subprocess.Popen(command, stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while "TracerPid:\t0\n" in Path("/proc/self/status").read_text(encoding="ascii"):
        assert tracer.poll() is None, "strace may not hold this process"
        time.sleep(0.001)


def live(home: str, folder: str, seed: str, calls: str, *rest: str) -> None:
    """Be one of them."""
    os.environ["IRM_HOME"] = home
    error, first, last, ends = rest
    if calls != "-":
        held(calls, error, first, last)
    Path(folder).mkdir(exist_ok=True)
    user = None
    for _ in range(ATTEMPTS):
        began = time.thread_time()
        try:
            user = StarvedUser(f"s{seed}", Path(folder))
            break
        except IrmError as refusal:
            say("refused", refusal.code, f"{time.thread_time() - began:.3f}")
    if user is None:
        return
    user.longest = 60
    say("ready")
    if error == "fill":
        user.desk = Path(home).parent.parent  # a list to import comes from another disk
        user.fill_the_disk()
        subprocess.run(["mount", "-o", "remount,size=256m", str(Path(home).parent)], check=True)
    user.work()
    if ends == "close":
        user.store.close()
    say("ready")


def main() -> None:
    """Fork a user for each order and wait for them."""
    while order := sys.stdin.readline().split():
        child = os.fork()
        if child == 0:
            try:
                live(*order)
            except BaseException:  # noqa: BLE001 - told to the test, which reads what the child ended with
                traceback.print_exc()
                os._exit(1)
            os._exit(0)
        _, status = os.waitpid(child, 0)
        say("ended", os.waitstatus_to_exitcode(status))


if __name__ == "__main__":
    main()
