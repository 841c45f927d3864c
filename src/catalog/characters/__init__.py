"""What single characters are: those that nobody sees, radicals that look like kanji, letters of the wrong width."""
