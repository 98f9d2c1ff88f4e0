"""The text as it is read: paragraphs and their places, joined lines, running words, headings."""
