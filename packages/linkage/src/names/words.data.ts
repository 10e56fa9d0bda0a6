const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Titles before a name that say nothing of who it is. A title that is the only word is kept: children are called Baby. */
export const TITLES = words(
  'shri shree sri smt shrimati sau srimati late lt swargiya master mast baby babu km kum kumari ku ms mr mrs miss haji hazi ' +
    'hajji dr doctor prof adv pt pandit sardar sardarni thiru thirumathi selvi selvan chi chiranjeevi ayushman mst most ' +
    'mosammat musammat mosa mossammat janab maulana maulvi moulvi hafiz ustad smti srimathi shrimathi kumar. sh',
)

/** Words that lead to the guardian's name: the name ends before them. */
export const RELATIONS = words('s/o d/o w/o c/o so do wo co son daughter wife alias urf @ of beta beti putra putri')

/** How children call those who bring them up. As a guardian's name they say nothing. */
export const KIN = words(
  'papa papaji pappa pitaji pita baap bapu bapuji bap baba babuji abba abbu abbo abbaji abbajaan abu ammi ammu amma ammaji ammijaan ' +
    'ma maa maaji mai mummy mami mammi mummi mom mata mataji mother father dad daddy appa appaji ayya nana nani dada dadi thatha ' +
    'patti ajji ajja aaji aai baba aayi ayi bou boudi didi dada bhai bhaiya bhaiyya chacha chachi kaka kaki mama mami mausi ' +
    'bua phupha phua tau tai uncle aunty auntie anna akka chithappa chithi periyappa khala khalu nanna tandri talli guardian parents unknown nil none ' +
    'na nahi nahin pata maloom nill ji jee',
)

/** Written short forms and the word they stand for. */
export const SHORT_FORMS: Readonly<Record<string, string>> = {
  md: 'mohammad',
  mohd: 'mohammad',
  mohmd: 'mohammad',
  mhd: 'mohammad',
  muhd: 'mohammad',
  mo: 'mohammad',
  mhmd: 'mohammad',
  mahommed: 'mohammad',
  kr: 'kumar',
  kmr: 'kumar',
  sk: 'shaikh',
  sd: 'syed',
  chow: 'choudhary',
  bhatta: 'bhattacharya',
  begam: 'begum',
  bibi: 'bibi',
  ansri: 'ansari',
}

/** Family names that one family writes in two ways, each row one name. */
const SAME_FAMILY = [
  'banerjee banerji bandyopadhyay bandopadhyay bandhopadhyay',
  'mukherjee mukherji mukhopadhyay mukhopadhyaya mukerjee',
  'chatterjee chatterji chattopadhyay chattopadhyaya',
  'ganguly ganguli gangopadhyay gangopadhyaya',
  'bhattacharya bhattacharjee bhattacharyya bhattacherjee',
  'tiwari tripathi tewari tripathy',
  'dubey dwivedi dube dobey',
  'chaubey chaturvedi choubey chobey',
  'upadhyay upadhyaya upadhya',
  'acharya acharjee acharyya',
  'jha ojha',
  'shaikh sheikh shekh sekh',
  'syed saiyad sayed sayyad saiyed',
  'yadav jadhav jadav yadava',
  'sharma sarma',
  'naik nayak nayaka',
  'nair nayar nayyar',
  'singh sinha singha sinh',
  'iyer aiyar ayyar iyengar',
  'gowda gouda gauda',
]

/** Family name -> the first spelling of its row. */
export const FAMILY_FORMS: ReadonlyMap<string, string> = new Map(
  SAME_FAMILY.flatMap((row) => {
    const forms = row.split(' ')
    return forms.map((form) => [form, forms[0] ?? form] as const)
  }),
)

/** Words that stand in very many names; two names that share only these share nothing. */
export const STOPWORDS = words(
  'kumar kumari devi bibi khatoon khatun begum singh kaur lal ram das bano bai ben bhai mohammad bano prasad rani sheikh shaikh md bala',
)
