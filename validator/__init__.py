"""kehoach: checks Vietnamese plan documents (Kế hoạch)."""

__version__ = "0.1.0"
