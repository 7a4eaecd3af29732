"""The household register: the frozen base list, the households and the people."""
