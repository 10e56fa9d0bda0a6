/** How the same mark is told by different people: each row one mark. */
export const MARK_WORDINGS: readonly (readonly string[])[] = [
  ['mole on left hand', 'til on left hand', 'black mole left palm', 'left hand mole'],
  ['mole near right eye', 'til near right eye', 'black dot right eye'],
  ['burn mark on chest', 'burnt on chest', 'jala hua chhati', 'chest burn scar'],
  ['cut on left eyebrow', 'stitches left eyebrow', 'scar on left eyebrow'],
  ['scar on right knee', 'old wound right knee', 'right knee injury mark'],
  ['tattoo on right wrist', 'godna on right wrist', 'name tattooed right wrist'],
  ['birth mark on back', 'dark patch on back', 'back birthmark', 'lahsun on back'],
  ['missing finger left hand', 'left hand finger cut', 'finger missing left hand'],
  ['blind in one eye', 'one eye', 'white eye', 'kana'],
  ['hard of hearing', 'behra', 'deaf', 'hearing aid'],
  ['goonga', 'does not speak', 'mute', 'unable to speak'],
  ['stammers', 'stutters', 'haklata'],
  ['lame', 'langda', 'limps on left leg', 'polio left leg'],
  ['cleft lip', 'hare lip', 'kata honth'],
  ['white patches on face', 'vitiligo', 'safed daag face'],
  ['pock marks on face', 'chechak marks face', 'chicken pox marks'],
  ['crossed eyes', 'squint', 'bhenga'],
  ['two thumbs right hand', 'extra thumb', 'six fingers right hand'],
  ['ear pierced both', 'pierced ears', 'earring'],
  ['dog bite mark left calf', 'bite mark left leg', 'wound mark left calf'],
  ['curly hair', 'short curly hair'],
  ['buck teeth', 'protruding teeth', 'front teeth out'],
]

export const CLOTHES: readonly string[] =
  'red kurta and white pyjama|blue jeans and yellow t-shirt|green frock|maroon salwar kameez|black shirt and grey pant|white kurta|striped shirt and shorts|orange saree|pink top and blue skirt|brown sweater and jeans|yellow frock|checked lungi|navy blue uniform|green t-shirt and black lower|vest and half pant|purple kurti'.split(
    '|',
  )

export const PET_NAMES_MADE: readonly string[] =
  'gudda binni lado chunnu tuntun puchku buri bapi rinku kanha bhuri motu choti titli laddu nanhi bachchi tinku sunny mannu billu ammu chinnu kutty bujji appu potti kanna mona bobby'.split(
    ' ',
  )

/** Villages, quarters and landmarks. Most recur in many districts, as they do. */
export const LOCALITIES: readonly string[] =
  'rajendra nagar|patel nagar|subhash chowk|station road|bazar tola|harijan basti|purana qila|new colony|ramnagar|krishnapur|lakshmipur|shankarpur|jagatpur|mohanpur|kalipur|sitapur tola|hanuman nagar|shastri nagar|ganesh peth|bhim nagar|tekri|dhobi ghat|imambara|mission compound|tea garden line|kacheri road|thana para|school para|college road|goods shed|malkapur|devipur|chak bazar|naya gaon|purba para|uttar para|ganga vihar|sector nine|mill area|railway colony|nai basti|kotwali|lal darwaza|teli gali|machhua tola'.split(
    '|',
  )

/** Words for those who bring a child up, told instead of a name. */
export const KIN_TOLD: readonly string[] = 'papa mummy amma abbu ammi baba maa appa didi dadi nana pitaji'.split(' ')

export const TITLES_TOLD: readonly string[] = 'km ms master baby shri late smt kumari mr'.split(' ')
