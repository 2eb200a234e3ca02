import type { DemoRegion } from '../demo-content.js';

export const centralTransdanubia: DemoRegion = {
  slug: 'central-transdanubia',
  names: {
    en: 'Central Transdanubia',
    de: 'Mitteltransdanubien',
    es: 'Transdanubia Central',
    el: 'Κεντρική Υπερδουνάβια',
    mk: 'Средна Трансданубија',
    hu: 'Közép-Dunántúl',
  },
  country: 'HU',
  languages: ['hu'],
  timeZone: 'Europe/Budapest',
  guardianMode: 'authorise',
  organisations: [
    {
      slug: 'kdriu',
      name: 'KDRIÜ Közép-Dunántúli Regionális Innovációs Ügynökség',
      kind: 'public_body',
    },
    { slug: 'bakonyaljai-technikum', name: 'Bakonyaljai Technikum és Szakképző Iskola', kind: 'education_research' },
    { slug: 'csille-ifjusagi-haz', name: 'Csille Ifjúsági Ház', kind: 'civil_society' },
  ],
  people: [
    { key: 'transdanubia-zsofi', nickname: 'Fürge Mókus', ageBand: '18-24', language: 'hu' },
    { key: 'transdanubia-bence', nickname: 'Csendes Hiúz', ageBand: '18-24', language: 'hu' },
    { key: 'transdanubia-dorka', nickname: 'Bátor Cinege', ageBand: '16-17', language: 'hu' },
    { key: 'transdanubia-mate', nickname: 'Éber Bagoly', ageBand: '25-29', language: 'hu' },
    { key: 'transdanubia-lili', nickname: 'Vidám Vidra', ageBand: '18-24', language: 'hu' },
    { key: 'transdanubia-gergo', nickname: 'Szelíd Őz', ageBand: '16-17', language: 'hu' },
    { key: 'transdanubia-reka', nickname: 'Kíváncsi Gólya', ageBand: '25-29', language: 'hu' },
    { key: 'transdanubia-peti', nickname: 'Kis Sün', ageBand: '14-15', language: 'hu' },
    {
      key: 'transdanubia-judit',
      nickname: 'Műhelyvezető Judit',
      ageBand: '30+',
      language: 'hu',
      role: 'facilitator',
    },
    {
      key: 'transdanubia-andras',
      nickname: 'Tanácsadó András',
      ageBand: '30+',
      language: 'hu',
      role: 'authority_lead',
      isShown: true,
    },
  ],
  lab: {
    slug: 'living-lab-varpalota-tatabanya',
    originalLanguage: 'hu',
    texts: {
      hu: {
        name: 'Élő Labor Várpalota–Tatabánya',
        summary:
          'Várpalotán, Tatabányán, Oroszlányban és Dorogon a bánya nemcsak munkahely volt, hanem focicsapat, fúvószenekar és fél város. A bányák bezártak, mi pedig itt nőttünk fel a helyükön. A laborban mi, 14 és 29 év közöttiek ülünk össze, hogy kitaláljuk, mi legyen a telepekkel, a tavakkal és velünk. Kipróbáljuk kicsiben, és választ kérünk azoktól, akik dönthetnek róla.',
        rules:
          'Az ötletről beszélj, ne arról, aki írta.\nKérdezni ér, nem tudni is ér.\nMások telefonszámát, címét, fényképét ne tedd fel.\nZárt bányaterületre ne menj be. Ha meg akarsz nézni valamit, megszervezzük.\nHa valami rosszul esik, szólj a gyermekvédelmi felelősnek.',
      },
      en: {
        name: 'Várpalota–Tatabánya Living Lab',
        summary:
          'In Várpalota, Tatabánya, Oroszlány and Dorog the mine was not only work, it was the football team, the brass band and half the town. The mines have closed, and we grew up in the place they left. In the lab, people between 14 and 29 meet to work out what should become of the estates, the lakes and ourselves. We try things on a small scale and ask those who can decide for an answer.',
        rules:
          'Talk about the idea, not about who wrote it.\nAsking is fine, and so is not knowing.\nDo not post other people’s phone numbers, addresses or photos.\nDo not enter closed mining sites. If you want to see something, we will arrange it.\nIf something hurts, tell the safeguarding officer.',
      },
    },
    safeguardingPerson: 'Kelemen Ágnes',
    safeguardingContact: 'vedelem.kozepdunantul@example.org',
    looksFirst: false,
    partners: ['kdriu', 'bakonyaljai-technikum', 'csille-ifjusagi-haz'],
    challenges: [
      {
        slug: 'mining-estates-worth-coming-home-to',
        originalLanguage: 'hu',
        texts: {
          hu: {
            title: 'Bányásztelep, ahova jó hazajönni',
            question: 'Hogyan tehetnénk a bányásztelepeket olyan helyekké, ahova húszévesen is szívesen hazajövünk?',
            background:
              'A telepeken olcsók a lakások, nagyok a fák, és mindenki ismeri a nagymamádat. Közben bezárt a bolt, a kultúrházban hetente egyszer van nyugdíjasklub, a játszótér után pedig a következő program a veszprémi mozi. Aki egyetemre megy, ritkán jön vissza, pedig sokan szívesen jönnének, ha lenne hova és kihez.\n\nOlyan ötleteket várunk, amelyekkel egy telep élhetőbb, vidámabb, otthonosabb lesz. Lehet szó lakásról, közös helyről, szomszédokról vagy egyetlen padról is.',
            promise:
              'Minden ötletet elolvasunk, és mindegyikre válaszolunk. A beadott javaslatokról a KDRIÜ dönt, két fiatallal és az érintett önkormányzattal közösen. Legalább négy ötletet kipróbálunk, darabonként legfeljebb 600 000 forintból. Minden döntést indoklással teszünk közzé, és meg is mondjuk, ki a felelőse.',
          },
          en: {
            title: 'Mining estates worth coming home to',
            question: 'How might we make the mining estates places we are happy to come home to at twenty?',
            background:
              'On the estates flats are cheap, the trees are tall and everybody knows your grandmother. But the shop has closed, the cultural house has a pensioners’ club once a week, and after the playground the next thing on offer is the cinema in Veszprém. Those who go to university seldom return, although many would like to if there were somewhere and someone to come back to.\n\nWe are looking for ideas that make an estate more liveable, more fun, more like home. It may be about flats, a shared place, neighbours or a single bench.',
            promise:
              'We read every idea and answer every one. KDRIÜ decides on the proposals handed in, together with two young people and the municipality concerned. We will try out at least four ideas with up to 600,000 forints each. Every decision is published with reasons and with the name of who is responsible.',
          },
        },
        themes: ['housing', 'care-villages', 'mining-land'],
        decidedBy: 'kdriu',
        decidesInDays: 92,
        phases: [
          { kind: 'ideas', startDay: -20, endDay: 27 },
          { kind: 'refine', startDay: 27, endDay: 47 },
          { kind: 'vote', startDay: 47, endDay: 57 },
          { kind: 'review', startDay: 57, endDay: 92 },
          { kind: 'results', startDay: 92, endDay: 150 },
        ],
        ideas: [
          {
            title: 'Gördeszkás medence a régi ülepítőben',
            pitch:
              'A szénmosó üres betonmedencéje már majdnem készen van: csak ki kell takarítani, lecsiszolni, és lehet benne gurulni.',
            problem:
              'Várpalotán a posta lépcsőjén gurulunk, ahonnan naponta kétszer elzavarnak. A legközelebbi rendes pálya Székesfehérváron van. Közben a szénmosó mellett ott áll egy szép íves medence tele bodzával, és a kamaszok úgyis bemásznak, csak épp veszélyes.',
            beneficiaries:
              'Gördeszkások, rolleresek, BMX-esek, görkoris lányok, a kisebbek, akik most csak nézik, és a postás.',
            howItWorks:
              'Először statikus nézi meg a falat, utána közösen takarítunk. Az ívek adottak, a peremre kerül egy cső, az aljára pedig sima csiszolt beton. A felét hagyjuk laposnak a kezdőknek. Kerítés helyett virágágyás és lépcső veszi körül, hogy a szülők is le tudjanak ülni. Szombat délelőtt mi tanítjuk a kicsiket ingyen, sisakot lehet kölcsönözni. A fal külső oldalát minden évben más festi újra, és a régi medence neve kint marad: „3-as ülepítő”.',
            novelty: 'Nem építünk pályát, hanem befejezünk egyet, amit a bánya véletlenül már megépített.',
            actors:
              'A terület tulajdonosa, az önkormányzat, egy statikus, a technikum kőművestanulói és a várpalotai gördeszkások.',
            firstTest:
              'Egy hétvégére két mobil rámpát teszünk a szénmosó parkolójába, és megszámoljuk, hányan jönnek, hány évesek és honnan.',
            language: 'hu',
            author: 'transdanubia-bence',
            themes: ['mining-land', 'health-sport', 'youth-voice'],
            municipality: 'varpalotai-jaras',
            pictures: [{ drawing: 'bowl', text: 'Rajz: betonrámpa, a tetején egy piros gördeszka.' }],
            earlier: {
              pitch:
                'A szénmosó üres betonmedencéje már majdnem készen van: csak ki kell takarítani, és lehet benne gurulni.',
              firstTest: 'Egy hétvégére két mobil rámpát teszünk a szénmosó parkolójába.',
            },
            createdDaysAgo: 19,
            journey: [
              { type: 'idea.published', daysAgo: 18 },
              { type: 'idea.edited', daysAgo: 12 },
            ],
            supporters: [
              'transdanubia-zsofi',
              'transdanubia-dorka',
              'transdanubia-mate',
              'transdanubia-lili',
              'transdanubia-gergo',
              'transdanubia-reka',
              'asturias-pelayo',
              'asturias-iker',
              'asturias-anxelu',
              'asturias-jonas',
              'kozani-nikos',
              'kozani-despina',
              'kozani-thanasis',
              'strumica-kiril',
              'strumica-bojan',
              'leipzig-jannik',
              'leipzig-mia',
              'leipzig-emil',
            ],
            comments: [
              {
                author: 'transdanubia-lili',
                kind: 'question',
                text: 'Görkorival is be lehet majd menni, vagy megint a deszkások foglalják el az egészet?',
                language: 'hu',
                daysAgo: 15,
                replies: [
                  {
                    author: 'transdanubia-bence',
                    kind: 'improvement',
                    text: 'Jogos. Legyen heti két délután, amikor a görkoriké az elsőbbség? Szívesen beleírom.',
                    language: 'hu',
                    daysAgo: 15,
                  },
                  {
                    author: 'transdanubia-lili',
                    kind: 'praise',
                    text: 'Legyen! Hozok hat lányt a takarításra.',
                    language: 'hu',
                    daysAgo: 14,
                  },
                ],
              },
              {
                author: 'transdanubia-andras',
                kind: 'concern',
                text: 'A medence környékén talajvizsgálat kell, mielőtt bárki takarítani kezd. Ez pár hét, és nem a ti feladatotok: utánanézek, kitől lehet megrendelni. Addig, kérlek, ne menjetek be.',
                language: 'hu',
                daysAgo: 11,
              },
              {
                author: 'asturias-pelayo',
                kind: 'praise',
                text: '“We finish one that the mine built by accident” is the best sentence I have read on this platform.',
                language: 'en',
                daysAgo: 7,
              },
              {
                author: 'kozani-nikos',
                kind: 'question',
                text: 'How do you keep rain and leaves out in winter? A bowl is also a very good pond.',
                language: 'en',
                daysAgo: 5,
                replies: [
                  {
                    author: 'transdanubia-bence',
                    kind: 'improvement',
                    text: 'The old drain is still there, 40 cm wide. We only have to clean it out. I will show it in the drawing.',
                    language: 'en',
                    daysAgo: 4,
                  },
                ],
              },
            ],
          },
          {
            title: 'Kölcsöntár a garázssoron',
            pitch:
              'Egy közös garázs, ahonnan fúrót, létrát, sátrat és szódagépet lehet kölcsönözni, mint könyvtárból a könyvet.',
            problem:
              'A telepi lakásban nincs hely, mégis mindenkinek van fúrója, amit évente tíz percig használ. Aki most költözik be fiatalon, mindent egyszerre vesz meg hitelre. A garázssoron közben minden harmadik ajtó évek óta nem nyílt ki.',
            beneficiaries:
              'Első lakásukba költöző fiatalok, nyugdíjasok, akiknek nehéz cipekedni, és mindenki, aki tavasszal egyszer fest.',
            howItWorks:
              'Három garázs egymás mellett: szerszám, kert és konyha, kaland. Szerdán délután és szombaton délelőtt van nyitva, két önkéntes van bent. Havi ötszáz forint a tagság, vagy két óra ügyelet. Minden tárgyon van egy kis cédula, hogy ki adta és mire vigyázz vele. Ha valami elromlik, nem büntetünk, hanem együtt megjavítjuk a technikum műhelyében. A leltár a telefonodon is ott van, és látod, mikor hozzák vissza.',
            firstTest:
              'Egyetlen kölcsöngarázs húsz tárggyal hat hétig. Azt nézzük, melyik tárgy hányszor megy ki, és mi az, amit kértek, de nem volt.',
            language: 'hu',
            author: 'transdanubia-reka',
            themes: ['housing', 'care-villages', 'energy-climate'],
            municipality: 'tatabanyai-jaras',
            createdDaysAgo: 16,
            journey: [{ type: 'idea.published', daysAgo: 16 }],
            supporters: [
              'transdanubia-zsofi',
              'transdanubia-mate',
              'transdanubia-lili',
              'transdanubia-dorka',
              'asturias-nora',
              'asturias-marta',
              'kozani-carla',
              'kozani-giorgos',
              'strumica-aylin',
              'leipzig-lena',
              'leipzig-felix',
              'leipzig-paula',
            ],
            comments: [
              {
                author: 'transdanubia-zsofi',
                kind: 'praise',
                text: 'Két hete vettem fúrót egyetlen polc miatt. Az első tárgyatok megvan.',
                language: 'hu',
                daysAgo: 13,
              },
              {
                author: 'transdanubia-mate',
                kind: 'concern',
                text: 'A láncfűrészt és a nagy létrát én kihagynám. Ha valaki leesik, onnantól nem lesz kölcsöntár.',
                language: 'hu',
                daysAgo: 12,
                replies: [
                  {
                    author: 'transdanubia-reka',
                    kind: 'improvement',
                    text: 'A láncfűrész kimarad. A létrához adunk egy embert, aki fogja. Komolyan: önkéntes létrafogó.',
                    language: 'hu',
                    daysAgo: 11,
                  },
                ],
              },
            ],
          },
          {
            title: 'Ebéd a szomszédban',
            pitch:
              'Vasárnaponként egy fiatal és egy idős szomszéd együtt főz, és a lépcsőház többi lakója is leülhet hozzájuk.',
            language: 'hu',
            author: 'transdanubia-dorka',
            themes: ['care-villages'],
            municipality: 'oroszlanyi-jaras',
            createdDaysAgo: 9,
            journey: [{ type: 'idea.published', daysAgo: 9 }],
            supporters: [
              'transdanubia-reka',
              'transdanubia-lili',
              'transdanubia-zsofi',
              'kozani-maria',
              'kozani-sofia',
              'strumica-elena',
              'asturias-covadonga',
            ],
            comments: [
              {
                author: 'transdanubia-judit',
                kind: 'question',
                text: 'Nagyon szerethető! Hol főznétek: valakinek a lakásában vagy közös helyen? Ettől függ, mit kell átgondolnunk a 18 év alattiak biztonságáról.',
                language: 'hu',
                daysAgo: 7,
                replies: [
                  {
                    author: 'transdanubia-dorka',
                    kind: 'improvement',
                    text: 'Először a kultúrház konyhájában. Ott mindig van még valaki, és nagyobb az asztal is.',
                    language: 'hu',
                    daysAgo: 6,
                  },
                ],
              },
              {
                author: 'strumica-elena',
                kind: 'praise',
                text: 'Кај нас ова се вика „ајде кај нас на ручек“, ама никој не го организира. Ќе ја украдам идејата!',
                language: 'mk',
                daysAgo: 3,
              },
            ],
          },
          {
            title: 'Arcok a panelen: falfestményút a telepen',
            pitch:
              'Hét házfalra hét helyi ember portréja kerül, akiket a lakók választanak ki, és fiatalok festenek meg.',
            problem:
              'A mi telepünkön minden ház szürke vagy halványsárga, és aki nem itt lakik, azt hiszi, hogy itt nem él senki érdekes. Pedig a bányamentőcsapat tagjai, a fúvószenekar karnagya vagy Marika néni a mosodából mind itt lakott. Az utcákat a bányáról nevezték el, de emberről alig van szó.',
            beneficiaries:
              'A lakók, akik büszkék lehetnek valamire, a rajzos diákok, és a látogatók, akik most megállás nélkül mennek tovább Majkra.',
            howItWorks:
              'Minden lépcsőház javasolhat valakit egy fényképpel és három mondattal. Egy közös délután választjuk ki a hetet, legalább négy nő legyen köztük. A falat hőszigetelés után festjük, hogy ne kelljen újrakezdeni. Egy tapasztalt falfestő vezeti a munkát, mellette minden falnál hat fiatal dolgozik, órabérért. A fal alján egy kód megszólaltatja az illetőt vagy a családját. A hét falat egy kilométeres séta köti össze, az elején és a végén egy paddal.',
            actors: 'A társasházak közgyűlése, az önkormányzat, egy falfestő művész és a családok.',
            firstTest:
              'Egy portrét életnagyságban, lemosható krétafestékkel festünk fel a kultúrház oldalára, és egy hónapig gyűjtjük, ki mit mond róla.',
            language: 'hu',
            author: 'transdanubia-lili',
            themes: ['heritage-culture', 'housing', 'nature-tourism'],
            municipality: 'oroszlanyi-jaras',
            earlier: { pitch: 'Öt házfalra öt helyi ember portréja kerül, és fiatalok festik meg őket.' },
            createdDaysAgo: 13,
            journey: [
              { type: 'idea.published', daysAgo: 12 },
              { type: 'idea.edited', daysAgo: 4 },
            ],
            supporters: [
              'transdanubia-dorka',
              'transdanubia-gergo',
              'transdanubia-bence',
              'asturias-lucia',
              'asturias-nora',
              'kozani-eleni',
              'strumica-ana',
              'strumica-teodora',
              'leipzig-charlotte',
              'leipzig-mia',
            ],
            comments: [
              {
                author: 'transdanubia-gergo',
                kind: 'improvement',
                text: 'A nagyapám bányamentő volt, de utálná, ha kinn lenne az arca. Kérdezzétek meg a családot akkor is, ha az illető már nem él!',
                language: 'hu',
                daysAgo: 9,
                replies: [
                  {
                    author: 'transdanubia-lili',
                    kind: 'praise',
                    text: 'Köszi, ez nagyon fontos. Beleírtam: család nélkül nincs fal.',
                    language: 'hu',
                    daysAgo: 8,
                  },
                ],
              },
            ],
          },
          {
            title: 'A try-living flat for people thinking of coming back',
            pitch:
              'One furnished council flat on the estate, free for a month, for anyone under 30 who wonders whether to move home.',
            problem:
              'I left Dorog for Vienna at nineteen. Every Christmas I think about coming back, but renting for a year just to find out is too big a step, and my old room is now my mother’s sewing room. The council meanwhile heats empty flats so that the pipes do not freeze.',
            beneficiaries:
              'Young people who left and are unsure, couples who could work remotely, and estates that need a few new names on the doorbells.',
            howItWorks:
              'The flat has a bed, a desk, a good connection and a folder written by the neighbours: who cuts hair, where the choir meets, which dog bites. You stay four weeks and pay only for electricity. In exchange you spend one afternoon a week on something the estate needs, and at the end you write one honest page: what would make you stay, what sends you away. Two neighbours are your hosts and pick you up from the station. After a year the council has twelve honest pages, which is more than any study has given them.',
            novelty:
              'Return programmes usually pay people to move. This one lets them test it and listens to the answer.',
            firstTest:
              'One flat, one summer, three guests. We compare what they wrote before coming and after leaving.',
            language: 'en',
            author: 'transdanubia-mate',
            themes: ['housing', 'jobs-skills'],
            municipality: 'esztergomi-jaras',
            createdDaysAgo: 7,
            journey: [{ type: 'idea.published', daysAgo: 6 }],
            supporters: [
              'transdanubia-reka',
              'transdanubia-zsofi',
              'kozani-giorgos',
              'kozani-sofia',
              'asturias-adrian',
              'strumica-stefan',
              'leipzig-aleksandra',
              'leipzig-paula',
              'leipzig-felix',
            ],
            comments: [
              {
                author: 'kozani-giorgos',
                kind: 'praise',
                text: 'I would have needed exactly this three years ago. “Which dog bites” should be in every brochure.',
                language: 'en',
                daysAgo: 4,
              },
              {
                author: 'transdanubia-judit',
                kind: 'question',
                text: 'Szerinted az önkormányzat adna lakást, vagy inkább egy nyugdíjas bányászházaspár, akinél üres a fél emelet? Van, aki már jelentkezett nálam.',
                language: 'hu',
                daysAgo: 2,
              },
            ],
          },
          {
            title: 'Beatek a bányászzenekarral',
            pitch: 'A fúvószenekar és mi együtt csinálunk három új számot, laptoppal és tubával.',
            language: 'hu',
            author: 'transdanubia-peti',
            themes: ['heritage-culture', 'digital'],
            municipality: 'varpalotai-jaras',
            createdDaysAgo: 1,
            journey: [],
            supporters: [],
            comments: [],
          },
        ],
      },
      {
        slug: 'lakes-and-tips-in-motion',
        originalLanguage: 'hu',
        texts: {
          hu: {
            title: 'Tavak és meddőhányók mozgásban',
            question:
              'Hogyan mozoghatnánk, sportolhatnánk és figyelhetnénk meg a természetet ott, ahol régen bánya volt?',
            background:
              'A külfejtések helyén tavak maradtak, a meddőhányókon lassan erdő nő. Sokan járunk ki futni, horgászni, bringázni, de alig van kitáblázott út, és senki sem mondja meg, hol szabad és hol veszélyes. Ahol gyurgyalag fészkel, ott motoroznak; ahol lehetne, oda meg nem vezet út.\n\nAz ötletek beérkeztek, a szavazás lezárult. Most a bírálók dolgoznak: mindenki külön pontoz, aztán összeülnek, és megbeszélik, miben nem értenek egyet.',
            promise:
              'A szavazás után kiválasztott javaslatokat három bíráló értékeli, köztük egy 25 év alatti. A KDRIÜ a bírálat végéig minden szerzőnek írásban válaszol, indoklással. A támogatott ötletekhez kapcsolattartót és tavaszi kezdést adunk. Ha valamire nem jut pénz, megírjuk, mi kellene hozzá.',
          },
          en: {
            title: 'Lakes and tips in motion',
            question: 'How might we move, do sport and watch nature in the places where there used to be a mine?',
            background:
              'Where the opencast pits were, lakes remain, and on the tips a forest is slowly growing. Many of us go there to run, fish or cycle, but there are hardly any signposted paths, and nobody tells you where it is allowed and where it is dangerous. People ride motorbikes where bee-eaters nest, and no path leads to where they could.\n\nThe ideas are in and the vote has closed. Now the reviewers are at work: each scores alone, then they sit down and talk about where they disagree.',
            promise:
              'Proposals selected after the vote are assessed by three reviewers, one of them under 25. By the end of the review KDRIÜ answers every author in writing, with reasons. Ideas that are supported get a contact person and a start in spring. If there is no money for something, we say what it would take.',
          },
        },
        themes: ['nature-tourism', 'health-sport', 'mining-land'],
        decidedBy: 'kdriu',
        decidesInDays: 16,
        phases: [
          { kind: 'ideas', startDay: -120, endDay: -80 },
          { kind: 'refine', startDay: -80, endDay: -50 },
          { kind: 'vote', startDay: -50, endDay: -38 },
          { kind: 'review', startDay: -38, endDay: 16 },
          { kind: 'results', startDay: 16, endDay: 80 },
        ],
        ideas: [
          {
            title: 'Meddőhányó-kör: bringaút pumpapályával',
            pitch:
              'Tizenegy kilométeres kijelölt kör a hányó körül, a közepén egy pumpapályával, amit mi építünk földből.',
            problem:
              'Az oroszlányi hányón mindenki arra teker, amerre akar, ezért tele van kivájt csapásokkal, és eső után lefolyik a föld. Tavaly az egyik osztálytársam eltörte a karját egy kiálló vasnál. Tiltó tábla van kettő, rendes ösvény egy sincs.',
            beneficiaries:
              'Bringás fiatalok, futók, családok, és a természet is, mert kevesebb helyen járnánk összevissza.',
            howItWorks:
              'Bejárjuk a területet egy erdésszel és valakivel, aki ismeri a bánya régi térképeit, és kijelöljük, merre biztonságos. A kör nagy része meglévő úton megy, csak jelzés kell rá: csilleformájú táblák. A pumpapályát földből építjük, ami olcsó, és ha nem válik be, visszaforgatható. Évente két karbantartó hétvége van, aki jön, kap egy lángost meg egy matricát. A veszélyes részeket lezárjuk, és kiírjuk, miért.',
            actors: 'Az erdészet, a terület kezelője, a helyi kerékpáros egyesület, az iskola.',
            firstTest:
              'Két kilométert jelölünk ki szalaggal egy hónapra, és egy számlálóval mérjük, hogy tényleg azon járnak-e.',
            novelty:
              'Bringaút van máshol is. Olyan, ahol a pályát maguk a használók építik földből, és vissza is alakítható, errefelé nincs.',
            effects:
              'Négy fiatal megtanulja a pályaépítést és az ösvényjelölést, és ezzel nyáron munkát is vállalhat az erdészetnél.',
            results: [
              { text: 'Bringások a jelölt úton', unit: 'fő hetente', now: 40, goal: 150, inMonths: 9 },
              { text: 'Kivájt csapások, amelyek benőttek', unit: 'csapás', now: 0, goal: 6, inMonths: 18 },
            ],
            plan: [
              { text: 'Bejárás az erdésszel', inMonths: 2 },
              { text: 'Két kilométer szalaggal jelölve', inMonths: 4 },
              { text: 'A pumpapálya megnyitása', inMonths: 9 },
            ],
            language: 'hu',
            author: 'transdanubia-gergo',
            themes: ['health-sport', 'mining-land', 'nature-tourism'],
            municipality: 'oroszlanyi-jaras',
            earlier: { actors: 'Az erdészet, a terület kezelője, az iskola.' },
            createdDaysAgo: 115,
            journey: [
              { type: 'idea.published', daysAgo: 113 },
              { type: 'idea.edited', daysAgo: 70 },
              { type: 'idea.submitted', daysAgo: 53 },
              {
                type: 'idea.shortlisted',
                daysAgo: 36,
                reason:
                  'A szavazáson ez lett az első, és a kipróbálása olcsó. Kérünk hozzá egy rajzot arról, hol futna a kör, és hol fészkelnek madarak.',
                language: 'hu',
              },
              { type: 'idea.review_opened', daysAgo: 30 },
            ],
            supporters: [
              'transdanubia-zsofi',
              'transdanubia-bence',
              'transdanubia-dorka',
              'transdanubia-mate',
              'transdanubia-lili',
              'transdanubia-reka',
              'asturias-pelayo',
              'asturias-iker',
              'asturias-jonas',
              'kozani-nikos',
              'kozani-thanasis',
              'strumica-kiril',
              'strumica-stefan',
              'leipzig-emil',
              'leipzig-jannik',
              'leipzig-felix',
            ],
            comments: [
              {
                author: 'transdanubia-zsofi',
                kind: 'concern',
                text: 'A déli oldalon gyurgyalagok fészkelnek. Május elejétől augusztusig ott ne menjen út, vagy legyen terelő.',
                language: 'hu',
                daysAgo: 96,
                replies: [
                  {
                    author: 'transdanubia-gergo',
                    kind: 'improvement',
                    text: 'Megmutatod a térképen? Akkor inkább észak felől kerülünk, az úgyis meredekebb és jobb.',
                    language: 'hu',
                    daysAgo: 95,
                  },
                  {
                    author: 'transdanubia-zsofi',
                    kind: 'praise',
                    text: 'Persze, a szombati műhelyre elhozom a térképet, és bejelöljük közösen.',
                    language: 'hu',
                    daysAgo: 95,
                  },
                ],
              },
              {
                author: 'leipzig-emil',
                kind: 'question',
                text: 'How do you keep motorbikes out? Around our lakes they come through every gap.',
                language: 'en',
                daysAgo: 60,
              },
            ],
          },
          {
            title: 'Madárvárta a bányatónál',
            pitch:
              'Egy nádtetős les és egy kis gyűrűzőállomás, ahol fiatalok adatot gyűjtenek arról, mi költözött a bánya helyére.',
            problem:
              'A tó körül százötven madárfajt láttak már, de nincs, aki rendszeresen feljegyezné. Amikor egy beruházó jön, azt mondják, hogy „ott nincs semmi”. Aki biológusnak készül a környéken, Budapestre vagy a Fertőhöz jár terepre.',
            beneficiaries:
              'Biológia iránt érdeklődő diákok, iskolai csoportok, nyugdíjas horgászok, akik mindent láttak, csak senki sem írta le, és a madarak.',
            howItWorks:
              'A les a part egyik félreeső sarkán áll, akadálymentes pallóval. Tavasszal és ősszel egy gyűrűző vezetésével három hetet dolgozunk, naponta hat fiatal, váltásban. Az év többi részében minden szombaton számolunk, ugyanabban az órában, és az adatok nyilvánosak. A horgászok egy táblán írhatják fel, mit láttak a héten. A telefon zsebben marad, a távcső ingyen kölcsönözhető. Az iskoláknak két kész délelőttöt ajánlunk, feladatlap helyett térképpel.',
            novelty:
              'Nálunk még nincs olyan megfigyelőhely, ahol a fiatalok nemcsak nézik a madarat, hanem az ő adatuk kerül a térképre.',
            firstTest:
              'Nyolc szombaton számolunk egy kölcsönzött sátorból, és a végén megmutatjuk az adatokat a nemzeti parknak.',
            actors: 'A nemzeti park, egy madarász egyesület, a gimnázium biológiatanára, a tó kezelője.',
            effects: 'Tíz fiatal tanul meg madarat határozni és adatot gyűjteni; hárman gyűrűzővizsgára készülnek.',
            results: [
              { text: 'Számláló szombatok', unit: 'alkalom', now: 8, goal: 40, inMonths: 12 },
              { text: 'Fiatalok, akik egyedül is számlálnak', unit: 'fő', now: 2, goal: 10, inMonths: 12 },
            ],
            plan: [
              { text: 'Nyolc szombat kölcsönsátorból', inMonths: 1 },
              { text: 'A les megépítése a technikummal', inMonths: 6 },
              { text: 'Az első közös adatnap', inMonths: 9 },
            ],
            language: 'hu',
            author: 'transdanubia-zsofi',
            themes: ['nature-tourism', 'jobs-skills'],
            municipality: 'mori-jaras',
            createdDaysAgo: 108,
            journey: [
              { type: 'idea.published', daysAgo: 107 },
              { type: 'idea.submitted', daysAgo: 55 },
              {
                type: 'idea.shortlisted',
                daysAgo: 36,
                reason:
                  'Pontosan le van írva, mit csinálnátok és mikor, és a nemzeti park is szívesen látná az adatokat. A bírálók kíváncsiak lesznek rá, ki viszi tovább, ha ti elballagtok.',
                language: 'hu',
              },
              { type: 'idea.review_opened', daysAgo: 30 },
            ],
            supporters: [
              'transdanubia-dorka',
              'transdanubia-gergo',
              'transdanubia-lili',
              'transdanubia-reka',
              'kozani-maria',
              'kozani-eleni',
              'strumica-stefan',
              'strumica-elena',
              'asturias-lucia',
              'leipzig-charlotte',
              'leipzig-lena',
            ],
            comments: [
              {
                author: 'kozani-maria',
                kind: 'praise',
                text: 'In the Ptolemaida mines there are foxes and even herons now, and nobody writes it down either. Please share your counting sheet, we would use it in class.',
                language: 'en',
                daysAgo: 88,
                replies: [
                  {
                    author: 'transdanubia-zsofi',
                    kind: 'praise',
                    text: 'I will! If we count in the same hour, we can compare.',
                    language: 'en',
                    daysAgo: 86,
                  },
                ],
              },
              {
                author: 'transdanubia-bence',
                kind: 'question',
                text: 'Télen is lenne? Mert januárban hajnalban kimenni a tóra, ahhoz nagyon kell szeretni a kacsákat.',
                language: 'hu',
                daysAgo: 79,
              },
            ],
          },
          {
            title: 'Csillepark: szabadtéri edzőterem bányavasból',
            pitch: 'Régi csillékből, sínekből és kötélkorongból hegesztett edzőpark, ahol te vagy a csillés.',
            problem:
              'A bányászati múzeum udvarán rozsdásodik egy csomó csille és sín, amit már nem állítanak ki. Edzőterem a városban egy van, havi tizenkétezerért. A szabadtéri kondipark gépei mindenhol ugyanolyan zöldek, és egy év alatt tönkremennek.',
            beneficiaries:
              'Fiatalok, akiknek nem telik bérletre, volt bányászok, akik szívesen megmutatják, hogyan kell csillét tolni, és a hegesztőtanulók.',
            howItWorks:
              'A technikum hegesztőtanulói vizsgamunkaként készítik az elemeket, mérnöki terv alapján. Van csilletoló pálya állítható súllyal, sínből húzódzkodó, kötélkorongos evezőgép és olyan elem is, amelyet kerekesszékből lehet használni. Mindegyiken ott a táblácska, hogy mire használták a bányában, és mennyit mozgattak vele egy műszakban. Az elemeket felülvizsgáltatjuk, mielőtt bárki használja. Havonta egyszer műszakverseny: ki tol többet nyolc perc alatt.',
            actors: 'A múzeum, a technikum, egy játszótéri ellenőr, a sportegyesület.',
            firstTest: 'Egyetlen csilletoló pálya a múzeum udvarán, három vasárnap, felügyelettel.',
            novelty: 'Szabadtéri edzőpark sok van, de mind katalógusból. Ez abból készül, amit a nagyapáink toltak.',
            effects:
              'A technikum hegesztő tanulói évente két elemet készítenek vizsgamunkaként, és a karbantartást is ők tanulják.',
            results: [
              { text: 'Edzők egy hétvégén', unit: 'fő', now: 0, goal: 50, inMonths: 8 },
              { text: 'Elemek, amelyek átmentek az ellenőrzésen', unit: 'darab', now: 1, goal: 6, inMonths: 12 },
            ],
            plan: [
              { text: 'Egy csilletoló pálya a múzeumnál', inMonths: 2 },
              { text: 'Biztonsági ellenőrzés', inMonths: 4 },
              { text: 'Az első három elem a parkban', inMonths: 8 },
            ],
            language: 'hu',
            author: 'transdanubia-mate',
            themes: ['health-sport', 'heritage-culture', 'jobs-skills'],
            municipality: 'tatabanyai-jaras',
            createdDaysAgo: 100,
            journey: [
              { type: 'idea.published', daysAgo: 99 },
              { type: 'idea.submitted', daysAgo: 52 },
              {
                type: 'idea.shortlisted',
                daysAgo: 35,
                reason:
                  'Ötletes, és több iskolát is bevon. A bírálat még nem indult el nála, mert várjuk a múzeum válaszát arról, mely csilléket adhatja oda. Amint megjön, folytatjuk.',
                language: 'hu',
              },
            ],
            supporters: [
              'transdanubia-bence',
              'transdanubia-gergo',
              'transdanubia-dorka',
              'asturias-pelayo',
              'asturias-adrian',
              'kozani-despina',
              'kozani-nikos',
              'strumica-bojan',
              'leipzig-mia',
            ],
            comments: [
              {
                author: 'transdanubia-andras',
                kind: 'question',
                text: 'Melyik szabvány szerint vizsgáltatnátok be az elemeket? Ha játszótérnek számít, más az előírás, mint ha sporteszköznek.',
                language: 'hu',
                daysAgo: 66,
                replies: [
                  {
                    author: 'transdanubia-mate',
                    kind: 'improvement',
                    text: 'Megkérdeztem egy ellenőrt: sporteszközként, 14 éves kortól. Ezt a leírásba is beleírtam.',
                    language: 'hu',
                    daysAgo: 62,
                  },
                ],
              },
              {
                author: 'kozani-despina',
                kind: 'praise',
                text: 'Θέλω να σπρώξω βαγονέτο! Να κάνουμε διαγωνισμό Κοζάνη εναντίον Τατάμπανια.',
                language: 'el',
                daysAgo: 44,
              },
            ],
          },
          {
            title: 'Csillagles a tó partján',
            pitch:
              'Augusztusban négy estén lekapcsoljuk a parti lámpákat, és távcsővel nézzük az eget a bányató mellett.',
            problem:
              'A tó körül éjjel is ég negyven lámpa, pedig senki sincs ott. Csillagot a lakótelepről alig látni, a legközelebbi csillagvizsgálóba pedig nem jár este busz.',
            beneficiaries: 'Diákok, családok, és a denevérek meg az éjjeli lepkék, amelyeket a fény összezavar.',
            howItWorks:
              'Az önkormányzat négy estére lekapcsolja a parti lámpákat, a sétányra piros fényű jelzés kerül. Egy egyesület hozza a távcsöveket, mi két hétvégén megtanuljuk, hogyan kell beállítani őket. Aki jön, pokrócot hoz, a végén mindenki bejelöl egy térképen egy lámpát, amely szerinte máskor is sötét maradhatna.',
            actors: 'Az önkormányzat, egy amatőrcsillagász-egyesület, a gimnázium fizikatanára, a polgárőrség.',
            firstTest:
              'Egy este, egy távcső, tíz lekapcsolt lámpa. Megszámoljuk, hányan jönnek, és ki félt a sötétben.',
            effects:
              'Tíz fiatal tud távcsövet beállítani és másoknak mutatni, ketten nyáron vezetőként dolgozhatnak. A lámpák felét éjfél után végleg le lehetne kapcsolni.',
            results: [
              { text: 'Látogatók egy estén', unit: 'fő', now: 0, goal: 60, inMonths: 9 },
              { text: 'Lámpák, amelyek éjfél után nem égnek', unit: 'darab', now: 0, goal: 20, inMonths: 12 },
            ],
            plan: [
              { text: 'Próbaeste egy távcsővel', inMonths: 5 },
              { text: 'Két tanuló hétvége az egyesülettel', inMonths: 7 },
              { text: 'Az első csillagles', inMonths: 9 },
            ],
            costs: [
              { text: 'Piros jelzőfények', euros: 240 },
              { text: 'Egy saját távcső', euros: 700 },
            ],
            novelty:
              'Csillagvizsgáló van Budapesten. Olyan hely, ahol a város maga kapcsolja le a lámpát, a környéken sehol.',
            language: 'hu',
            author: 'transdanubia-reka',
            themes: ['nature-tourism', 'mining-land'],
            municipality: 'tatabanyai-jaras',
            createdDaysAgo: 96,
            journey: [
              { type: 'idea.published', daysAgo: 95 },
              { type: 'idea.submitted', daysAgo: 52 },
            ],
            supporters: ['transdanubia-bence', 'transdanubia-lili', 'leipzig-emil', 'kozani-despina'],
            comments: [
              {
                author: 'transdanubia-lili',
                kind: 'concern',
                text: 'Ha nem ég a lámpa, ki figyel arra, hogy a kicsik ne menjenek a vízhez?',
                language: 'hu',
                daysAgo: 60,
                replies: [
                  {
                    author: 'transdanubia-reka',
                    kind: 'improvement',
                    text: 'Ezért kérjük a polgárőrséget, és a part felől kötelet is kihúzunk.',
                    language: 'hu',
                    daysAgo: 58,
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
  },
};
