/** What this subgraph says: refusals, faults of inputs, labels of figures. Texts are ICU MessageFormat. */
const en = {
  viewUnread: 'The view cannot be read.',
  fixedPeriod: 'A fixed period needs a first and a last day.',
  daysBackwards: 'The last day comes before the first.',
  noState: 'There is no State with this code.',
  noDistrict: 'There is no district with this code.',
  oneMeasure: 'Choose at least one measure.',
  fourMeasures: 'Choose at most four measures.',
  measureOnce: 'Choose each measure once.',
  threeDimensions: 'Choose at most three dimensions.',
  dimensionOnce: 'Choose each dimension once.',
  notAmongThese: 'These figures do not have this.',
  notNarrowed: 'These figures cannot be narrowed by this.',
  bars: 'Bars need one dimension.',
  map: 'The map needs State as its one dimension.',
  line: 'A line needs one dimension of time.',
  stacked: 'Stacked bars need parts that add up: one measure by two dimensions.',
  whichVersion: 'Say which version you have changed.',
  noOffice: 'Your post belongs to no office.',
  mayNotSave: 'Your post does not save views.',
  anothersView: 'This view belongs to another post. Save a copy of your own.',
  noView: 'There is no such view.',
  viewChanged: 'This view was changed meanwhile.',
} as const

export default en
