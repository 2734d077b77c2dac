"""Everything that knows Bot Framework: who calls, what they mean, and how Retold answers."""
