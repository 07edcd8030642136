# Money. "currency code: words" behind a figure, "symbol code: marks" before it; codes are those of ISO 4217 in small
# letters. A bare "dollar" is taken as American, a bare "pound" as British. A word that many countries share and none of
# them owns (peso, krone, crown, dinar, dirham, shilling, franc) has a code of its own, so that it never equals another money.
currency usd: dollar, dollars, u.s. dollar, u.s. dollars, american dollar, american dollars, united states dollar, united states dollars, bucks, greenbacks
currency eur: euro, euros
currency gbp: pound, pounds, sterling, pound sterling, pounds sterling, quid
currency jpy: yen
currency cny: yuan, renminbi, chinese renminbi, yuan renminbi
currency inr: rupee, rupees
currency rub: rouble, roubles, ruble, rubles, russian rouble, russian roubles
currency byn: belarusian rouble, belarusian roubles
currency uah: hryvnia, hryvnias, hryvnya, hryven
currency pln: zloty, zlotys, zloties, złoty, złotys, złotych, polish zloties
currency czk: koruna, korunas, koruny, czech crown, czech crowns
currency huf: forint, forints
currency ron: romanian lei
currency bgn: lev, leva, levs
currency sek: krona, kronor, swedish crown, swedish crowns
currency nok: norwegian crowns
currency dkk: danish crowns
currency krone: krone, kroner
currency crown: crowns
currency try: lira, liras, lire, turkish liras
currency ils: shekel, shekels, israeli shekel, israeli shekels, new shekels
currency zar: rand, rands
currency brl: reais, brazilian reais
currency krw: won, korean won
currency thb: baht
currency vnd: dong
currency idr: rupiah, rupiahs
currency myr: ringgit, ringgits, malaysia ringgit, malaysia ringgits
currency php: philippine pesos
currency twd: taiwan dollar, taiwan dollars
currency sgd: singaporean dollar, singaporean dollars
currency hkd: hong kong dollars
currency nzd: kiwi dollars
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
currency aed: emirati dirhams
currency dirham: dirham, dirhams
currency sar: riyal, riyals
currency irr: rial, rials, toman, tomans
currency afn: afghani, afghanis
currency ves: bolivar, bolivars, bolivares
currency gtq: quetzal, quetzales
currency pyg: guaranies
currency hnl: lempiras
currency xaf: cfa franc, cfa francs, CFA franc, CFA francs
currency peso: peso, pesos
currency franc: franc, francs
currency dinar: dinar, dinars
currency shilling: shilling, shillings
currency kwacha: kwacha
currency dem: deutschmark, deutschmarks, deutsche mark, deutsche marks, german mark, german marks, d-marks, D-mark
currency fim: finnish markka, finnish markkaa, finnish marks, markka, markkaa
currency frf: french franc, french francs
currency itl: italian lire, italian lira
currency nlg: dutch guilder, dutch guilders
currency esp: spanish peseta, spanish pesetas, peseta, pesetas
currency grd: drachma, drachmas
currency btc: bitcoin, bitcoins
currency cent: cent, cents, ¢
currency euro cent: euro cent, euro cents
currency pence: pence, penny, p

symbol usd: $, US$, US $, U.S.$, $US, USD$
symbol eur: €
symbol gbp: £
symbol jpy: ¥, JP¥
symbol cny: CN¥, RMB¥
symbol aud: A$, AU$, AUD$
symbol cad: c$, CA$, CAD$
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

# Codes stand before or behind a figure. Those that are words or other names
# as well (ALL, TOP, TRY, CUP, COP, SDG, RON) are left out. A value is
# what the figure is multiplied by.
symbol usd: usd, usd$, us$
currency usd: usd
symbol eur: eur
currency eur: eur
symbol gbp: gbp
currency gbp: gbp
symbol cny: rmb
currency cny: rmb
symbol aud: a$, au$, aud$
symbol nzd: nz$, nzd$
symbol hkd: hk$
# a single letter is money only before an amount that is none of a name: "R200 million", not "R2"
symbol zar: R
symbol ngn: N
symbol pkr: PKRs
symbol kes: KSh, KSh., Ksh, KES
symbol tzs: TSh, TSh., Tsh
symbol ugx: USh, USh., Ush
symbol shilling: Sh, Sh., Shs
symbol idr: Rp, Rp.
symbol bdt: Tk, Tk.
symbol ghs: GH₵, GHS
symbol chf: SFr, Sfr, Fr.
symbol btc: BTC
currency btc: BTC
symbol gel: ₾
symbol dem: DM
symbol usd = 1000000: MUSD
currency usd = 1000000: MUSD
symbol eur = 1000000: MEUR
currency eur = 1000000: MEUR
symbol sek = 1000000: MSEK
currency sek = 1000000: MSEK
symbol nok = 1000000: MNOK
currency nok = 1000000: MNOK
symbol dkk = 1000000: MDKK
currency dkk = 1000000: MDKK
symbol aud = 1000000: MAUD
currency aud = 1000000: MAUD
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
symbol afn: AFN
currency afn: AFN
symbol aoa: AOA
currency aoa: AOA
symbol bwp: BWP
currency bwp: BWP
symbol cdf: CDF
currency cdf: CDF
symbol crc: CRC
currency crc: CRC
symbol dop: DOP
currency dop: DOP
symbol dzd: DZD
currency dzd: DZD
symbol etb: ETB
currency etb: ETB
symbol gtq: GTQ
currency gtq: GTQ
symbol hnl: HNL
currency hnl: HNL
symbol htg: HTG
currency htg: HTG
symbol jmd: JMD
currency jmd: JMD
symbol kgs: KGS
currency kgs: KGS
symbol khr: KHR
currency khr: KHR
symbol lak: LAK
currency lak: LAK
symbol lbp: LBP
currency lbp: LBP
symbol lyd: LYD
currency lyd: LYD
symbol mad: MAD
currency mad: MAD
symbol awg: AWG
currency awg: AWG
symbol azn: AZN
currency azn: AZN
symbol bbd: BBD
currency bbd: BBD
symbol bif: BIF
currency bif: BIF
symbol bmd: BMD
currency bmd: BMD
symbol bnd: BND
currency bnd: BND
symbol btn: BTN
currency btn: BTN
symbol bzd: BZD
currency bzd: BZD
symbol djf: DJF
currency djf: DJF
symbol fjd: FJD
currency fjd: FJD
symbol fkp: FKP
currency fkp: FKP
symbol gel: GEL
currency gel: GEL
symbol gnf: GNF
currency gnf: GNF
symbol gyd: GYD
currency gyd: GYD
symbol kpw: KPW
currency kpw: KPW
symbol kyd: KYD
currency kyd: KYD
symbol lrd: LRD
currency lrd: LRD
symbol lsl: LSL
currency lsl: LSL
symbol mdl: MDL
currency mdl: MDL
symbol mga: MGA
currency mga: MGA
symbol mru: MRU
currency mru: MRU
symbol mur: MUR
currency mur: MUR
symbol mvr: MVR
currency mvr: MVR
symbol pgk: PGK
currency pgk: PGK
symbol pyg: PYG
currency pyg: PYG
symbol sbd: SBD
currency sbd: SBD
symbol sle: SLE
currency sle: SLE
symbol srd: SRD
currency srd: SRD
symbol szl: SZL
currency szl: SZL
symbol tmt: TMT
currency tmt: TMT
symbol ttd: TTD
currency ttd: TTD
symbol vuv: VUV
currency vuv: VUV
symbol wst: WST
currency wst: WST
symbol xcd: XCD
currency xcd: XCD
symbol xpf: XPF
currency xpf: XPF
symbol zwl: ZWL
currency zwl: ZWL
symbol mkd: MKD
currency mkd: MKD
symbol mmk: MMK
currency mmk: MMK
symbol mnt: MNT
currency mnt: MNT
symbol mwk: MWK
currency mwk: MWK
symbol mzn: MZN
currency mzn: MZN
symbol nad: NAD
currency nad: NAD
symbol omr: OMR
currency omr: OMR
symbol rwf: RWF
currency rwf: RWF
symbol ssp: SSP
currency ssp: SSP
symbol syp: SYP
currency syp: SYP
symbol tjs: TJS
currency tjs: TJS
symbol tnd: TND
currency tnd: TND
symbol tzs: TZS
currency tzs: TZS
symbol ugx: UGX
currency ugx: UGX
symbol uyu: UYU
currency uyu: UYU
symbol uzs: UZS
currency uzs: UZS
symbol ves: VES
currency ves: VES
symbol yer: YER
currency yer: YER
symbol zmw: ZMW
currency zmw: ZMW
symbol qar: QAR
currency qar: QAR, qatari riyals, qatari riyal
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
currency aed: uae dirham, uae dirhams
currency afn: afghan afghani, afghan afghanis
currency all: albanian lek, albanian lekë, albanian leke
currency amd: armenian dram, armenian drams
currency ang: netherlands antillean guilder, netherlands antillean guilders
currency aoa: angolan kwanza, angolan kwanzas
currency ars: argentine peso, argentine pesos
currency aud: australian dollar, australian dollars
currency awg: aruban florin
currency azn: azerbaijani manat, azerbaijani manats
currency bam: bosnia-herzegovina convertible mark, bosnia-herzegovina convertible marks
currency bbd: barbadian dollar, barbadian dollars
currency bdt: bangladeshi taka, bangladeshi takas
currency bgn: bulgarian lev, bulgarian leva
currency bhd: bahraini dinar, bahraini dinars
currency bif: burundian franc, burundian francs
currency bmd: bermudan dollar, bermudan dollars
currency bnd: brunei dollar, brunei dollars
currency bob: bolivian boliviano, bolivian bolivianos
currency brl: brazilian real, brazilian reals
currency bsd: bahamian dollar, bahamian dollars
currency btn: bhutanese ngultrum, bhutanese ngultrums
currency bwp: botswanan pula, botswanan pulas
currency byn: belarusian ruble, belarusian rubles
currency bzd: belize dollar, belize dollars
currency cad: canadian dollar, canadian dollars
currency cdf: congolese franc, congolese francs
currency chf: swiss franc, swiss francs
currency clp: chilean peso, chilean pesos
currency cny: chinese yuan
currency cop: colombian peso, colombian pesos
currency crc: costa rican colón, costa rican colon, costa rican colóns, costa rican colons
currency cuc: cuban convertible peso, cuban convertible pesos
currency cup: cuban peso, cuban pesos
currency cve: cape verdean escudo, cape verdean escudos
currency czk: czech koruna, czech korunas
currency djf: djiboutian franc, djiboutian francs
currency dkk: danish krone, danish kroner
currency dop: dominican peso, dominican pesos
currency dzd: algerian dinar, algerian dinars
currency egp: egyptian pound, egyptian pounds
currency ern: eritrean nakfa, eritrean nakfas
currency etb: ethiopian birr, ethiopian birrs
currency fjd: fijian dollar, fijian dollars
currency fkp: falkland islands pound, falkland islands pounds
currency gbp: british pound, british pounds
currency gel: georgian lari, georgian laris
currency ghs: ghanaian cedi, ghanaian cedis
currency gip: gibraltar pound, gibraltar pounds
currency gmd: gambian dalasi, gambian dalasis
currency gnf: guinean franc, guinean francs
currency gtq: guatemalan quetzal, guatemalan quetzals
currency gyd: guyanaese dollar, guyanaese dollars
currency hkd: hong kong dollar, hong kong dollars
currency hnl: honduran lempira, honduran lempiras
currency hrk: croatian kuna, croatian kunas
currency htg: haitian gourde, haitian gourdes
currency huf: hungarian forint, hungarian forints
currency idr: indonesian rupiah, indonesian rupiahs
currency ils: israeli new shekel, israeli new shekels
currency inr: indian rupee, indian rupees
currency iqd: iraqi dinar, iraqi dinars
currency irr: iranian rial, iranian rials
currency isk: icelandic króna, icelandic krona, icelandic krónur, icelandic kronur
currency jmd: jamaican dollar, jamaican dollars
currency jod: jordanian dinar, jordanian dinars
currency jpy: japanese yen
currency kes: kenyan shilling, kenyan shillings
currency kgs: kyrgystani som, kyrgystani soms
currency khr: cambodian riel, cambodian riels
currency kmf: comorian franc, comorian francs
currency kpw: north korean won
currency krw: south korean won
currency kwd: kuwaiti dinar, kuwaiti dinars
currency kyd: cayman islands dollar, cayman islands dollars
currency kzt: kazakhstani tenge, kazakhstani tenges
currency lak: laotian kip, laotian kips
currency lbp: lebanese pound, lebanese pounds
currency lkr: sri lankan rupee, sri lankan rupees
currency lrd: liberian dollar, liberian dollars
currency lsl: lesotho loti, lesotho lotis
currency lyd: libyan dinar, libyan dinars
currency mad: moroccan dirham, moroccan dirhams
currency mdl: moldovan leu, moldovan lei
currency mga: malagasy ariary, malagasy ariaries
currency mkd: macedonian denar, macedonian denari
currency mmk: myanmar kyat, myanmar kyats
currency mnt: tugrik, tugriks, mongolian tugrik, mongolian tugriks
currency mop: macanese pataca, macanese patacas
currency mru: mauritanian ouguiya, mauritanian ouguiyas
currency mur: mauritian rupee, mauritian rupees
currency mvr: maldivian rufiyaa, maldivian rufiyaas
currency mwk: malawian kwacha, malawian kwachas
currency mxn: mexican peso, mexican pesos
currency myr: malaysian ringgit, malaysian ringgits
currency mzn: mozambican metical, mozambican meticals
currency nad: namibian dollar, namibian dollars
currency ngn: nigerian naira, nigerian nairas
currency nio: nicaraguan córdoba, nicaraguan cordoba, nicaraguan córdobas, nicaraguan cordobas
currency nok: norwegian krone, norwegian kroner
currency npr: nepalese rupee, nepalese rupees
currency nzd: new zealand dollar, new zealand dollars
currency omr: omani rial, omani rials
currency pab: panamanian balboa, panamanian balboas
currency pen: peruvian sol, peruvian soles
currency pgk: papua new guinean kina
currency php: philippine peso, philippine pesos
currency pkr: pakistani rupee, pakistani rupees
currency pln: polish zloty, polish zlotys
currency pyg: paraguayan guarani, paraguayan guaranis
currency qar: qatari rial, qatari rials
currency ron: romanian leu, romanian lei
currency rsd: serbian dinar, serbian dinars
currency rub: russian ruble, russian rubles
currency rwf: rwandan franc, rwandan francs
currency sar: saudi riyal, saudi riyals
currency sbd: solomon islands dollar, solomon islands dollars
currency scr: seychellois rupee, seychellois rupees
currency sdg: sudanese pound, sudanese pounds
currency sek: swedish krona, swedish kronor
currency sgd: singapore dollar, singapore dollars
currency shp: st. helena pound, saint helena pound, st helena pound, st. helena pounds, saint helena pounds, st helena pounds
currency sll: sierra leonean leone, sierra leonean leones
currency sos: somali shilling, somali shillings
currency srd: surinamese dollar, surinamese dollars
currency ssp: south sudanese pound, south sudanese pounds
currency stn: são tomé and príncipe dobra, sao tome and principe dobra, são tomé and príncipe dobras, sao tome and principe dobras
currency syp: syrian pound, syrian pounds
currency szl: swazi lilangeni, swazi emalangeni
currency thb: thai baht
currency tjs: tajikistani somoni, tajikistani somonis
currency tmt: turkmenistani manat
currency tnd: tunisian dinar, tunisian dinars
currency top: tongan paʻanga, tongan paanga
currency try: turkish lira
currency ttd: trinidad and tobago dollar, trinidad and tobago dollars
currency twd: new taiwan dollar, new taiwan dollars
currency tzs: tanzanian shilling, tanzanian shillings
currency uah: ukrainian hryvnia, ukrainian hryvnias
currency ugx: ugandan shilling, ugandan shillings
currency usd: us dollar, us dollars
currency uyu: uruguayan peso, uruguayan pesos
currency uzs: uzbekistani som
currency ves: venezuelan bolívar, venezuelan bolivar, venezuelan bolívars, venezuelan bolivars
currency vnd: vietnamese dong
currency vuv: vanuatu vatu, vanuatu vatus
currency wst: samoan tala
currency xaf: central african cfa franc, central african cfa francs
currency xcd: east caribbean dollar, east caribbean dollars
currency xof: west african cfa franc, west african cfa francs
currency xpf: cfp franc, cfp francs
currency yer: yemeni rial, yemeni rials
currency zar: south african rand
currency zmw: zambian kwacha, zambian kwachas

# Whose dollars, behind the amount: "$72 billion U.S."
money-land usd: U.S., US
money-land cad: Cdn, Canadian
money-land aud: Australian
