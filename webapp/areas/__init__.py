"""The tree of places: city, county, township, village, group."""
