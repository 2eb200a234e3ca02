import type { DemoRegion } from '../demo-content.js';

export const asturias: DemoRegion = {
  slug: 'asturias',
  names: {
    en: 'Asturias',
    de: 'Asturien',
    es: 'Asturias',
    el: 'Αστούριες',
    mk: 'Астурија',
    hu: 'Asztúria',
  },
  country: 'ES',
  languages: ['es'],
  timeZone: 'Europe/Madrid',
  guardianMode: 'none',
  organisations: [
    { slug: 'principado-de-asturias', name: 'Principado de Asturias', kind: 'public_body' },
    { slug: 'cives-mundi', name: 'Cives Mundi', kind: 'civil_society' },
    { slug: 'escuela-de-oficios-cuenca-viva', name: 'Escuela de Oficios Cuenca Viva', kind: 'education_research' },
    { slug: 'casa-joven-el-castillete', name: 'Casa Joven El Castillete', kind: 'civil_society' },
  ],
  people: [
    { key: 'asturias-nora', nickname: 'Nutria Clara', ageBand: '18-24', language: 'es', isShown: true },
    { key: 'asturias-pelayo', nickname: 'Urogallo Tranquilo', ageBand: '18-24', language: 'es' },
    { key: 'asturias-lucia', nickname: 'Xana Curiosa', ageBand: '16-17', language: 'es' },
    { key: 'asturias-adrian', nickname: 'Tejo Valiente', ageBand: '25-29', language: 'es' },
    { key: 'asturias-covadonga', nickname: 'Golondrina Veloz', ageBand: '18-24', language: 'es' },
    { key: 'asturias-iker', nickname: 'Oso Madrugador', ageBand: '16-17', language: 'es' },
    { key: 'asturias-marta', nickname: 'Castaña Risueña', ageBand: '25-29', language: 'es' },
    { key: 'asturias-anxelu', nickname: 'Trasgu Pequeño', ageBand: '14-15', language: 'es' },
    { key: 'asturias-jonas', nickname: 'Reisender Kranich', ageBand: '18-24', language: 'de' },
    {
      key: 'asturias-begona',
      nickname: 'Dinamizadora Begoña',
      ageBand: '30+',
      language: 'es',
      role: 'facilitator',
    },
    { key: 'asturias-javier', nickname: 'Técnico Javier', ageBand: '30+', language: 'es', role: 'authority_lead' },
    {
      key: 'asturias-admin',
      nickname: 'Administradora Elvira',
      ageBand: '30+',
      language: 'es',
      role: 'administrator',
      isShown: true,
    },
  ],
  lab: {
    slug: 'living-lab-cuenca-del-nalon',
    originalLanguage: 'es',
    texts: {
      es: {
        name: 'Living Lab Cuenca del Nalón',
        summary:
          'Somos gente joven de las cuencas mineras, y también personas de la administración, de empresas y de asociaciones que quieren escucharnos. Nos juntamos en Langreo y en Mieres, cerca de Valnalón, donde una antigua siderurgia lleva años convertida en un lugar para aprender a emprender. El laboratorio se presentó en el arranque de SIJMA en Oviedo, del 11 al 13 de junio de 2025, con visitas a Muniellos, Cangas del Narcea y el valle del Nalón.',
        rules:
          'Critica la idea, nunca a la persona.\nPregunta antes de suponer: aquí nadie tiene que saberlo todo.\nNo publiques teléfonos, direcciones ni fotos de otras personas.\nSi un edificio está cerrado, no entres: avísanos y pedimos la visita.\nSi algo te incomoda, habla con la persona de protección del laboratorio.',
      },
      en: {
        name: 'Nalón Valley Living Lab',
        summary:
          'We are young people from the Asturian coalfields, together with people from public bodies, companies and associations who want to listen. We meet in Langreo and Mieres, close to Valnalón, where an old steelworks has long been a place to learn how to start something of your own. The lab was introduced at the SIJMA kick-off in Oviedo, 11 to 13 June 2025, with visits to Muniellos, Cangas del Narcea and the Nalón valley.',
        rules:
          'Criticise the idea, never the person.\nAsk before you assume: nobody here has to know everything.\nDo not post phone numbers, addresses or photos of other people.\nIf a building is closed, stay out: tell us and we will ask for a visit.\nIf something makes you uncomfortable, talk to the lab’s safeguarding person.',
      },
    },
    safeguardingPerson: 'Carmen Velasco',
    safeguardingContact: 'proteccion.nalon@example.org',
    looksFirst: false,
    partners: ['principado-de-asturias', 'cives-mundi', 'escuela-de-oficios-cuenca-viva', 'casa-joven-el-castillete'],
    challenges: [
      {
        slug: 'new-life-for-mine-buildings',
        originalLanguage: 'es',
        texts: {
          es: {
            title: 'Vida nueva para los edificios de la mina',
            question: '¿Cómo podríamos llenar de vida los edificios de la mina que hoy están vacíos?',
            background:
              'En las cuencas del Nalón y del Caudal quedan castilletes, lampisterías, casas de aseos y economatos que ya no tienen uso. Algunos están protegidos y bien cuidados; en otros entra el agua. Mientras tanto, quien tiene 20 años en Langreo o en Mieres busca sitio para ensayar, arreglar cosas, quedar o montar algo propio, y muchas veces acaba yéndose a Oviedo o a Gijón.\n\nEn el encuentro de arranque de SIJMA, en Oviedo, del 11 al 13 de junio de 2025, visitamos Valnalón y hablamos de lo que pasa cuando un lugar industrial se abre a la gente joven. Ahora os toca a vosotras y vosotros: ¿qué harías tú con uno de esos edificios? Vale una idea pequeña, que se pueda probar en un mes, y vale también una grande.',
            promise:
              'Leemos todas las ideas y contestamos a todas. Las que se presenten como propuesta las valora el Principado de Asturias junto con dos jóvenes del laboratorio. Como mínimo tres podrán hacer una prueba en un edificio real, con seguro y con una persona técnica que acompañe. Publicamos cada decisión con sus motivos, también cuando sea un no.',
          },
          en: {
            title: 'New life for mine buildings',
            question: 'How might we fill the empty mine buildings of our valleys with life again?',
            background:
              'Headframes, lamp rooms, pithead baths and company stores still stand in the Nalón and Caudal valleys without a use. Some are protected and well kept; in others the rain comes in. Meanwhile, if you are 20 and live in Langreo or Mieres, you look for somewhere to rehearse, repair things, meet or start something, and you often end up leaving for Oviedo or Gijón.\n\nAt the SIJMA kick-off in Oviedo, 11 to 13 June 2025, we visited Valnalón and talked about what happens when an industrial site opens up to young people. Now it is your turn: what would you do with one of these buildings? A small idea that can be tried in a month is welcome, and so is a big one.',
            promise:
              'We read every idea and answer every one. Those handed in as proposals are reviewed by the Principado de Asturias together with two young people from the lab. At least three will be tried out in a real building, with insurance and a technician at your side. We publish each decision with its reasons, even when it is a no.',
          },
        },
        themes: ['mining-land', 'heritage-culture', 'starting-up'],
        decidedBy: 'principado-de-asturias',
        decidesInDays: 90,
        phases: [
          { kind: 'ideas', startDay: -20, endDay: 25 },
          { kind: 'refine', startDay: 25, endDay: 45 },
          { kind: 'vote', startDay: 45, endDay: 55 },
          { kind: 'review', startDay: 55, endDay: 85 },
          { kind: 'results', startDay: 85, endDay: 150 },
        ],
        ideas: [
          {
            key: 'repair-cafe',
            title: 'Repair café en la antigua lampistería',
            pitch:
              'Un sábado al mes arreglamos juntos radios, bicis y ropa en la lampistería donde antes se cargaban las lámparas de los mineros.',
            problem:
              'En Langreo ya casi no queda nadie que arregle un secador o una cazadora, así que todo va a la basura. Y a la vez hay muchos jubilados de la mina y de los talleres que saben soldar, coser o bobinar un motor, y nadie se lo pregunta. La lampistería lleva años cerrada, aunque el tejado está bien.',
            beneficiaries:
              'Gente que no puede comprar algo nuevo cada vez que se rompe, jóvenes que quieren aprender un oficio con las manos y vecinos mayores que pasan las mañanas solos.',
            howItWorks:
              'El primer sábado de cada mes abrimos de 11 a 15 h. En la puerta apuntamos qué traes y te sentamos con una pareja: una persona joven y una mayor que sepa del tema. Tú también arreglas, no lo dejas y te vas. Si falta una pieza, la pedimos entre todos para el mes siguiente. El café y el bizcocho los pone cada vez una asociación distinta. Las herramientas se guardan en las taquillas numeradas de las lámparas, y quien venga cinco veces recibe su propia ficha, como la que llevaban los mineros.',
            novelty:
              'Hay repair cafés en muchas ciudades, pero aquí el sitio cuenta parte de la historia: la ficha, las taquillas y la gente que trabajó allí.',
            actors:
              'Casa Joven El Castillete, la Escuela de Oficios Cuenca Viva, jubilados de los talleres, el propietario del edificio y el Ayuntamiento para el seguro.',
            firstTest:
              'Una mañana en la Casa Joven con seis mesas y herramientas prestadas. Contamos cuántas cosas entran, cuántas salen funcionando y quién querría repetir.',
            effects:
              'En un año, veinte jóvenes saben usar un soldador y un comprobador con seguridad. Tres negocios de reparación de la cuenca buscan aprendices: les pasamos los nombres de quien quiera seguir.',
            results: [
              { text: 'Cosas que salen arregladas por la puerta', unit: 'al mes', now: 0, goal: 40, inMonths: 9 },
              { text: 'Jóvenes que arreglan sin ayuda', unit: 'personas', now: 2, goal: 20, inMonths: 12 },
            ],
            plan: [
              { text: 'La mañana de prueba en la Casa Joven', inMonths: 1 },
              { text: 'Revisión eléctrica de la lampistería y seguro', inMonths: 3 },
              { text: 'Primer sábado en la lampistería', inMonths: 4 },
            ],
            costs: [
              { text: 'Herramientas y comprobador', euros: 900 },
              { text: 'Seguro de un año', euros: 650 },
            ],
            earlier: {
              pitch: 'Una vez al mes arreglamos juntos radios, bicis y ropa en la antigua lampistería.',
              firstTest: 'Una mañana en la Casa Joven con seis mesas y herramientas prestadas.',
            },
            suggestions: [
              {
                author: 'asturias-pelayo',
                part: 'howItWorks',
                text: 'El primer sábado de cada mes abrimos de 11 a 15 h. En la puerta apuntamos qué traes y te sentamos con una pareja: una persona joven y una mayor que sepa del tema. Tú también arreglas, no lo dejas y te vas. Antes de salir, todo lo que lleva enchufe pasa por una mesa de revisión con comprobador. Si falta una pieza, la pedimos entre todos para el mes siguiente. El café y el bizcocho los pone cada vez una asociación distinta. Las herramientas se guardan en las taquillas numeradas de las lámparas, y quien venga cinco veces recibe su propia ficha, como la que llevaban los mineros.',
                note: 'Así nadie se lleva a casa una plancha mal arreglada.',
                daysAgo: 6,
              },
            ],
            language: 'es',
            author: 'asturias-nora',
            themes: ['mining-land', 'jobs-skills', 'energy-climate'],
            municipality: 'langreo',
            createdDaysAgo: 18,
            journey: [
              { type: 'idea.published', daysAgo: 17 },
              { type: 'idea.edited', daysAgo: 11 },
            ],
            supporters: [
              'asturias-pelayo',
              'asturias-lucia',
              'asturias-adrian',
              'asturias-covadonga',
              'asturias-iker',
              'asturias-marta',
              'asturias-anxelu',
              'asturias-jonas',
              'kozani-eleni',
              'kozani-thanasis',
              'kozani-carla',
              'strumica-ana',
              'strumica-stefan',
              'strumica-aylin',
              'transdanubia-zsofi',
              'transdanubia-reka',
              'transdanubia-mate',
              'leipzig-lena',
              'leipzig-felix',
              'leipzig-paula',
              'leipzig-aleksandra',
            ],
            comments: [
              {
                author: 'asturias-marta',
                kind: 'praise',
                text: 'Mi güelu fue lampistero y todavía guarda la ficha en un cajón. Si esto sale, os lo llevo de una oreja: arregla transistores con los ojos cerrados.',
                language: 'es',
                daysAgo: 15,
                replies: [
                  {
                    author: 'asturias-nora',
                    kind: 'praise',
                    text: '¡Por favor, tráelo! Justo nos falta alguien que sepa de radios.',
                    language: 'es',
                    daysAgo: 15,
                  },
                ],
              },
              {
                author: 'asturias-pelayo',
                kind: 'concern',
                text: 'Ojo con lo eléctrico: si alguien se lleva a casa una plancha mal arreglada, ¿quién responde? Yo pondría una revisión final con comprobador antes de que salga nada por la puerta.',
                language: 'es',
                daysAgo: 13,
                replies: [
                  {
                    author: 'asturias-nora',
                    kind: 'improvement',
                    text: 'Tienes toda la razón. Lo añado: lo que lleva enchufe no sale sin prueba y sin firma de una persona con título.',
                    language: 'es',
                    daysAgo: 12,
                  },
                  {
                    author: 'asturias-begona',
                    kind: 'improvement',
                    text: 'Pregunto en la escuela de oficios si algún profe de electricidad puede venir los sábados. Os digo algo esta semana.',
                    language: 'es',
                    daysAgo: 12,
                  },
                ],
              },
              {
                author: 'kozani-thanasis',
                kind: 'question',
                text: 'Love the lamp token! How do you find the retired workers? In Ptolemaida many of them think such things are only for young people.',
                language: 'en',
                daysAgo: 10,
                replies: [
                  {
                    author: 'asturias-nora',
                    kind: 'praise',
                    text: 'We went to the café where they play cards and brought a broken toaster. Ten minutes later there were four of them on it.',
                    language: 'en',
                    daysAgo: 9,
                  },
                ],
              },
              {
                author: 'leipzig-paula',
                kind: 'improvement',
                text: 'Bei uns in Borna hängt im Repair-Café ein Zettel: „Heute gerettet: 14 Geräte, 38 Kilo“. Klingt albern, aber alle fotografieren ihn. Nehmt eine Waage mit!',
                language: 'de',
                daysAgo: 6,
              },
            ],
          },
          {
            title: 'Un rocódromo en el castillete',
            pitch:
              'Convertir la estructura de un castillete en desuso en una vía de escalada con monitores jóvenes de la cuenca.',
            problem:
              'Escalar está de moda, pero desde Turón el rocódromo más cercano queda a más de media hora en coche, y si no tienes coche no vas. El castillete es lo más alto del valle y solo lo miramos desde abajo. Muchos de mi edad ya no saben ni cómo se llamaba el pozo.',
            beneficiaries:
              'Chavales y chavalas de la cuenca que no tienen coche, institutos que buscan otra clase de educación física y gente joven que quiere sacarse el título de monitor.',
            howItWorks:
              'No se toca el hierro protegido: se monta una torre de andamio homologada dentro del castillete, y sobre ella van los paneles. Hay tres alturas, desde un muro bajo para empezar sin cuerda hasta una vía larga con cuerda por arriba. Cada tarde abren dos monitores. Las entradas del fin de semana pagan las tardes gratis para los institutos. A media altura hay una plataforma para pararse a respirar y leer qué se veía desde allí cuando el pozo funcionaba.',
            actors:
              'Federación de montaña, propietario del pozo, Patrimonio (es un bien protegido) y los institutos de Mieres.',
            firstTest:
              'Alquilar un rocódromo hinchable durante un fin de semana al pie del castillete y contar cuánta gente viene y desde dónde.',
            language: 'es',
            author: 'asturias-pelayo',
            themes: ['mining-land', 'health-sport', 'heritage-culture'],
            municipality: 'mieres',
            pictures: [
              {
                drawing: 'tower',
                text: 'Dibujo de un castillete con su rueda y, al lado, una casa de máquinas roja bajo el sol.',
              },
            ],
            createdDaysAgo: 16,
            journey: [{ type: 'idea.published', daysAgo: 14 }],
            supporters: [
              'asturias-nora',
              'asturias-lucia',
              'asturias-iker',
              'asturias-jonas',
              'asturias-anxelu',
              'kozani-nikos',
              'kozani-despina',
              'strumica-kiril',
              'transdanubia-bence',
              'transdanubia-gergo',
              'leipzig-jannik',
              'leipzig-emil',
              'leipzig-mia',
            ],
            comments: [
              {
                author: 'asturias-covadonga',
                kind: 'concern',
                text: 'Me encanta, pero Patrimonio va a mirar con lupa cualquier cosa que se atornille. ¿Has preguntado si la torre interior cuenta como obra?',
                language: 'es',
                daysAgo: 12,
                replies: [
                  {
                    author: 'asturias-javier',
                    kind: 'improvement',
                    text: 'Una estructura desmontable y apoyada, sin anclajes al castillete, se tramita de forma más sencilla. No es un sí todavía, pero es buen camino. Llevad a la prueba un croquis con medidas.',
                    language: 'es',
                    daysAgo: 10,
                  },
                ],
              },
              {
                author: 'transdanubia-bence',
                kind: 'question',
                text: 'What happens when it rains? In Várpalota we have sun and still nobody comes if the wall is wet.',
                language: 'en',
                daysAgo: 8,
                replies: [
                  {
                    author: 'asturias-pelayo',
                    kind: 'improvement',
                    text: 'Good point, this is Asturias: it always rains. The low wall could go inside the engine house next door. I will add it.',
                    language: 'en',
                    daysAgo: 7,
                  },
                ],
              },
            ],
          },
          {
            title: 'Voces del pozo: un podcast con quienes bajaron',
            pitch:
              'Grabar, en la propia casa de aseos, a mineros, vagoneras y familias contando su vida a gente de nuestra edad.',
            problem:
              'Las personas que trabajaron en la mina se hacen mayores y sus historias se van con ellas. En clase nos contaron la revolución industrial en Inglaterra, pero no lo que pasó a doscientos metros del instituto. De las carboneras y de las mujeres de los lavaderos casi no hay nada grabado.',
            beneficiaries:
              'Familias mineras, centros educativos, y quien se fue de la cuenca y quiere volver a oír el acento de casa.',
            howItWorks:
              'Formamos parejas: una persona joven pregunta y otra graba. Antes de cada entrevista hacemos una visita sin micro para tomar confianza y dejar claro qué se publica y qué no. La casa de aseos, con sus azulejos, tiene un eco que suena a mina: grabamos allí las entradillas y en un cuarto pequeño las entrevistas. Sale un episodio de veinte minutos cada dos semanas, con transcripción para quien no oye bien. Al final de la temporada hacemos una escucha en directo, con las perchas bajadas del techo y bocadillos.',
            novelty:
              'No es un archivo para especialistas: preguntamos lo que preguntaría cualquiera de 19 años, como qué música escuchabais o de qué teníais miedo.',
            firstTest:
              'Grabar un solo episodio piloto con dos vecinas de La Felguera y escucharlo en el instituto con veinte personas que nos digan en qué minuto desconectaron.',
            language: 'es',
            author: 'asturias-covadonga',
            themes: ['heritage-culture', 'digital'],
            municipality: 'langreo',
            createdDaysAgo: 13,
            journey: [{ type: 'idea.published', daysAgo: 12 }],
            supporters: [
              'asturias-nora',
              'asturias-adrian',
              'asturias-marta',
              'kozani-eleni',
              'kozani-sofia',
              'strumica-teodora',
              'strumica-elena',
              'transdanubia-lili',
              'leipzig-charlotte',
            ],
            comments: [
              {
                author: 'asturias-lucia',
                kind: 'praise',
                text: 'Mi bisabuela fue carbonera y nunca quiso hablar de ello hasta que yo le pregunté qué merendaba. Empezad por ahí, funciona.',
                language: 'es',
                daysAgo: 9,
              },
              {
                author: 'kozani-eleni',
                kind: 'question',
                text: 'How do you ask for consent if someone is 85 and changes their mind after the recording? We want to do something similar with people from the moved villages.',
                language: 'en',
                daysAgo: 7,
                replies: [
                  {
                    author: 'asturias-covadonga',
                    kind: 'improvement',
                    text: 'We play the edited episode to the person and their family first, and nothing goes online for ten days. I will share our sheet with you.',
                    language: 'en',
                    daysAgo: 6,
                  },
                ],
              },
            ],
          },
          {
            title: 'Locales de ensayo en la casa de máquinas',
            pitch:
              'Tres salas insonorizadas y baratas donde los grupos de la cuenca puedan ensayar sin que llame el vecino.',
            language: 'es',
            author: 'asturias-iker',
            themes: ['heritage-culture'],
            municipality: 'san-martin-del-rey-aurelio',
            createdDaysAgo: 1,
            journey: [{ type: 'idea.published', daysAgo: 1 }],
            supporters: [],
            comments: [],
          },
          {
            title: 'Open kitchen in the old company store',
            pitch:
              'A shared, licensed kitchen in the former economato, so that people under 30 can try out a food business without a bank loan.',
            problem:
              'Three friends of mine make things people would really buy: cider jelly, vegan fabada, gluten-free frixuelos. None of them can sell legally, because a registered kitchen costs more than a used car before the first jar is sold. The old economato in Figaredo is empty, and everybody’s grandmother knows where it is.',
            beneficiaries:
              'Young cooks and bakers who want to start small, farmers from Aller and Cangas del Narcea with fruit they cannot sell fresh, and neighbours who miss a shop.',
            howItWorks:
              'Two cooking lines, one cold room and one packing table, booked by the hour like a laundrette. The first twenty hours are free, then you pay a little more each month, so that nobody stays for ever. A food-hygiene trainer is there on Mondays. On Fridays the shutters go up and the front becomes a shop again: everything cooked that week is sold over the old counter. People who have done Valnalón’s start-up courses would find the next step here.',
            novelty:
              'Shared kitchens exist in big cities. Here the shop counter is part of it: you meet your first customers in the same room.',
            firstTest:
              'Rent the kitchen of the vocational school on four Friday afternoons, run a pop-up counter, and see how many of ten products sell out.',
            language: 'en',
            author: 'asturias-adrian',
            themes: ['starting-up', 'mining-land', 'jobs-skills'],
            municipality: 'mieres',
            createdDaysAgo: 6,
            journey: [{ type: 'idea.published', daysAgo: 5 }],
            supporters: [
              'asturias-marta',
              'asturias-covadonga',
              'kozani-sofia',
              'kozani-giorgos',
              'kozani-carla',
              'strumica-aylin',
              'strumica-teodora',
            ],
            comments: [
              {
                author: 'kozani-sofia',
                kind: 'praise',
                text: 'Booked by the hour like a laundrette is such a clear picture. We would copy that for saffron products the same day.',
                language: 'en',
                daysAgo: 3,
              },
              {
                author: 'asturias-marta',
                kind: 'improvement',
                text: 'Pensad también en el reparto: si alguien de Cangas tiene que bajar cada semana con las cajas, se cansa al mes. ¿Y si la furgoneta sube una vez por semana?',
                language: 'es',
                daysAgo: 2,
              },
            ],
          },
          {
            title: 'Sala de realidad virtual para bajar al pozo',
            pitch: 'Con unas gafas y el sonido de la jaula, sentir cómo era bajar a la mina sin peligro.',
            language: 'es',
            author: 'asturias-anxelu',
            themes: ['digital', 'heritage-culture'],
            municipality: 'san-martin-del-rey-aurelio',
            createdDaysAgo: 2,
            journey: [],
            supporters: [],
            comments: [],
          },
        ],
      },
      {
        slug: 'getting-around-the-valleys',
        originalLanguage: 'es',
        texts: {
          es: {
            title: 'Moverse por las cuencas sin coche',
            question: '¿Cómo podríamos movernos por las cuencas de día y de noche sin depender del coche?',
            background:
              'El último tren sale cuando empieza la fiesta y en los pueblos de ladera el autobús pasa dos veces al día. Quien no tiene carné depende de que alguien le lleve: al instituto, al entrenamiento, al primer trabajo. En los talleres de la primavera fue el tema que más veces salió, por delante del empleo.\n\nBuscábamos ideas para personas de 14 a 29 años que viven entre Laviana y Mieres, y que se pudieran probar en pocas semanas con lo que ya hay.',
            promise:
              'El Principado de Asturias estudia todas las propuestas preseleccionadas y responde en menos de dos meses. Las elegidas reciben dinero para una prueba y una persona de contacto en el servicio de transporte. Si una prueba no funciona, lo contamos igual, con los números delante.',
          },
          en: {
            title: 'Getting around the valleys without a car',
            question: 'How might we get around the coalfield valleys by day and by night without needing a car?',
            background:
              'The last train leaves when the party starts, and in the hillside villages the bus comes twice a day. Without a licence you depend on a lift: to school, to training, to your first job. In the spring workshops this came up more often than any other subject, more often even than jobs.\n\nWe were looking for ideas for people aged 14 to 29 who live between Laviana and Mieres, and which could be tried within a few weeks with what is already there.',
            promise:
              'The Principado de Asturias looks at every shortlisted proposal and answers within two months. Those selected get money for a trial and a contact person in the transport department. If a trial does not work, we say so all the same, with the figures.',
          },
        },
        themes: ['mobility', 'youth-voice'],
        decidedBy: 'principado-de-asturias',
        decidesInDays: -45,
        phases: [
          { kind: 'ideas', startDay: -170, endDay: -130 },
          { kind: 'refine', startDay: -130, endDay: -105 },
          { kind: 'vote', startDay: -105, endDay: -95 },
          { kind: 'review', startDay: -95, endDay: -45 },
          { kind: 'results', startDay: -45, endDay: 45 },
        ],
        ideas: [
          {
            title: 'El Búho Minero: autobús nocturno los sábados',
            pitch:
              'Un autobús que sale de Oviedo a las 1:30 y a las 4:00 y te deja en tu pueblo, con parada a demanda.',
            problem:
              'El último tren a Laviana sale antes de las once. Los sábados, o vuelves con alguien que ha bebido o pagas cuarenta euros de taxi. El año pasado dos amigos míos tuvieron un accidente en el corredor. Salieron bien, pero desde entonces mi madre no duerme.',
            beneficiaries:
              'Jóvenes de 16 a 29 años de la cuenca del Nalón, camareras y sanitarios que salen de turno de madrugada, y sus familias.',
            howItWorks:
              'Dos viajes cada noche de sábado: Oviedo, Riaño, La Felguera, Sama, El Entrego, Sotrondio, Laviana. Se reserva con el móvil o por mensaje hasta una hora antes, y el conductor solo pasa por las paradas con reserva, así que llega antes. De noche puedes pedir bajarte entre dos paradas, cerca de casa. Cuesta dos euros. A bordo va una persona joven del laboratorio que ayuda si alguien se encuentra mal.',
            novelty: 'La parada a demanda de noche ya existe en otras ciudades, pero no entre pueblos de la cuenca.',
            actors: 'Consorcio de transportes, ayuntamientos de la cuenca, hostelería de Oviedo, familias.',
            firstTest:
              'Tres sábados de noviembre con un autobús alquilado, y una encuesta de cuatro preguntas al bajar.',
            effects:
              'Dos conductoras jóvenes tienen contrato los fines de semana, y quien trabaja de noche en la hostelería de Oviedo puede vivir en el valle.',
            results: [
              { text: 'Viajes en una noche de sábado', unit: 'personas', now: 0, goal: 70, inMonths: -1 },
              { text: 'Coches que se quedan en casa', unit: 'por noche', now: 0, goal: 25, inMonths: -1 },
            ],
            plan: [
              { text: 'Tres sábados de prueba', inMonths: -5 },
              { text: 'Encuesta y cuentas publicadas', inMonths: -4 },
              { text: 'Servicio fijo con el consorcio', inMonths: -2 },
            ],
            language: 'es',
            author: 'asturias-marta',
            themes: ['mobility', 'health-sport'],
            municipality: 'laviana',
            earlier: { actors: 'Consorcio de transportes y ayuntamientos de la cuenca.' },
            createdDaysAgo: 165,
            journey: [
              { type: 'idea.published', daysAgo: 163 },
              { type: 'idea.edited', daysAgo: 122 },
              { type: 'idea.submitted', daysAgo: 108 },
              {
                type: 'idea.shortlisted',
                daysAgo: 94,
                reason:
                  'Fue la idea con más apoyo de la votación, está bien calculada y se puede probar sin comprar nada. Pedimos que el equipo hable con el sector del taxi antes de la revisión.',
                language: 'es',
              },
              { type: 'idea.review_opened', daysAgo: 90 },
              {
                type: 'idea.ruled',
                daysAgo: 52,
                reason:
                  'Seleccionada. Responde a un problema de seguridad real, y tres de cada cuatro personas que votaron dijeron que la usarían. Pagamos una prueba de seis sábados. El servicio de transportes contrata el autobús y publica cada lunes cuánta gente viajó.',
                language: 'es',
              },
              { type: 'idea.started', daysAgo: 49 },
              {
                type: 'idea.finished',
                daysAgo: 6,
                reason:
                  'La prueba terminó con 412 viajes en seis sábados y ningún incidente grave. El viaje de las 4:00 iba lleno; el de la 1:30, a medias. El servicio sigue hasta el verano: el de las 4:00, todos los sábados; el de la 1:30, solo en fiestas. Gracias a quienes hicisteis de acompañantes.',
                language: 'es',
              },
            ],
            supporters: [
              'asturias-nora',
              'asturias-pelayo',
              'asturias-lucia',
              'asturias-adrian',
              'asturias-covadonga',
              'asturias-iker',
              'asturias-anxelu',
              'asturias-jonas',
              'kozani-eleni',
              'kozani-nikos',
              'kozani-maria',
              'kozani-carla',
              'strumica-ana',
              'strumica-bojan',
              'strumica-elena',
              'strumica-teodora',
              'transdanubia-zsofi',
              'transdanubia-bence',
              'transdanubia-dorka',
              'transdanubia-lili',
              'leipzig-lena',
              'leipzig-jannik',
              'leipzig-mia',
              'leipzig-paula',
            ],
            comments: [
              {
                author: 'asturias-covadonga',
                kind: 'praise',
                text: 'Trabajo en un bar de Oviedo hasta las tres y media. Para mí esto no es para ir de fiesta, es para poder dormir en mi cama.',
                language: 'es',
                daysAgo: 150,
              },
              {
                author: 'asturias-adrian',
                kind: 'concern',
                text: 'Los taxistas de la cuenca viven de los sábados. Si no se cuenta con ellos, va a haber lío.',
                language: 'es',
                daysAgo: 141,
                replies: [
                  {
                    author: 'asturias-marta',
                    kind: 'improvement',
                    text: 'He hablado con dos. Les interesa hacer el último tramo a los pueblos de arriba a precio cerrado. Lo meto en la idea.',
                    language: 'es',
                    daysAgo: 138,
                  },
                  {
                    author: 'asturias-adrian',
                    kind: 'praise',
                    text: 'Así sí. Bien visto.',
                    language: 'es',
                    daysAgo: 137,
                  },
                ],
              },
              {
                author: 'leipzig-lena',
                kind: 'question',
                text: 'Did you publish the numbers of the trial somewhere? Our county always says that nobody would use a night bus.',
                language: 'en',
                daysAgo: 4,
                replies: [
                  {
                    author: 'asturias-javier',
                    kind: 'improvement',
                    text: 'Yes, every Monday on the page of the challenge. I can also send you the contract text if it helps.',
                    language: 'en',
                    daysAgo: 3,
                  },
                ],
              },
            ],
          },
          {
            title: 'Lastenräder zum Teilen entlang der Senda Verde',
            pitch:
              'Sechs elektrische Lastenräder an drei Stationen, mit denen man Einkäufe, Werkzeug oder kleine Geschwister das Tal entlangfährt.',
            problem:
              'Ich bin für meinen Freiwilligendienst nach Mieres gezogen und habe kein Auto. Zu Fuß geht vieles, aber mit dem Großeinkauf oder einer Waschmaschine hört der Spaß auf. Vielen hier geht es genauso, vor allem in den Siedlungen am Hang. Der Radweg im Talboden ist flach und gut, nur fährt darauf fast niemand etwas nach Hause.',
            beneficiaries:
              'Junge Leute ohne Führerschein, Familien ohne Zweitwagen, kleine Läden, die nicht selbst liefern können.',
            howItWorks:
              'Drei Stationen: am Bahnhof, am Campus und am Markt. Man leiht mit einer Karte oder per SMS, die erste Stunde ist frei. Die Räder werden in der Berufsschule gewartet, das zählt dort als Praxisstunde. Zwei Läden zahlen einen kleinen Monatsbeitrag und dürfen dafür vormittags fest buchen. Nachts stehen die Räder abgeschlossen im Hof des Jugendhauses.',
            actors: 'Ayuntamiento de Mieres, Berufsschule, Campus, zwei Läden vom Markt.',
            firstTest:
              'Zwei geliehene Lastenräder für vier Wochen am Markt. Wir schreiben auf, was transportiert wurde und welche Autofahrt dafür ausgefallen ist.',
            novelty:
              'Leihräder gibt es in der Stadt. Hier stehen sie dort, wo der Bus nicht hält, und gewartet werden sie im Tal.',
            effects: 'Zwei Azubis der Fahrradwerkstatt kümmern sich um die Räder und lernen dabei Elektrik.',
            results: [
              { text: 'Fahrten mit Last', unit: 'im Monat', now: 12, goal: 120, inMonths: 8 },
              { text: 'Stationen, die jeden Tag offen sind', unit: 'Stationen', now: 1, goal: 3, inMonths: 6 },
            ],
            plan: [
              { text: 'Die zweite Station am Bahnhof', inMonths: 2 },
              { text: 'Einfacher Verleih am Telefon', inMonths: 3 },
              { text: 'Die dritte Station an der Schule', inMonths: 6 },
            ],
            language: 'de',
            author: 'asturias-jonas',
            themes: ['mobility', 'energy-climate', 'jobs-skills'],
            municipality: 'mieres',
            createdDaysAgo: 158,
            journey: [
              { type: 'idea.published', daysAgo: 157 },
              { type: 'idea.submitted', daysAgo: 110 },
              {
                type: 'idea.shortlisted',
                daysAgo: 94,
                reason:
                  'La idea es concreta, el mantenimiento en la escuela está hablado y el coste es pequeño. Nos gusta que las tiendas participen desde el principio.',
                language: 'es',
              },
              { type: 'idea.review_opened', daysAgo: 90 },
              {
                type: 'idea.ruled',
                daysAgo: 51,
                reason:
                  'Seleccionada con una condición: al menos una de las estaciones tiene que estar en un barrio de ladera y no en el fondo del valle. Compramos cuatro bicicletas ahora y dos más si en tres meses cada una sale al menos una vez al día.',
                language: 'es',
              },
              { type: 'idea.started', daysAgo: 30 },
            ],
            supporters: [
              'asturias-nora',
              'asturias-covadonga',
              'asturias-marta',
              'kozani-carla',
              'kozani-thanasis',
              'transdanubia-reka',
              'transdanubia-mate',
              'leipzig-lena',
              'leipzig-felix',
              'leipzig-charlotte',
              'leipzig-emil',
              'leipzig-aleksandra',
            ],
            comments: [
              {
                author: 'asturias-nora',
                kind: 'praise',
                text: 'Ayer vi a una señora bajar con la bombona de butano en una de esas bicis. Ya está, ya es de aquí.',
                language: 'es',
                daysAgo: 19,
              },
              {
                author: 'asturias-pelayo',
                kind: 'concern',
                text: 'La de la estación lleva dos días con la rueda pinchada. ¿A quién se avisa? Haría falta una pegatina con un número.',
                language: 'es',
                daysAgo: 9,
                replies: [
                  {
                    author: 'asturias-jonas',
                    kind: 'improvement',
                    text: 'Gracias por avisar. Mañana la arreglan en la escuela y ponemos la pegatina en todas.',
                    language: 'es',
                    daysAgo: 9,
                  },
                ],
              },
            ],
          },
          {
            title: 'Marquesinas con wifi, luz y calor',
            pitch:
              'Que esperar el autobús en un pueblo no sea pasar frío a oscuras: paradas cerradas, con placa solar, banco caliente y wifi.',
            problem:
              'En mi parada no hay luz y el poste da la hora de hace tres años. En invierno salgo del instituto a las tres, llego a la parada de Ciaño y espero cuarenta minutos con los pies mojados. Si el bus se retrasa, no hay forma de saberlo.',
            beneficiaries:
              'Estudiantes que cambian de autobús, personas mayores que van al centro de salud y cualquiera que espere de noche.',
            howItWorks:
              'Se cierran con cristal las marquesinas que ya existen y se les pone una placa solar con batería, una luz que se enciende al entrar y un banco que da un poco de calor. Una pantalla pequeña enseña cuándo llega de verdad el autobús. Cada marquesina tiene un grupo de instituto que la cuida y elige qué se pinta en ella.',
            firstTest:
              'Equipar una sola marquesina durante el invierno y comparar con la parada siguiente cuánta gente la usa.',
            novelty:
              'Marquesinas hay en todas partes. Cerradas, con calor y con una placa solar propia, ninguna en el valle.',
            actors: 'Consorcio de transportes, los ayuntamientos, el ciclo de electricidad de la escuela de oficios.',
            effects: 'El alumnado de electricidad instala y mantiene las placas como parte de sus prácticas.',
            results: [{ text: 'Personas que esperan dentro', unit: 'al día', now: 0, goal: 60, inMonths: -2 }],
            plan: [
              { text: 'Una marquesina de prueba', inMonths: -6 },
              { text: 'Comparar con la parada siguiente', inMonths: -3 },
            ],
            language: 'es',
            author: 'asturias-lucia',
            themes: ['mobility', 'digital', 'energy-climate'],
            municipality: 'langreo',
            createdDaysAgo: 160,
            journey: [
              { type: 'idea.published', daysAgo: 159 },
              { type: 'idea.submitted', daysAgo: 107 },
              {
                type: 'idea.shortlisted',
                daysAgo: 93,
                reason:
                  'El problema lo conoce todo el mundo y la prueba es fácil de medir. Queda por aclarar quién mantiene la batería y la pantalla.',
                language: 'es',
              },
              { type: 'idea.review_opened', daysAgo: 90 },
              {
                type: 'idea.ruled',
                daysAgo: 50,
                reason:
                  'Seleccionada con condiciones: probamos una marquesina en Ciaño durante dos meses, sin banco caliente, porque la batería no daría para todo. Decidimos después si se amplía.',
                language: 'es',
              },
              { type: 'idea.started', daysAgo: 44 },
              {
                type: 'idea.closed',
                daysAgo: 12,
                reason:
                  'La paramos antes de tiempo. La pantalla falló con la humedad en dos ocasiones y la empresa no garantiza el repuesto. La luz sí funcionó muy bien y se queda. Lo aprendido pasa al plan de paradas de la zona, y su autora está invitada a la reunión donde se discute.',
                language: 'es',
              },
            ],
            supporters: [
              'asturias-nora',
              'asturias-iker',
              'asturias-anxelu',
              'asturias-covadonga',
              'strumica-elena',
              'transdanubia-dorka',
              'leipzig-mia',
              'leipzig-emil',
            ],
            comments: [
              {
                author: 'asturias-iker',
                kind: 'concern',
                text: 'Me da pena que se cierre. Al menos con la luz ya no parece una película de miedo.',
                language: 'es',
                daysAgo: 11,
                replies: [
                  {
                    author: 'asturias-lucia',
                    kind: 'improvement',
                    text: 'Voy a ir a la reunión. Pienso pedir la luz en todas y olvidarme de la pantalla.',
                    language: 'es',
                    daysAgo: 10,
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
