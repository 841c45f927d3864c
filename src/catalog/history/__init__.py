"""Earlier versions of the data: what git holds, what differs between two versions, and how that is said."""
