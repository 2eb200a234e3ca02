import type { DemoRegion } from '../demo-content.js';

export const landkreisLeipzig: DemoRegion = {
  slug: 'landkreis-leipzig',
  names: {
    en: 'Landkreis Leipzig',
    de: 'Landkreis Leipzig',
    es: 'Distrito de Leipzig',
    el: 'Επαρχία Λειψίας',
    mk: 'Округ Лајпциг',
    hu: 'Lipcse járás',
  },
  country: 'DE',
  languages: ['de'],
  timeZone: 'Europe/Berlin',
  guardianMode: 'authorise',
  organisations: [
    { slug: 'aufbauwerk-region-leipzig', name: 'Aufbauwerk Region Leipzig', kind: 'company' },
    { slug: 'landkreis-leipzig', name: 'Landkreis Leipzig', kind: 'public_body' },
    { slug: 'berufsschule-an-der-wyhra', name: 'Berufsschule an der Wyhra', kind: 'education_research' },
    { slug: 'jugendhaus-abraum', name: 'Jugendhaus „Abraum“ Borna', kind: 'civil_society' },
  ],
  people: [
    { key: 'leipzig-lena', nickname: 'Flinker Dachs', ageBand: '18-24', language: 'de' },
    { key: 'leipzig-jannik', nickname: 'Stiller Reiher', ageBand: '18-24', language: 'de' },
    { key: 'leipzig-mia', nickname: 'Mutige Libelle', ageBand: '16-17', language: 'de' },
    { key: 'leipzig-felix', nickname: 'Wacher Marder', ageBand: '25-29', language: 'de' },
    { key: 'leipzig-charlotte', nickname: 'Heitere Amsel', ageBand: '18-24', language: 'de' },
    { key: 'leipzig-emil', nickname: 'Kluger Biber', ageBand: '16-17', language: 'de' },
    { key: 'leipzig-paula', nickname: 'Fröhlicher Fuchs', ageBand: '25-29', language: 'de' },
    { key: 'leipzig-aleksandra', nickname: 'Патувачка Сојка', ageBand: '25-29', language: 'mk' },
    { key: 'leipzig-tom', nickname: 'Kleiner Kauz', ageBand: '14-15', language: 'de' },
    {
      key: 'leipzig-katrin',
      nickname: 'Moderatorin Katrin',
      ageBand: '30+',
      language: 'de',
      role: 'facilitator',
      isShown: true,
    },
    { key: 'leipzig-holger', nickname: 'Referent Holger', ageBand: '30+', language: 'de', role: 'authority_lead' },
    {
      key: 'leipzig-silke',
      nickname: 'Partnerin Silke',
      ageBand: '30+',
      language: 'de',
      role: 'partner',
      organisation: 'aufbauwerk-region-leipzig',
      isShown: true,
    },
  ],
  lab: {
    slug: 'living-lab-neuseenland',
    originalLanguage: 'de',
    texts: {
      de: {
        name: 'Living Lab Neuseenland',
        summary:
          'Wo unsere Großeltern Kohle gefördert haben, liegen heute Seen. Schön sind sie, aber von Wasser allein kann niemand leben. Im Lab treffen sich junge Leute aus Borna, Markkleeberg, Zwenkau, Espenhain und den Dörfern dazwischen und überlegen, was hier fehlt. Wir probieren Ideen im Kleinen aus und bringen sie dorthin, wo entschieden wird. Bevor eine Idee öffentlich wird, schaut eine von uns kurz drüber. Das dauert höchstens zwei Tage.',
        rules:
          'Kritisier die Idee, nicht den Menschen.\nFrag nach, bevor du dich ärgerst.\nKeine Telefonnummern, Adressen oder Fotos von anderen.\nAktive Tagebaue, Böschungen und gesperrte Ufer sind lebensgefährlich: bleib draußen, wir organisieren Besuche.\nWenn dir etwas komisch vorkommt, melde dich bei unserer Vertrauensperson.',
      },
      en: {
        name: 'Neuseenland Living Lab',
        summary:
          'Where our grandparents mined coal there are lakes today. They are beautiful, but nobody can live on water alone. In the lab, young people from Borna, Markkleeberg, Zwenkau, Espenhain and the villages in between meet to work out what is missing. We try ideas on a small scale and take them to where decisions are made. Before an idea goes public, one of us has a quick look. That takes two days at most.',
        rules:
          'Criticise the idea, not the person.\nAsk before you get annoyed.\nNo phone numbers, addresses or photos of other people.\nActive pits, slopes and closed shores can kill: stay out, we organise visits.\nIf something feels wrong, contact our safeguarding person.',
      },
    },
    safeguardingPerson: 'Susanne Winkler',
    safeguardingContact: 'vertrauen.neuseenland@example.org',
    looksFirst: true,
    partners: ['aufbauwerk-region-leipzig', 'landkreis-leipzig', 'berufsschule-an-der-wyhra', 'jugendhaus-abraum'],
    challenges: [
      {
        slug: 'the-lakes-are-ours-too',
        originalLanguage: 'de',
        texts: {
          de: {
            title: 'Die Seen gehören auch uns',
            question:
              'Wie könnten wir das Neuseenland zu einem Ort machen, an dem wir das ganze Jahr leben und arbeiten wollen?',
            background:
              'Im Juli stehen die Autos aus der Stadt bis zur Autobahn, im November ist an den Seen kein Mensch. Die Jobs sind Saisonjobs, Hafen und Strand sind für Gäste gebaut, und wer in Kitzscher oder Groitzsch wohnt und kein Auto hat, sieht den See vor allem auf Plakaten. Dabei liegt hier alles, was man braucht: Wasser, Platz, Gleise, alte Werkhallen.\n\nWir suchen Ideen von Leuten zwischen 14 und 29: für Ausbildung und Arbeit rund ums Wasser, für Treffpunkte im Winter, für Wege und für alles, woran die Planer vor zwanzig Jahren nicht gedacht haben.',
            promise:
              'Jede Idee bekommt innerhalb von zwei Wochen eine Antwort. Über die eingereichten Vorschläge entscheidet der Landkreis Leipzig zusammen mit zwei jungen Leuten aus dem Lab. Für mindestens drei Ideen gibt es bis zu 2.000 Euro und eine feste Ansprechperson. Jede Entscheidung steht mit Gründen auf dieser Seite.',
          },
          en: {
            title: 'The lakes are ours, too',
            question: 'How might we make Neuseenland a place where we want to live and work all year round?',
            background:
              'In July the cars from the city queue back to the motorway; in November there is not a soul at the lakes. The jobs are seasonal, harbour and beach were built for visitors, and if you live in Kitzscher or Groitzsch without a car, you see the lake mostly on posters. Yet everything you need is here: water, space, railway tracks, old workshops.\n\nWe are looking for ideas from people between 14 and 29: for training and work around the water, for places to meet in winter, for ways to get there, and for everything the planners did not think of twenty years ago.',
            promise:
              'Every idea gets an answer within two weeks. Landkreis Leipzig decides on the proposals handed in, together with two young people from the lab. At least three ideas receive up to 2,000 euros and a named contact person. Every decision is published on this page with its reasons.',
          },
        },
        themes: ['mining-land', 'jobs-skills', 'nature-tourism'],
        decidedBy: 'landkreis-leipzig',
        decidesInDays: 88,
        phases: [
          { kind: 'ideas', startDay: -20, endDay: 25 },
          { kind: 'refine', startDay: 25, endDay: 45 },
          { kind: 'vote', startDay: 45, endDay: 55 },
          { kind: 'review', startDay: 55, endDay: 88 },
          { kind: 'results', startDay: 88, endDay: 150 },
        ],
        ideas: [
          {
            title: 'Lernwaggon: ein Lesesaal im Kohlezug',
            pitch:
              'Ein ausgemusterter Eisenbahnwagen mit Blick auf den Störmthaler See, warm, mit WLAN und bis 22 Uhr offen zum Lernen.',
            problem:
              'Ich pendle aus Borna zur Ausbildung, zu Hause teile ich mir das Zimmer mit meiner Schwester. In der Prüfungszeit sitze ich im Imbiss, weil dort Steckdosen sind. Die Bibliothek macht um 18 Uhr zu. Im Winter gibt es im ganzen Südraum keinen warmen Ort, an dem man einfach sitzen darf.',
            beneficiaries:
              'Azubis, Schülerinnen und Studierende ohne ruhiges Zimmer, Leute, die auf den Bus warten, und im Sommer auch Radreisende.',
            howItWorks:
              'Der Wagen steht auf einem kurzen Stück Gleis am Bergbau-Technik-Park. Drinnen gibt es zwanzig Plätze, Leselampen, einen Ofen mit Wärmepumpe und eine stille und eine laute Hälfte. Aufgeschlossen wird von einem Team aus zwölf Leuten, jede Schicht zu zweit, dafür gibt es eine Ehrenamtskarte. Montags und mittwochs ist jemand da, der Mathe erklären kann. An der Wand hängt der alte Schichtplan, und wer reinkommt, trägt sich mit dem Vornamen ein: So sieht man, dass man nicht allein lernt.',
            novelty: 'Lesesäle gibt es in Leipzig viele, am See keinen. Und kaum einer hat Puffer und Kupplung.',
            actors:
              'Bergbau-Technik-Park, die Berufsschule an der Wyhra, eine Museumsbahn, der Busbetrieb wegen der letzten Abfahrt.',
            firstTest:
              'Zwei Wochen im Januar ein beheizter Bauwagen mit acht Plätzen. Wir zählen die belegten Stunden und fragen, wo die Leute sonst gesessen hätten.',
            language: 'de',
            author: 'leipzig-lena',
            themes: ['mining-land', 'jobs-skills', 'heritage-culture'],
            municipality: 'grossposna',
            pictures: [
              {
                drawing: 'wagon',
                text: 'Zeichnung: ein grüner Eisenbahnwagen mit vier hellen Fenstern auf einem Gleis.',
              },
            ],
            createdDaysAgo: 19,
            earlier: {
              pitch: 'Ein ausgemusterter Eisenbahnwagen am Störmthaler See, warm, mit WLAN und offen zum Lernen.',
              firstTest: 'Zwei Wochen im Januar ein beheizter Bauwagen mit acht Plätzen.',
            },
            suggestions: [
              {
                author: 'leipzig-felix',
                part: 'pitch',
                text: 'Ein ausgemusterter Eisenbahnwagen mit Blick auf den Störmthaler See, warm, mit WLAN und bis zum letzten Bus offen zum Lernen.',
                note: 'Der letzte Bus fährt um 19:40. Was danach offen ist, hilft nur denen, die abgeholt werden.',
                daysAgo: 7,
                answer:
                  'Ich rede gerade mit dem Busbetrieb über eine spätere Abfahrt. Klappt das nicht, nehme ich deinen Satz.',
              },
            ],
            journey: [
              { type: 'idea.sent_for_look', daysAgo: 18 },
              { type: 'idea.approved', daysAgo: 17 },
              { type: 'idea.edited', daysAgo: 9 },
            ],
            supporters: [
              'leipzig-jannik',
              'leipzig-mia',
              'leipzig-felix',
              'leipzig-charlotte',
              'leipzig-emil',
              'leipzig-paula',
              'leipzig-aleksandra',
              'asturias-nora',
              'asturias-jonas',
              'asturias-covadonga',
              'kozani-eleni',
              'kozani-giorgos',
              'kozani-despina',
              'strumica-bojan',
              'strumica-ana',
              'transdanubia-zsofi',
              'transdanubia-bence',
            ],
            comments: [
              {
                author: 'leipzig-emil',
                kind: 'praise',
                text: 'Ich würde da sogar Latein lernen. Und das will was heißen.',
                language: 'de',
                daysAgo: 15,
              },
              {
                author: 'leipzig-felix',
                kind: 'concern',
                text: 'Der letzte Bus fährt dort um 19:40. Bis 22 Uhr offen bringt nur denen was, die abgeholt werden. Das solltest du mit dem Busbetrieb klären, bevor du den Wagen suchst.',
                language: 'de',
                daysAgo: 14,
                replies: [
                  {
                    author: 'leipzig-lena',
                    kind: 'improvement',
                    text: 'Stimmt, das ist der Knackpunkt. Ich frage erst mal nach einer Fahrt um 21:30 auf Anmeldung, nur in der Prüfungszeit.',
                    language: 'de',
                    daysAgo: 13,
                  },
                  {
                    author: 'leipzig-katrin',
                    kind: 'improvement',
                    text: 'Ich bin nächste Woche beim Busbetrieb und nehme die Frage mit. Danach schreibe ich hier, was möglich ist.',
                    language: 'de',
                    daysAgo: 13,
                  },
                ],
              },
              {
                author: 'asturias-jonas',
                kind: 'question',
                text: 'Wie kommt der Wagen dahin? In Mieres wollten sie mal eine Lok versetzen, der Transport war am Ende teurer als die Lok.',
                language: 'de',
                daysAgo: 8,
                replies: [
                  {
                    author: 'leipzig-lena',
                    kind: 'improvement',
                    text: 'Gute Frage! Im Technik-Park stehen schon Wagen. Am liebsten wäre mir einer, der gar nicht mehr umziehen muss.',
                    language: 'de',
                    daysAgo: 7,
                  },
                ],
              },
              {
                author: 'transdanubia-zsofi',
                kind: 'praise',
                text: 'The old shift plan as a sign-in list, so you see that you are not studying alone. That made me smile on a bad day.',
                language: 'en',
                daysAgo: 5,
              },
            ],
          },
          {
            title: 'Wasserjahr: Rettungsschwimmen als Sprungbrett',
            pitch:
              'Ein bezahltes Jahr an unseren Seen mit Rettungsschein, Bootsführerschein und Einblick in fünf Betriebe rund ums Wasser.',
            problem:
              'An den Stränden fehlen jeden Sommer Rettungsschwimmer, Abschnitte werden deshalb gesperrt. Gleichzeitig wissen viele nach der Schule nicht, was sie machen sollen, und gehen erst mal weg. Einen Bootsschein kann sich mit 18 kaum jemand leisten.',
            beneficiaries:
              'Schulabgängerinnen und Schulabgänger, Kommunen mit Badestellen, Häfen, Segelschulen und alle, die baden.',
            howItWorks: [
              '## Das Jahr',
              '1. **Winter:** schwimmen in der Halle, Erste Hilfe, Wetterkunde, Bootstechnik.',
              '2. **Mai bis September:** Du arbeitest in einem Team am Kulkwitzer, Markkleeberger oder Zwenkauer See.',
              '3. **Herbst:** fünf Wochen Praktikum in Werft, Wasserlabor, Gastronomie, Naturschutz oder Verwaltung.',
              '',
              '## Was du davon hast',
              '- zwei Scheine und ein Zeugnis',
              '- eine Vorstellung davon, ob du _hier_ bleiben willst',
              '',
              'Wer danach eine Ausbildung in der Region anfängt, bekommt einen Zuschuss zum Moped oder zum Ticket.',
            ].join('\n'),
            actors:
              'Wasserrettung, die Städte am See, Häfen, Aufbauwerk Region Leipzig und jemand, der sich mit Freiwilligendiensten auskennt.',
            firstTest:
              'Ein Kurs mit acht Leuten: zwei Wochen in den Winterferien und vier Samstage im März. Wer besteht, arbeitet im Juli vier bezahlte Wochenenden.',
            language: 'de',
            author: 'leipzig-felix',
            themes: ['jobs-skills', 'nature-tourism', 'health-sport'],
            municipality: 'zwenkau',
            createdDaysAgo: 15,
            journey: [
              { type: 'idea.sent_for_look', daysAgo: 14 },
              { type: 'idea.approved', daysAgo: 13 },
            ],
            supporters: [
              'leipzig-lena',
              'leipzig-mia',
              'leipzig-paula',
              'leipzig-charlotte',
              'asturias-pelayo',
              'asturias-iker',
              'kozani-nikos',
              'strumica-kiril',
              'transdanubia-gergo',
              'transdanubia-lili',
              'transdanubia-dorka',
            ],
            comments: [
              {
                author: 'leipzig-mia',
                kind: 'question',
                text: 'Geht das auch mit 17? Ich bin im Sommer fertig und werde erst im Dezember 18.',
                language: 'de',
                daysAgo: 11,
                replies: [
                  {
                    author: 'leipzig-felix',
                    kind: 'praise',
                    text: 'Den Rettungsschein darfst du auf jeden Fall machen, beim Boot gibt es Altersgrenzen. Ich kläre das und trage es nach.',
                    language: 'de',
                    daysAgo: 10,
                  },
                ],
              },
              {
                author: 'leipzig-holger',
                kind: 'improvement',
                text: 'Die Badestellen gehören verschiedenen Gemeinden. Fangt mit einer an, die wirklich sucht, dann ziehen die anderen nach. Ich nenne euch gern zwei.',
                language: 'de',
                daysAgo: 8,
              },
            ],
          },
          {
            title: 'Прошетај и зборувај: парови околу езерото',
            pitch:
              'Еднаш неделно по еден новодојден и по еден домашен прават круг околу езерото и зборуваат германски, без книга.',
            language: 'mk',
            author: 'leipzig-aleksandra',
            themes: ['care-villages', 'health-sport'],
            municipality: 'markkleeberg',
            createdDaysAgo: 8,
            journey: [
              { type: 'idea.sent_for_look', daysAgo: 8 },
              { type: 'idea.approved', daysAgo: 7 },
            ],
            supporters: [
              'leipzig-lena',
              'leipzig-paula',
              'leipzig-charlotte',
              'strumica-ana',
              'strumica-aylin',
              'strumica-stefan',
              'asturias-jonas',
              'kozani-carla',
            ],
            comments: [
              {
                author: 'leipzig-paula',
                kind: 'praise',
                text: 'Ich habe die Übersetzung gelesen und bin dabei. Ich laufe sowieso jeden Sonntag um den Markkleeberger See, nur bisher mit Kopfhörern.',
                language: 'de',
                daysAgo: 5,
                replies: [
                  {
                    author: 'leipzig-aleksandra',
                    kind: 'praise',
                    text: 'Super! Dann sind wir schon ein Paar. Ich bringe Ajvar mit.',
                    language: 'de',
                    daysAgo: 4,
                  },
                ],
              },
              {
                author: 'strumica-stefan',
                kind: 'improvement',
                text: 'Додај и картички со теми за првите пет минути. Најтешко е да се почне.',
                language: 'mk',
                daysAgo: 3,
              },
            ],
          },
          {
            title: 'Bauwagenbühne für Dörfer ohne Saal',
            pitch: 'Ein umgebauter Bauwagen klappt auf und ist eine Bühne: jeden Monat in einem anderen Dorf.',
            problem:
              'In Espenhain, Mölbis und Oelzschau gibt es Bands, eine Theatergruppe und Leute, die rappen, aber keinen Ort zum Auftreten. Der letzte Gasthof mit Saal hat vor Jahren zugemacht. Für ein Konzert fährt man nach Leipzig und ist dort eine von hundert Bands.',
            beneficiaries:
              'Junge Musikerinnen, Theatergruppen und DJs vom Dorf, Heimatvereine und Nachbarn, die sich sonst nur beim Bäcker sehen.',
            howItWorks:
              'Der Wagen hat eine ausklappbare Seite, eine kleine Anlage und Solarstrom für drei Stunden. Ein Traktor zieht ihn. Jedes Dorf kann ihn für ein Wochenende anfragen und stellt dafür Bänke, Kuchen und jemanden, der um 22 Uhr den Stecker zieht. Die erste halbe Stunde gehört immer Leuten aus dem Dorf, egal ob Blockflöte oder Metal. Technik und Ton übernimmt ein Team, das im Winter im Jugendhaus einen Kurs macht.',
            firstTest:
              'Ein Nachmittag in Espenhain mit einem geliehenen Anhänger als Bühne. Wenn hundert Leute kommen, bauen wir.',
            language: 'de',
            author: 'leipzig-jannik',
            themes: ['heritage-culture', 'care-villages', 'youth-voice'],
            municipality: 'rotha',
            createdDaysAgo: 4,
            journey: [{ type: 'idea.sent_for_look', daysAgo: 1 }],
            supporters: [],
            comments: [],
          },
          {
            title: 'A winter nursery warmed by waste heat',
            pitch:
              'Grow seedlings for the villages in a greenhouse heated by what the power station at Lippendorf now gives away to the sky.',
            language: 'en',
            author: 'leipzig-paula',
            themes: ['energy-climate', 'starting-up'],
            municipality: 'bohlen',
            createdDaysAgo: 2,
            journey: [{ type: 'idea.sent_for_look', daysAgo: 1 }],
            supporters: [],
            comments: [],
          },
          {
            title: 'Drohnenrennen über dem Tagebau',
            pitch:
              'Einmal im Jahr fliegen wir Rennen über dem Tagebau Schleenhain und streamen sie live auf eine Leinwand.',
            problem:
              'Unsere Drohnen-AG darf nur in der Turnhalle fliegen, und da ist nach vier Sekunden die Wand. Draußen gibt es keine Strecke, auf der man legal und mit Publikum fliegen kann.',
            beneficiaries: 'Technikbegeisterte ab 14 Jahren aus Groitzsch, Pegau und Borna.',
            howItWorks:
              'Wir stellen aufblasbare Tore auf und fliegen in Sechsergruppen. Eine Kamera überträgt das Bild aus der Drohne, dazu gibt es einen Stand, an dem man am Simulator üben kann.',
            language: 'de',
            author: 'leipzig-emil',
            themes: ['digital', 'health-sport'],
            municipality: 'groitzsch',
            createdDaysAgo: 12,
            journey: [
              { type: 'idea.sent_for_look', daysAgo: 11 },
              {
                type: 'idea.returned',
                daysAgo: 10,
                reason:
                  'Hallo, das Rennen können wir uns richtig gut vorstellen! Zwei Dinge fehlen noch: In Schleenhain wird weiter gefördert, dort darf niemand fliegen. Such dir bitte einen anderen Ort, vielleicht die alte Kippe bei Borna oder den Festplatz. Und schreib dazu, wie euer erster kleiner Test aussieht. Wenn du magst, machen wir das am Donnerstag im Jugendhaus zusammen.',
                language: 'de',
              },
            ],
            supporters: [],
            comments: [],
          },
          {
            title: 'Eislaufen am Kulki mit Schlittschuhen zum Ausleihen',
            pitch: 'Wenn eine Wiese extra geflutet wird und zufriert, kann man sicher Schlittschuh laufen.',
            language: 'de',
            author: 'leipzig-tom',
            themes: ['health-sport'],
            municipality: 'markranstadt',
            createdDaysAgo: 3,
            journey: [],
            supporters: [],
            comments: [],
          },
        ],
      },
      {
        slug: 'energy-and-memory-in-our-hands',
        originalLanguage: 'de',
        texts: {
          de: {
            title: 'Energie und Erinnerung in unserer Hand',
            question:
              'Wie könnten wir aus dem, was die Kohle hinterlassen hat, selbst etwas machen und es weitergeben?',
            background:
              'Früher kam der Strom aus dem Kraftwerk, in dem der Onkel arbeitete. Heute liegen neben unseren Dörfern große Solarfelder, aber auf der Stromrechnung merkt man davon nichts. Und die Brikettfabriken, in denen halb Borna Schicht hatte, kennt unsere Generation nur von Klassenfahrten.\n\nWir haben gefragt, wie junge Leute beides in die Hand nehmen können: die neue Energie und die alte Geschichte. Die Entscheidungen sind gefallen und stehen hier mit allen Gründen.',
            promise:
              'Der Landkreis Leipzig hat zugesagt, über alle Vorschläge auf der Auswahlliste innerhalb von acht Wochen zu entscheiden und die Gründe zu veröffentlichen. Zwei junge Leute aus dem Lab sitzen mit am Tisch. Was zugesagt wird, bekommt ein Datum, und auf dieser Seite sieht man, ob es gehalten wurde.',
          },
          en: {
            title: 'Energy and memory in our hands',
            question: 'How might we make something of our own out of what coal left behind, and pass it on?',
            background:
              'Electricity used to come from the power station where your uncle worked. Today there are large solar fields next to our villages, but you would not notice it from the bill. And the briquette factories where half of Borna worked shifts are known to our generation only from school trips.\n\nWe asked how young people can take both into their hands: the new energy and the old story. The decisions have been made and can be read here with all reasons.',
            promise:
              'Landkreis Leipzig has promised to decide on every shortlisted proposal within eight weeks and to publish the reasons. Two young people from the lab sit at the table. Whatever is promised gets a date, and this page shows whether it was kept.',
          },
        },
        themes: ['energy-climate', 'heritage-culture', 'mining-land'],
        decidedBy: 'landkreis-leipzig',
        decidesInDays: -43,
        phases: [
          { kind: 'ideas', startDay: -180, endDay: -140 },
          { kind: 'refine', startDay: -140, endDay: -112 },
          { kind: 'vote', startDay: -112, endDay: -100 },
          { kind: 'review', startDay: -100, endDay: -48 },
          { kind: 'results', startDay: -48, endDay: 60 },
        ],
        ideas: [
          {
            title: 'Balkonkraftwerk zum Ausprobieren',
            pitch:
              'Zwölf Steckersolar-Sets, die man drei Monate leihen kann, mit Hilfe beim Anbringen und einem Zähler zum Mitlesen.',
            problem:
              'Neben Neukieritzsch entsteht Sonnenstrom bis zum Horizont, aber in unserem Neubaublock glaubt keiner, dass sich ein Modul am Balkon lohnt. Ein Set kostet mehr, als viele auf einmal übrig haben, und vor dem Schreiben an die Vermieterin drücken sich alle.',
            beneficiaries:
              'Mieterinnen und Mieter mit wenig Geld, junge Leute in der ersten Wohnung und Azubis, die das Anbringen lernen.',
            howItWorks:
              'Du meldest dich an, wir schauen gemeinsam auf deinen Balkon und schreiben der Vermieterin mit einem fertigen Brief. Zwei Azubis bringen das Set mit einer Fachkraft an. Drei Monate lang siehst du am Zähler, was du sparst. Danach gibst du es zurück, oder du kaufst es in Raten, und das Geld fließt in das nächste Set. Alle Werte stehen ohne Namen auf einer Karte, damit die Nachbarn sehen, was Nordost- und was Südbalkone bringen.',
            novelty: 'Zuschüsse gibt es, aber die helfen nur, wenn man das Geld vorstrecken kann. Leihen können alle.',
            actors:
              'Wohnungsgenossenschaft in Borna, die Berufsschule an der Wyhra, die Verbraucherberatung, Landkreis Leipzig.',
            firstTest:
              'Drei Balkone in einem Block für vier Wochen im Mai, einer davon bei jemandem, der nicht dran glaubt.',
            effects:
              'Zwei Azubis bringen die Sets an und erklären sie. Wer danach kaufen will, bekommt eine Liste von Betrieben aus dem Landkreis.',
            results: [
              { text: 'Haushalte, die ausprobiert haben', unit: 'Haushalte', now: 0, goal: 48, inMonths: 12 },
              { text: 'Sets, die jemand danach behält', unit: 'Sets', now: 0, goal: 12, inMonths: 12 },
            ],
            plan: [
              { text: 'Drei Balkone im Mai', inMonths: 1 },
              { text: 'Brief für Vermieter und Versicherung', inMonths: 2 },
              { text: 'Alle zwölf Sets im Umlauf', inMonths: 6 },
            ],
            language: 'de',
            author: 'leipzig-charlotte',
            themes: ['energy-climate', 'housing', 'jobs-skills'],
            municipality: 'borna',
            earlier: { actors: 'Wohnungsgenossenschaft in Borna, die Berufsschule an der Wyhra.' },
            createdDaysAgo: 172,
            journey: [
              { type: 'idea.sent_for_look', daysAgo: 171 },
              { type: 'idea.approved', daysAgo: 170 },
              { type: 'idea.edited', daysAgo: 130 },
              { type: 'idea.submitted', daysAgo: 114 },
              {
                type: 'idea.shortlisted',
                daysAgo: 99,
                reason:
                  'Ihr habt die Kosten offen vorgerechnet, und die Genossenschaft macht mit. In der Abstimmung lag die Idee auf Platz zwei. Für die Prüfung brauchen wir noch eine Aussage zur Versicherung.',
                language: 'de',
              },
              { type: 'idea.review_opened', daysAgo: 92 },
              {
                type: 'idea.ruled',
                daysAgo: 46,
                reason:
                  'Ausgewählt mit einer Bedingung. Die Idee senkt Kosten für Menschen, die sonst nicht an Solarstrom kommen, und sie ist mit 7.800 Euro gut zu bezahlen. Bedingung: Vor dem ersten Set liegt eine schriftliche Zusage der Versicherung vor. Der Landkreis holt sie ein, nicht das Team. Start ist im Frühjahr, sobald die Zusage da ist.',
                language: 'de',
              },
            ],
            supporters: [
              'leipzig-lena',
              'leipzig-jannik',
              'leipzig-mia',
              'leipzig-felix',
              'leipzig-emil',
              'leipzig-paula',
              'leipzig-aleksandra',
              'asturias-nora',
              'asturias-adrian',
              'asturias-marta',
              'asturias-jonas',
              'kozani-eleni',
              'kozani-nikos',
              'kozani-thanasis',
              'kozani-giorgos',
              'strumica-stefan',
              'strumica-bojan',
              'transdanubia-mate',
              'transdanubia-reka',
              'transdanubia-zsofi',
            ],
            comments: [
              {
                author: 'leipzig-jannik',
                kind: 'question',
                text: 'Was ist, wenn das Modul bei Sturm runterkommt? Wir wohnen im fünften Stock, unten ist der Spielplatz.',
                language: 'de',
                daysAgo: 155,
                replies: [
                  {
                    author: 'leipzig-charlotte',
                    kind: 'improvement',
                    text: 'Deshalb hängt nie jemand allein was auf, und über Spielplätzen nehmen wir nur leichte Module mit doppelter Sicherung. Steht jetzt drin.',
                    language: 'de',
                    daysAgo: 154,
                  },
                ],
              },
              {
                author: 'kozani-nikos',
                kind: 'praise',
                text: 'We have the biggest solar parks in Greece and nobody has a panel at home. I showed this to my electrician teacher, he wants the letter to the landlord in Greek.',
                language: 'en',
                daysAgo: 120,
              },
              {
                author: 'leipzig-mia',
                kind: 'concern',
                text: 'Die Entscheidung ist jetzt sechs Wochen her. Gibt es von der Versicherung schon was Neues? Zwei aus meinem Haus fragen ständig nach.',
                language: 'de',
                daysAgo: 5,
                replies: [
                  {
                    author: 'leipzig-holger',
                    kind: 'improvement',
                    text: 'Berechtigte Frage. Ein Angebot liegt vor, das zweite kommt diese Woche. Bis Monatsende schreibe ich das Ergebnis hierher.',
                    language: 'de',
                    daysAgo: 4,
                  },
                ],
              },
            ],
          },
          {
            title: 'Nachtschicht: Brikettfabrik im Dunkeln',
            pitch:
              'Wir führen nachts mit Stirnlampen durch eine alte Brikettfabrik: Junge Leute erzählen, frühere Schichtarbeiter korrigieren.',
            problem:
              'Die alte Fabrik bei Borna ist tagsüber ein Museum für Leute, die sich schon auskennen. In meiner Klasse war außer mir noch niemand dort. Die Männer und Frauen, die da gearbeitet haben, führen selbst durch, aber sie werden weniger, und niemand übernimmt.',
            beneficiaries:
              'Jugendliche und junge Familien aus der Region, der Museumsverein, der Nachwuchs braucht, und Gäste an den Seen, die abends nichts vorhaben.',
            howItWorks:
              'Eine Führung ist eine Nachtschicht im Zeitraffer: achtzig Minuten. Man bekommt am Tor eine Marke, eine Lampe und eine Aufgabe. Zwei von uns führen und erzählen, was in der Schicht passiert ist, und mittendrin sitzt immer jemand, der wirklich dabei war und uns verbessert. Am Ende gibt es Schichtsuppe in der Kantine. Wer fünfmal mitgeführt hat, lernt die nächste Gruppe an. Es dürfen nur Wege benutzt werden, die der Verein freigibt.',
            novelty:
              'Die Alten werden nicht ausgestellt. Sie dürfen uns ins Wort fallen, und genau das ist die Führung.',
            actors:
              'Der Museumsverein, frühere Beschäftigte, das Jugendhaus „Abraum“, die Feuerwehr wegen der Rettungswege.',
            firstTest:
              'Zwei Probeabende mit je fünfzehn Leuten, davon die Hälfte noch nie im Museum. Danach fragen wir, was sie weitererzählen.',
            effects:
              'Acht Jugendliche führen gegen Honorar, und drei frühere Schichtarbeiter geben weiter, was in keinem Buch steht.',
            results: [
              { text: 'Gäste an einem Abend', unit: 'Personen', now: 0, goal: 30, inMonths: -3 },
              { text: 'Jugendliche, die allein führen', unit: 'Personen', now: 0, goal: 8, inMonths: -2 },
            ],
            plan: [
              { text: 'Zwei Probeabende', inMonths: -8 },
              { text: 'Ausbildung der Führenden', inMonths: -6 },
              { text: 'Jeden ersten Freitag im Monat', inMonths: -3 },
            ],
            language: 'de',
            author: 'leipzig-mia',
            themes: ['heritage-culture', 'mining-land', 'nature-tourism'],
            municipality: 'borna',
            createdDaysAgo: 176,
            journey: [
              { type: 'idea.sent_for_look', daysAgo: 175 },
              { type: 'idea.approved', daysAgo: 174 },
              { type: 'idea.submitted', daysAgo: 115 },
              {
                type: 'idea.shortlisted',
                daysAgo: 99,
                reason:
                  'Platz eins in der Abstimmung, und der Verein steht mit Namen dahinter. Besonders gut finden wir, dass Alt und Jung gemeinsam führen.',
                language: 'de',
              },
              { type: 'idea.review_opened', daysAgo: 92 },
              {
                type: 'idea.ruled',
                daysAgo: 60,
                reason:
                  'Ausgewählt. Die Idee kostet wenig, hilft dem Verein, Nachwuchs zu finden, und bringt Leben in den Herbst. Der Landkreis bezahlt Lampen, Versicherung und eine Sicherheitsbegehung. Vereinbart sind acht Abende.',
                language: 'de',
              },
              { type: 'idea.started', daysAgo: 55 },
              {
                type: 'idea.finished',
                daysAgo: 9,
                reason:
                  'Alle acht Abende haben stattgefunden, 214 Menschen waren dabei, mehr als die Hälfte unter 30. Vier Jugendliche sind in den Verein eingetreten. Die Nachtschicht bleibt im Programm, einmal im Monat. Gelernt haben wir: Die Suppe ist kein Extra, sondern der Teil, bei dem die Gespräche anfangen.',
                language: 'de',
              },
            ],
            supporters: [
              'leipzig-lena',
              'leipzig-jannik',
              'leipzig-felix',
              'leipzig-charlotte',
              'leipzig-emil',
              'leipzig-paula',
              'asturias-nora',
              'asturias-covadonga',
              'asturias-lucia',
              'asturias-pelayo',
              'asturias-marta',
              'asturias-iker',
              'asturias-jonas',
              'kozani-eleni',
              'kozani-sofia',
              'kozani-maria',
              'kozani-carla',
              'kozani-despina',
              'strumica-teodora',
              'strumica-elena',
              'strumica-ana',
              'transdanubia-lili',
              'transdanubia-dorka',
              'transdanubia-bence',
              'transdanubia-gergo',
            ],
            comments: [
              {
                author: 'leipzig-charlotte',
                kind: 'praise',
                text: 'Mein Opa saß am zweiten Abend mittendrin und hat euch elfmal unterbrochen. Er hat seitdem jeden Tag davon erzählt.',
                language: 'de',
                daysAgo: 31,
                replies: [
                  {
                    author: 'leipzig-mia',
                    kind: 'praise',
                    text: 'Zwölfmal! Und er hatte jedes Mal recht. Sag ihm, er fehlt uns schon.',
                    language: 'de',
                    daysAgo: 31,
                  },
                ],
              },
              {
                author: 'asturias-covadonga',
                kind: 'question',
                text: 'We want to record former miners for a podcast. How did you get them to interrupt you? Ours are too polite with us.',
                language: 'en',
                daysAgo: 8,
                replies: [
                  {
                    author: 'leipzig-mia',
                    kind: 'improvement',
                    text: 'We put one small mistake into every story on purpose. After the first one nobody is polite any more.',
                    language: 'en',
                    daysAgo: 7,
                  },
                ],
              },
              {
                author: 'leipzig-emil',
                kind: 'concern',
                text: 'Nächstes Mal bitte auch eine Führung, die ohne die steile Treppe auskommt. Mein Bruder im Rollstuhl konnte nur bis zur Kantine mit.',
                language: 'de',
                daysAgo: 7,
                replies: [
                  {
                    author: 'leipzig-mia',
                    kind: 'improvement',
                    text: 'Da hast du recht, das haben wir nicht zu Ende gedacht. Im unteren Stock geht eine eigene Runde. Hilfst du mir, sie zu planen?',
                    language: 'de',
                    daysAgo: 6,
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
