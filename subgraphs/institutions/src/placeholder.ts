// Until this domain moves in.
export {}
