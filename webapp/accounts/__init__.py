"""People who sign in, their roles, their areas and the groups they canvass."""
