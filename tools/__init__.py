"""What developing Bulou needs beside the code itself."""
