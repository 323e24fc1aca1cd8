"""Many inputs in, their events out in the same order: one after the other, in processes, or in a
cluster.
"""
