"""Web pages; later the tab and the API. Beside the bot, never through it."""
