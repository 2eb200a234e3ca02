import type { DemoRegion } from '../demo-content.js';

export const southEastNorthMacedonia: DemoRegion = {
  slug: 'south-east-north-macedonia',
  names: {
    en: 'South-East North Macedonia',
    de: 'Südost-Nordmazedonien',
    es: 'Sudeste de Macedonia del Norte',
    el: 'Νοτιοανατολική Βόρεια Μακεδονία',
    mk: 'Југоисточен плански регион',
    hu: 'Délkelet-Észak-Macedónia',
  },
  country: 'MK',
  languages: ['mk'],
  timeZone: 'Europe/Skopje',
  guardianMode: 'authorise',
  organisations: [
    {
      slug: 'centre-for-development-south-east',
      name: 'Центар за развој на Југоисточниот плански регион',
      kind: 'public_body',
    },
    { slug: 'blink-42-21', name: 'Центар за социјални иновации Блинк 42-21', kind: 'social_innovation_centre' },
    { slug: 'sredno-uciliste-belasica', name: 'Средно стручно училиште „Беласица“', kind: 'education_research' },
    { slug: 'mladinski-centar-krug', name: 'Младински центар „Круг“ Радовиш', kind: 'civil_society' },
  ],
  people: [
    { key: 'strumica-ana', nickname: 'Брза Верверица', ageBand: '18-24', language: 'mk' },
    { key: 'strumica-bojan', nickname: 'Мирен Еж', ageBand: '18-24', language: 'mk' },
    { key: 'strumica-elena', nickname: 'Ведра Ластовица', ageBand: '16-17', language: 'mk' },
    { key: 'strumica-stefan', nickname: 'Будна Ѕвезда', ageBand: '25-29', language: 'mk' },
    { key: 'strumica-teodora', nickname: 'Љубопитна Лисица', ageBand: '18-24', language: 'mk' },
    { key: 'strumica-kiril', nickname: 'Храбар Штрк', ageBand: '16-17', language: 'mk' },
    { key: 'strumica-aylin', nickname: 'Златна Пчела', ageBand: '25-29', language: 'mk' },
    { key: 'strumica-marko', nickname: 'Тивок Врабец', ageBand: '14-15', language: 'mk' },
    {
      key: 'strumica-vesna',
      nickname: 'Водителка Весна',
      ageBand: '30+',
      language: 'mk',
      role: 'facilitator',
    },
    { key: 'strumica-dragan', nickname: 'Советник Драган', ageBand: '30+', language: 'mk', role: 'authority_lead' },
    {
      key: 'strumica-goran',
      nickname: 'Оценувач Горан',
      ageBand: '30+',
      language: 'mk',
      role: 'reviewer',
      isShown: true,
    },
  ],
  lab: {
    slug: 'living-lab-strumica-radovis',
    originalLanguage: 'mk',
    texts: {
      mk: {
        name: 'Жива лабораторија Струмица – Радовиш',
        summary:
          'Ние сме млади од Струмица, Радовиш, Валандово, Гевгелија и селата меѓу нив. Некои од нас растеа со сирената од рудникот Бучим, други во пластеник со пиперки, а речиси сите имаме брат, сестра или другар што замина. Во лабораторијата бараме причини да се остане: смислуваме идеи, ги пробуваме на мало и бараме одговор од тие што одлучуваат.',
        rules:
          'Зборувај за идејата, не за човекот.\nСекој пишува на јазикот на кој му е најлесно.\nНе објавувај туѓи броеви, адреси или слики.\nВо рудникот и на јаловиштето не се влегува без придружба.\nАко нешто те вознемирува, јави се кај лицето за заштита.',
      },
      en: {
        name: 'Strumica–Radoviš Living Lab',
        summary:
          'We are young people from Strumica, Radoviš, Valandovo, Gevgelija and the villages in between. Some of us grew up with the siren of the Bučim mine, others in a greenhouse full of peppers, and nearly all of us have a brother, sister or friend who has left. In the lab we look for reasons to stay: we come up with ideas, try them on a small scale and ask those who decide for an answer.',
        rules:
          'Talk about the idea, not the person.\nEverybody writes in the language that comes easiest.\nDo not post other people’s numbers, addresses or pictures.\nNobody enters the mine or the tailings dam without a guide.\nIf something upsets you, contact the safeguarding person.',
      },
    },
    safeguardingPerson: 'Билјана Стојанова',
    safeguardingContact: 'zastita.jugoistok@example.org',
    looksFirst: false,
    partners: ['centre-for-development-south-east', 'blink-42-21', 'sredno-uciliste-belasica', 'mladinski-centar-krug'],
    challenges: [
      {
        slug: 'our-town-after-eight',
        originalLanguage: 'mk',
        texts: {
          mk: {
            title: 'Нашиот град по осум навечер',
            question: 'Како би можеле градот да остане жив и навечер, и тоа не само во кафулињата?',
            background:
              'Лете центарот е полн додека се тука нашите од Австрија и Швајцарија. Во октомври се гаснат светлата. Ако имаш 17 години и немаш пари за кафуле, остануваат клупата пред зградата и телефонот. А простор има: стари киносали, училишни дворови, читални, салата на рударскиот синдикат.\n\nПрашавме 140 млади во Струмица, Радовиш и Валандово што најмногу им недостига. Најчест одговор беше: место каде што нешто се случува и каде што не мора да купиш ништо. Кажи ни како би изгледало такво место, кој би го отворал и што би се случувало првата вечер.',
            promise:
              'Ги читаме сите идеи и на секоја одговараме. Центарот за развој на Југоисточниот плански регион заедно со општините ги разгледува предлозите. За пет идеи има простор, осигурување и до 1.500 евра за проба. Одлуките се објавуваат со образложение, а секој може да праша зошто.',
          },
          en: {
            title: 'Our town after eight in the evening',
            question: 'How might we keep our town alive in the evening, and not only in the cafés?',
            background:
              'In summer the centre is full while our people from Austria and Switzerland are home. In October the lights go out. If you are 17 and have no money for a café, what is left is the bench in front of the building and your phone. But there is space: old cinemas, school yards, reading rooms, halls of the miners’ union.\n\nWe asked 140 young people in Strumica, Radoviš and Valandovo what they miss most. The most common answer was: a place where something happens and where you do not have to buy anything. Tell us what such a place would look like, who would open it and what would happen on the first evening.',
            promise:
              'We read all ideas and answer each one. The Centre for Development of the South-East Planning Region looks at the proposals together with the municipalities. For five ideas there is space, insurance and up to 1,500 euros for a trial. Decisions are published with reasons, and anyone may ask why.',
          },
        },
        themes: ['youth-voice', 'heritage-culture', 'digital'],
        decidedBy: 'centre-for-development-south-east',
        decidesInDays: 85,
        phases: [
          { kind: 'ideas', startDay: -20, endDay: 25 },
          { kind: 'refine', startDay: 25, endDay: 42 },
          { kind: 'vote', startDay: 42, endDay: 52 },
          { kind: 'review', startDay: 52, endDay: 85 },
          { kind: 'results', startDay: 85, endDay: 140 },
        ],
        ideas: [
          {
            title: 'Летно кино на ѕидот на старата хала',
            pitch: 'Секој петок еден филм на белиот ѕид на рударската хала во Радовиш, а публиката сама го избира.',
            problem:
              'Киното во Радовиш е затворено од пред да се родам. За филм се оди во Струмица, ако некој те вози, или се гледа сам на телефон. А зад автобуската има огромен бел ѕид и празен двор што никому не му пречи.',
            beneficiaries:
              'Млади што немаат автомобил, семејства со деца и постарите што се сеќаваат на старото кино и сакаат пак да излезат.',
            howItWorks:
              'Во понеделник на училишната страница излегуваат три филма, а до среда гласаме. Во петок два часа пред стемнување доаѓа екипата: четворица за столчиња и звук, двајца за пуканки, еден за проекторот. Секој носи ќебе или столче од дома. Филмот е на оригинален јазик со превод, а пред него пуштаме краток филм од некој од нас. Кога ќе дојде зимата, се преселуваме во салата на синдикатот.',
            actors:
              'Општина Радовиш за струја и дозвола, сопственикот на халата, Младински центар „Круг“, дистрибутерите за правата на филмовите.',
            firstTest:
              'Една вечер со позајмен проектор и филм со слободни права. Броиме луѓе и на излез прашуваме кој би дошол пак.',
            language: 'mk',
            author: 'strumica-ana',
            themes: ['heritage-culture', 'youth-voice'],
            municipality: 'radovis',
            pictures: [{ drawing: 'screen', text: 'Цртеж: летно кино со големо платно на ѕид и публика пред него.' }],
            earlier: {
              pitch: 'Секој петок еден филм на белиот ѕид на рударската хала во Радовиш.',
              firstTest: 'Една вечер со позајмен проектор. Броиме луѓе.',
            },
            createdDaysAgo: 18,
            journey: [
              { type: 'idea.published', daysAgo: 17 },
              { type: 'idea.edited', daysAgo: 8 },
            ],
            supporters: [
              'strumica-bojan',
              'strumica-elena',
              'strumica-stefan',
              'strumica-teodora',
              'strumica-kiril',
              'strumica-aylin',
              'asturias-covadonga',
              'asturias-nora',
              'kozani-maria',
              'kozani-eleni',
              'kozani-sofia',
              'transdanubia-lili',
              'transdanubia-zsofi',
              'leipzig-jannik',
              'leipzig-aleksandra',
            ],
            comments: [
              {
                author: 'strumica-teodora',
                kind: 'praise',
                text: 'Дедо ми беше кино-оператор! Уште ги чува плакатите под кревет. Ќе го прашам дали ги дава за првата вечер.',
                language: 'mk',
                daysAgo: 14,
                replies: [
                  {
                    author: 'strumica-ana',
                    kind: 'praise',
                    text: 'Ако дојде да ни каже две реченици пред филмот, ќе плачам.',
                    language: 'mk',
                    daysAgo: 14,
                  },
                ],
              },
              {
                author: 'strumica-bojan',
                kind: 'concern',
                text: 'Внимавај на авторските права. Еден мој познаник плати казна затоа што пушти филм од интернет во дворот на училиштето.',
                language: 'mk',
                daysAgo: 11,
                replies: [
                  {
                    author: 'strumica-vesna',
                    kind: 'improvement',
                    text: 'Точно. За проба ќе најдеме филм со слободни права, а за редовно кино постои лиценца што не е скапа. Проверувам колку е за 100 места.',
                    language: 'mk',
                    daysAgo: 10,
                  },
                ],
              },
              {
                author: 'kozani-eleni',
                kind: 'question',
                text: 'Could you show a film about the mine on the first night? In Kozani the room was full when people recognised their own street.',
                language: 'en',
                daysAgo: 6,
              },
            ],
          },
          {
            title: 'Клуб за програмирање во библиотеката',
            pitch: 'Двапати неделно градската читална работи до 22 часот и заедно учиме да правиме игри и страници.',
            problem:
              'На училиште имаме еден час информатика и компјутери постари од мене. Курсевите во Скопје чинат колку половина плата. Многумина од мојата генерација сакаат да учат, но сами дома брзо се откажуваат.',
            beneficiaries: 'Средношколци и студенти од Струмица и селата, и библиотеката, која навечер е празна.',
            howItWorks:
              'Во вторник и четврток од 19 до 22 часот читалната е наша. Нема предавања: секој работи на нешто свое, а на таблата пишува што прави и каде заглавил. Кој знае, помага. Еднаш месечно доаѓа програмер од тука што работи за странска фирма и ни покажува како навистина изгледа неговата работа. На крајот од полугодието ги отвораме вратите и градот ги проба нашите игри.',
            novelty: 'Нема професор и нема оценки. Учиш од тој што вчера заглавил на истото место.',
            firstTest: 'Четири вечери во ноември со десет лаптопи. Гледаме колку луѓе доаѓаат и на четвртата.',
            language: 'mk',
            author: 'strumica-bojan',
            themes: ['digital', 'jobs-skills'],
            municipality: 'strumica',
            createdDaysAgo: 16,
            journey: [{ type: 'idea.published', daysAgo: 15 }],
            supporters: [
              'strumica-ana',
              'strumica-elena',
              'strumica-kiril',
              'strumica-teodora',
              'strumica-stefan',
              'kozani-giorgos',
              'kozani-nikos',
              'transdanubia-mate',
              'transdanubia-gergo',
              'asturias-iker',
              'leipzig-emil',
            ],
            comments: [
              {
                author: 'strumica-elena',
                kind: 'question',
                text: 'Јас не знам ништо од програмирање. Дали има смисла да дојдам или прво да научам нешто дома?',
                language: 'mk',
                daysAgo: 12,
                replies: [
                  {
                    author: 'strumica-bojan',
                    kind: 'praise',
                    text: 'Токму за тебе е! Дојди, првата вечер ќе направиш мачка што скока на екранот.',
                    language: 'mk',
                    daysAgo: 12,
                  },
                ],
              },
              {
                author: 'strumica-kiril',
                kind: 'concern',
                text: 'За Подареш последниот автобус е во 20:15. Ако клубот е до 22, пола од нас нема како да се вратат.',
                language: 'mk',
                daysAgo: 9,
                replies: [
                  {
                    author: 'strumica-bojan',
                    kind: 'improvement',
                    text: 'Не помислив на тоа. Може една од двете вечери да биде од 17 до 20 часот?',
                    language: 'mk',
                    daysAgo: 9,
                  },
                  {
                    author: 'strumica-kiril',
                    kind: 'praise',
                    text: 'Тогаш доаѓаме тројца. Фала!',
                    language: 'mk',
                    daysAgo: 8,
                  },
                ],
              },
            ],
          },
          {
            title: 'Еден процент од буџетот да го делиме ние',
            pitch: 'Секоја пролет младите на јавна средба одлучуваат за што ќе се потроши мал дел од општинските пари.',
            language: 'mk',
            author: 'strumica-teodora',
            themes: ['youth-voice'],
            municipality: 'valandovo',
            createdDaysAgo: 11,
            journey: [{ type: 'idea.published', daysAgo: 11 }],
            supporters: [
              'strumica-ana',
              'strumica-stefan',
              'strumica-aylin',
              'kozani-carla',
              'kozani-thanasis',
              'transdanubia-reka',
              'leipzig-paula',
              'leipzig-lena',
              'asturias-marta',
            ],
            comments: [
              {
                author: 'strumica-dragan',
                kind: 'question',
                text: 'Интересно. За која возраст мислиш, и дали парите би биле само за млади или за секој проект што младите ќе го изберат?',
                language: 'mk',
                daysAgo: 7,
                replies: [
                  {
                    author: 'strumica-teodora',
                    kind: 'improvement',
                    text: 'Од 15 до 29 години, и за сѐ што ќе избереме. Ако сакаме клупи за пензионерите, нека бидат клупи.',
                    language: 'mk',
                    daysAgo: 6,
                  },
                ],
              },
            ],
          },
          {
            title: 'Работилница за карневалски маски преку цела година',
            pitch:
              'Место каде што млади и стари мајстори шијат, лепат и сликаат за Струмичкиот карневал, а не само последната недела.',
            problem:
              'Карневалот го чекаме цела година, а маските ги правиме во последните три ноќи, во гаража, со лепило што смрди. По карневалот сѐ се фрла. Тие што знаат да прават вистински маски имаат над седумдесет години и никој не учи од нив.',
            beneficiaries:
              'Маскираните групи, ученици што сакаат уметност, стари мајстори и градот, кој добива поубав карневал.',
            howItWorks:
              'Една празна продавница во чаршијата станува работилница. Во средите шиење, во саботите хартија и дрво. Секоја група има полица за својот костим. Материјалите се од остатоци: конците и ткаенините ги даваат конфекциите, а картонот самопослугите. Во излогот секој месец стои друга маска со името на тој што ја направил. Лете работиме со деца, а зиме изнајмуваме костими и од тоа плаќаме кирија.',
            actors: 'Карневалските групи, текстилните фирми, Општина Струмица, сопствениците на празни дуќани.',
            firstTest:
              'Три саботи во училишната работилница со една мајсторка и дванаесет луѓе. На крајот правиме изложба во ходникот.',
            language: 'mk',
            author: 'strumica-elena',
            themes: ['heritage-culture', 'starting-up'],
            municipality: 'strumica',
            createdDaysAgo: 9,
            journey: [{ type: 'idea.published', daysAgo: 7 }],
            supporters: [
              'strumica-ana',
              'strumica-teodora',
              'strumica-aylin',
              'asturias-lucia',
              'kozani-despina',
              'transdanubia-lili',
              'transdanubia-dorka',
              'leipzig-mia',
            ],
            comments: [
              {
                author: 'transdanubia-lili',
                kind: 'praise',
                text: 'I have just looked up your carnival and I want to move. Mohács has its Busó masks; maybe the carvers would come and teach for a weekend?',
                language: 'en',
                daysAgo: 4,
              },
              {
                author: 'strumica-aylin',
                kind: 'improvement',
                text: 'Мојата фирма фрла две вреќи ткаенина секоја недела. Ако некој дојде со кола, се ваши.',
                language: 'mk',
                daysAgo: 3,
              },
            ],
          },
          {
            title: 'An hour of young radio in three languages',
            pitch:
              'Every Thursday at nine, sixty minutes of music, news and gossip from Radoviš in Macedonian, Turkish and English.',
            problem:
              'I grew up speaking Turkish at home and Macedonian at school, and I have never heard both in one broadcast. After eight in the evening the local stations play a playlist from a computer. People of my age in Radoviš hear about a concert the day after.',
            beneficiaries:
              'Young listeners of all communities, cousins abroad who listen online, and beginners who want to learn sound and interviewing.',
            howItWorks:
              'A crew of nine, three for each language, plans the hour on Monday and goes live on Thursday. Nobody translates word by word: if a joke only works in Turkish, it stays in Turkish. Each show has one guest from the town, one song recorded here, and one question that listeners answer by voice message. Recordings are published on Friday with a short text in all three languages. After ten shows the crew trains the next one.',
            novelty: 'The languages are mixed in the same hour, as they are on our street.',
            firstTest:
              'Record a twenty-minute pilot at the youth centre, play it in two schools, and ask what they would cut.',
            language: 'en',
            author: 'strumica-aylin',
            themes: ['youth-voice', 'heritage-culture', 'digital'],
            municipality: 'radovis',
            createdDaysAgo: 6,
            journey: [{ type: 'idea.published', daysAgo: 5 }],
            supporters: ['strumica-ana', 'strumica-stefan', 'asturias-covadonga', 'kozani-carla', 'leipzig-aleksandra'],
            comments: [
              {
                author: 'leipzig-aleksandra',
                kind: 'praise',
                text: 'Ова од Борна ќе го слушам секој четврток. Ставете и рубрика за нас што сме надвор: „Што ново на корзото?“',
                language: 'mk',
                daysAgo: 3,
                replies: [
                  {
                    author: 'strumica-aylin',
                    kind: 'praise',
                    text: 'Рубриката е твоја, водиш прва!',
                    language: 'mk',
                    daysAgo: 2,
                  },
                ],
              },
            ],
          },
          {
            title: 'Маси за пинг-понг пред зградите',
            pitch: 'Бетонски маси со светло, за да има што да се игра и по девет.',
            language: 'mk',
            author: 'strumica-marko',
            themes: ['health-sport'],
            municipality: 'gevgelija',
            createdDaysAgo: 4,
            journey: [],
            supporters: [],
            comments: [],
          },
        ],
      },
      {
        slug: 'good-work-from-field-and-mine',
        originalLanguage: 'mk',
        texts: {
          mk: {
            title: 'Добра работа од полето и од рудникот',
            question: 'Како би можеле од она што расте и се копа тука да направиме работа за која вреди да се остане?',
            background:
              'Пиперката од Струмичко се продава во вреќа, калинката од Валандово во гајба, а бакарот од Бучим во концентрат. Најголемиот дел од вредноста се создава дури откако ќе ја минат границата. Тие што тука работат, често работат сезонски и без договор.\n\nСобиравме идеи од млади што сакаат нешто свое: преработка, знаење, семе, задруга. Авторите ги дотераа, а сега гласаме. Секој глас е таен, а резултатот може секој да го преброи.',
            promise:
              'Идеите што ќе добијат најмногу гласови одат на разгледување кај Центарот за развој на Југоисточниот плански регион, со по еден претставник од земјоделците, од рудникот и од младите. Најмалку две се вклучуваат во годишниот план на регионот. Секој автор добива писмен одговор со причини.',
          },
          en: {
            title: 'Good work from field and mine',
            question: 'How might we turn what grows and is dug here into work worth staying for?',
            background:
              'Peppers from Strumica are sold by the sack, pomegranates from Valandovo by the crate, and copper from Bučim as concentrate. Most of the value is added once they have crossed the border. Those who work here often do so for a season and without a contract.\n\nWe collected ideas from young people who want something of their own: processing, knowledge, seeds, a cooperative. The authors have polished them, and now we vote. Each ballot is secret, and anyone can recount the result.',
            promise:
              'The ideas with the most votes go to the Centre for Development of the South-East Planning Region, joined by one person each from the farmers, the mine and the young people. At least two will enter the annual plan of the region. Every author receives a written answer with reasons.',
          },
        },
        themes: ['jobs-skills', 'starting-up', 'mining-land'],
        decidedBy: 'centre-for-development-south-east',
        decidesInDays: 48,
        phases: [
          { kind: 'ideas', startDay: -85, endDay: -40 },
          { kind: 'refine', startDay: -40, endDay: -6 },
          { kind: 'vote', startDay: -6, endDay: 8 },
          { kind: 'review', startDay: 8, endDay: 48 },
          { kind: 'results', startDay: 48, endDay: 110 },
        ],
        ideas: [
          {
            title: 'Библиотека на семиња од нашите баби',
            pitch:
              'Земаш кесичка старо семе бесплатно, садиш, а наесен враќаш две: за куртовска капија, јаболчар и други што исчезнуваат.',
            problem:
              'Во пластениците се сади хибрид што секоја година мора одново да се купува. Старите сорти ги имаат уште по некоја баба во Босилово и Колешино, во тегла, без име и година. Кога ќе ја снема бабата, ќе го снема и семето.',
            beneficiaries:
              'Млади земјоделци што сакаат поскап и повкусен производ, домаќинства со градина, училиштата и готвачите.',
            howItWorks:
              'Полицата стои во читалната и во училиштето. Секоја кесичка има картичка: сорта, од која куќа е, година и како се сади. Запишуваш што си зел. Наесен враќаш двојно, исушено и означено. Училишната лабораторија секоја зима проверува дали ртат семињата и ги отстранува слабите. За сортите што ги има само кај едно семејство правиме резерва во втор град. Семето не се продава, но производот може, со ознака „од библиотеката“.',
            novelty: 'Не чуваме семе во фрижидер за научници, туку во градини, кај луѓе што знаат и да го зготват.',
            actors:
              'Средно стручно училиште „Беласица“, библиотеката, земјоделски здруженија, неколку баби со многу тегли.',
            firstTest: 'Десет сорти, триесет семејства, една сезона. Успехот го мериме по вратените кесички.',
            effects:
              'Осум ученици учат да чуваат и да испитуваат семе, а двајца земјоделци веќе бараат практиканти за расад.',
            results: [
              { text: 'Сорти на полицата', unit: 'сорти', now: 10, goal: 40, inMonths: 12 },
              { text: 'Вратени кесички', unit: 'од сто', now: 0, goal: 70, inMonths: 12 },
            ],
            plan: [
              { text: 'Првите десет сорти', inMonths: 1 },
              { text: 'Денот на садењето', inMonths: 5 },
              { text: 'Првото враќање наесен', inMonths: 10 },
            ],
            language: 'mk',
            author: 'strumica-stefan',
            themes: ['starting-up', 'heritage-culture', 'nature-tourism'],
            municipality: 'bosilovo',
            earlier: { actors: 'Средно стручно училиште „Беласица“, библиотеката, земјоделски здруженија.' },
            createdDaysAgo: 80,
            journey: [
              { type: 'idea.published', daysAgo: 78 },
              { type: 'idea.edited', daysAgo: 30 },
              { type: 'idea.submitted', daysAgo: 10 },
            ],
            supporters: [
              'strumica-ana',
              'strumica-bojan',
              'strumica-elena',
              'strumica-teodora',
              'strumica-kiril',
              'strumica-aylin',
              'asturias-nora',
              'asturias-marta',
              'asturias-lucia',
              'kozani-maria',
              'kozani-sofia',
              'kozani-despina',
              'transdanubia-zsofi',
              'transdanubia-reka',
              'leipzig-paula',
              'leipzig-charlotte',
              'leipzig-aleksandra',
            ],
            comments: [
              {
                author: 'strumica-teodora',
                kind: 'improvement',
                text: 'Баба ми има боранија што ја вика „царска“. Предлагам на картичката да има и рецепт, инаку ќе ја заборавиме и манџата.',
                language: 'mk',
                daysAgo: 66,
                replies: [
                  {
                    author: 'strumica-stefan',
                    kind: 'praise',
                    text: 'Рецептот оди на задната страна. Одлично!',
                    language: 'mk',
                    daysAgo: 65,
                  },
                ],
              },
              {
                author: 'transdanubia-reka',
                kind: 'question',
                text: 'What do you do when two varieties cross in the garden? Our school lost a good pepper that way.',
                language: 'en',
                daysAgo: 50,
                replies: [
                  {
                    author: 'strumica-stefan',
                    kind: 'improvement',
                    text: 'Each family grows only one pepper from the library, and we put a net over the first flowers. I added it to the card.',
                    language: 'en',
                    daysAgo: 48,
                  },
                ],
              },
              {
                author: 'strumica-dragan',
                kind: 'concern',
                text: 'За размена на семе важат правила. Додека е бесплатно и за сопствена употреба, не би требало да има пречка, но за ознаката на производот ќе мора да прашаме.',
                language: 'mk',
                daysAgo: 27,
              },
            ],
          },
          {
            title: 'Задруга „Под капак“: ајвар и сок од калинка со договор',
            pitch:
              'Дванаесет млади со заедничка кујна преработуваат што не се продало свежо и делат плата, а не дневница.',
            problem:
              'Минатата година калинките од втора класа во Валандово останаа на дрво, затоа што откупната цена не го покриваше ни берењето. Наесен печеме пиперки на три места за дневница на рака. Никој од моите другари нема стаж.',
            beneficiaries:
              'Млади меѓу 18 и 29 години што работат сезонски, мали производители со вишок и купувачи што сакаат да знаат кој им готви.',
            howItWorks:
              'Секој член внесува труд или суровина и има еден глас. Кујната е пријавена, па сѐ што излегува има декларација. Во септември и октомври се пече, во ноември се цеди калинка, зиме се прават подароци за нашите во странство. Платата е иста за сите во сезона, а добивката се дели двапати годишно на отворен состанок. Пола година води еден пар, па се менува, за да научат сите и продажба и сметководство.',
            actors:
              'Земјоделците од Валандово, Агенцијата за храна, Блинк 42-21 за менторство, една добра книговодителка.',
            firstTest:
              'Триста тегли и двесте шишиња во изнајмена кујна. Ги продаваме однапред, со порачка, и на крај ја објавуваме цела пресметка.',
            novelty:
              'Домашен ајвар прават сите. Ретко кој има договор, осигурување и пресметка што може секој да ја види.',
            effects: 'Дванаесет млади добиваат договор за сезона, а тројца од нив учат да водат книги и нарачки.',
            results: [
              { text: 'Тегли продадени однапред', unit: 'тегли', now: 0, goal: 300, inMonths: 10 },
              { text: 'Млади со договор', unit: 'лица', now: 0, goal: 12, inMonths: 10 },
            ],
            plan: [
              { text: 'Изнајмена кујна со дозвола', inMonths: 6 },
              { text: 'Пробната серија', inMonths: 8 },
              { text: 'Пресметката е објавена', inMonths: 11 },
            ],
            language: 'mk',
            author: 'strumica-teodora',
            themes: ['starting-up', 'jobs-skills'],
            municipality: 'valandovo',
            createdDaysAgo: 74,
            journey: [
              { type: 'idea.published', daysAgo: 73 },
              { type: 'idea.submitted', daysAgo: 8 },
            ],
            supporters: [
              'strumica-ana',
              'strumica-stefan',
              'strumica-aylin',
              'strumica-kiril',
              'asturias-adrian',
              'asturias-marta',
              'kozani-sofia',
              'kozani-giorgos',
              'kozani-thanasis',
              'transdanubia-reka',
              'leipzig-felix',
              'leipzig-aleksandra',
            ],
            comments: [
              {
                author: 'strumica-aylin',
                kind: 'concern',
                text: 'Иста плата за сите звучи убаво, но тој што пече по цел ден на оган ќе се налути на тој што лепи етикети. Договорете го тоа пред првата тегла.',
                language: 'mk',
                daysAgo: 55,
                replies: [
                  {
                    author: 'strumica-teodora',
                    kind: 'improvement',
                    text: 'Затоа сите се менуваме: по два дена на секое место. Го допишав.',
                    language: 'mk',
                    daysAgo: 53,
                  },
                ],
              },
              {
                author: 'leipzig-aleksandra',
                kind: 'praise',
                text: 'Јас нарачувам дваесет тегли однапред, и не се шегувам. Половина зграда во Борна веќе знае што е ајвар.',
                language: 'mk',
                daysAgo: 21,
              },
            ],
          },
          {
            title: 'Една недела во лабораторијата на рудникот',
            pitch:
              'Средношколци од Радовиш една недела земаат примероци и мерат вода и руда заедно со геолозите од Бучим.',
            language: 'mk',
            author: 'strumica-kiril',
            themes: ['jobs-skills', 'mining-land'],
            municipality: 'radovis',
            createdDaysAgo: 58,
            journey: [{ type: 'idea.published', daysAgo: 56 }],
            supporters: ['strumica-elena', 'strumica-bojan', 'transdanubia-gergo', 'leipzig-emil'],
            comments: [
              {
                author: 'strumica-vesna',
                kind: 'improvement',
                text: 'Идејата им се допадна на сите на работилницата. За да стигне до гласање, недостига опис како би изгледала неделата. Ако сакаш, следниот пат седнуваме заедно на тоа.',
                language: 'mk',
                daysAgo: 32,
                replies: [
                  {
                    author: 'strumica-kiril',
                    kind: 'praise',
                    text: 'Сакам. Не стигнав поради испитите, ама не се откажувам.',
                    language: 'mk',
                    daysAgo: 29,
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
