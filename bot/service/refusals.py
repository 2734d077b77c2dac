"""Why a caller is not let in."""


class Unauthorized(Exception):
    """No token, or one that is not the service's: answered with 401."""


class Forbidden(Exception):
    """A genuine caller, but not for us: another tenant, another address. Answered with 403."""


class Unavailable(Exception):
    """The service's keys can't be fetched: answered with 503, so that the activity is delivered again."""
