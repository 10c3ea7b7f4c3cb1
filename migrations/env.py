"""Runs the revisions on the connection and in the transaction handed over by `irm/db/upgrade.py`."""

from alembic import context

connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=context.config.attributes.get("target_metadata"),
    include_object=context.config.attributes.get("include_object"),
    transactional_ddl=False,
)
context.run_migrations()
