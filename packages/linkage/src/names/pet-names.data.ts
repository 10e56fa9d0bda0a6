/**
 * Pet names by which children are called at home and give to strangers. Only a start: names that a population's reports
 * give as aliases are learnt from it (Population.isPetName).
 */
export const PET_NAMES: ReadonlySet<string> = new Set(
  (
    'aalu babai babla bablu babli baby babu babua bachchan bachchi bachcha badal bala balu bhola bholu bhuri bhura bhutu billu billo binni bittu ' +
    'bitto bitti bobby boby bubai bubu buddhu budhu bulbul bulti bulu bunti bunty buntu buri champa champi chhota chhoti chhotka chhotki chhotu ' +
    'chhutki chiku chikku chimpu chinki chinku chinni chinnu chinna chinnodu chintu chinti chiku chitti chotu choti chotka chotki chunnu chunni chutki ' +
    'dabbu dabloo dada deepu dhanno dimpi dimple dimpy dodo dolly dona dudu dulari fuchka fuli gabbar gablu gabbu gappu ganja ghanta ghoghar gogo ' +
    'gola goli golu gopi gora gori goltu gudda guddi guddu gudia gudiya gudiyaa gugu gullu guli gunni gunnu happy haria honey jhumri jhunnu ' +
    'jhuma jimmy jolly joni jojo juhi kaka kalia kaliya kallu kalu kali kanha kanni kannan kanchi keechu khoka khokon khuku khuki kittu kitti ' +
    'kuku kunju kunni kutti kuttan kuttappan lala lali lallu lalla lalu ladli laddu laado lado lado lambu langda lovely lucky lali lulu maina malli manga ' +
    'manni mannu manju manu meethi mickey mini minki minku minni minnu mintu mishti mithi mithu mitthu moni monti montu monty monu motu moti ' +
    'muna munia muniya munna munni munnu mukku mutthu nani nanhe nanhi nanhu nannu nikki nikku niku ninni nonu noni pakku pakhi panna pappi ' +
    'pappu papu papiya pari pihu pili pinki pinku pinky pintu pintoo piku piklu pikku pinu pipi pompom poltu pompi ponnu potli prince princess priti puchki ' +
    'puchku puchu puchhi putul puttu puttan putti puja pummy raja rajjo raju rani rinki rinku rinkoo ricky rintu rimpi rimi rocky roni ronny rosy runu ' +
    'ruby sanju santa sanni sannu shanu shona shonu shibu simmi simran sona soni sonam sonu sonia sonali sonti suggu sunny sweety sweetie ' +
    'tannu tanu tapu tattu tiku tikku tillu tina tinku tinki tinni tinu titli titu tittu tomba toto tota totu tubai tuki tukai tukku tuklu tulu tuli ' +
    'tumpa tuntun tunnu tunni tuntuni tushi tuttu tutu tuktuk unni vicky vikki viku winny yoyo appu ammu ammulu bujji kanna chellam chellu papa pattu ' +
    'paapa pandu nandu nannu pinni sittu thambi thangam ravi ravichu bhaiya babuni bauaa bauwa baua bouri bou mamoni mampi moumi mou tukun tukuni ' +
    'khushi kunal jassi jassa jeeta lovi gaggi gagi sukhi sukha preeti goldy goldi sheru pinda billa gelu geli kuni tulasi budhi budhia budhni etwari etwa ' +
    'sombari somra mangra mangri birsa chumki jhumpa tumpi pumpi'
  ).split(' '),
)
