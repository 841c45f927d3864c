"""The records as files that other systems read, in the layouts of Japanese open data where there are any."""
