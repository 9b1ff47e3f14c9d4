"""The sample press's pictures, all of our own making: `python -m dragoman.sample.pictures.make` draws them again."""
