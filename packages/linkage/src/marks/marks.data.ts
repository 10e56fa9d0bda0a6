/** What a mark is: concept -> words for it, in English and as told in Indian languages. Multi-word terms first win. */
export const MARK_WORDS: Readonly<Record<string, string>> = {
  extraFinger:
    'six finger|six fingers|sixth finger|sixth toe|six toes|extra finger|extra fingers|extra toe|extra thumb|chhe ungli|chhah ungli|chhanga|polydactyly|double thumb|two thumbs',
  missingFinger:
    'missing finger|finger missing|finger cut|cut finger|finger amputated|ungli kati|ungli nahi|half finger|fused fingers',
  squint: 'squint|squinted|cross eye|cross eyed|crossed eyes|bhenga|bhengi|tedhi aankh|strabismus|lazy eye',
  blind: 'blind|one eye|kana|kani|andha|andhi|artificial eye|white eye|cataract|damaged eye|no vision',
  deaf: 'deaf|hearing impaired|hard of hearing|cannot hear|can not hear|does not hear|behra|bahra|behri|bahira|sun nahi|hearing aid',
  mute: 'mute|dumb|cannot speak|can not speak|does not speak|unable to speak|speech impaired|goonga|gunga|goongi|bol nahi',
  stammer: 'stammer|stammers|stammering|stutter|stutters|haklata|haklati|lisp|lisps|tutlata',
  limp: 'limp|limps|limping|lame|langda|langdi|langra|polio|leg polio|walks with limp|crooked leg|club foot|clubfoot|bent leg|short leg|one leg|calipers|walks with stick',
  tooth:
    'tooth|teeth|daant|dant|missing teeth|broken tooth|broken teeth|front tooth|front teeth|tooth missing|buck teeth|protruding teeth',
  tattoo: 'tattoo|tattooed|tatoo|godna|gudna|godana|pachakuthu|ulki|name written',
  burn: 'burn|burns|burnt|burned|jala|jali|jale|jalne|jalne ka nishan|scald|scalded|fire mark',
  mole: 'mole|moles|til|til mark|masa|massa|black spot|black dot|black mark|macham|beauty spot|wart',
  birthmark:
    'birthmark|birth mark|birth mark|birth spot|lahsun|janam nishan|janam chinh|dark patch|brown patch|red patch|dark spot|port wine|pigmented patch|discolored patch',
  whitePatch: 'white patch|white patches|white spot|vitiligo|safed daag|leucoderma|leukoderma|albino',
  scar: 'scar|scars|cut|cut mark|cut marks|stitches|stitch|stitch mark|injury|injury mark|old injury|wound|old wound|chot|chot ka nishan|katne ka nishan|kata|tanka|tanke|surgery mark|operation mark|bite mark|dog bite|nail mark|nishan',
  cleft: 'cleft|cleft lip|hare lip|harelip|kata honth|split lip',
  pox: 'pox|chicken pox|chickenpox|pox marks|pock|pockmarks|chechak|mata ke daag|smallpox|pimples|acne',
  piercing: 'pierced|piercing|ear pierced|nose pierced|nose ring|nose pin|earring|kundal|bali',
  thread: 'thread|black thread|kada|bangle|taveez|tabeez|amulet|locket|dhaga',
  hair: 'bald|curly hair|curly|short hair|long hair|golden hair|shaved head|brown hair|white hair|patch on head',
  mind: 'mentally|mental|slow|autistic|autism|down syndrome|mandbuddhi|intellectual disability|epilepsy|fits|mirgi',
  hump: 'hump|hunchback|bent back|kubda',
  weakHand:
    'hand polio|paralysed hand|paralysed|paralysis|lakwa|weak hand|bent hand|withered hand|crooked hand|bent arm',
  goitre: 'goitre|swelling|lump|swollen|gland|tumour|tumor',
}

/** Where on the body: place -> words. A finer place names the coarser one it belongs to. */
export const BODY_WORDS: Readonly<Record<string, string>> = {
  head: 'head|sir|skull|scalp|matha',
  forehead: 'forehead|fore head|matha|mathe|maatha|lalat|brow|eyebrow|bhaunh',
  face: 'face|chehra|chehre|cheek|cheeks|gaal|gal|temple|jaw',
  eye: 'eye|eyes|aankh|ankh|eyelid',
  nose: 'nose|naak|nak',
  ear: 'ear|ears|kaan|kan',
  mouth: 'mouth|lip|lips|honth|hoth|muh|tongue|jeebh',
  chin: 'chin|thuddi|thodi|thudi',
  neck: 'neck|gala|gale|gardan|throat|nape',
  shoulder: 'shoulder|kandha|kandhe|collarbone',
  chest: 'chest|chhati|seena|breast',
  belly: 'belly|stomach|pet|abdomen|navel|waist|kamar',
  back: 'back|peeth|pith|spine',
  arm: 'arm|forearm|fore arm|elbow|kohni|baanh|bazu|upper arm|bicep',
  hand: 'hand|haath|hath|wrist|kalai|palm|hatheli|finger|fingers|ungli|thumb|angutha|hands',
  leg: 'leg|legs|pair|pairon|taang|tang|thigh|jaangh|knee|ghutna|ghutne|calf|shin',
  foot: 'foot|feet|toe|toes|ankle|heel|sole|panja|edi',
}

/** Places that people take for each other. */
export const NEAR_PLACES: readonly (readonly [string, string])[] = [
  ['head', 'forehead'],
  ['face', 'chin'],
  ['face', 'forehead'],
  ['face', 'mouth'],
  ['face', 'nose'],
  ['face', 'eye'],
  ['arm', 'hand'],
  ['arm', 'shoulder'],
  ['leg', 'foot'],
  ['neck', 'shoulder'],
  ['mouth', 'chin'],
]

/** Marks that people take for each other. */
export const NEAR_KINDS: readonly (readonly [string, string])[] = [
  ['mole', 'birthmark'],
  ['scar', 'burn'],
  ['deaf', 'mute'],
  ['mute', 'stammer'],
  ['blind', 'squint'],
  ['birthmark', 'burn'],
  ['birthmark', 'whitePatch'],
  ['scar', 'cleft'],
  ['limp', 'weakHand'],
]
