"""The adversarial files, one table a class."""
