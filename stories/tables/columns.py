"""What columns are made of that several tables have."""

from datetime import datetime
from decimal import Decimal

from sqlalchemy import DateTime, Numeric, TypeDecorator
from sqlmodel import Field, SQLModel


class Moment(TypeDecorator[datetime]):
    """One moment in time; always with its zone."""

    impl = DateTime(timezone=True)
    cache_ok = True


class Measured(SQLModel):
    """Evidence as it was given, and how it was read then (`stories.evidence`), for what counts it."""

    evidence: str = ""
    evidence_kind: str = ""
    evidence_subject: str = ""
    evidence_before: str = ""
    evidence_before_amount: Decimal | None = Field(default=None, sa_type=Numeric)
    evidence_before_unit: str = ""
    evidence_after: str = ""
    evidence_after_amount: Decimal | None = Field(default=None, sa_type=Numeric)
    evidence_after_unit: str = ""
    evidence_quote: str = ""
    evidence_covers: bool = False
