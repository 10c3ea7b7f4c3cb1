"""The tables, one file per group of records."""

from irm.db.base import Base
from irm.db.models.campaigns import Campaign, Cooperation, Persona, PipelineMove, PipelineStage, Slot
from irm.db.models.knowing import Affinity, Attachment, Incident, OwnField, OwnValue, StageChange
from irm.db.models.lists import ExportPreset, FormerUid, ImportMapping, NotSame
from irm.db.models.people import Influencer, InfluencerTag, MetricSnapshot, SocialAccount, Stage, Tag
from irm.db.models.reaching import ContactPoint, InfluencerRepresentative, Representative
from irm.db.models.terms import (
    CompensationPart,
    Contract,
    Deliverable,
    ExchangeRate,
    Offer,
    Payment,
    Permit,
    Reminder,
    Shipment,
    UsageRight,
)
from irm.db.models.touches import Interaction
from irm.db.models.working import Benchmark, DataSetting, SavedView, Snooze

__all__ = [
    "Affinity",
    "Attachment",
    "Base",
    "Benchmark",
    "Campaign",
    "CompensationPart",
    "ContactPoint",
    "Contract",
    "Cooperation",
    "DataSetting",
    "Deliverable",
    "ExchangeRate",
    "ExportPreset",
    "FormerUid",
    "ImportMapping",
    "Incident",
    "Influencer",
    "InfluencerRepresentative",
    "InfluencerTag",
    "Interaction",
    "MetricSnapshot",
    "NotSame",
    "Offer",
    "OwnField",
    "OwnValue",
    "Payment",
    "Permit",
    "Persona",
    "PipelineMove",
    "PipelineStage",
    "Reminder",
    "Representative",
    "SavedView",
    "Shipment",
    "Slot",
    "Snooze",
    "SocialAccount",
    "Stage",
    "StageChange",
    "Tag",
    "UsageRight",
]
