"""Rules about records: whether one can still apply, who may, and how much it comes to."""
