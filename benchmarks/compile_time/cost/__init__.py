"""What Tessera costs the compiler: counts, seconds and memory."""
