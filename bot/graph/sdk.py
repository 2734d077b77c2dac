"""Microsoft's SDK for Graph: large, so loaded where somebody asks for a page, in a thread; how we ask with it."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from yarl import URL

if TYPE_CHECKING:
    import httpx
    from azure.core.credentials_async import AsyncTokenCredential
    from kiota_abstractions.base_request_configuration import RequestConfiguration
    from msgraph.graph_service_client import GraphServiceClient

# What the SDK would import in the middle of our requests, and hold the event loop with: up to 0.3 s each.
_LATER = (
    "groups.groups_request_builder",
    "groups.item.group_item_request_builder",
    "groups.item.owners.owners_request_builder",
    "groups.item.transitive_members.transitive_members_request_builder",
    "models.directory_object_collection_response",
    "models.group_collection_response",
    "models.mailbox_settings",
    "models.o_data_errors.o_data_error",
    "models.user",
    "users.delta.delta_get_response",
    "users.item.mailbox_settings.mailbox_settings_request_builder",
    "users.item.photos.item.profile_photo_item_request_builder",
    "users.item.photos.item.value.content_request_builder",
    "users.item.photos.photos_request_builder",
    "users.users_request_builder",
)


def scope(url: str) -> str:
    """What a token for Graph at this address is asked for; the login service knows no ports."""
    here = URL(url)
    return f"{here.scheme}://{here.host}/.default"


def load(credential: "AsyncTokenCredential", url: str, within: float) -> "tuple[GraphServiceClient, httpx.AsyncClient]":
    """The SDK's client for Graph at this address, and what it sends with, which gives up after so many seconds.

    No redirect is followed, and nothing is sent again from here: when to come back is a row (`stories.rounds`).
    """
    import httpx
    from kiota_authentication_azure.azure_identity_authentication_provider import AzureIdentityAuthenticationProvider
    from kiota_http.middleware import ParametersNameDecodingHandler
    from msgraph.graph_request_adapter import GraphRequestAdapter
    from msgraph.graph_service_client import GraphServiceClient
    from msgraph_core import GraphClientFactory

    for name in _LATER:
        import_module(f"msgraph.generated.{name}")
    allowed = [URL(url).host or ""]
    login = AzureIdentityAuthenticationProvider(credential, scopes=[scope(url)], allowed_hosts=allowed)
    http = httpx.AsyncClient(timeout=within, follow_redirects=False)
    GraphClientFactory.create_with_custom_middleware([ParametersNameDecodingHandler()], client=http)
    adapter = GraphRequestAdapter(login, http)
    adapter.base_url = f"{url}/v1.0"
    return GraphServiceClient(request_adapter=adapter), http


def asking(builder: Any, headers: dict[str, str], query: dict[str, Any]) -> "RequestConfiguration[Any]":
    """The query, in the builder's own class of parameters, and that we read the answer ourselves."""
    from kiota_abstractions.base_request_configuration import RequestConfiguration
    from kiota_abstractions.native_response_handler import NativeResponseHandler
    from kiota_http.middleware.options import ResponseHandlerOption

    parameters = getattr(type(builder), f"{type(builder).__name__}GetQueryParameters")(**query) if query else None
    asked = RequestConfiguration(options=[ResponseHandlerOption(NativeResponseHandler())], query_parameters=parameters)
    for header, value in headers.items():
        asked.headers.add(header, value)
    return asked
