"""Labels of sections and items, and how they count on."""
