"""How paragraphs and items end, and brackets that have no other half."""
