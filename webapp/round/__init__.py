"""The canvasser's pages: the same records and the same templates on every host."""
