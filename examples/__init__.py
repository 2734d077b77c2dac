"""An example company for trying Retold out: whom it has, what they told, and how it gets into a library and out."""
