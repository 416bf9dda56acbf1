"""What fills a slot: values that know how German and English write, read and mistake them."""
