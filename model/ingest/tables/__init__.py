"""Tables of events: files whose rows are events already, read a row at a time and understood by a mapping of their columns."""
