// of a test
