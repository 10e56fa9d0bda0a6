/**
 * Other names under which people tell a district: earlier names, names in the region's language, the main town or a
 * large town in it. By State: "District=name, name; ...". The district's own name and its name of 2022 come from
 * @vatsalya/places. Sources: Survey of India and State gazettes for renamings; common knowledge for towns.
 */
export const DISTRICT_ALIASES: Readonly<Record<string, string>> = {
  'IN-AN': 'South Andamans=port blair, sri vijaya puram, andaman; North and Middle Andaman=mayabunder, diglipur',
  'IN-AP':
    'Ananthapuramu=anantapur, ananthapur; Visakhapatnam=vizag, vishakhapatnam, waltair; Y.S.R. Kadapa=kadapa, cuddapah, ysr; East Godavari=rajahmundry, rajamahendravaram; West Godavari=bhimavaram; Krishna=machilipatnam, masulipatnam; Sri Potti Sriramulu Nellore=nellore; Prakasam=ongole; Ntr=vijayawada, bezawada; Tirupati=thirupathi; Vizianagaram=vijayanagaram; Sri Sathya Sai=puttaparthi, hindupur, dharmavaram; Annamayya=rayachoti, madanapalle; Palnadu=narasaraopet; Dr. B.R. Ambedkar Konaseema=amalapuram; Alluri Sitharama Raju=paderu; Parvathipuram Manyam=parvathipuram',
  'IN-AR':
    'Papum Pare=itanagar, yupia, naharlagun; East Siang=pasighat; West Siang=along, aalo; Lower Subansiri=ziro; West Kameng=bomdila; Lohit=tezu; Upper Subansiri=daporijo; Tirap=khonsa; East Kameng=seppa; Lower Dibang Valley=roing',
  'IN-AS':
    'Barpeta=borpeta; Cachar=silchar; Darrang=mangaldoi; Kamrup=rangia; Kamrup Metro=guwahati, gauhati, kamrup metropolitan, dispur; Sonitpur=tezpur; Sribhumi=karimganj; Dima Hasao=haflong, north cachar hills; Karbi Anglong=diphu; Sivasagar=sibsagar; Lakhimpur=north lakhimpur; Marigaon=morigaon; Nagaon=nowgong; Biswanath=biswanath chariali; Charaideo=sonari; Chirang=kajalgaon; Baksa=mushalpur; Majuli=garamur; South Salmara Mancachar=hatsingimari',
  'IN-BR':
    'Gaya=gayaa, bodh gaya, gayaji; Pashchim Champaran=west champaran, bettiah, paschim champaran; Purbi Champaran=east champaran, motihari, purba champaran; Munger=monghyr; Saran=chapra, chhapra; Rohtas=sasaram; Kaimur (Bhabua)=kaimur, bhabua; Bhojpur=arrah, ara; Vaishali=hajipur; Nalanda=bihar sharif, biharsharif; Purnia=purnea; Siwan=sivan; Begusarai=begu sarai; Patna=azimabad, danapur; Muzaffarpur=mujaffarpur; Sitamarhi=sitamadhi',
  'IN-CG':
    'Bastar=jagdalpur; Raipur=raypur; Durg=bhilai; Korea=koriya, baikunthpur; Surguja=ambikapur, sarguja; Kabeerdham=kawardha; Dakshin Bastar Dantewada=dantewada; Uttar Bastar Kanker=kanker; Janjgir-Champa=janjgir; Balodabazar-Bhatapara=baloda bazar; Balrampur-Ramanujganj=balrampur',
  'IN-CH': 'Chandigarh=chandigadh',
  'IN-DH': 'Dadra and Nagar Haveli=silvassa',
  'IN-DL':
    'Central=karol bagh, daryaganj; East=laxmi nagar, preet vihar, shakarpur; New Delhi=connaught place, naee dilli; North=civil lines, narela; North East=seelampur, nand nagri; North West=jahangirpuri, rohini, pitampura, kanjhawala; South=saket, mehrauli; South West=dwarka, najafgarh, kapashera; West=rajouri garden, janakpuri, uttam nagar; South East=kalkaji, okhla, badarpur; Shahdara=shahadra',
  'IN-GA': 'North Goa=panaji, panjim, mapusa; South Goa=margao, madgaon, vasco',
  'IN-GJ':
    'Ahmedabad=ahmadabad, amdavad; Surat=soorat; Vadodara=baroda; Kachchh=kutch, bhuj, gandhidham; Panch Mahals=godhra, panchmahal; Sabar Kantha=himatnagar, sabarkantha; Banas Kantha=palanpur, banaskantha; Mahesana=mehsana; Bharuch=broach; Dangs=ahwa; Narmada=rajpipla; Valsad=bulsar, vapi; Dahod=dohad; Kheda=nadiad; Gir Somnath=veraval; Devbhumi Dwarka=khambhalia, dwarka; Arvalli=modasa; Mahisagar=lunawada; Tapi=vyara; Chhotaudepur=chhota udaipur; Morbi=morvi',
  'IN-HP':
    'Shimla=simla; Sirmaur=nahan, sirmour; Kangra=dharamshala, dharamsala; Kinnaur=reckong peo; Lahaul and Spiti=keylong; Mandi=sundarnagar; Solan=baddi; Kullu=kulu, manali',
  'IN-HR':
    'Gurugram=gurgaon; Nuh=mewat; Mahendragarh=narnaul; Hisar=hissar; Sonipat=sonepat; Yamunanagar=jagadhri; Kurukshetra=thanesar; Faridabad=ballabgarh',
  'IN-JH':
    'West Singhbhum=chaibasa, paschimi singhbhum, pashchim singhbhum; East Singhbum=jamshedpur, tatanagar, purbi singhbhum, east singhbhum; Palamu=daltonganj, medininagar, palamau; Sahebganj=sahibganj; Deoghar=baidyanathdham; Ranchi=raanchi; Dhanbad=jharia; Saraikela Kharsawan=seraikela; Hazaribagh=hazaribag; Koderma=kodarma; Bokaro=bokaro steel city',
  'IN-JK':
    'Baramulla=varmul, sopore; Budgam=badgam; Poonch=punch; Anantnag=islamabad; Rajouri=rajauri; Bandipora=bandipore',
  'IN-KA':
    'Bengaluru Urban=bangalore, bengaluru, banglore, bengluru, bangalore urban; Bengaluru Rural=doddaballapura, devanahalli; Belagavi=belgaum, belgavi; Kalaburagi=gulbarga, kalburgi; Mysuru=mysore, maisur; Raichur=raychur; Ballari=bellary; Vijayapura=bijapur; Shivamogga=shimoga; Tumakuru=tumkur; Chikkamagaluru=chikmagalur; Kodagu=coorg, madikeri, mercara; Dakshina Kannada=mangalore, mangaluru, south canara; Uttara Kannada=karwar, sirsi, north canara; Davanagere=davangere; Dharwad=hubli, hubballi, dharwar; Bagalkote=bagalkot; Vijayanagara=hospet, hosapete; Bengaluru South=ramanagara, ramanagaram; Chamarajanagar=chamrajnagar; Chikkaballapura=chikballapur',
  'IN-KL':
    'Thiruvananthapuram=trivandrum; Ernakulam=kochi, cochin, aluva; Kozhikode=calicut; Alappuzha=alleppey; Kollam=quilon; Thrissur=trichur; Palakkad=palghat; Kannur=cannanore; Kasaragod=kasargod; Wayanad=kalpetta; Idukki=painavu, munnar, thodupuzha; Pathanamthitta=thiruvalla; Malappuram=manjeri',
  'IN-LA': 'Leh Ladakh=leh, ladakh',
  'IN-LD': 'Lakshadweep District=kavaratti',
  'IN-MH':
    'Chhatrapati Sambhajinagar=aurangabad, sambhajinagar; Mumbai=bombay, bambai, mumbai city; Mumbai Suburban=bandra, andheri, borivali; Nagpur=nagpoor; Nashik=nasik, malegaon; Pune=poona, puna; Thane=thana, kalyan, bhiwandi; Dharashiv=osmanabad; Ahilyanagar=ahmednagar, nagar; Beed=bid, bhir; Raigad=alibag, kolaba, panvel; Buldhana=buldana; Gondia=gondiya; Palghar=vasai, virar; Amravati=amraoti; Solapur=sholapur; Sindhudurg=oros, sawantwadi; Satara=karad; Yavatmal=yeotmal; Nanded=nander; Sangli=miraj',
  'IN-ML':
    'East Khasi Hills=shillong; West Garo Hills=tura; Ri Bhoi=nongpoh; West Jaintia Hills=jowai; West Khasi Hills=nongstoin; East Garo Hills=williamnagar; South Garo Hills=baghmara',
  'IN-MN': 'Imphal West=imphal; Imphal East=porompat; Churachandpur=lamka; Senapati=tahamzam',
  'IN-MP':
    'Chhindwara=chindwara; Jabalpur=jubbulpore, jabalpore; Indore=indor; Bhopal=bhopaal; Narmadapuram=hoshangabad, itarsi; Khandwa (East Nimar)=khandwa, east nimar; Khargone (West Nimar)=khargone, khargon, west nimar; Sagar=saugor; Anuppur=amarkantak; Dewas=devas; Narsimhapur=narsinghpur; Ujjain=ujjayini; Neemuch=nimach; Rewa=riwa; Betul=baitul; Singrauli=waidhan; Satna=chitrakut; Alirajpur=alirajapur; Umaria=umariya; Sheopur=shyopur',
  'IN-MZ': 'Aizawl=aijal; Lunglei=lungleh; Siaha=saiha',
  'IN-NL': 'Mon=mon town; Dimapur=dimapore',
  'IN-OD':
    'Ganjam=berhampur, brahmapur, chhatrapur, chatrapur; Balasore=baleswar, baleshwar; Kalahandi=bhawanipatna, bhavanipatna; Mayurbhanj=baripada; Khordha=bhubaneswar, bhubaneshwar, khurda; Sonepur=subarnapur, sonpur; Keonjhar=kendujhar; Balangir=bolangir; Kandhamal=phulbani; Sundargarh=rourkela; Koraput=jeypore; Gajapati=paralakhemundi; Nabarangpur=nowrangpur; Angul=talcher; Jajpur=panikoili; Cuttack=katak; Sambalpur=hirakud; Boudh=baudh; Deogarh=debagarh; Jagatsinghapur=paradip',
  'IN-PB':
    'Amritsar=ambarsar, amritser; Ferozepur=firozpur, ferozpur, ferozepore; Jalandhar=jullundur, jallandhar; Ludhiana=ludhiyana; Rupnagar=ropar; S.A.S Nagar=mohali, sas nagar; Shahid Bhagat Singh Nagar=nawanshahr, nawanshahar; Sri Muktsar Sahib=muktsar; Bathinda=bhatinda; Tarn Taran=taran taran; Fatehgarh Sahib=sirhind; Malerkotla=maler kotla; Fazilka=abohar; Kapurthala=phagwara',
  'IN-PY': 'Puducherry=pondicherry, pondy, puduchcheri; Mahe=mayyazhi',
  'IN-RJ':
    'Alwar=ulwar, alvar; Jaipur=jaypur; Jodhpur=jodpur; Udaipur=udaypur; Ganganagar=sri ganganagar, shri ganganagar; Chittorgarh=chittaurgarh, chittor; Jalore=jalor; Dholpur=dhaulpur; Jhunjhunu=jhunjhunun; Sawai Madhopur=ranthambore; Barmer=badmer; Kota=kotah; Sirohi=mount abu; Hanumangarh=bhatner; Beawar=byavar; Bikaner=beekaner; Baran=baaran',
  'IN-SK': 'Gangtok=east sikkim; Mangan=north sikkim; Namchi=south sikkim; Gyalshing=west sikkim, geyzing',
  'IN-TN':
    'Chennai=madras, chenai; Madurai=mathurai; Thoothukkudi=thoothukudi, tuticorin, tuthukudi; Tiruchirappalli=trichy, tiruchi, trichinopoly, tiruchirapalli; Tirunelveli=nellai, thirunelveli, tinnevelly; Vellore=velur; The Nilgiris=nilgiris, ooty, udhagamandalam, coonoor; Kanniyakumari=kanyakumari, nagercoil, cape comorin; Coimbatore=kovai, pollachi; Thanjavur=tanjore, kumbakonam; Kancheepuram=kanchipuram, conjeevaram; Cuddalore=kadalur; Viluppuram=villupuram, tindivanam; Ramanathapuram=ramnad, rameswaram; Sivaganga=karaikudi, sivagangai; Dindigul=palani; Tiruppur=tirupur; Virudhunagar=sivakasi, rajapalayam; Krishnagiri=hosur; Pudukkottai=pudukottai; Mayiladuthurai=mayavaram; Erode=irodu; Ranipet=arcot; Salem=selam; Thiruvallur=tiruvallur, avadi; Nagapattinam=nagai, velankanni; Chengalpattu=chingleput, tambaram',
  'IN-TR':
    'West Tripura=agartala; Gomati=udaipur; North Tripura=dharmanagar; South Tripura=belonia; Unakoti=kailashahar; Dhalai=ambassa; Sepahijala=bishramganj',
  'IN-TS':
    'Hyderabad=haidrabad, hydrabad, haidarabad, secunderabad, bhagyanagar; Warangal=varangal, orugallu; Hanumakonda=warangal urban, hanamkonda; Mahabubnagar=palamoor, mahbubnagar; Ranga Reddy=rangareddy, shamshabad; Nizamabad=indur; Karimnagar=karim nagar; Bhadradri Kothagudem=kothagudem, bhadrachalam; Yadadri Bhuvanagiri=bhongir, bhuvanagiri; Jogulamba Gadwal=gadwal; Medchal Malkajgiri=medchal, malkajgiri; Kumuram Bheem Asifabad=asifabad; Jangoan=jangaon; Jagitial=jagtial; Khammam=khammamet',
  'IN-UK':
    'Dehradun=dehra dun, doon, mussoorie; Haridwar=hardwar, roorkee; Nainital=haldwani, naini tal; Udham Singh Nagar=rudrapur, kashipur; Pauri Garhwal=pauri, kotdwar; Tehri Garhwal=tehri, new tehri; Chamoli=gopeshwar; Almora=ranikhet',
  'IN-UP':
    'Prayagraj=allahabad, ilahabad, prayag; Varanasi=banaras, benares, kashi, varanashi; Ayodhya=faizabad, ayodha; Lucknow=lakhnau, luknow; Kanpur Nagar=kanpur, cawnpore, kaanpur; Kanpur Dehat=ramabai nagar, akbarpur mati; Agra=aagra; Ghaziabad=gajiyabad, gaziabad; Meerut=merath, mirut; Bahraich=behraich, baharaich; Gorakhpur=gorkhpur; Gautam Buddha Nagar=noida, greater noida, gautam budh nagar; Amroha=jyotiba phule nagar; Hathras=mahamaya nagar; Kasganj=kanshiram nagar; Bhadohi=sant ravidas nagar; Shamli=prabuddh nagar; Sambhal=bhim nagar; Hapur=panchsheel nagar; Amethi=csm nagar, gauriganj; Kheri=lakhimpur kheri, lakhimpur; Kushinagar=padrauna; Sant Kabir Nagar=khalilabad; Siddharthnagar=naugarh, siddharth nagar; Jalaun=orai; Sonbhadra=robertsganj; Farrukhabad=fatehgarh; Bara Banki=barabanki; Rae Bareli=raebareli, rai bareli; Bareilly=bareli; Budaun=badaun; Moradabad=muradabad; Ambedkar Nagar=akbarpur; Shrawasti=bhinga; Mau=maunath bhanjan; Bulandshahr=bulandshahar; Mathura=vrindavan; Saharanpur=deoband; Aligarh=koil; Kaushambi=manjhanpur; Chandauli=mughalsarai',
  'IN-WB':
    'Purba Bardhaman=bardhaman, burdwan, bardhman, east burdwan; Paschim Bardhaman=asansol, durgapur, west burdwan; Hooghly=hugli, hughli, chinsurah, chandannagar; Kolkata=calcutta, kolkatta, kalkatta; Malda=maldah, english bazar; Murshidabad=mursidabad, berhampore, baharampur; North 24 Parganas=north 24 pgs, barasat, uttar 24 pargana, north twenty four parganas; South 24 Parganas=south 24 pgs, diamond harbour, dakshin 24 pargana, alipore, south twenty four parganas; Jalpaiguri=jalpaigudi; Darjeeling=siliguri, darjiling; Nadia=krishnanagar, krishnagar, nabadwip; Howrah=haora; Cooch Behar=koch bihar; Purulia=puruliya; Birbhum=suri, bolpur; Uttar Dinajpur=raiganj, north dinajpur; Dakshin Dinajpur=balurghat, south dinajpur; Purba Medinipur=tamluk, east midnapore, haldia; Paschim Medinipur=midnapore, medinipur, west midnapore, kharagpur; Bankura=bishnupur; Jhargram=jhargaon',
}

/** Other names of States; the name itself comes from @vatsalya/places. */
export const STATE_ALIASES: Readonly<Record<string, string>> = {
  'IN-UP': 'up, u p, uttarpradesh',
  'IN-MP': 'mp, m p, madhyapradesh',
  'IN-AP': 'ap, andhra, andhrapradesh',
  'IN-OD': 'orissa, orisa, utkal',
  'IN-WB': 'bengal, bangla, paschim banga, w b, wb, poschim bongo',
  'IN-UK': 'uttaranchal, devbhoomi',
  'IN-CG': 'chattisgarh, chhatisgarh, cg',
  'IN-TN': 'tamilnadu, tamizhagam, tn',
  'IN-TS': 'telengana, tg, ts',
  'IN-PY': 'pondicherry',
  'IN-JK': 'kashmir, jammu, j k, jammu & kashmir',
  'IN-DL': 'dilli, nct of delhi, national capital territory of delhi, new delhi',
  'IN-DH': 'dadra nagar haveli, daman diu',
  'IN-AN': 'andaman, andaman nicobar',
  'IN-MH': 'maharastra, mh',
  'IN-JH': 'jharkhand state, jh',
  'IN-RJ': 'rajsthan, raj',
  'IN-KA': 'karnatak, kar',
  'IN-GJ': 'gujrat',
  'IN-HR': 'hariyana',
  'IN-HP': 'himachal',
  'IN-AS': 'asam, assom',
}
