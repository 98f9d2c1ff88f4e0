"""What stands above the text: titles, bodies, number, place and date, type and subject; and the opening."""
