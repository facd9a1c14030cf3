"""Outward looks of the items (1 unit = 10 cm), one file each. Nothing of their inside."""
