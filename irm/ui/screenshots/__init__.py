"""Pictures of the real window: `drawing` takes them, a module for each part of the program says what is on them."""
