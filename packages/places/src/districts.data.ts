/**
 * Districts by State, each as "LGD code name". Source: Local Government Directory (LGD), Government of India, under
 * the Government Open Data Licence - India: extract of March 2022 joined with the village roster of May 2026.
 */
export const DISTRICTS_BY_STATE: Readonly<Record<string, string>> = {
  'IN-AN': '602 South Andamans; 603 Nicobars; 632 North and Middle Andaman',
  'IN-AP':
    '502 Ananthapuramu; 503 Chittoor; 504 Y.S.R. Kadapa; 505 East Godavari; 506 Guntur; 510 Krishna; 511 Kurnool; 515 Sri Potti Sriramulu Nellore; 517 Prakasam; 519 Srikakulam; 520 Visakhapatnam; 521 Vizianagaram; 523 West Godavari; 743 Parvathipuram Manyam; 744 Anakapalli; 745 Alluri Sitharama Raju; 746 Kakinada; 747 Dr. B.R. Ambedkar Konaseema; 748 Eluru; 749 Ntr; 750 Bapatla; 751 Palnadu; 752 Tirupati; 753 Annamayya; 754 Sri Sathya Sai; 755 Nandyal; 790 Markapuram; 791 Polavaram',
  'IN-AR':
    '229 Changlang; 230 Dibang Valley; 231 East Kameng; 232 East Siang; 233 Kurung Kumey; 234 Lohit; 235 Lower Dibang Valley; 236 Lower Subansiri; 237 Papum Pare; 238 Tawang; 239 Tirap; 240 Upper Siang; 241 Upper Subansiri; 242 West Kameng; 243 West Siang; 628 Anjaw; 666 Longding; 677 Kra Daadi; 678 Namsai; 679 Siang; 718 Kamle; 719 Lower Siang; 723 Pakke Kessang; 724 Leparada; 725 Shi Yomi; 786 Keyi Panyor; 787 Bichom',
  'IN-AS':
    '280 Barpeta; 281 Bongaigaon; 282 Cachar; 283 Darrang; 284 Dhemaji; 285 Dhubri; 286 Dibrugarh; 287 Goalpara; 288 Golaghat; 289 Hailakandi; 290 Jorhat; 291 Kamrup; 292 Karbi Anglong; 293 Sribhumi; 294 Kokrajhar; 295 Lakhimpur; 296 Marigaon; 297 Nagaon; 298 Nalbari; 299 Dima Hasao; 300 Sivasagar; 301 Sonitpur; 302 Tinsukia; 612 Chirang; 616 Baksa; 617 Udalguri; 618 Kamrup Metro; 705 Biswanath; 706 Majuli; 707 South Salmara Mancachar; 708 Charaideo; 709 Hojai; 710 West Karbi Anglong; 739 Bajali; 756 Tamulpur',
  'IN-BR':
    '188 Araria; 189 Aurangabad; 190 Banka; 191 Begusarai; 192 Bhagalpur; 193 Bhojpur; 194 Buxar; 195 Darbhanga; 196 Gaya; 197 Gopalganj; 198 Jamui; 199 Jehanabad; 200 Kaimur (Bhabua); 201 Katihar; 202 Khagaria; 203 Kishanganj; 204 Lakhisarai; 205 Madhepura; 206 Madhubani; 207 Munger; 208 Muzaffarpur; 209 Nalanda; 210 Nawada; 211 Pashchim Champaran; 212 Patna; 213 Purbi Champaran; 214 Purnia; 215 Rohtas; 216 Saharsa; 217 Samastipur; 218 Saran; 219 Sheikhpura; 220 Sheohar; 221 Sitamarhi; 222 Siwan; 223 Supaul; 224 Vaishali; 611 Arwal',
  'IN-CG':
    '374 Bastar; 375 Bilaspur; 376 Dakshin Bastar Dantewada; 377 Dhamtari; 378 Durg; 379 Janjgir-Champa; 380 Jashpur; 381 Uttar Bastar Kanker; 382 Kabeerdham; 383 Korba; 384 Korea; 385 Mahasamund; 386 Raigarh; 387 Raipur; 388 Rajnandgaon; 389 Surguja; 636 Bijapur; 637 Narayanpur; 642 Sukma; 643 Kondagaon; 644 Balodabazar-Bhatapara; 645 Gariyaband; 646 Balod; 647 Mungeli; 648 Surajpur; 649 Balrampur-Ramanujganj; 650 Bemetara; 734 Gaurela-Pendra-Marwahi; 759 Khairagarh-Chhuikhadan-Gandai; 760 Manendragarh-Chirmiri-Bharatpur(M C B); 761 Mohla-Manpur-Ambagarh Chouki; 762 Sakti; 763 Sarangarh-Bilaigarh',
  'IN-CH': '44 Chandigarh',
  'IN-DH': '463 Daman; 464 Diu; 465 Dadra and Nagar Haveli',
  'IN-DL':
    '77 Central; 78 East; 79 New Delhi; 80 North; 81 North East; 82 North West; 83 South; 84 South West; 85 West; 670 South East; 671 Shahdara; 794 Outer North; 795 Old Delhi; 796 Central North',
  'IN-GA': '551 North Goa; 552 South Goa; 793 Kushavati',
  'IN-GJ':
    '438 Ahmedabad; 439 Amreli; 440 Anand; 441 Banas Kantha; 442 Bharuch; 443 Bhavnagar; 444 Dangs; 445 Dahod; 446 Gandhinagar; 447 Jamnagar; 448 Junagadh; 449 Kachchh; 450 Kheda; 451 Mahesana; 452 Narmada; 453 Navsari; 454 Panch Mahals; 455 Patan; 456 Porbandar; 457 Rajkot; 458 Sabar Kantha; 459 Surat; 460 Surendranagar; 461 Vadodara; 462 Valsad; 641 Tapi; 668 Chhotaudepur; 669 Mahisagar; 672 Arvalli; 673 Morbi; 674 Devbhumi Dwarka; 675 Gir Somnath; 676 Botad; 789 Vav-Tharad',
  'IN-HP':
    '15 Bilaspur; 16 Chamba; 17 Hamirpur; 18 Kangra; 19 Kinnaur; 20 Kullu; 21 Lahaul and Spiti; 22 Mandi; 23 Shimla; 24 Sirmaur; 25 Solan; 26 Una',
  'IN-HR':
    '58 Ambala; 59 Bhiwani; 60 Faridabad; 61 Fatehabad; 62 Gurugram; 63 Hisar; 64 Jhajjar; 65 Jind; 66 Kaithal; 67 Karnal; 68 Kurukshetra; 69 Mahendragarh; 70 Panchkula; 71 Panipat; 72 Rewari; 73 Rohtak; 74 Sirsa; 75 Sonipat; 76 Yamunanagar; 604 Nuh; 619 Palwal; 701 Charkhi Dadri; 792 Hansi',
  'IN-JH':
    '322 Bokaro; 323 Chatra; 324 Deoghar; 325 Dhanbad; 326 Dumka; 327 East Singhbum; 328 Garhwa; 329 Giridih; 330 Godda; 331 Gumla; 332 Hazaribagh; 333 Jamtara; 334 Koderma; 335 Latehar; 336 Lohardaga; 337 Pakur; 338 Palamu; 339 Ranchi; 340 Sahebganj; 341 Saraikela Kharsawan; 342 Simdega; 343 West Singhbhum; 606 Khunti; 607 Ramgarh',
  'IN-JK':
    '1 Anantnag; 2 Budgam; 3 Baramulla; 4 Doda; 5 Jammu; 7 Kathua; 8 Kupwara; 10 Poonch; 11 Pulwama; 12 Rajouri; 13 Srinagar; 14 Udhampur; 620 Kishtwar; 621 Ramban; 622 Kulgam; 623 Bandipora; 624 Samba; 625 Shopian; 626 Ganderbal; 627 Reasi',
  'IN-KA':
    '524 Bagalkote; 525 Bengaluru Urban; 526 Bengaluru Rural; 527 Belagavi; 528 Ballari; 529 Bidar; 530 Vijayapura; 531 Chamarajanagar; 532 Chikkamagaluru; 533 Chitradurga; 534 Dakshina Kannada; 535 Davanagere; 536 Dharwad; 537 Gadag; 538 Kalaburagi; 539 Hassan; 540 Haveri; 541 Kodagu; 542 Kolar; 543 Koppal; 544 Mandya; 545 Mysuru; 546 Raichur; 547 Shivamogga; 548 Tumakuru; 549 Udupi; 550 Uttara Kannada; 630 Chikkaballapura; 631 Bengaluru South; 635 Yadgir; 738 Vijayanagara',
  'IN-KL':
    '554 Alappuzha; 555 Ernakulam; 556 Idukki; 557 Kannur; 558 Kasaragod; 559 Kollam; 560 Kottayam; 561 Kozhikode; 562 Malappuram; 563 Palakkad; 564 Pathanamthitta; 565 Thiruvananthapuram; 566 Thrissur; 567 Wayanad',
  'IN-LA': '6 Kargil; 9 Leh Ladakh',
  'IN-LD': '553 Lakshadweep District',
  'IN-MH':
    '466 Ahilyanagar; 467 Akola; 468 Amravati; 469 Chhatrapati Sambhajinagar; 470 Beed; 471 Bhandara; 472 Buldhana; 473 Chandrapur; 474 Dhule; 475 Gadchiroli; 476 Gondia; 477 Hingoli; 478 Jalgaon; 479 Jalna; 480 Kolhapur; 481 Latur; 482 Mumbai; 483 Mumbai Suburban; 484 Nagpur; 485 Nanded; 486 Nandurbar; 487 Nashik; 488 Dharashiv; 489 Parbhani; 490 Pune; 491 Raigad; 492 Ratnagiri; 493 Sangli; 494 Satara; 495 Sindhudurg; 496 Solapur; 497 Thane; 498 Wardha; 499 Washim; 500 Yavatmal; 665 Palghar',
  'IN-ML':
    '273 East Garo Hills; 274 East Khasi Hills; 275 West Jaintia Hills; 276 Ri Bhoi; 277 South Garo Hills; 278 West Garo Hills; 279 West Khasi Hills; 656 North Garo Hills; 657 East Jaintia Hills; 658 South West Khasi Hills; 663 South West Garo Hills; 740 Eastern West Khasi Hills',
  'IN-MN':
    '252 Bishnupur; 253 Chandel; 254 Churachandpur; 255 Imphal East; 256 Imphal West; 257 Senapati; 258 Tamenglong; 259 Thoubal; 260 Ukhrul; 711 Kakching; 712 Kangpokpi; 713 Jiribam; 714 Noney; 715 Pherzawl; 716 Tengnoupal; 717 Kamjong',
  'IN-MP':
    '390 Anuppur; 391 Ashoknagar; 392 Balaghat; 393 Barwani; 394 Betul; 395 Bhind; 396 Bhopal; 397 Burhanpur; 398 Chhatarpur; 399 Chhindwara; 400 Damoh; 401 Datia; 402 Dewas; 403 Dhar; 404 Dindori; 405 Khandwa (East Nimar); 406 Guna; 407 Gwalior; 408 Harda; 409 Narmadapuram; 410 Indore; 411 Jabalpur; 412 Jhabua; 413 Katni; 414 Khargone (West Nimar); 415 Mandla; 416 Mandsaur; 417 Morena; 418 Narsimhapur; 419 Neemuch; 420 Panna; 421 Raisen; 422 Rajgarh; 423 Ratlam; 424 Rewa; 425 Sagar; 426 Satna; 427 Sehore; 428 Seoni; 429 Shahdol; 430 Shajapur; 431 Sheopur; 432 Shivpuri; 433 Sidhi; 434 Tikamgarh; 435 Ujjain; 436 Umaria; 437 Vidisha; 638 Singrauli; 639 Alirajpur; 667 Agar-Malwa; 722 Niwari; 766 Mauganj; 784 Maihar; 785 Pandhurna',
  'IN-MZ':
    '261 Aizawl; 262 Champhai; 263 Kolasib; 264 Lawngtlai; 265 Lunglei; 266 Mamit; 267 Siaha; 268 Serchhip; 726 Hnahthial; 727 Saitual; 728 Khawzawl',
  'IN-NL':
    '244 Dimapur; 245 Kohima; 246 Mokokchung; 247 Mon; 248 Phek; 249 Tuensang; 250 Wokha; 251 Zunheboto; 613 Peren; 614 Kiphire; 615 Longleng; 736 Noklak; 757 Tseminyu; 758 Chumoukedima; 764 Niuland; 765 Shamator; 788 Meluri',
  'IN-OD':
    '344 Angul; 345 Balangir; 346 Balasore; 347 Bargarh; 348 Bhadrak; 349 Boudh; 350 Cuttack; 351 Deogarh; 352 Dhenkanal; 353 Gajapati; 354 Ganjam; 355 Jagatsinghapur; 356 Jajpur; 357 Jharsuguda; 358 Kalahandi; 359 Kandhamal; 360 Kendrapara; 361 Keonjhar; 362 Khordha; 363 Koraput; 364 Malkangiri; 365 Mayurbhanj; 366 Nabarangpur; 367 Nayagarh; 368 Nuapada; 369 Puri; 370 Rayagada; 371 Sambalpur; 372 Sonepur; 373 Sundargarh',
  'IN-PB':
    '27 Amritsar; 28 Bathinda; 29 Faridkot; 30 Fatehgarh Sahib; 31 Ferozepur; 32 Gurdaspur; 33 Hoshiarpur; 34 Jalandhar; 35 Kapurthala; 36 Ludhiana; 37 Mansa; 38 Moga; 39 Sri Muktsar Sahib; 40 Shahid Bhagat Singh Nagar; 41 Patiala; 42 Rupnagar; 43 Sangrur; 605 Barnala; 608 S.A.S Nagar; 609 Tarn Taran; 651 Fazilka; 662 Pathankot; 737 Malerkotla',
  'IN-PY': '598 Karaikal; 599 Mahe; 600 Puducherry; 601 Yanam',
  'IN-RJ':
    '86 Ajmer; 87 Alwar; 88 Banswara; 89 Baran; 90 Barmer; 91 Bharatpur; 92 Bhilwara; 93 Bikaner; 94 Bundi; 95 Chittorgarh; 96 Churu; 97 Dausa; 98 Dholpur; 99 Dungarpur; 100 Ganganagar; 101 Hanumangarh; 102 Jaipur; 103 Jaisalmer; 104 Jalore; 105 Jhalawar; 106 Jhunjhunu; 107 Jodhpur; 108 Karauli; 109 Kota; 110 Nagaur; 111 Pali; 112 Rajsamand; 113 Sawai Madhopur; 114 Sikar; 115 Sirohi; 116 Tonk; 117 Udaipur; 629 Pratapgarh; 767 Deeg; 768 Didwana-Kuchaman; 770 Khairthal-Tijara; 772 Phalodi; 774 Beawar; 775 Balotra; 777 Salumbar; 782 Kotputli-Behror',
  'IN-SK': '225 Gangtok; 226 Mangan; 227 Namchi; 228 Gyalshing; 741 Pakyong; 742 Soreng',
  'IN-TN':
    '568 Chennai; 569 Coimbatore; 570 Cuddalore; 571 Dharmapuri; 572 Dindigul; 573 Erode; 574 Kancheepuram; 575 Kanniyakumari; 576 Karur; 577 Krishnagiri; 578 Madurai; 579 Nagapattinam; 580 Namakkal; 581 Perambalur; 582 Pudukkottai; 583 Ramanathapuram; 584 Salem; 585 Sivaganga; 586 Thanjavur; 587 The Nilgiris; 588 Theni; 589 Thiruvallur; 590 Thiruvarur; 591 Tiruchirappalli; 592 Tirunelveli; 593 Tiruvannamalai; 594 Thoothukkudi; 595 Vellore; 596 Viluppuram; 597 Virudhunagar; 610 Ariyalur; 634 Tiruppur; 729 Kallakurichi; 730 Chengalpattu; 731 Ranipet; 732 Tirupathur; 733 Tenkasi; 735 Mayiladuthurai',
  'IN-TR':
    '269 Dhalai; 270 North Tripura; 271 South Tripura; 272 West Tripura; 652 Khowai; 653 Sepahijala; 654 Gomati; 655 Unakoti',
  'IN-TS':
    '501 Adilabad; 507 Hyderabad; 508 Karimnagar; 509 Khammam; 512 Mahabubnagar; 513 Medak; 514 Nalgonda; 516 Nizamabad; 518 Ranga Reddy; 522 Warangal; 680 Nirmal; 681 Jagitial; 682 Peddapalli; 683 Rajanna Sircilla; 684 Mancherial; 685 Kamareddy; 686 Hanumakonda; 687 Jayashankar Bhupalapally; 688 Mahabubabad; 689 Jangoan; 690 Bhadradri Kothagudem; 691 Sangareddy; 692 Siddipet; 693 Wanaparthy; 694 Nagarkurnool; 695 Jogulamba Gadwal; 696 Suryapet; 697 Yadadri Bhuvanagiri; 698 Vikarabad; 699 Kumuram Bheem Asifabad; 700 Medchal Malkajgiri; 720 Mulugu; 721 Narayanpet',
  'IN-UK':
    '45 Almora; 46 Bageshwar; 47 Chamoli; 48 Champawat; 49 Dehradun; 50 Haridwar; 51 Nainital; 52 Pauri Garhwal; 53 Pithoragarh; 54 Rudraprayag; 55 Tehri Garhwal; 56 Udham Singh Nagar; 57 Uttarkashi',
  'IN-UP':
    '118 Agra; 119 Aligarh; 120 Prayagraj; 121 Ambedkar Nagar; 122 Auraiya; 123 Azamgarh; 124 Baghpat; 125 Bahraich; 126 Ballia; 127 Balrampur; 128 Banda; 129 Bara Banki; 130 Bareilly; 131 Basti; 132 Bijnor; 133 Budaun; 134 Bulandshahr; 135 Chandauli; 136 Chitrakoot; 137 Deoria; 138 Etah; 139 Etawah; 140 Ayodhya; 141 Farrukhabad; 142 Fatehpur; 143 Firozabad; 144 Gautam Buddha Nagar; 145 Ghaziabad; 146 Ghazipur; 147 Gonda; 148 Gorakhpur; 149 Hamirpur; 150 Hardoi; 151 Jalaun; 152 Jaunpur; 153 Jhansi; 154 Amroha; 155 Kannauj; 156 Kanpur Dehat; 157 Kanpur Nagar; 158 Kaushambi; 159 Kheri; 160 Kushinagar; 161 Lalitpur; 162 Lucknow; 163 Hathras; 164 Mahrajganj; 165 Mahoba; 166 Mainpuri; 167 Mathura; 168 Mau; 169 Meerut; 170 Mirzapur; 171 Moradabad; 172 Muzaffarnagar; 173 Pilibhit; 174 Pratapgarh; 175 Rae Bareli; 176 Rampur; 177 Saharanpur; 178 Sant Kabir Nagar; 179 Bhadohi; 180 Shahjahanpur; 181 Shrawasti; 182 Siddharthnagar; 183 Sitapur; 184 Sonbhadra; 185 Sultanpur; 186 Unnao; 187 Varanasi; 633 Kasganj; 640 Amethi; 659 Sambhal; 660 Shamli; 661 Hapur',
  'IN-WB':
    '303 North 24 Parganas; 304 South 24 Parganas; 305 Bankura; 306 Purba Bardhaman; 307 Birbhum; 308 Cooch Behar; 309 Darjeeling; 310 Dakshin Dinajpur; 311 Uttar Dinajpur; 312 Hooghly; 313 Howrah; 314 Jalpaiguri; 315 Kolkata; 316 Malda; 317 Purba Medinipur; 318 Paschim Medinipur; 319 Murshidabad; 320 Nadia; 321 Purulia; 664 Alipurduar; 702 Kalimpong; 703 Jhargram; 704 Paschim Bardhaman',
}

/** Names that a district bore in the extract of 2022, by LGD code. */
export const EARLIER_NAMES: Readonly<Record<string, string>> = {
  21: 'Lahul and Spiti',
  54: 'Rudra Prayag',
  56: 'Udam Singh Nagar',
  57: 'Uttar Kashi',
  701: 'Charki Dadri',
  129: 'Barabanki',
  160: 'Kushi Nagar',
  164: 'Maharajganj',
  178: 'Sant Kabeer Nagar',
  181: 'Shravasti',
  182: 'Siddharth Nagar',
  267: 'Saiha',
  293: 'Karimganj',
  308: 'Coochbehar',
  310: 'Dinajpur Dakshin',
  316: 'Maldah',
  303: '24 Paraganas North',
  318: 'Medinipur West',
  317: 'Medinipur East',
  304: '24 Paraganas South',
  311: 'Dinajpur Uttar',
  344: 'Anugul',
  346: 'Baleshwar',
  356: 'Jajapur',
  361: 'Kendujhar',
  644: 'Baloda Bazar',
  649: 'Balrampur',
  376: 'Dantewada',
  734: 'Gaurella Pendra Marwahi',
  382: 'Kabirdham',
  759: 'Khairgarh Chhuikhadan Gandai',
  760: 'Manendragarh Chirimiri Bharatpur',
  761: 'Mohla Manpur Ambagarh Chouki',
  763: 'Sarangarh Bilaigarh',
  381: 'Kanker',
  667: 'Agar Malwa',
  405: 'East Nimar',
  414: 'Khargone',
  418: 'Narsinghpur',
  438: 'Ahmadabad',
  445: 'Dohad',
  444: 'Dang',
  466: 'Ahmednagar',
  469: 'Aurangabad',
  488: 'Osmanabad',
  502: 'Anantapur',
  747: 'Konaseema',
  515: 'Spsr Nellore',
  520: 'Visakhapatanam',
  504: 'Y.S.R.',
  631: 'Ramanagara',
  531: 'Chamarajanagara',
  535: 'Davangere',
  738: 'Vijayanagar',
  574: 'Kanchipuram',
  594: 'Tuticorin',
  596: 'Villupuram',
  600: 'Pondicherry',
}

/** Districts that the extract of 2022 does not have yet. */
export const CREATED_AFTER_2022 =
  '792 796 795 794 775 774 767 768 770 782 772 777 787 786 788 764 765 784 766 785 789 790 791 793'

/** Districts of 2022 that the roster of 2026 has no longer; kept, because old records name them. */
export const RETIRED = '671'
