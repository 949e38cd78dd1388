"""The parts of the golden generator: settings and their evaluation by PyTorch, loops that confirm it, C++ text."""
