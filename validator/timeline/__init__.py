"""The timeline of one plan or several: deadlines by level and day, and the orders that break."""
