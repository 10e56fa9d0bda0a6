const en = {
  'states.title': 'States compared',
  'states.owed':
    '{count, plural, =0 {Every State has accounted for {year}.} one {# State owes its certificate for {year}.} other {# States owe their certificates for {year}.}}',
  'states.state': 'State',
  'districts.title': 'Districts by limits passed',
  'districts.nil':
    '{count, plural, =0 {Every district has registered a report since 1 April.} one {# district has registered nothing since 1 April.} other {# districts have registered nothing since 1 April.}}',
  'districts.district': 'District',
  'districts.breaches': 'Limits passed',
  'districts.none': 'none registered',
  'districts.lapsed': 'Registrations run out',
  'desk.reported': 'Reported missing',
  'desk.untraced': 'Not traced',
  'desk.withFir': 'With FIR',
  'desk.beyond': 'Matters beyond the limit',
  'desk.quorum': 'Bodies without quorum',
  'desk.inspections': 'Inspections overdue',
  'desk.released': 'Released {year}, ₹ crore',
  'desk.used': 'Of this, spent',
  'desk.certificate': 'Certificate for {year}',
  'desk.owner': 'State Government',
  'desk.all': 'Show all {count}',
  'desk.fewer': 'Show the first {count}',
  'money.title': 'Scheme money of the State',
  'money.released': 'Released {year}',
  'money.spent': 'Of this, spent',
} as const

export default en
