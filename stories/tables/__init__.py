"""The tables beside the pieces, by subject. Every row has its tenant."""
