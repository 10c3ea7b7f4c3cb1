"""Set up the program's packages in `.venv`: for ./run and ./check, when something is missing.

    python3 scripts/set_up.py run|check commands|pictures|window

Runs on whatever Python 3 the machine has, so: standard library only, no spelling newer than Python 3.8. uv does the
work; where it cannot be had, the interpreter's own venv and pip do, from the hashed lists in requirements/. Speaks on
stderr alone.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
ENVIRONMENT = ROOT / ".venv"
TOOLS = ROOT / ".tools"
WINDOWS = sys.platform == "win32"
PYTHON = ENVIRONMENT / ("Scripts/python.exe" if WINDOWS else "bin/python")
UV = "uv>=0.13.9,<0.14"
OLDEST_UV = (0, 11)
OLDEST, NEWEST = (3, 11), (3, 13)


class SetUpFailed(Exception):
    """Set-up cannot go on; the message says why and what to do."""


def main(arguments: list[str]) -> int:
    """Set up for the command and the kind of use named; return 0 when done, 1 with a sentence when not."""
    command, needs = arguments
    started = time.monotonic()
    try:
        if needs == "window":
            refuse_without_display()
        refuse_read_only()
        say(f"setting up in {ROOT} (once; about 300 MB) ...")
        with_tools = command == "check" or has_stamp("check")
        install(with_tools=with_tools)
        compile_program()
        write_stamps(with_tools=with_tools)
    except SetUpFailed as failure:
        say(str(failure))
        return 1
    say(f"set up in {time.monotonic() - started:.0f} s")
    return 0


def say(sentence: str) -> None:
    """Tell the user what happens; stdout stays free for what the program prints."""
    print(f"IRM: {sentence}", file=sys.stderr, flush=True)


def refuse_without_display() -> None:
    """Stop before a long download where no window could open afterwards."""
    sys.path.insert(0, str(ROOT))
    from irm.display import NO_DISPLAY, names_display

    if not names_display(os.environ):
        raise SetUpFailed(NO_DISPLAY.replace("IRM: ", "", 1))


def refuse_read_only() -> None:
    """Stop with a sentence where the folder cannot be written."""
    probe = ROOT / f".writable-{os.getpid()}"
    try:
        probe.touch()
        probe.unlink()
    except OSError as error:
        raise SetUpFailed(f"{ROOT} cannot be written ({error.strerror}): run this once as a user who may") from None


def install(*, with_tools: bool) -> None:
    """Bring `.venv` to exactly what uv.lock names, with the development tools or without."""
    uv = find_uv()
    if uv is None:
        install_without_uv(with_tools=with_tools)
        return
    command = [uv, "sync", "--project", str(ROOT), "--frozen", "--no-install-project", "--compile-bytecode"]
    command += [] if with_tools else ["--no-dev"]
    command += [] if sys.stderr.isatty() else ["--quiet"]
    python = chosen_python()
    if python:
        command += ["--python", python]
    environment = without_environment()
    if run(command, environment) == 0:
        return
    if python is None and run(command, dict(environment, UV_PYTHON_DOWNLOADS="automatic")) == 0:
        return
    raise SetUpFailed(
        "the packages could not be installed; the lines above say why. Needed: Python 3.11, 3.12 or 3.13 (macOS: "
        "brew install python@3.13; Windows: winget install Python.Python.3.13) and a way to pypi.org."
    )


def without_environment() -> dict[str, str]:
    """Return the process's environment for uv: no other virtual environment, patient with slow networks."""
    environment = {name: value for name, value in os.environ.items() if name not in ("VIRTUAL_ENV", "CONDA_PREFIX")}
    environment["UV_PROJECT_ENVIRONMENT"] = str(ENVIRONMENT)
    environment.setdefault("UV_HTTP_TIMEOUT", "300")
    return environment


def chosen_python() -> str | None:
    """Return the interpreter to build `.venv` from, None to let uv look for one (or keep the one it has)."""
    if PYTHON.exists() or not OLDEST <= sys.version_info[:2] <= NEWEST:
        return None
    return sys.executable


def find_uv() -> str | None:
    """Return a uv that works: ours, the machine's, else one installed into `.tools`; None where none can be had."""
    own = TOOLS / "bin" / ("uv.exe" if WINDOWS else "uv")
    for candidate in (str(own), shutil.which("uv")):
        if candidate and uv_version(candidate) >= OLDEST_UV:
            return candidate
    pip = [sys.executable, "-m", "pip"]
    if run([*pip, "--version"], os.environ, quiet=True) != 0:
        return None
    # Some machines' settings contradict --target or refuse to work outside a virtual environment.
    environment = dict(os.environ, PIP_USER="0", PIP_REQUIRE_VIRTUALENV="0", PIP_DISABLE_PIP_VERSION_CHECK="1")
    environment["PIP_ROOT_USER_ACTION"] = "ignore"
    run([*pip, "install", "-q", "--upgrade", "--target", str(TOOLS), UV], environment)
    return str(own) if uv_version(str(own)) >= OLDEST_UV else None


def uv_version(program: str) -> tuple[int, ...]:
    """Return the version of a uv, empty where the program does not run."""
    try:
        answer = subprocess.run([program, "--version"], capture_output=True, text=True, check=False).stdout
    except OSError:
        return ()
    found = re.match(r"uv (\d+)\.(\d+)", answer)
    return tuple(int(part) for part in found.groups()) if found else ()


def install_without_uv(*, with_tools: bool) -> None:
    """Install the same packages by venv and pip, from the list of hashes that belongs to uv.lock."""
    if not OLDEST <= sys.version_info[:2] <= NEWEST:
        raise SetUpFailed(f"uv could not be installed, and Python {sys.version.split()[0]} is not 3.11, 3.12 or 3.13")
    say("uv could not be installed; trying venv and pip")
    wanted = ROOT / "requirements" / ("check.txt" if with_tools else "run.txt")
    made = PYTHON.exists() or run([sys.executable, "-m", "venv", str(ENVIRONMENT)], os.environ) == 0
    pip = [str(PYTHON), "-m", "pip", "install", "-q", "--require-hashes", "--only-binary", ":all:", "-r", str(wanted)]
    if not made or run(pip, os.environ) != 0:
        raise SetUpFailed(
            "neither pip nor venv works for this Python. "
            "Debian: sudo apt-get install python3-pip; macOS: brew install uv; Windows: winget install astral-sh.uv"
        )


def compile_program() -> None:
    """Compile our own byte code too, so that a checkout that becomes read-only still starts fast."""
    folders = [str(ROOT / name) for name in ("irm", "migrations")]
    run([str(PYTHON), "-m", "compileall", "-q", *folders], os.environ, quiet=True)


def has_stamp(command: str) -> bool:
    """Say whether the environment was ever set up for the command."""
    return stamp(command).exists()


def stamp(command: str) -> Path:
    """Return the copy of uv.lock that says for which state of it the environment was set up."""
    return ENVIRONMENT / f"ready-{command}.lock"


def write_stamps(*, with_tools: bool) -> None:
    """Note what was set up; ./run and ./check compare it with what is there (scripts/ready.sh)."""
    version = subprocess.run([str(PYTHON), "-V"], capture_output=True, text=True, check=True).stdout
    for command in ("run", "check") if with_tools else ("run",):
        shutil.copyfile(str(ROOT / "uv.lock"), str(stamp(command)))
    (ENVIRONMENT / "ready-python").write_text(version, encoding="utf-8")


def run(command: list[str], environment: os._Environ[str] | dict[str, str], *, quiet: bool = False) -> int:
    """Run a command, its output on stderr (or nowhere), and return its exit code; 127 where it cannot start."""
    try:
        output = subprocess.DEVNULL if quiet else sys.stderr.fileno()
        return subprocess.run(command, env=environment, stdout=output, stderr=output, check=False).returncode
    except OSError:
        return 127


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
