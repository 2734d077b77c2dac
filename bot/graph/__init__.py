"""Reading the organisation's directory with Microsoft Graph; everything that knows its SDK."""
