/** What the door says to people. What only programs meet (a batch, a wrong media type) is told in English where it is. */
const en = {
  signedInOnly: 'This is for those who are signed in.',
  notForThisPost: 'This is not for the post in which you act.',
  away: 'This part cannot answer just now. Try again in a moment.',
  broken: 'Something went wrong here. Give this number to the help desk.',
  tooMuch: 'This asks for more than is allowed: {what}.',
  sessionEnded: 'The session has ended. Sign in again.',
  postNotHeld: 'This account does not hold that post.',
  noPost: 'This account does not hold that post, or none.',
  nothingHere: 'There is nothing at this address.',
  signInToUpload: 'Sign in to upload.',
  pictureTooLarge: 'The picture is too large.',
  bodyTooLarge: 'The body is too large.',
  unreadable: 'The request cannot be read.',
  tooMany: 'Too many requests from this address. Try again in {seconds} seconds.',
  tooManyOfAgency: 'Too many requests from this agency. Register the operation, or try again in {seconds} seconds.',
} as const

export default en
