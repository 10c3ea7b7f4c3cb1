"""Every operation a user can do, as a function that does it once, at random, to whatever is in the file.

`OPERATIONS` is the registry: a public function of `irm.services` that writes must be named in it.
"""

from __future__ import annotations

from collections.abc import Callable

from irm.errors import Invalid
from tests.services import (
    campaign_operations,
    file_operations,
    people_operations,
    setting_operations,
    terms_operations,
    touch_operations,
)
from tests.services.world import World

OPERATIONS: dict[Callable[[World], None], tuple[str, ...]] = {
    **people_operations.OPERATIONS,
    **touch_operations.OPERATIONS,
    **setting_operations.OPERATIONS,
    **file_operations.OPERATIONS,
    **campaign_operations.OPERATIONS,
    **terms_operations.OPERATIONS,
}
"""Each operation with the functions of `irm.services` it uses."""

READERS = frozenset(
    {
        "attachments.folder_of",
        "import_mappings.find",
        "import_mappings.rows",
        "export_presets.get",
        "export_presets.named",
        "export_presets.options_of",
        "export_presets.rows",
        "exports.content",
        "exports.mailable",
        "exports.preview",
        "attachments.rows",
        "attachments.get",
        "attachments.copy_to_look_at",
        "attachments.save_as",
        "completion.fields",
        "completion.prepare",
        "completion.vocabulary",
        "finding.found",
        "influencers.ids",
        "bulk_edit.preview",
        "views.ids",
        "views.rows",
        "views.get",
        "influencers.grouped",
        "filter_values.of_people",
        "influencers.count",
        "influencers.rows",
        "influencers.get",
        "influencers.find",
        "influencers.tag_names",
        "stages.rows",
        "stages.names",
        "stages.changes",
        "duplicates.like",
        "duplicates.pair_of",
        "duplicates.scan",
        "merging_people.better_kept",
        "merging_people.preview",
        "interactions.open_step",
        "interactions.timeline",
        "timeline.read",
        "incidents.rows",
        "interactions.get",
        "quicklog.whom",
        "quicklog.callees",
        "quicklog.marks",
        "history.steps",
        "history.of_influencer",
        "history.of_representative",
        "exports.write",
        "representatives.ids",
        "representatives.count",
        "representatives.rows",
        "representatives.get",
        "representatives.people_of",
        "representatives.named_like",
        "today.sections",
        "today.due_count",
        "today.slots_to_cover",
        "whole_person.get",
        "benchmarks.rows",
        "own_fields.checked_values",
        "own_fields.fields",
        "own_fields.losing",
        "own_fields.usage",
        "own_fields.values_of",
        "own_fields.vocabulary",
        "readings.of_person",
        "standing.formulas_of",
        "standing.of_accounts",
        "standing.of_people",
        "tags.colours",
        "tags.rows",
        "tiers.limits",
        "tiers.moving",
        "demo_removal.is_there",
        "checkup.run",
        "erasure.outlook",
        "person_report.copy_files",
        "person_report.read",
        *campaign_operations.READERS,
        *terms_operations.READERS,
    }
)
"""Functions of `irm.services` that take a session or a store and change nothing."""

WITHOUT_STEP = frozenset(
    {
        *(
            "import_mappings.remember",
            "checkup.repair",
            "checkup.repair_derived",
            "checkup.run_fully",
            "reminders.mark_shown",
        ),
        *("backups.carry", "backups.make", "backups.make_if_changed", "backups.make_in", "backups.make_portable"),
        *("contents.of", "contents.seal", "contents.seal_some"),
        *("erasure.erase", "erasure.remove_older_backups"),
    }
)
"""Functions that write what can be computed again, what was told, or files beside the data: that is no step."""


def act(world: World, operation: Callable[[World], None]) -> bool:
    """Do an operation once; return whether it was taken (a refusal of a taken handle is part of life)."""
    try:
        operation(world)
    except Invalid:
        return False
    return True
