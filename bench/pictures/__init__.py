"""How long the files of photos take, beside pyvips and ImageMagick. Run `python -m bench.pictures`."""
