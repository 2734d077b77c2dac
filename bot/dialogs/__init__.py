"""The guided dialogs, each reading like its conversation."""
