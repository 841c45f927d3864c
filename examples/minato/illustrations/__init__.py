"""The pictures of Minato, drawn by rule: `python -m examples.minato.illustrations` draws them all again."""
