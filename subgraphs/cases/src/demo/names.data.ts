/** A name in Latin letters and in the script of its language. */
export type DemoName = readonly [latin: string, native: string]

/** Names of one language. Every family name means "example", "sample" or "imagined": no real family is named. */
export interface NameList {
  readonly girls: readonly [DemoName, ...DemoName[]]
  readonly boys: readonly [DemoName, ...DemoName[]]
  readonly families: readonly [DemoName, ...DemoName[]]
  readonly petNames: readonly [string, ...string[]]
  readonly language: string
}

const HINDI: NameList = {
  language: 'Hindi',
  girls: [
    ['Asha', 'आशा'],
    ['Lakshmi', 'लक्ष्मी'],
    ['Pooja', 'पूजा'],
    ['Kiran', 'किरण'],
    ['Nisha', 'निशा'],
    ['Rekha', 'रेखा'],
    ['Sita', 'सीता'],
    ['Kajal', 'काजल'],
    ['Anjali', 'अंजलि'],
    ['Babita', 'बबीता'],
    ['Phoolmati', 'फूलमती'],
    ['Komal', 'कोमल'],
    ['Shanti', 'शांति'],
    ['Muskan', 'मुस्कान'],
    ['Radha', 'राधा'],
    ['Neelam', 'नीलम'],
  ],
  boys: [
    ['Ramesh', 'रमेश'],
    ['Vikas', 'विकास'],
    ['Suraj', 'सूरज'],
    ['Mohan', 'मोहन'],
    ['Deepak', 'दीपक'],
    ['Raju', 'राजू'],
    ['Sandeep', 'संदीप'],
    ['Golu', 'गोलू'],
    ['Bablu', 'बबलू'],
    ['Pawan', 'पवन'],
    ['Manoj', 'मनोज'],
    ['Rohit', 'रोहित'],
  ],
  families: [
    ['Namuna', 'नमूना'],
    ['Kalpit', 'कल्पित'],
    ['Udaharan', 'उदाहरण'],
    ['Misal', 'मिसाल'],
    ['Nidarshan', 'निदर्शन'],
  ],
  petNames: ['Guddi', 'Chhoti', 'Munna', 'Pinky', 'Chhotu', 'Babu'],
}

const MARATHI: NameList = {
  language: 'Marathi',
  girls: [
    ['Sayali', 'सायली'],
    ['Vaishnavi', 'वैष्णवी'],
    ['Ashwini', 'अश्विनी'],
    ['Snehal', 'स्नेहल'],
    ['Rutuja', 'ऋतुजा'],
    ['Manda', 'मंदा'],
    ['Pallavi', 'पल्लवी'],
    ['Kaveri', 'कावेरी'],
    ['Savita', 'सविता'],
    ['Gauri', 'गौरी'],
    ['Jyoti', 'ज्योती'],
    ['Shubhangi', 'शुभांगी'],
  ],
  boys: [
    ['Ganesh', 'गणेश'],
    ['Sachin', 'सचिन'],
    ['Omkar', 'ओंकार'],
    ['Tushar', 'तुषार'],
    ['Prathamesh', 'प्रथमेश'],
    ['Nilesh', 'निलेश'],
    ['Akash', 'आकाश'],
    ['Vitthal', 'विठ्ठल'],
    ['Santosh', 'संतोष'],
    ['Yash', 'यश'],
  ],
  families: [
    ['Namune', 'नमुने'],
    ['Kalpankar', 'कल्पनकर'],
    ['Udaharane', 'उदाहरणे'],
    ['Pratikruti', 'प्रतिकृती'],
  ],
  petNames: ['Chhakuli', 'Bandya', 'Pintya', 'Soni', 'Bali'],
}

const BENGALI: NameList = {
  language: 'Bengali',
  girls: [
    ['Anjali', 'অঞ্জলি'],
    ['Moumita', 'মৌমিতা'],
    ['Rina', 'রিনা'],
    ['Sumita', 'সুমিতা'],
    ['Payel', 'পায়েল'],
    ['Lokkhi', 'লক্ষ্মী'],
    ['Tumpa', 'টুম্পা'],
    ['Riya', 'রিয়া'],
    ['Mampi', 'মাম্পি'],
    ['Sharmila', 'শর্মিলা'],
    ['Jhuma', 'ঝুমা'],
    ['Khadija', 'খাদিজা'],
  ],
  boys: [
    ['Bikash', 'বিকাশ'],
    ['Sujoy', 'সুজয়'],
    ['Rakib', 'রাকিব'],
    ['Subho', 'শুভ'],
    ['Tapan', 'তপন'],
    ['Gopal', 'গোপাল'],
    ['Babul', 'বাবুল'],
    ['Sourav', 'সৌরভ'],
    ['Nayan', 'নয়ন'],
    ['Joy', 'জয়'],
  ],
  families: [
    ['Nomuna', 'নমুনা'],
    ['Kalponik', 'কাল্পনিক'],
    ['Drishtanta', 'দৃষ্টান্ত'],
    ['Udaharon', 'উদাহরণ'],
  ],
  petNames: ['Buri', 'Khokon', 'Mishti', 'Bapi', 'Putul'],
}

const TAMIL: NameList = {
  language: 'Tamil',
  girls: [
    ['Lakshmi', 'லட்சுமி'],
    ['Kavitha', 'கவிதா'],
    ['Meena', 'மீனா'],
    ['Selvi', 'செல்வி'],
    ['Priya', 'பிரியா'],
    ['Valli', 'வள்ளி'],
    ['Thenmozhi', 'தேன்மொழி'],
    ['Revathi', 'ரேவதி'],
    ['Amudha', 'அமுதா'],
    ['Kala', 'கலா'],
  ],
  boys: [
    ['Murugan', 'முருகன்'],
    ['Senthil', 'செந்தில்'],
    ['Karthik', 'கார்த்திக்'],
    ['Arun', 'அருண்'],
    ['Mani', 'மணி'],
    ['Kumaran', 'குமரன்'],
    ['Vel', 'வேல்'],
    ['Prabhu', 'பிரபு'],
  ],
  families: [
    ['Mathiri', 'மாதிரி'],
    ['Karpanai', 'கற்பனை'],
    ['Udaranam', 'உதாரணம்'],
  ],
  petNames: ['Kutty', 'Ammu', 'Chinnu', 'Thambi', 'Papa'],
}

const TELUGU: NameList = {
  language: 'Telugu',
  girls: [
    ['Lakshmi', 'లక్ష్మి'],
    ['Sravani', 'శ్రావణి'],
    ['Padma', 'పద్మ'],
    ['Anitha', 'అనిత'],
    ['Swathi', 'స్వాతి'],
    ['Mounika', 'మౌనిక'],
    ['Durga', 'దుర్గ'],
    ['Bhavani', 'భవాని'],
  ],
  boys: [
    ['Venkatesh', 'వెంకటేష్'],
    ['Ramu', 'రాము'],
    ['Srinu', 'శ్రీను'],
    ['Naresh', 'నరేష్'],
    ['Prasad', 'ప్రసాద్'],
    ['Chandu', 'చందు'],
  ],
  families: [
    ['Namoona', 'నమూనా'],
    ['Udaharana', 'ఉదాహరణ'],
    ['Kalpitam', 'కల్పితం'],
  ],
  petNames: ['Chinni', 'Bujji', 'Pandu', 'Kanna'],
}

const URDU: NameList = {
  language: 'Urdu',
  girls: [
    ['Ayesha', 'عائشہ'],
    ['Fatima', 'فاطمہ'],
    ['Shabnam', 'شبنم'],
    ['Zainab', 'زینب'],
    ['Nazia', 'نازیہ'],
    ['Rukhsana', 'رخسانہ'],
    ['Sana', 'ثنا'],
    ['Gulnaz', 'گلناز'],
  ],
  boys: [
    ['Imran', 'عمران'],
    ['Salman', 'سلمان'],
    ['Faizan', 'فیضان'],
    ['Arif', 'عارف'],
    ['Rehan', 'ریحان'],
    ['Nadeem', 'ندیم'],
  ],
  families: [
    ['Namoona', 'نمونہ'],
    ['Misaal', 'مثال'],
    ['Khayali', 'خیالی'],
  ],
  petNames: ['Gudiya', 'Chand', 'Munni', 'Babloo'],
}

const EVERYWHERE = [HINDI] as const

/** Which names a State's children have; the first list is the most frequent. */
export const NAMES_OF_STATE: Readonly<Record<string, readonly [NameList, ...NameList[]]>> = {
  'IN-MH': [MARATHI, HINDI, URDU],
  'IN-GA': [MARATHI, HINDI],
  'IN-WB': [BENGALI, HINDI, URDU],
  'IN-TR': [BENGALI],
  'IN-AS': [BENGALI, HINDI],
  'IN-TN': [TAMIL, TELUGU],
  'IN-PY': [TAMIL],
  'IN-KL': [TAMIL],
  'IN-AP': [TELUGU, URDU],
  'IN-TS': [TELUGU, URDU],
  'IN-KA': [TELUGU, MARATHI],
  'IN-UP': [HINDI, URDU],
  'IN-BR': [HINDI, URDU],
  'IN-JK': [URDU],
  'IN-DL': [HINDI, URDU, BENGALI],
}

/** The names of a State; Hindi where it has no list of its own. */
export function namesOf(stateCode: string): readonly [NameList, ...NameList[]] {
  return NAMES_OF_STATE[stateCode] ?? EVERYWHERE
}
