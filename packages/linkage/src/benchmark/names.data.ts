/** Names for made-up children. Lists of common names by where they are usual; nobody in particular. */
export interface NameStock {
  readonly girls: readonly string[]
  readonly boys: readonly string[]
  readonly families: readonly string[]
  /** Share of reports that give no family name. */
  readonly bare: number
}

const list = (text: string): readonly string[] => text.split(' ')

export const NAME_STOCKS = {
  hindiBelt: {
    girls: list(
      'pooja neha rinki sarita kiran suman geeta manju priyanka ruchi archana preeti sadhana usha pushpa kusum mamta guddan sushila ranjana ' +
        'madhu vandana nirmala laxmina phulwa kamla urmila saroj bimla shakuntala rajkumari sheela maya lalita champa indu bindu sonam khushi ' +
        'anshika palak muskan riya shreya tanu roshni chanda rupa munakka dulari sugandha parvati gayatri savitri shobha kalpana sangita manisha',
    ),
    boys: list(
      'amit ajay vinod manoj raju ramesh suresh mukesh pramod ashok rajesh sanjay brijesh awadhesh dilip kamlesh lalit naresh om prem ravindra ' +
        'satish shyam tej uday virendra yash krishna gaurav saurabh nitin lokesh bhola chhotelal dayashankar fulchand gajendra hemant indrajeet ' +
        'jitendra kailash mithilesh nandlal omkar pintukumar rajan sachin tarun ujjwal vishal abhishek ankit akash aditya aman ayush',
    ),
    families: list(
      'yadav sharma verma maurya kushwaha rajput chauhan paswan manjhi sah rai jha singh thakur shukla bind nishad saini gautam lodhi rawat bisht ' +
        'kushwah dixit awasthi prajapati vishwakarma rajbhar gond bhuiya chaurasia srivastava kumar devi kumari lal',
    ),
    bare: 0.3,
  },
  urdu: {
    girls: list(
      'ayesha rukhsar shabana nagma zeenat tarannum mumtaz noorjahan rehana sabina yasmin heena gulshan afreen zoya mehrunnisa hasina roshanara ' +
        'parveen nargis shaista sultana kulsum khadija amina sajida tahira bushra sumaiya rabia jamila nasima zarina halima ruksana',
    ),
    boys: list(
      'arif nadeem faizan junaid shoaib mustafa iqbal javed kamal rashid sajid tanveer wahid yusuf zubair aftab azhar danish ehsan firoz gulzar ' +
        'habib ismail jamal khalid majid naushad parvez qasim rizwan sohail tauseef umar zakir anwar akbar mehboob rafique shamim',
    ),
    families: list(
      'ansari shaikh siddiqui qureshi khan sayyed mirza idrisi mansoor raza ahmad rahmani bibi begum khatoon bano parveen alam',
    ),
    bare: 0.25,
  },
  bengal: {
    girls: list(
      'sharmistha paramita mousumi sudipta tanushree debjani rupali sraboni piyali ankita shampa dolon kakoli bithi chandrima lipika mampi purnima ' +
        'susmita swapna tuktuki barnali jayanti malati namita pratima rinku sabitri tapasi uma bandana chhanda keya lovely',
    ),
    boys: list(
      'sourav debashish prosenjit goutam ashim bappa dipankar haradhan kartick madhab nirmal palash ratan sanjib tarak uttam arup bikram chiranjit ' +
        'dulal gobinda jayanta kajal liton mrinal nitai partha rabin sukumar tushar bablu indranil joydeb swapan',
    ),
    families: list(
      'ghosh bose mondal roy dey saha bhowmick halder pramanik mandal chakraborty dutta nandi kundu sardar bera adhikari majumdar ray bag',
    ),
    bare: 0.08,
  },
  assam: {
    girls: list(
      'junmoni rupjyoti bhanita dipali himadri jonali karabi lakhimi monisha nilakshi papori rimjhim sewali tarali bornali anima pallabi dimpi',
    ),
    boys: list(
      'bhaskar dhrubajyoti hemanta jadav khagen lohit mridul nabajit pranjal ranjan simanta utpal bipul champak diganta himangshu kamal jiten',
    ),
    families: list(
      'kalita bora saikia hazarika barman deka nath gogoi baruah medhi rabha boro basumatary talukdar phukan dutta ali',
    ),
    bare: 0.08,
  },
  tribal: {
    girls: list(
      'sumitra phulmani salomi budhni sukurmuni jasmani birsi mugli anjela shanti somari lalo sunami hiramani parwati nilmani kunti etwari',
    ),
    boys: list(
      'sukra mangal birsa budhram lakhan somra jagarnath karma ratia sanika salkhan chunnu deva lakhindar pradhan suleman bisram etwa',
    ),
    families: list(
      'oraon kisku marandi hansda murmu kujur tirkey minz toppo ekka lakra besra mardi ho purty bodra sundi baski',
    ),
    bare: 0.12,
  },
  odisha: {
    girls: list(
      'sasmita itishree mamali pravati rashmita subhashree truptimayee bijayalaxmi gitanjali jhili kuni lopamudra minati puspa swarnalata tikina sujata banita',
    ),
    boys: list(
      'bijay debendra gadadhar hrushikesh jagannath kalia laxmidhar niranjan pabitra rabindra sarat trilochan udaya akshaya bhagaban chittaranjan manoranjan',
    ),
    families: list(
      'behera sahoo nayak mohanty pradhan jena swain patra rout barik majhi naik senapati parida khuntia digal',
    ),
    bare: 0.08,
  },
  west: {
    girls: list(
      'ashwini vaishali sonali snehal pratiksha ujwala jayshree mangal kajal bhavna hetal jigna komal nita rekhaben varsha shital dipali surekha kavya rupal chhaya',
    ),
    boys: list(
      'ganpat dnyaneshwar tukaram santosh mahadev shivaji pandurang sagar nilesh jignesh hardik bharat kanti mukund parth rohan vitthal akshay omkar rahulbhai jayesh dinkar',
    ),
    families: list(
      'jadhav pawar shinde kamble gaikwad more deshmukh chavan rathod solanki parmar vasava makwana thakor bhosale salunkhe waghmare patil',
    ),
    bare: 0.05,
  },
  punjab: {
    girls: list(
      'manpreet simranjeet jaspreet gurleen navneet ramandeep sukhmani prabhjot amandeep kirandeep lovepreet mandeep paramjit rajwinder baljit kulwinder',
    ),
    boys: list(
      'gurmeet jaswinder lakhwinder satnam tejinder baldev charanjit gurdeep hardeep inderjit jagtar kuldeep malkit nirmal paramjeet resham sukhdev',
    ),
    families: list('kaur singh gill sandhu sidhu dhillon brar grewal sohal bajwa virk'),
    bare: 0.1,
  },
  tamil: {
    girls: list(
      'kayalvizhi thenmozhi selvi kanimozhi malarvizhi priyadharshini vennila revathi sumathi thamarai yazhini abirami deepika gomathi indhumathi jeyanthi kokila meenakshi nithya pavithra',
    ),
    boys: list(
      'arunachalam elango ilayaraja kathirvel marimuthu palanisamy prabhakaran sakthivel tamilselvan vetrivel aravind dhanush gokul hariharan jeeva kumaresan mugilan naveen rajkumar surya',
    ),
    families: list('arumugam murugesan perumal subramani velu kannan rajendran chinnasamy ganesan pandian sekar mani'),
    bare: 0.55,
  },
  telugu: {
    girls: list(
      'anusha bhavani durgamma eswaramma jhansi lavanya mounika navya padmaja ramya sirisha swathi tejaswini vijaya yamini kalyani bhagya sailaja manasa harika',
    ),
    boys: list(
      'anjaneyulu chandu durgaprasad eshwar gopi hanumanth jagan kiran laxman mallesh narsimha praveen ramulu srikanth tirupati venkanna yadagiri naresh sudheer bhanu',
    ),
    families: list('reddy naidu goud chowdary yadav raju varma sastry kumari devi boya golla madiga naik rathod'),
    bare: 0.2,
  },
  kannada: {
    girls: list(
      'bhagyalakshmi chaitra geetha hemavathi jayamma kavitha lakshmamma manjula nagaveni pallavi rathnamma shylaja sudha tejaswi usharani vanajakshi ambika roopa',
    ),
    boys: list(
      'basappa chandrashekar devaraj girish hanumanthappa jagadeesha kemparaju lingaraju manjunath nagaraj puttaswamy ramegowda shivakumar thimmappa umesha yallappa lokesha',
    ),
    families: list('gowda hegde patil naik shetty rao kulkarni hiremath badiger madar walikar pujari'),
    bare: 0.3,
  },
  malayalam: {
    girls: list(
      'ambili bindhu chithra devika gayathri indulekha jisha lekha maya neethu parvathy remya sreeja thushara vidya anjana greeshma athira',
    ),
    boys: list(
      'ajith biju dileep faisal gireesh harikrishnan jobin krishnakumar manoj nikhil pradeesh rejith sajeev tomy unnikrishnan vishak arun shibu',
    ),
    families: list('menon kurup varghese thomas joseph mathew pillai nambiar panicker chacko george kutty'),
    bare: 0.35,
  },
} as const satisfies Record<string, NameStock>

export type StockName = keyof typeof NAME_STOCKS

/** Where children come from: State, its languages, and which names are usual there, both by weight. */
export const STATE_MIX: Readonly<
  Record<string, { languages: string; stocks: Readonly<Partial<Record<StockName, number>>> }>
> = {
  'IN-UP': { languages: 'hindi:5 awadhi:2 bhojpuri:3 urdu:1', stocks: { hindiBelt: 7, urdu: 3 } },
  'IN-BR': { languages: 'hindi:3 bhojpuri:3 maithili:3 urdu:1 magahi:1', stocks: { hindiBelt: 7, urdu: 2 } },
  'IN-WB': { languages: 'bengali:8 hindi:1 santali:1', stocks: { bengal: 6, urdu: 3, tribal: 1 } },
  'IN-MH': { languages: 'marathi:7 hindi:2', stocks: { west: 7, hindiBelt: 2, urdu: 1 } },
  'IN-RJ': { languages: 'rajasthani:4 hindi:5', stocks: { hindiBelt: 7, west: 1, urdu: 1 } },
  'IN-MP': { languages: 'hindi:8 marathi:1', stocks: { hindiBelt: 7, tribal: 2, urdu: 1 } },
  'IN-TN': { languages: 'tamil:9 telugu:1', stocks: { tamil: 9, telugu: 1 } },
  'IN-KA': { languages: 'kannada:7 hindi:1 telugu:1 urdu:1', stocks: { kannada: 7, urdu: 2, telugu: 1 } },
  'IN-GJ': { languages: 'gujarati:8 hindi:2', stocks: { west: 7, urdu: 1, hindiBelt: 1 } },
  'IN-AP': { languages: 'telugu:9 urdu:1', stocks: { telugu: 9, urdu: 1 } },
  'IN-TS': { languages: 'telugu:7 urdu:2 hindi:1', stocks: { telugu: 7, urdu: 3 } },
  'IN-OD': { languages: 'odia:8 santali:1 hindi:1', stocks: { odisha: 7, tribal: 2 } },
  'IN-JH': { languages: 'hindi:4 santali:2 nagpuri:2 bengali:1', stocks: { tribal: 5, hindiBelt: 4, urdu: 1 } },
  'IN-CG': { languages: 'chhattisgarhi:6 hindi:3', stocks: { hindiBelt: 5, tribal: 4 } },
  'IN-AS': { languages: 'assamese:6 bengali:3 bodo:1', stocks: { assam: 6, bengal: 2, urdu: 2 } },
  'IN-PB': { languages: 'punjabi:8 hindi:2', stocks: { punjab: 8, hindiBelt: 2 } },
  'IN-HR': { languages: 'hindi:8 punjabi:1', stocks: { hindiBelt: 8, punjab: 1, urdu: 1 } },
  'IN-DL': { languages: 'hindi:8 urdu:1 punjabi:1', stocks: { hindiBelt: 6, urdu: 3, punjab: 1 } },
  'IN-KL': { languages: 'malayalam:9 tamil:1', stocks: { malayalam: 9, tamil: 1 } },
  'IN-UK': { languages: 'hindi:9', stocks: { hindiBelt: 9, urdu: 1 } },
}
