"""Where lines of Japanese may end: between phrases, never within a word or an amount."""
