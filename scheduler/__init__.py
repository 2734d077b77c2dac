"""Whatever happens later: finding what is due, and seeing every message through until it is settled."""
