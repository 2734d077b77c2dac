"""A bare echo bot on microsoft-agents-hosting-aiohttp, anonymous, by the shorter of its two ways."""
# mypy: disable-error-code="import-not-found, import-untyped, misc"

import logging
import sys

from aiohttp import web
from microsoft_agents.hosting.aiohttp import CloudAdapter
from microsoft_agents.hosting.core import ActivityHandler, RestChannelServiceClientFactory, TurnContext


class EchoAgent(ActivityHandler):
    async def on_message_activity(self, turn_context: TurnContext) -> None:
        await turn_context.send_activity(f"you said: {turn_context.activity.text}")


def application() -> web.Application:
    # No connection manager: a caller without a token is anonymous, and an anonymous turn never asks for one.
    adapter = CloudAdapter(channel_service_client_factory=RestChannelServiceClientFactory(None))
    agent = EchoAgent()

    async def messages(request: web.Request) -> web.StreamResponse:
        answer: web.StreamResponse = await adapter.process(request, agent)
        return answer

    app = web.Application()
    app.router.add_post("/api/messages", messages)
    return app


if __name__ == "__main__":
    logging.disable(logging.WARNING)  # it warns in every turn that an anonymous bot has no app id
    web.run_app(application(), host="127.0.0.1", port=int(sys.argv[1]), access_log=None, print=None)
