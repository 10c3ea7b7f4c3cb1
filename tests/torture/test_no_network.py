"""The program opens no socket to a network: watched by strace, and at work where there is none.

IRM_TORTURE=1 watches the tests themselves as well.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.torture.ended_session import ROOT, EndedSession, scripted

pytestmark = [pytest.mark.torture, pytest.mark.slow]

_NETWORK = re.compile(r"AF_INET6?|AF_PACKET|AF_NETLINK")
_PATIENCE = 3 * 3600


def calls(trace: str) -> list[str]:
    """Return the calls that name a network."""
    return [line for line in trace.splitlines() if _NETWORK.search(line)]


def test_a_session_opens_no_socket(ended_session: EndedSession) -> None:
    if not ended_session.trace:
        pytest.skip("strace is not here")
    assert calls(ended_session.trace) == []
    watched = [line for line in ended_session.trace.splitlines() if "execve(" not in line]
    print(f"\nrow 31: {len(watched)} calls about sockets in a session, none to a network")


def test_a_socket_would_be_seen(tmp_path: Path) -> None:
    if shutil.which("strace") is None:
        pytest.skip("strace is not here")
    code = "import socket; socket.socket(socket.AF_INET).close()"
    trace = tmp_path / "trace"
    subprocess.run(
        ["strace", "-f", "-qq", "-e", "trace=%network", "-o", str(trace), sys.executable, "-c", code], check=True
    )
    assert len(calls(trace.read_text(encoding="utf-8"))) == 1


def test_a_session_works_where_there_is_no_network(tmp_path: Path) -> None:
    if shutil.which("unshare") is None:
        pytest.skip("unshare is not here")
    alone = ("unshare", "-n") if os.geteuid() == 0 else ("unshare", "-rn")
    if subprocess.run([*alone, "true"], capture_output=True, check=False).returncode:
        pytest.skip("this machine lets nobody leave its network")
    scripted(tmp_path, prefix=alone)


@pytest.mark.timeout(_PATIENCE)
def test_the_tests_open_no_socket(tmp_path: Path, is_whole: bool) -> None:
    if not is_whole or shutil.which("strace") is None:
        pytest.skip("only where all of it is run, and strace is here")
    trace = tmp_path / "trace"
    # strace cannot follow the tests of tests/torture that call it themselves; they watch the program's sessions.
    chosen = "not torture"
    done = subprocess.run(
        [
            *("strace", "-f", "-qq", "--seccomp-bpf", "-e", "trace=%network", "-o", str(trace)),
            *(sys.executable, "-m", "pytest", "-q", "-n", "2", "-p", "no:cacheprovider", "-m", chosen, "tests"),
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=_PATIENCE,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-4000:]
    assert calls(trace.read_text(encoding="utf-8", errors="replace")) == []
