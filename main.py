"""Start the program from a checkout: `python main.py` opens the window, with a command it is the command line."""

from __future__ import annotations

import sys

from irm.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
