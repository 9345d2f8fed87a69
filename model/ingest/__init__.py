"""Files become articles: encoding, text as read, marked spans."""
