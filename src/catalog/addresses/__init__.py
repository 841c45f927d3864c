"""Addresses of the web and of mail: what may be one, and what is wrong with what is none."""
