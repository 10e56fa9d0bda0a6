/** What this subgraph says: refusals, faults of inputs, labels of figures. Texts are ICU MessageFormat. */
const en = {
  accountSpaces: 'An account has no spaces.',
  mayNotRegister: 'Your post may not enter people.',
  accountTaken: 'Somebody else signs in with this account.',
  mostPlaces: 'Ask for at most {most} places.',
  leastPlaces: 'Ask for at least one.',
  roleNotHere: 'This office has no posts of this role.',
  endBeforeStart: 'The post must end after it begins.',
  endPassed: 'This end has passed: nobody can act in this post.',
  endDatedBack: 'An end cannot be dated back: acts were done until now.',
  notBegun: 'The post has not begun by then.',
  mayNotAppoint: 'Your post may not appoint anybody.',
  notOneself: 'Nobody appoints themselves: ask another administrator.',
  noPerson: 'There is no such person.',
  noOffice: 'There is no such office.',
  holdsAlready: 'This person holds this post already.',
  mayNotEnd: 'Your post may not end posts.',
  notOwnPost: 'You act in this post: ask another administrator to end it.',
  noPost: 'There is no such post.',
  postChanged: 'Somebody else changed this post.',
  postEnded: 'This post has ended already.',
} as const

export default en
