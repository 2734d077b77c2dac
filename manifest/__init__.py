"""The Teams app package: what it says, what it looks like, and how it is put together."""
