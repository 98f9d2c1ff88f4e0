"""Vietnamese as it is written: letters, legal syllables, tone placement, slips of the hand, legacy encodings."""
