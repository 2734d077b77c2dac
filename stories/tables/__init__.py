"""The tables beside the pieces, by subject. Every row has its tenant.

What begins empty is written as `default=[]`: pydantic copies it for each row. A `default_factory` it looks at anew each
time, which cost more than all else in making a draft.
"""
