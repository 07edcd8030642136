# Money. "currency code: words" behind a figure, "symbol code: marks" before it; codes are those of ISO 4217 in small
# letters. A bare "dollar" is taken as American, a bare "pound" as British. A word that many countries share and none of
# them owns (peso, krone, dinar, shilling, franc of Africa) has a code of its own, so that it never equals another money.
currency usd: dollar, dollars, U.S. dollar, U.S. dollars, American dollar, American dollars, United States dollar, United States dollars, bucks, greenbacks
currency eur: euro, euros
currency gbp: pound, pounds, sterling, pound sterling, pounds sterling, quid
currency jpy: yen
currency cny: yuan, renminbi, Chinese renminbi, Yuan Renminbi
currency chf: franc, francs
currency inr: rupee, rupees
currency rub: rouble, roubles, ruble, rubles, Russian rouble, Russian roubles
currency byn: Belarusian rouble, Belarusian roubles
currency uah: hryvnia, hryvnias, hryvnya, hryven
currency pln: zloty, zlotys, zloties, złoty, Polish zloties
currency czk: koruna, korunas, koruny, Czech crown, Czech crowns
currency huf: forint, forints
currency ron: Romanian lei
currency bgn: lev, leva, levs
currency sek: krona, kronor, Swedish crown, Swedish crowns
currency nok: Norwegian crowns
currency dkk: Danish crowns
currency krone: krone, kroner
currency try: lira, liras, lire, Turkish liras
currency ils: shekel, shekels, Israeli shekel, Israeli shekels, new shekels
currency zar: rand, rands
currency brl: reais, Brazilian reais
currency krw: won, Korean won
currency thb: baht
currency vnd: dong
currency idr: rupiah, rupiahs
currency myr: ringgit, ringgits, Malaysia ringgit
currency php: Philippine pesos
currency twd: Taiwan dollar, Taiwan dollars
currency sgd: Singaporean dollar, Singaporean dollars
currency hkd: Hong Kong dollars
currency nzd: Kiwi dollars
currency bdt: taka
currency mmk: kyat, kyats
currency khr: riel, riels
currency kzt: tenge
currency gel: lari
currency amd: drams
currency azn: manats
currency ngn: naira
currency ghs: cedi, cedis
currency etb: birr
currency aed: dirham, dirhams, Emirati dirhams
currency sar: riyal, riyals
currency irr: rial, rials, toman, tomans
currency afn: afghani, afghanis
currency ves: bolivar, bolivars, bolivares
currency gtq: quetzal, quetzales
currency pyg: guaranies
currency hnl: lempiras
currency xaf: CFA franc, CFA francs
currency peso: peso, pesos
currency dinar: dinar, dinars
currency shilling: shilling, shillings
currency kwacha: kwacha
currency dem: Deutschmarks, deutschmarks, German marks
currency btc: bitcoin, bitcoins
currency cent: cent, cents
currency pence: pence, penny

symbol usd: $, US$, US $, U.S.$, $US, USD$
symbol eur: €
symbol gbp: £
symbol jpy: ¥, JP¥
symbol cny: CN¥, RMB¥
symbol aud: A$, AU$, AUD$
symbol cad: C$, CA$, CAD$
symbol nzd: NZ$
symbol hkd: HK$
symbol sgd: S$, SG$
symbol twd: NT$
symbol brl: R$
symbol mxn: MX$, Mex$
symbol inr: ₹, Rs, Rs.
symbol krw: ₩
symbol rub: ₽
symbol uah: ₴
symbol ils: ₪, NIS
symbol try: ₺
symbol ngn: ₦
symbol php: ₱
symbol vnd: ₫
symbol kzt: ₸
symbol myr: RM
symbol btc: ₿
symbol jmd: J$
symbol ttd: TT$

# Codes stand before or behind a figure. Those that are words as well (ALL, TOP, TRY, CUP, MAD) are left out.
symbol usd: USD
currency usd: USD
symbol eur: EUR
currency eur: EUR
symbol gbp: GBP
currency gbp: GBP
symbol jpy: JPY
currency jpy: JPY
symbol cny: CNY
currency cny: CNY
symbol inr: INR
currency inr: INR
symbol aud: AUD
currency aud: AUD
symbol cad: CAD
currency cad: CAD
symbol nzd: NZD
currency nzd: NZD
symbol hkd: HKD
currency hkd: HKD
symbol sgd: SGD
currency sgd: SGD
symbol chf: CHF
currency chf: CHF
symbol sek: SEK
currency sek: SEK
symbol nok: NOK
currency nok: NOK
symbol dkk: DKK
currency dkk: DKK
symbol pln: PLN
currency pln: PLN
symbol czk: CZK
currency czk: CZK
symbol huf: HUF
currency huf: HUF
symbol rub: RUB
currency rub: RUB
symbol uah: UAH
currency uah: UAH
symbol zar: ZAR
currency zar: ZAR
symbol brl: BRL
currency brl: BRL
symbol mxn: MXN
currency mxn: MXN
symbol krw: KRW
currency krw: KRW
symbol ils: ILS
currency ils: ILS
symbol sar: SAR
currency sar: SAR
symbol aed: AED
currency aed: AED
symbol idr: IDR
currency idr: IDR
symbol myr: MYR
currency myr: MYR
symbol php: PHP
currency php: PHP
symbol thb: THB
currency thb: THB
symbol twd: TWD
currency twd: TWD
symbol vnd: VND
currency vnd: VND
symbol egp: EGP
currency egp: EGP
symbol ngn: NGN
currency ngn: NGN
symbol kes: KES
currency kes: KES
symbol pkr: PKR
currency pkr: PKR
symbol bdt: BDT
currency bdt: BDT
symbol lkr: LKR
currency lkr: LKR
symbol clp: CLP
currency clp: CLP
symbol ars: ARS
currency ars: ARS
symbol byn: BYN
currency byn: BYN
symbol kzt: KZT
currency kzt: KZT
symbol isk: ISK
currency isk: ISK
symbol hrk: HRK
currency hrk: HRK
symbol bgn: BGN
currency bgn: BGN
symbol rsd: RSD
currency rsd: RSD
symbol qar: QAR
currency qar: QAR
symbol kwd: KWD
currency kwd: KWD
symbol bhd: BHD
currency bhd: BHD
symbol jod: JOD
currency jod: JOD
symbol irr: IRR
currency irr: IRR
symbol iqd: IQD
currency iqd: IQD
symbol xaf: XAF
currency xaf: XAF
symbol xof: XOF
currency xof: XOF
symbol cny: RMB
currency cny: RMB

# ---- generated by tools/build-gazetteer: changes below are lost ----
currency aed: UAE dirham, UAE dirhams
currency afn: Afghan Afghani, Afghan Afghanis
currency all: Albanian lek, Albanian lekë, Albanian leke
currency amd: Armenian dram, Armenian drams
currency ang: Netherlands Antillean guilder, Netherlands Antillean guilders
currency aoa: Angolan kwanza, Angolan kwanzas
currency ars: Argentine peso, Argentine pesos
currency aud: Australian dollar, Australian dollars
currency awg: Aruban florin
currency azn: Azerbaijani manat, Azerbaijani manats
currency bam: Bosnia-Herzegovina convertible mark, Bosnia-Herzegovina convertible marks
currency bbd: Barbadian dollar, Barbadian dollars
currency bdt: Bangladeshi taka, Bangladeshi takas
currency bgn: Bulgarian lev, Bulgarian leva
currency bhd: Bahraini dinar, Bahraini dinars
currency bif: Burundian franc, Burundian francs
currency bmd: Bermudan dollar, Bermudan dollars
currency bnd: Brunei dollar, Brunei dollars
currency bob: Bolivian boliviano, Bolivian bolivianos
currency brl: Brazilian real, Brazilian reals
currency bsd: Bahamian dollar, Bahamian dollars
currency btn: Bhutanese ngultrum, Bhutanese ngultrums
currency bwp: Botswanan pula, Botswanan pulas
currency byn: Belarusian ruble, Belarusian rubles
currency bzd: Belize dollar, Belize dollars
currency cad: Canadian dollar, Canadian dollars
currency cdf: Congolese franc, Congolese francs
currency chf: Swiss franc, Swiss francs
currency clp: Chilean peso, Chilean pesos
currency cny: Chinese yuan
currency cop: Colombian peso, Colombian pesos
currency crc: Costa Rican colón, Costa Rican colon, Costa Rican colóns, Costa Rican colons
currency cuc: Cuban convertible peso, Cuban convertible pesos
currency cup: Cuban peso, Cuban pesos
currency cve: Cape Verdean escudo, Cape Verdean escudos
currency czk: Czech koruna, Czech korunas
currency djf: Djiboutian franc, Djiboutian francs
currency dkk: Danish krone, Danish kroner
currency dop: Dominican peso, Dominican pesos
currency dzd: Algerian dinar, Algerian dinars
currency egp: Egyptian pound, Egyptian pounds
currency ern: Eritrean nakfa, Eritrean nakfas
currency etb: Ethiopian birr, Ethiopian birrs
currency fjd: Fijian dollar, Fijian dollars
currency fkp: Falkland Islands pound, Falkland Islands pounds
currency gbp: British pound, British pounds
currency gel: Georgian lari, Georgian laris
currency ghs: Ghanaian cedi, Ghanaian cedis
currency gip: Gibraltar pound, Gibraltar pounds
currency gmd: Gambian dalasi, Gambian dalasis
currency gnf: Guinean franc, Guinean francs
currency gtq: Guatemalan quetzal, Guatemalan quetzals
currency gyd: Guyanaese dollar, Guyanaese dollars
currency hkd: Hong Kong dollar, Hong Kong dollars
currency hnl: Honduran lempira, Honduran lempiras
currency hrk: Croatian kuna, Croatian kunas
currency htg: Haitian gourde, Haitian gourdes
currency huf: Hungarian forint, Hungarian forints
currency idr: Indonesian rupiah, Indonesian rupiahs
currency ils: Israeli new shekel, Israeli new shekels
currency inr: Indian rupee, Indian rupees
currency iqd: Iraqi dinar, Iraqi dinars
currency irr: Iranian rial, Iranian rials
currency isk: Icelandic króna, Icelandic krona, Icelandic krónur, Icelandic kronur
currency jmd: Jamaican dollar, Jamaican dollars
currency jod: Jordanian dinar, Jordanian dinars
currency jpy: Japanese yen
currency kes: Kenyan shilling, Kenyan shillings
currency kgs: Kyrgystani som, Kyrgystani soms
currency khr: Cambodian riel, Cambodian riels
currency kmf: Comorian franc, Comorian francs
currency kpw: North Korean won
currency krw: South Korean won
currency kwd: Kuwaiti dinar, Kuwaiti dinars
currency kyd: Cayman Islands dollar, Cayman Islands dollars
currency kzt: Kazakhstani tenge, Kazakhstani tenges
currency lak: Laotian kip, Laotian kips
currency lbp: Lebanese pound, Lebanese pounds
currency lkr: Sri Lankan rupee, Sri Lankan rupees
currency lrd: Liberian dollar, Liberian dollars
currency lsl: Lesotho loti, Lesotho lotis
currency lyd: Libyan dinar, Libyan dinars
currency mad: Moroccan dirham, Moroccan dirhams
currency mdl: Moldovan leu, Moldovan lei
currency mga: Malagasy ariary, Malagasy ariaries
currency mkd: Macedonian denar, Macedonian denari
currency mmk: Myanmar kyat, Myanmar kyats
currency mnt: Mongolian tugrik, Mongolian tugriks
currency mop: Macanese pataca, Macanese patacas
currency mru: Mauritanian ouguiya, Mauritanian ouguiyas
currency mur: Mauritian rupee, Mauritian rupees
currency mvr: Maldivian rufiyaa, Maldivian rufiyaas
currency mwk: Malawian kwacha, Malawian kwachas
currency mxn: Mexican peso, Mexican pesos
currency myr: Malaysian ringgit, Malaysian ringgits
currency mzn: Mozambican metical, Mozambican meticals
currency nad: Namibian dollar, Namibian dollars
currency ngn: Nigerian naira, Nigerian nairas
currency nio: Nicaraguan córdoba, Nicaraguan cordoba, Nicaraguan córdobas, Nicaraguan cordobas
currency nok: Norwegian krone, Norwegian kroner
currency npr: Nepalese rupee, Nepalese rupees
currency nzd: New Zealand dollar, New Zealand dollars
currency omr: Omani rial, Omani rials
currency pab: Panamanian balboa, Panamanian balboas
currency pen: Peruvian sol, Peruvian soles
currency pgk: Papua New Guinean kina
currency php: Philippine peso, Philippine pesos
currency pkr: Pakistani rupee, Pakistani rupees
currency pln: Polish zloty, Polish zlotys
currency pyg: Paraguayan guarani, Paraguayan guaranis
currency qar: Qatari rial, Qatari rials
currency ron: Romanian leu, Romanian lei
currency rsd: Serbian dinar, Serbian dinars
currency rub: Russian ruble, Russian rubles
currency rwf: Rwandan franc, Rwandan francs
currency sar: Saudi riyal, Saudi riyals
currency sbd: Solomon Islands dollar, Solomon Islands dollars
currency scr: Seychellois rupee, Seychellois rupees
currency sdg: Sudanese pound, Sudanese pounds
currency sek: Swedish krona, Swedish kronor
currency sgd: Singapore dollar, Singapore dollars
currency shp: St. Helena pound, Saint Helena pound, St Helena pound, St. Helena pounds, Saint Helena pounds, St Helena pounds
currency sll: Sierra Leonean leone, Sierra Leonean leones
currency sos: Somali shilling, Somali shillings
currency srd: Surinamese dollar, Surinamese dollars
currency ssp: South Sudanese pound, South Sudanese pounds
currency stn: São Tomé and Príncipe dobra, Sao Tome and Principe dobra, São Tomé and Príncipe dobras, Sao Tome and Principe dobras
currency syp: Syrian pound, Syrian pounds
currency szl: Swazi lilangeni, Swazi emalangeni
currency thb: Thai baht
currency tjs: Tajikistani somoni, Tajikistani somonis
currency tmt: Turkmenistani manat
currency tnd: Tunisian dinar, Tunisian dinars
currency top: Tongan paʻanga, Tongan paanga
currency try: Turkish lira, Turkish Lira
currency ttd: Trinidad and Tobago dollar, Trinidad and Tobago dollars
currency twd: New Taiwan dollar, New Taiwan dollars
currency tzs: Tanzanian shilling, Tanzanian shillings
currency uah: Ukrainian hryvnia, Ukrainian hryvnias
currency ugx: Ugandan shilling, Ugandan shillings
currency usd: US dollar, US dollars
currency uyu: Uruguayan peso, Uruguayan pesos
currency uzs: Uzbekistani som
currency ves: Venezuelan bolívar, Venezuelan bolivar, Venezuelan bolívars, Venezuelan bolivars
currency vnd: Vietnamese dong
currency vuv: Vanuatu vatu, Vanuatu vatus
currency wst: Samoan tala
currency xaf: Central African CFA franc, Central African CFA francs
currency xcd: East Caribbean dollar, East Caribbean dollars
currency xof: West African CFA franc, West African CFA francs
currency xpf: CFP franc, CFP francs
currency yer: Yemeni rial, Yemeni rials
currency zar: South African rand
currency zmw: Zambian kwacha, Zambian kwachas
