"""Kinds of single characters: invisible ones, radicals that look like kanji, letters of the wrong width."""
