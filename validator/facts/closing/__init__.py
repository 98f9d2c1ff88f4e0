"""What stands below the text: recipients and signatures, and the posts, names and bodies in them."""
