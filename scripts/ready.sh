# Read by ./run and ./check, which have set $root. Answers in a few milliseconds where everything is set up: the lock file
# that was installed is kept beside the packages, and so is the version of the Python they were installed for.

python=$root/.venv/bin/python
# Byte code is kept, whatever the caller's habit: without it every start compiles the whole program again.
unset PYTHONDONTWRITEBYTECODE PYTHONPYCACHEPREFIX PYTHONHOME PYTHONPATH

is_ready() {
    [ -x "$python" ] && [ -r "$root/.venv/ready-python" ] || return 1
    IFS= read -r set_up_for < "$root/.venv/ready-python" || return 1
    [ "$set_up_for" = "$("$python" -V 2>&1)" ] && cmp -s "$root/uv.lock" "$root/.venv/ready-$1.lock"
}

# make_ready run|check commands|pictures|window
make_ready() {
    if ! is_ready "$1"; then
        bare=$(command -v python3 || command -v python) || {
            echo 'IRM: Python 3.11 or newer is needed. Debian: sudo apt-get install python3 python3-pip; macOS: brew install python@3.13' >&2
            exit 1
        }
        "$bare" "$root/scripts/set_up.py" "$1" "$2" || exit 1
    fi
    if [ "$2" != commands ] && [ ! -e "$root/.venv/ready-$2" ]; then
        "$python" "$root/scripts/qt_libraries.py" "$2" || exit 1
    fi
}
