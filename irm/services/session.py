"""What the store hands to work. The window hands it on to a use case, and must not wait for SQLAlchemy to name it."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy.orm import Session as Session
else:
    Session = object
