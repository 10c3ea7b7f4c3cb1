"""What the program costs: one file per measured thing, each with its limit or peer measured in the same run.

`python -m benchmarks` runs them all; docs/BENCHMARKS.md says what each line means. Times of one machine say little, so
every verdict is a ratio.
"""
