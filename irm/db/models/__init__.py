"""The tables, one file per group of records."""

from irm.db.base import Base
from irm.db.models.people import ContactPoint, Influencer, InfluencerTag, MetricSnapshot, SocialAccount, Stage, Tag
from irm.db.models.touches import Interaction

__all__ = [
    "Base",
    "ContactPoint",
    "Influencer",
    "InfluencerTag",
    "Interaction",
    "MetricSnapshot",
    "SocialAccount",
    "Stage",
    "Tag",
]
