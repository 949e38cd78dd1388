"""Tessera's run-time kernels beside those of other libraries: built, run, and made into tables and a picture."""
