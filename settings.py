"""What an administrator decides, from the environment or `.env`. Settings arrive whole, or nothing starts."""

import re
from collections.abc import Collection
from pathlib import Path
from typing import Annotated, Literal, Self
from zoneinfo import available_timezones

from pydantic import Field, ValidationError, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from stories import objectives_file
from stories.objectives import Objective
from stories.recipes import Called, Heard

Names = Annotated[frozenset[str], NoDecode]

# of a person in the directory, by which it can name their unit
ATTRIBUTES = (
    *("department", "companyName", "officeLocation", "city", "state", "country"),
    *(f"extensionAttribute{n}" for n in range(1, 16)),
)
SEAL_LEAST = 32  # characters
_GUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")


class SettingsError(Exception):
    """A setting is missing or wrong; the message names it and says what to do."""


class Settings(BaseSettings):
    """Every setting is an environment variable `RETOLD_<NAME>`; docs/operating.md has a table of them."""

    model_config = SettingsConfigDict(env_prefix="RETOLD_", env_file=".env", extra="ignore")

    app_id: str = ""
    app_password: str = ""
    app_certificate: str = ""
    managed_identity: bool = False
    tenant_id: str = ""
    database_url: str = ""
    data_dir: Path = Path("var")
    host: str = "127.0.0.1"
    port: int = Field(default=3978, ge=1, le=65_535)
    public_url: str = ""
    timezone: str = "Europe/Berlin"
    leaders: Names = frozenset()
    editors: Names = frozenset()
    uncertain: Literal["hold", "resend"] = "hold"
    openid_url: str = "https://login.botframework.com/v1/.well-known/openidconfiguration"
    token_issuer: str = "https://api.botframework.com"
    login_url: str = ""
    service_hosts: Names = frozenset()
    seal: str = ""
    units: str = "department"
    graph_url: str = "https://graph.microsoft.com"
    objectives: str = ""
    nudge_days: int = Field(default=21, ge=0, le=366)
    demo: bool = False

    @field_validator("leaders", "editors", "service_hosts", mode="before")
    @classmethod
    def _separated(cls, value: object) -> object:
        return frozenset(separated(value)) if isinstance(value, str) else value

    @field_validator("units")
    @classmethod
    def _attribute_or_groups(cls, value: str) -> str:
        named = separated(value)
        if len(named) == 1 and named[0] in ATTRIBUTES:
            return named[0]
        if not named or not all(_GUID.fullmatch(each) for each in named):
            raise ValueError(
                f"has to be one of {', '.join(ATTRIBUTES[:6])}, extensionAttribute1 to 15, or ids of groups"
            )
        return ",".join(named)

    @field_validator("seal")
    @classmethod
    def _long_enough(cls, value: str) -> str:
        if value and len(value) < SEAL_LEAST:
            raise ValueError(f"needs {SEAL_LEAST} characters at least; openssl rand -hex 32 makes a good one")
        return value

    @field_validator("graph_url")
    @classmethod
    def _web_address(cls, value: str) -> str:
        if value and not re.fullmatch(r"https://[^/?#@]+/?|http://(127\.0\.0\.1|localhost)(:\d+)?/?", value):
            raise ValueError("has to look like https://graph.microsoft.com")
        return value.rstrip("/")

    @field_validator("timezone")
    @classmethod
    def _known_zone(cls, value: str) -> str:
        if value not in available_timezones():
            raise ValueError("is no time zone; Europe/Berlin is an example")
        return value

    @field_validator("database_url")
    @classmethod
    def _postgres(cls, value: str) -> str:
        if value and not value.startswith(("postgresql://", "postgres://")):
            raise ValueError("has to begin with postgresql://")
        return value.replace("postgres://", "postgresql://", 1)

    @property
    def site(self) -> str:
        """Where pictures can be shown from: the public address, if it is one that Teams would ask."""
        return self.public_url.rstrip("/") if self.public_url.startswith("https://") else ""

    @classmethod
    def load(cls) -> Self:
        """The settings of this process. Raises SettingsError."""
        try:
            return cls()
        except ValidationError as error:
            wrong = error.errors()[0]
            name = "RETOLD_" + str(wrong["loc"][0]).upper()
            raise SettingsError(f"{name} {_reason(wrong['msg'])}.") from error

    def filed(self, languages: Collection[str], called: Called, heard: Heard) -> tuple[Objective, ...]:
        """The objectives that the file at start says, if one is named; `called` names ours. Raises SettingsError."""
        if not self.objectives:
            return ()
        try:
            text = Path(self.objectives).read_text(encoding="utf-8-sig")
            return objectives_file.read(text, languages, called, heard)
        except OSError as error:
            reason = f"{self.objectives} can't be read: {error.strerror}"
            raise SettingsError(f"RETOLD_OBJECTIVES: {reason}.") from error
        except UnicodeDecodeError as error:
            raise SettingsError(f"RETOLD_OBJECTIVES: {self.objectives} is no text in UTF-8.") from error
        except objectives_file.WrongFile as error:
            raise SettingsError(f"RETOLD_OBJECTIVES: {self.objectives}, {error}.") from error

    def credentials(self) -> Self:
        """These settings, if a service may be started with them. Raises SettingsError naming what is missing."""
        needed = {
            "RETOLD_APP_ID": self.app_id,
            "RETOLD_TENANT_ID": self.tenant_id,
            "RETOLD_APP_PASSWORD (or RETOLD_APP_CERTIFICATE, or RETOLD_MANAGED_IDENTITY=true)": self.app_password
            or self.app_certificate
            or self.managed_identity,
        }
        missing = [name for name, value in needed.items() if not value]
        if missing:
            raise SettingsError(
                f"Retold needs {' and '.join(missing)} to serve; to try it without, run: python app.py playground"
            )
        if self.app_certificate and not Path(self.app_certificate).is_file():
            raise SettingsError(f"RETOLD_APP_CERTIFICATE names no file: {self.app_certificate}")
        return self


def separated(value: str) -> list[str]:
    """What a setting lists, once each, in its order."""
    return [each for each in dict.fromkeys(re.split(r"[\s,;]+", value)) if each]


def _reason(message: str) -> str:
    return message.removeprefix("Value error, ").replace("Input should", "should").rstrip(".")
