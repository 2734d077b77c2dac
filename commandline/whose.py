"""Whose library a command is about: the organisation's that Retold serves, or the playground's."""

import playground
from settings import Settings, SettingsError


def serves(settings: Settings) -> bool:
    """Whether these are the settings of a service, whole or not, rather than of the playground."""
    return any(
        (
            *(settings.app_id, settings.tenant_id),
            *(settings.app_password, settings.app_certificate, settings.managed_identity),
        )
    )


def tenant(settings: Settings) -> str:
    """The tenant that a command reads and writes. Raises SettingsError."""
    if not serves(settings):
        return playground.tenant()
    if not settings.tenant_id:
        raise SettingsError("Retold needs RETOLD_TENANT_ID to know whose library this is.")
    return settings.tenant_id
