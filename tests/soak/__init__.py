"""An organisation at work while a seeded hand breaks things; then an accountant compares what everybody wrote down.

Run it with `make soak`, or `python -m tests.soak`. It stands among the tests because it is made of their parts: the
fake platform, the people who talk to it, a Postgres of its own.
"""
