"""The driver: how an encrypted file is opened, and the types of what comes back.

sqlcipher3 has no types of its own. It is built like the sqlite3 of Python, whose types fit.
"""

from typing import TYPE_CHECKING, cast

import sqlcipher3.dbapi2 as sqlcipher

if TYPE_CHECKING:
    import sqlite3

    Connection = sqlite3.Connection
    Cursor = sqlite3.Cursor
else:
    Connection, Cursor = sqlcipher.Connection, sqlcipher.Cursor


def open_encrypted(address: str, key: bytes, *, is_uri: bool = False, cached_statements: int = 128) -> Connection:
    """Open a connection in autocommit, for any thread. A key that does not fit shows at the first read."""
    connection = sqlcipher.connect(
        address, uri=is_uri, isolation_level=None, check_same_thread=False, cached_statements=cached_statements
    )
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    return cast("Connection", connection)
