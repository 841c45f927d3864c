"""Records and a stage for them."""

from records import deadline, facility, offering, product, program, sample, stage, words

__all__ = ["deadline", "facility", "offering", "product", "program", "sample", "stage", "words"]
