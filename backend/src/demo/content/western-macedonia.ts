import type { DemoRegion } from '../demo-content.js';

export const westernMacedonia: DemoRegion = {
  slug: 'western-macedonia',
  names: {
    en: 'Western Macedonia',
    de: 'Westmakedonien',
    es: 'Macedonia Occidental',
    el: 'Δυτική Μακεδονία',
    mk: 'Западна Македонија (Грција)',
    hu: 'Nyugat-Makedónia',
  },
  country: 'GR',
  languages: ['el'],
  timeZone: 'Europe/Athens',
  guardianMode: 'authorise',
  organisations: [
    { slug: 'just-transition-institute', name: 'Ινστιτούτο Δίκαιης Μετάβασης', kind: 'social_innovation_centre' },
    { slug: 'epas-eordaias', name: 'Επαγγελματική Σχολή Εορδαίας', kind: 'education_research' },
    { slug: 'steki-neon-fteria', name: 'Στέκι Νέων «Φτερά»', kind: 'civil_society' },
  ],
  people: [
    { key: 'kozani-eleni', nickname: 'Ήσυχη Αλεπού', ageBand: '18-24', language: 'el', isShown: true },
    { key: 'kozani-nikos', nickname: 'Γρήγορος Λαγός', ageBand: '18-24', language: 'el' },
    { key: 'kozani-maria', nickname: 'Χρυσή Μέλισσα', ageBand: '16-17', language: 'el' },
    { key: 'kozani-thanasis', nickname: 'Άγρυπνη Κουκουβάγια', ageBand: '25-29', language: 'el' },
    { key: 'kozani-sofia', nickname: 'Λευκός Πελαργός', ageBand: '18-24', language: 'el' },
    { key: 'kozani-giorgos', nickname: 'Ήρεμος Πελεκάνος', ageBand: '25-29', language: 'el' },
    { key: 'kozani-despina', nickname: 'Γελαστή Κερασιά', ageBand: '16-17', language: 'el' },
    { key: 'kozani-ismini', nickname: 'Μικρό Σπουργίτι', ageBand: '14-15', language: 'el' },
    { key: 'kozani-carla', nickname: 'Cigüeña Viajera', ageBand: '18-24', language: 'es' },
    {
      key: 'kozani-katerina',
      nickname: 'Συντονίστρια Κατερίνα',
      ageBand: '30+',
      language: 'el',
      role: 'facilitator',
    },
    { key: 'kozani-stavros', nickname: 'Υπεύθυνος Σταύρος', ageBand: '30+', language: 'el', role: 'authority_lead' },
  ],
  lab: {
    slug: 'living-lab-kozani',
    originalLanguage: 'el',
    texts: {
      el: {
        name: 'Living Lab Κοζάνης',
        summary:
          'Για εβδομήντα χρόνια ο λιγνίτης έδινε ρεύμα σε όλη την Ελλάδα και δουλειά στα σπίτια μας. Τώρα τα φουγάρα σβήνουν ένα ένα, και το τι έρχεται μετά μας αφορά περισσότερο απ’ όλους. Στο εργαστήριο βρισκόμαστε νέοι από την Κοζάνη, την Πτολεμαΐδα, το Αμύνταιο και τη Φλώρινα, λέμε τις ιδέες μας, τις δοκιμάζουμε στην πράξη και ζητάμε καθαρές απαντήσεις.',
        rules:
          'Κρίνουμε την ιδέα, όχι τον άνθρωπο.\nΌλοι έχουμε κάποιον που δούλεψε στα ορυχεία: μιλάμε γι’ αυτό με σεβασμό.\nΔεν ανεβάζουμε τηλέφωνα, διευθύνσεις ή φωτογραφίες άλλων.\nΔεν μπαίνουμε σε ορυχεία και κτίρια χωρίς άδεια. Αν θέλεις να δεις κάποιον χώρο, το κανονίζουμε.\nΑν κάτι σε ενοχλεί, μίλα με την υπεύθυνη προστασίας.',
      },
      en: {
        name: 'Kozani Living Lab',
        summary:
          'For seventy years lignite gave all of Greece electricity and gave our homes work. Now the chimneys are going out one by one, and what comes next concerns us more than anyone. In the lab, young people from Kozani, Ptolemaida, Amyntaio and Florina meet, share ideas, try them out and ask for clear answers.',
        rules:
          'We judge the idea, not the person.\nWe all know someone who worked in the mines: we talk about it with respect.\nWe do not post phone numbers, addresses or photos of other people.\nWe do not enter mines or buildings without permission. If you want to see a place, we will arrange it.\nIf something bothers you, talk to the safeguarding person.',
      },
    },
    safeguardingPerson: 'Αναστασία Παπαδοπούλου',
    safeguardingContact: 'prostasia.kozani@example.org',
    looksFirst: false,
    partners: ['just-transition-institute', 'epas-eordaias', 'steki-neon-fteria'],
    challenges: [
      {
        slug: 'working-here-after-lignite',
        originalLanguage: 'el',
        texts: {
          el: {
            title: 'Δουλειά εδώ, μετά τον λιγνίτη',
            question: 'Πώς θα μπορούσαμε να βρίσκουμε δουλειά που μας αρέσει χωρίς να φύγουμε από τον τόπο μας;',
            background:
              'Οι γονείς και οι παππούδες μας ήξεραν από τα δεκαοχτώ τους πού θα δουλέψουν. Εμείς όχι. Οι περισσότεροι φεύγουμε για τη Θεσσαλονίκη, την Αθήνα ή τη Γερμανία, ακόμα κι όταν δεν το θέλουμε. Στο μεταξύ γίνονται έργα δίπλα μας: φωτοβολταϊκά στα παλιά ορυχεία, αποκατάσταση εδαφών, καινούρια δίκτυα. Συχνά όμως οι τεχνίτες έρχονται από αλλού.\n\nΨάχνουμε ιδέες για το πώς μαθαίνεις μια δουλειά εδώ, πώς ξεκινάς κάτι δικό σου ή πώς δουλεύεις από ένα χωριό για όλο τον κόσμο. Δεν χρειάζεται να είναι έτοιμη η ιδέα. Φτάνει να είναι δική σου.',
            promise:
              'Κάθε ιδέα παίρνει απάντηση. Το Ινστιτούτο Δίκαιης Μετάβασης εξετάζει όσες υποβληθούν ως προτάσεις μαζί με νέους του εργαστηρίου και εργοδότες της περιοχής. Τουλάχιστον τέσσερις θα δοκιμαστούν για τρεις μήνες με μέντορα και μικρό προϋπολογισμό. Οι αποφάσεις δημοσιεύονται με τους λόγους τους.',
          },
          en: {
            title: 'Working here after lignite',
            question: 'How might we find work that we like without having to leave the place we are from?',
            background:
              'At eighteen our parents and grandparents knew where they would work. We do not. Most of us leave for Thessaloniki, Athens or Germany, even if we would rather stay. Meanwhile things are being built next door: solar parks on the old mines, land restoration, new networks. But the people who build them often come from somewhere else.\n\nWe are looking for ideas on how to learn a trade here, how to start something of your own, or how to work from a village for the whole world. Your idea does not have to be finished. It only has to be yours.',
            promise:
              'Every idea gets an answer. The Just Transition Institute looks at those handed in as proposals together with young people from the lab and local employers. At least four will be tried for three months with a mentor and a small budget. Decisions are published with their reasons.',
          },
        },
        themes: ['jobs-skills', 'starting-up', 'energy-climate'],
        decidedBy: 'just-transition-institute',
        decidesInDays: 95,
        phases: [
          { kind: 'ideas', startDay: -20, endDay: 28 },
          { kind: 'refine', startDay: 28, endDay: 48 },
          { kind: 'vote', startDay: 48, endDay: 60 },
          { kind: 'review', startDay: 60, endDay: 95 },
          { kind: 'results', startDay: 95, endDay: 160 },
        ],
        ideas: [
          {
            title: 'Μαθητεία συντήρησης φωτοβολταϊκών στα παλιά ορυχεία',
            pitch:
              'Έξι μήνες αμειβόμενης μαθητείας πάνω στα πάρκα που χτίζονται, ώστε τα συνεργεία να έχουν κόσμο από εδώ.',
            problem:
              'Στα παλιά λιγνιτωρυχεία γύρω από την Πτολεμαΐδα απλώνονται χιλιάδες πάνελ, αλλά τα συνεργεία έρχονται από άλλες πόλεις και μένουν σε ξενοδοχεία. Εγώ τελείωσα ηλεκτρολόγος και σε όλες τις αγγελίες ζητάνε προϋπηρεσία. Πώς να την αποκτήσω, αν δεν με παίρνει κανείς;',
            beneficiaries:
              'Απόφοιτοι ΕΠΑΛ και επαγγελματικών σχολών, τεχνίτες από τα ορυχεία που θέλουν να αλλάξουν ειδικότητα, εταιρείες που ψάχνουν προσωπικό που δεν θα φύγει.',
            howItWorks: [
              'Δύο μέρες την εβδομάδα στη σχολή και **τρεις στο πάρκο**, με μισθό μαθητείας. Κάθε ομάδα έχει έναν παλιό ηλεκτρολόγο των ορυχείων για μέντορα, που ξέρει από ασφάλεια καλύτερα απ’ όλους.',
              '## Τι μαθαίνεις',
              '- καθαρισμό',
              '- θερμογραφία με drone',
              '- αλλαγή μετατροπέων',
              '- σωστή αναφορά βλάβης',
              '',
              'Στο τέλος παίρνεις βεβαίωση που την αναγνωρίζουν όλες οι εταιρείες που συμμετέχουν, κι αυτές υπόσχονται συνέντευξη σε όποιον ολοκληρώσει το πρόγραμμα.',
            ].join('\n'),
            novelty:
              'Σεμινάρια υπάρχουν πολλά. Εδώ η μαθητεία γίνεται στο ίδιο το πάρκο και μέντορες είναι άνθρωποι του λιγνίτη.',
            actors:
              'Επαγγελματική Σχολή Εορδαίας, εταιρείες φωτοβολταϊκών, σωματεία τεχνικών, Ινστιτούτο Δίκαιης Μετάβασης.',
            firstTest:
              'Μία εβδομάδα με οκτώ άτομα σε ένα μικρό πάρκο. Στο τέλος ρωτάμε την εταιρεία πόσους θα κρατούσε και τι τους λείπει.',
            language: 'el',
            author: 'kozani-nikos',
            themes: ['jobs-skills', 'energy-climate', 'mining-land'],
            municipality: 'eordaia',
            pictures: [{ drawing: 'panels', text: 'Σχέδιο: τρία φωτοβολταϊκά πάνελ σε λόφο, με τον ήλιο πάνω τους.' }],
            earlier: {
              pitch: 'Τρεις μήνες πρακτικής πάνω στα πάρκα που χτίζονται, ώστε τα συνεργεία να έχουν κόσμο από εδώ.',
              firstTest: 'Μία εβδομάδα με οκτώ άτομα σε ένα μικρό πάρκο.',
            },
            createdDaysAgo: 19,
            journey: [
              { type: 'idea.published', daysAgo: 18 },
              { type: 'idea.edited', daysAgo: 9 },
            ],
            supporters: [
              'kozani-eleni',
              'kozani-maria',
              'kozani-thanasis',
              'kozani-sofia',
              'kozani-giorgos',
              'kozani-despina',
              'kozani-carla',
              'asturias-nora',
              'asturias-pelayo',
              'asturias-jonas',
              'asturias-adrian',
              'strumica-stefan',
              'strumica-bojan',
              'transdanubia-mate',
              'transdanubia-bence',
              'transdanubia-gergo',
              'leipzig-felix',
              'leipzig-charlotte',
              'leipzig-paula',
            ],
            comments: [
              {
                author: 'kozani-thanasis',
                kind: 'concern',
                text: 'Καλό, αλλά πρόσεξε να μη γίνουμε φτηνά εργατικά χέρια για έξι μήνες και μετά «ευχαριστούμε πολύ». Πρέπει να γράφεται κάπου πόσοι μένουν στη δουλειά.',
                language: 'el',
                daysAgo: 15,
                replies: [
                  {
                    author: 'kozani-nikos',
                    kind: 'improvement',
                    text: 'Σωστός. Να βγαίνει κάθε χρόνο ένας πίνακας: πόσοι ξεκίνησαν, πόσοι έμειναν, σε ποια εταιρεία.',
                    language: 'el',
                    daysAgo: 14,
                  },
                ],
              },
              {
                author: 'leipzig-felix',
                kind: 'question',
                text: 'We have the same situation at the big solar park near Rötha. Who pays the apprentice in your model, the school or the company?',
                language: 'en',
                daysAgo: 12,
                replies: [
                  {
                    author: 'kozani-nikos',
                    kind: 'improvement',
                    text: 'The company pays the three days in the park, and we hope the region pays the two days at school. I still have to ask them.',
                    language: 'en',
                    daysAgo: 11,
                  },
                  {
                    author: 'kozani-katerina',
                    kind: 'praise',
                    text: 'Το ρωτάω εγώ αυτή την εβδομάδα και σας γράφω εδώ τι μου είπαν.',
                    language: 'el',
                    daysAgo: 10,
                  },
                ],
              },
              {
                author: 'kozani-despina',
                kind: 'question',
                text: 'Θα παίρνετε και κορίτσια; Ρωτάω γιατί στην τάξη μου των ηλεκτρολόγων είμαι η μόνη.',
                language: 'el',
                daysAgo: 8,
                replies: [
                  {
                    author: 'kozani-nikos',
                    kind: 'praise',
                    text: 'Εννοείται! Κι αν μας βοηθήσεις με τη δοκιμή, ακόμα καλύτερα.',
                    language: 'el',
                    daysAgo: 8,
                  },
                ],
              },
            ],
          },
          {
            title: 'Κρόκος από την αρχή: κοινό εργαστήρι για νέα προϊόντα',
            pitch:
              'Ένας μικρός χώρος στον Κρόκο, όπου νέοι παραγωγοί φτιάχνουν και δοκιμάζουν προϊόντα με σαφράν πριν ανοίξουν δική τους επιχείρηση.',
            problem:
              'Τον Οκτώβριο όλο το χωριό είναι στα χωράφια και μετά ο κρόκος φεύγει σε συσκευασία ενός γραμμαρίου. Τα μπισκότα, τα σαπούνια και τα ποτά που τον χρησιμοποιούν φτιάχνονται αλλού. Οι φίλες μου έχουν συνταγές, αλλά για να πουλήσεις έστω και ένα βαζάκι θέλεις άδεια, χώρο και λογιστή.',
            beneficiaries:
              'Παιδιά κροκοπαραγωγών που δεν θέλουν να φύγουν, ζαχαροπλάστες και φαρμακοποιοί στην αρχή τους, ο συνεταιρισμός.',
            howItWorks:
              'Ο χώρος έχει μια αδειοδοτημένη κουζίνα και έναν πάγκο για καλλυντικά. Νοικιάζεις με τη μέρα. Μια λογίστρια έρχεται κάθε Τετάρτη και απαντά δωρεάν στις ερωτήσεις όλων μαζί, έτσι μαθαίνεις και από τις απορίες των άλλων. Κάθε προϊόν περνάει από δοκιμή με δέκα αγνώστους, που γράφουν τι θα πλήρωναν. Όποιο προϊόν ξεπουλήσει τρεις φορές μπαίνει στο κοινό ράφι στον σταθμό των λεωφορείων και στο διαδίκτυο.',
            firstTest:
              'Πέντε προϊόντα σε έναν πάγκο στο παζάρι της Κοζάνης για δύο Σάββατα, και κρατάμε λογαριασμό τι πουλήθηκε.',
            language: 'el',
            author: 'kozani-sofia',
            themes: ['starting-up', 'jobs-skills'],
            municipality: 'kozani',
            createdDaysAgo: 15,
            journey: [{ type: 'idea.published', daysAgo: 14 }],
            supporters: [
              'kozani-eleni',
              'kozani-maria',
              'kozani-giorgos',
              'kozani-carla',
              'asturias-adrian',
              'asturias-marta',
              'strumica-aylin',
              'strumica-teodora',
              'transdanubia-lili',
              'leipzig-aleksandra',
            ],
            comments: [
              {
                author: 'kozani-maria',
                kind: 'praise',
                text: 'Η γιαγιά μου βάζει κρόκο στο γάλα με μέλι όταν βήχουμε. Αν το κάνεις σε φακελάκι, θα το αγόραζε όλο το σχολείο.',
                language: 'el',
                daysAgo: 11,
              },
              {
                author: 'asturias-adrian',
                kind: 'improvement',
                text: 'We wrote almost the same idea for an old company store in Figaredo. Let us swap our cost tables, then neither of us has to guess.',
                language: 'en',
                daysAgo: 4,
                replies: [
                  {
                    author: 'kozani-sofia',
                    kind: 'praise',
                    text: 'Deal! I will upload ours after the weekend.',
                    language: 'en',
                    daysAgo: 3,
                  },
                ],
              },
              {
                author: 'kozani-giorgos',
                kind: 'concern',
                text: 'Ο συνεταιρισμός τι λέει; Αν δεν τον έχεις μαζί σου από την αρχή, θα το δει ανταγωνιστικά.',
                language: 'el',
                daysAgo: 2,
              },
            ],
          },
          {
            key: 'machine-shop',
            title: 'Οι μάστορες του ορυχείου ανοίγουν το μηχανουργείο',
            pitch: 'Δύο απογεύματα την εβδομάδα συνταξιούχοι τεχνίτες μάς μαθαίνουν τόρνο, συγκόλληση και επισκευές.',
            language: 'el',
            author: 'kozani-despina',
            themes: ['jobs-skills', 'heritage-culture'],
            municipality: 'eordaia',
            createdDaysAgo: 10,
            journey: [{ type: 'idea.published', daysAgo: 9 }],
            supporters: [
              'kozani-nikos',
              'kozani-thanasis',
              'kozani-maria',
              'kozani-carla',
              'asturias-nora',
              'transdanubia-dorka',
              'leipzig-lena',
            ],
            comments: [
              {
                author: 'kozani-eleni',
                kind: 'question',
                text: 'Ωραίο! Σε ποιο μηχανουργείο το φαντάζεσαι; Στη σχολή ή σε κάποιο από τα παλιά;',
                language: 'el',
                daysAgo: 7,
                replies: [
                  {
                    author: 'kozani-despina',
                    kind: 'improvement',
                    text: 'Για αρχή στη σχολή, γιατί έχει και ασφάλιση. Τα παλιά είναι πιο ωραία, αλλά θέλουν δουλειά.',
                    language: 'el',
                    daysAgo: 6,
                  },
                ],
              },
            ],
          },
          {
            title: 'Σάββατα επισκευής με τους παλιούς μηχανικούς',
            pitch:
              'Μία φορά τον μήνα φτιάχνουμε παρέα ραδιόφωνα, ποδήλατα και εργαλεία, με ανθρώπους που κάποτε επισκεύαζαν εκσκαφείς.',
            language: 'el',
            author: 'kozani-thanasis',
            themes: ['jobs-skills', 'energy-climate'],
            municipality: 'eordaia',
            createdDaysAgo: 7,
            journey: [{ type: 'idea.published', daysAgo: 6 }],
            inspiredBy: ['repair-cafe'],
            mergedInto: {
              idea: 'machine-shop',
              word: 'Εμείς φέρνουμε ό,τι χάλασε, εσείς έχετε τους μάστορες και τον τόρνο. Μαζί γίνεται ένα κανονικό εργαστήρι.',
            },
            supporters: [
              'kozani-eleni',
              'kozani-sofia',
              'kozani-nikos',
              'asturias-nora',
              'asturias-pelayo',
              'leipzig-paula',
            ],
            comments: [
              {
                author: 'kozani-despina',
                kind: 'improvement',
                text: 'Αυτό μοιάζει πολύ με το δικό μας! Εσείς ψάχνετε μηχανικούς, εμείς τους έχουμε ήδη πείσει.',
                language: 'el',
                daysAgo: 4,
                replies: [
                  {
                    author: 'kozani-thanasis',
                    kind: 'praise',
                    text: 'Τότε δεν έχει νόημα να το κάνουμε δύο φορές. Να ενωθούμε;',
                    language: 'el',
                    daysAgo: 3,
                  },
                ],
              },
            ],
          },
          {
            title: 'Work-from-the-village rooms in closed schools',
            pitch:
              'Fast internet, warm rooms and good coffee in three closed village schools, so that remote workers can stay near their families.',
            problem:
              'I write software for a company in Athens and came back to Lechovo for my parents. At home the line drops when it snows, and after two winters of talking only to my screen I nearly left again. I know at least nine people in the villages around Amyntaio in the same position. Every one of these villages has a stone school that closed for lack of children.',
            beneficiaries:
              'People aged 20 to 35 who work remotely or study at a distance, and the villages that get someone back who buys bread every morning.',
            howItWorks:
              'Each school gets a fibre or satellite line, eight desks, a heat pump and two small rooms for calls. Members hold a key and pay per month; students come for free after four o’clock. One member acts as host for a week in turn and cooks a soup on Thursdays, which matters more than the desks. A common calendar shows who is where, so you can move between Lechovo, Nymfaio and Agios Panteleimonas by the lake in summer.',
            novelty:
              'Co-working spaces follow cities. This one follows empty schools and shares its members between villages.',
            firstTest:
              'One classroom for one winter month with borrowed desks and a mobile router. We count the days each person came and ask who would pay 40 euros.',
            language: 'en',
            author: 'kozani-giorgos',
            themes: ['digital', 'care-villages', 'jobs-skills'],
            municipality: 'amyntaio',
            createdDaysAgo: 12,
            journey: [{ type: 'idea.published', daysAgo: 11 }],
            supporters: [
              'kozani-thanasis',
              'kozani-sofia',
              'asturias-adrian',
              'asturias-marta',
              'strumica-bojan',
              'transdanubia-reka',
              'transdanubia-mate',
              'leipzig-paula',
            ],
            comments: [
              {
                author: 'transdanubia-reka',
                kind: 'praise',
                text: 'The soup on Thursdays sold it to me. I left a co-working space in Székesfehérvár because nobody ever spoke.',
                language: 'en',
                daysAgo: 8,
              },
              {
                author: 'kozani-katerina',
                kind: 'improvement',
                text: 'Το σχολείο στο Λέχοβο ανήκει στον δήμο. Αν θέλεις, πάμε μαζί την επόμενη εβδομάδα να ρωτήσουμε τι επιτρέπεται.',
                language: 'el',
                daysAgo: 6,
              },
            ],
          },
          {
            title: 'Semana de intercambio de oficios entre Kozani y Langreo',
            pitch: 'Diez jóvenes de cada valle minero pasan una semana en el otro acompañando a alguien en su trabajo.',
            language: 'es',
            author: 'kozani-carla',
            themes: ['jobs-skills', 'youth-voice'],
            municipality: 'kozani',
            createdDaysAgo: 5,
            journey: [{ type: 'idea.published', daysAgo: 5 }],
            supporters: ['kozani-eleni', 'asturias-nora', 'asturias-covadonga', 'asturias-iker', 'asturias-marta'],
            comments: [
              {
                author: 'asturias-begona',
                kind: 'improvement',
                text: '¡Qué buena! Para menores de 18 habría que prever una familia anfitriona y los permisos. Si empezáis con mayores de edad, se puede organizar mucho antes.',
                language: 'es',
                daysAgo: 3,
              },
              {
                author: 'kozani-eleni',
                kind: 'praise',
                text: 'Εγώ θα πήγαινα αύριο. Να δω επιτέλους από κοντά πώς άλλαξε η Valnalón.',
                language: 'el',
                daysAgo: 3,
              },
            ],
          },
          {
            title: 'Εφαρμογή με όλες τις αγγελίες της περιοχής',
            pitch: 'Να βλέπεις σε έναν χάρτη ποιος ψάχνει άτομο για δουλειά κοντά σου.',
            problem: 'Η αδερφή μου έψαχνε δουλειά σε πέντε σελίδες και τελικά τη βρήκε από τη θεία μας.',
            language: 'el',
            author: 'kozani-ismini',
            themes: ['digital', 'jobs-skills'],
            createdDaysAgo: 3,
            journey: [],
            supporters: [],
            comments: [],
          },
        ],
      },
      {
        slug: 'green-fields-after-the-mines',
        originalLanguage: 'el',
        texts: {
          el: {
            title: 'Τα χωράφια του λιγνίτη πρασινίζουν',
            question: 'Πώς θα μπορούσαμε να κάνουμε τα παλιά ορυχεία μέρη όπου θα θέλουμε να πηγαίνουμε;',
            background:
              'Από τον δρόμο Κοζάνης–Πτολεμαΐδας βλέπεις αποθέσεις ως τον ορίζοντα. Κάποιες έχουν ήδη δέντρα, λίμνες και αλεπούδες. Λίγοι όμως ξέρουν πού επιτρέπεται να περπατήσεις και γιατί να πας. Πάνω σε αυτή τη γη ήταν και χωριά: η Χαραυγή, η Καρδιά, η Μαυροπηγή. Όποιος έμενε εκεί δεν έχει πια τι να δείξει στα παιδιά του.\n\nΤώρα δουλεύουμε πάνω στις ιδέες που ήρθαν: τις διορθώνουμε, τις ενώνουμε και τις κάνουμε προτάσεις.',
            promise:
              'Όσες ιδέες υποβληθούν ως το τέλος της επεξεργασίας πηγαίνουν σε ψηφοφορία και μετά στο Ινστιτούτο Δίκαιης Μετάβασης, που ελέγχει μαζί με τους ιδιοκτήτες της γης τι επιτρέπεται. Για δύο ιδέες υπάρχει εξασφαλισμένος χώρος και φύτευση μέσα στη χρονιά. Για κάθε «όχι» εξηγούμε τον λόγο.',
          },
          en: {
            title: 'Green fields after the mines',
            question: 'How might we turn the old mines into places where we actually want to go?',
            background:
              'From the road between Kozani and Ptolemaida you see spoil heaps as far as the horizon. Some already have trees, lakes and foxes. But few people know where walking is allowed, or why they should go. There were villages on this land, too: Charavgi, Kardia, Mavropigi. Those who lived there have no place left to show their children.\n\nWe are now working on the ideas that came in: we correct them, join them and turn them into proposals.',
            promise:
              'Ideas handed in by the end of the refining phase go to a vote and then to the Just Transition Institute, which checks with the owners of the land what is allowed. For two ideas a site and planting are secured within this year. For every “no” we explain why.',
          },
        },
        themes: ['mining-land', 'nature-tourism', 'heritage-culture'],
        decidedBy: 'just-transition-institute',
        decidesInDays: 62,
        phases: [
          { kind: 'ideas', startDay: -75, endDay: -25 },
          { kind: 'refine', startDay: -25, endDay: 14 },
          { kind: 'vote', startDay: 14, endDay: 24 },
          { kind: 'review', startDay: 24, endDay: 62 },
          { kind: 'results', startDay: 62, endDay: 130 },
        ],
        ideas: [
          {
            title: 'Λεβάντα και μέλισσες πάνω στις αποθέσεις',
            pitch: 'Μια σχολική ομάδα φυτεύει λεβάντα σε δύο στρέμματα απόθεσης και βάζει πέντε κυψέλες.',
            problem:
              'Όπου έγινε αποκατάσταση φύτεψαν σχεδόν μόνο ακακίες. Ανθίζουν δύο βδομάδες τον Μάιο και μετά οι μέλισσες δεν βρίσκουν τίποτα. Ο θείος μου μεταφέρει τα μελίσσια του στη Χαλκιδική κάθε καλοκαίρι. Κι εμείς στο σχολείο κάνουμε περιβαλλοντική εκπαίδευση από φωτοτυπίες.',
            beneficiaries:
              'Μαθητές που μαθαίνουν έξω από την τάξη, νέοι μελισσοκόμοι και όποιος θέλει μια ωραία βόλτα τον Ιούλιο.',
            howItWorks:
              'Διαλέγουμε με γεωπόνο ένα κομμάτι όπου το χώμα έχει ήδη μετρηθεί. Κάθε τάξη παίρνει δέκα σειρές και τις έχει για τρία χρόνια, ώστε κάποιος να τις νοιάζεται και το καλοκαίρι. Οι κυψέλες μπαίνουν σε απόσταση από το μονοπάτι, με έναν έμπειρο μελισσοκόμο που μας δείχνει. Το μέλι ελέγχεται σε εργαστήριο πριν φάει κανείς. Από τη λεβάντα φτιάχνουμε σακουλάκια και τα πουλάμε στο πανηγύρι, για να πληρώνουμε το πότισμα του επόμενου καλοκαιριού.',
            firstTest: 'Πενήντα φυτά σε δύο διαφορετικά σημεία τον Μάρτιο. Τον Ιούνιο μετράμε πόσα ζουν.',
            language: 'el',
            author: 'kozani-maria',
            themes: ['mining-land', 'nature-tourism'],
            municipality: 'eordaia',
            earlier: {
              pitch: 'Μια σχολική ομάδα φυτεύει λεβάντα σε δύο στρέμματα απόθεσης.',
              firstTest: 'Πενήντα φυτά τον Μάρτιο. Τον Ιούνιο μετράμε πόσα ζουν.',
            },
            createdDaysAgo: 60,
            journey: [
              { type: 'idea.published', daysAgo: 58 },
              { type: 'idea.edited', daysAgo: 16 },
            ],
            supporters: [
              'kozani-eleni',
              'kozani-nikos',
              'kozani-sofia',
              'kozani-despina',
              'kozani-giorgos',
              'kozani-thanasis',
              'strumica-ana',
              'strumica-stefan',
              'strumica-elena',
              'transdanubia-zsofi',
              'transdanubia-dorka',
              'asturias-lucia',
              'leipzig-charlotte',
              'leipzig-mia',
            ],
            comments: [
              {
                author: 'strumica-stefan',
                kind: 'question',
                text: 'Кој ги полева садниците во јули? Кај нас првата година ни изгоре половината, па наредната ставивме слама околу секое растение.',
                language: 'mk',
                daysAgo: 40,
                replies: [
                  {
                    author: 'kozani-maria',
                    kind: 'improvement',
                    text: 'Thank you! Straw is a great idea and costs nothing here. I added it to the plan.',
                    language: 'en',
                    daysAgo: 38,
                  },
                ],
              },
              {
                author: 'kozani-stavros',
                kind: 'improvement',
                text: 'Υπάρχουν μετρήσεις εδάφους για τρεις αποθέσεις κοντά στην πόλη. Θα σας τις στείλω, για να διαλέξετε σημείο με στοιχεία και όχι στην τύχη.',
                language: 'el',
                daysAgo: 20,
              },
            ],
          },
          {
            title: 'Μονοπάτι μνήμης για τα χωριά που έφυγαν',
            pitch:
              'Μια διαδρομή δέκα χιλιομέτρων με σταθμούς εκεί όπου ήταν οι πλατείες της Χαραυγής, της Καρδιάς και της Μαυροπηγής.',
            problem:
              'Ο παππούς μου γεννήθηκε στη Χαραυγή. Όταν τον ρωτάω πού ήταν το σπίτι του, δείχνει στον αέρα: το έδαφος είναι πια πενήντα μέτρα πιο κάτω. Στα νέα χωριά μεγαλώνουν παιδιά που δεν ξέρουν γιατί η πλατεία τους έχει όνομα από έναν τόπο που δεν υπάρχει.',
            beneficiaries:
              'Οικογένειες που μετεγκαταστάθηκαν, σχολεία, περπατητές και ποδηλάτες, και όσοι γυρίζουν το καλοκαίρι από τη Γερμανία.',
            howItWorks:
              'Σε κάθε σταθμό υπάρχει ένα μεταλλικό πλαίσιο, φτιαγμένο από κομμάτια παλιού ταινιόδρομου. Κοιτάς μέσα από αυτό και βλέπεις χαραγμένο στο γυαλί το περίγραμμα του χωριού, ακριβώς στο ύψος όπου ήταν. Με το κινητό ακούς δύο λεπτά ιστορίας από κάποιον που έζησε εκεί, με τη δική του φωνή. Η διαδρομή περνά μόνο από ασφαλή εδάφη, που έχουν ήδη αποκατασταθεί. Μια φορά τον χρόνο, ανήμερα του παλιού πανηγυριού, περπατάμε όλοι μαζί και στο τέρμα στρώνουμε τραπέζι.',
            novelty:
              'Μνημεία υπάρχουν. Ένα πλαίσιο που σου δείχνει το χωριό στον αέρα, εκεί όπου ήταν, δεν το έχω δει πουθενά.',
            actors:
              'Σύλλογοι των μετεγκατεστημένων χωριών, ο ιδιοκτήτης των εδαφών, ο δήμος, το πανεπιστήμιο για τους παλιούς χάρτες.',
            firstTest:
              'Ένα πλαίσιο από χαρτόνι και ζελατίνα στην άκρη του δρόμου, με είκοσι παλιούς κατοίκους ένα κυριακάτικο πρωί. Ρωτάμε αν αναγνωρίζουν το χωριό τους.',
            effects:
              'Έξι νέοι μαθαίνουν ηχογράφηση και ξενάγηση. Δύο παλιοί μηχανουργοί δείχνουν πώς φτιάχνονται τα πλαίσια.',
            results: [
              { text: 'Ιστορίες που ηχογραφήθηκαν', unit: 'ιστορίες', now: 3, goal: 20, inMonths: 9 },
              { text: 'Όσοι περπάτησαν τη διαδρομή', unit: 'άτομα τον μήνα', now: 0, goal: 80, inMonths: 12 },
            ],
            plan: [
              { text: 'Το πρώτο χάρτινο πλαίσιο', inMonths: 1 },
              { text: 'Ηχογραφήσεις με τους συλλόγους', inMonths: 4 },
              { text: 'Τρεις σταθμοί ανοιχτοί', inMonths: 9 },
            ],
            language: 'el',
            author: 'kozani-eleni',
            themes: ['heritage-culture', 'mining-land', 'nature-tourism'],
            municipality: 'kozani',
            earlier: {
              actors: 'Σύλλογοι των μετεγκατεστημένων χωριών, ο δήμος.',
              novelty: 'Μνημεία υπάρχουν. Ένα πλαίσιο που σου δείχνει το χωριό εκεί όπου ήταν, όχι.',
            },
            createdDaysAgo: 70,
            journey: [
              { type: 'idea.published', daysAgo: 68 },
              { type: 'idea.edited', daysAgo: 22 },
              { type: 'idea.submitted', daysAgo: 4 },
            ],
            supporters: [
              'kozani-nikos',
              'kozani-maria',
              'kozani-thanasis',
              'kozani-sofia',
              'kozani-giorgos',
              'kozani-despina',
              'kozani-carla',
              'asturias-nora',
              'asturias-covadonga',
              'asturias-lucia',
              'asturias-marta',
              'strumica-ana',
              'strumica-teodora',
              'strumica-aylin',
              'transdanubia-lili',
              'transdanubia-zsofi',
              'transdanubia-reka',
              'leipzig-lena',
              'leipzig-charlotte',
              'leipzig-mia',
              'leipzig-paula',
              'leipzig-aleksandra',
            ],
            comments: [
              {
                author: 'kozani-sofia',
                kind: 'praise',
                text: 'Το διάβασα στον πατέρα μου και δεν μίλησε για πέντε λεπτά. Μετά πήγε και βρήκε φωτογραφίες από την Καρδιά. Σου τις σκανάρω.',
                language: 'el',
                daysAgo: 61,
                replies: [
                  {
                    author: 'kozani-eleni',
                    kind: 'praise',
                    text: 'Σ’ ευχαριστώ πολύ. Πες του ότι θέλω να τον ηχογραφήσω, αν το θέλει κι αυτός.',
                    language: 'el',
                    daysAgo: 60,
                  },
                ],
              },
              {
                author: 'leipzig-charlotte',
                kind: 'praise',
                text: 'South of Leipzig, whole villages disappeared too. On the tip near Magdeborn there is only a stone. Your frame would make people stop and look. May we borrow the idea?',
                language: 'en',
                daysAgo: 45,
              },
              {
                author: 'kozani-thanasis',
                kind: 'concern',
                text: 'Κάποιοι ακόμα πονάνε, και άλλοι είναι θυμωμένοι με τις αποζημιώσεις. Να ρωτηθούν οι σύλλογοι πριν μπει οτιδήποτε, όχι μετά.',
                language: 'el',
                daysAgo: 33,
                replies: [
                  {
                    author: 'kozani-eleni',
                    kind: 'improvement',
                    text: 'Συμφωνώ. Μίλησα με τους δύο και περιμένω τον τρίτο. Χωρίς το ναι τους δεν στήνουμε σταθμό.',
                    language: 'el',
                    daysAgo: 31,
                  },
                ],
              },
            ],
          },
          {
            title: 'Πίστα καρτ στην παλιά αυλή λιγνίτη',
            pitch: 'Ηλεκτρικά καρτ σε μια άδεια τσιμεντένια αυλή, με αγώνες κάθε Κυριακή.',
            language: 'el',
            author: 'kozani-thanasis',
            themes: ['mining-land', 'health-sport'],
            municipality: 'amyntaio',
            createdDaysAgo: 52,
            journey: [
              { type: 'idea.published', daysAgo: 51 },
              { type: 'idea.withdrawn', daysAgo: 18 },
            ],
            supporters: ['kozani-nikos', 'transdanubia-gergo'],
            comments: [
              {
                author: 'kozani-maria',
                kind: 'concern',
                text: 'Εκεί δίπλα φωλιάζουν πουλιά την άνοιξη. Ακόμα κι αν είναι ηλεκτρικά, ο κόσμος κάνει φασαρία.',
                language: 'el',
                daysAgo: 35,
                replies: [
                  {
                    author: 'kozani-thanasis',
                    kind: 'praise',
                    text: 'Πήγα και είδα, έχεις δίκιο. Την αποσύρω και ψάχνω άλλο σημείο, χωρίς φωλιές.',
                    language: 'el',
                    daysAgo: 19,
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
