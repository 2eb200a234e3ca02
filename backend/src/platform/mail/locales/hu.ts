import type { MailFormats } from '../mail-formats.js';
import type { FactorChange } from '../mail-templates.js';
import type { MailSentences } from '../mail-text.js';

/** A noun stays singular after a number. */
const minutes = (f: MailFormats, n: number) => f.count(n, 'perc', 'perc');
const days = (f: MailFormats, n: number) => f.count(n, 'nap', 'nap');

const roles = {
  participant: 'Résztvevő',
  facilitator: 'Facilitátor',
  reviewer: 'Bíráló',
  authority_lead: 'A hatóság vezetője',
  partner: 'Partnerszervezet',
  administrator: 'Adminisztrátor',
};
const collaboration = { co_author: 'társszerző', member: 'tag', mentor: 'mentor' };
const inPlace = (role: keyof typeof roles, place: string | null) =>
  place === null ? roles[role] : `${roles[role]} (${place})`;

const changes: Record<FactorChange, string> = {
  password_set: 'Jelszót állítottak be a fiókodhoz.',
  password_removed: 'Eltávolították a fiókod jelszavát.',
  totp_added: 'Hitelesítő alkalmazást adtak a fiókodhoz.',
  totp_removed: 'Eltávolították a hitelesítő alkalmazást a fiókodból.',
  passkey_added: 'Azonosítókulcsot adtak a fiókodhoz.',
  passkey_removed: 'Eltávolítottak egy azonosítókulcsot a fiókodból.',
  recovery_codes_made: 'Új helyreállító kódok készültek a fiókodhoz. A régiek már nem érvényesek.',
  recovery_code_used: 'Valaki helyreállító kóddal lépett be a fiókodba.',
};

const notYou = (f: MailFormats) =>
  `Nem te voltál? Nyisd meg ezt az oldalt: ${f.site}, és a biztonsági beállításokban léptess ki minden eszközt, majd adj meg új jelszót, ha szoktál jelszót használni. Ha már nem tudsz belépni, szólj a laborod munkatársainak.`;
const ACCOUNT = 'Azért kapod ezt a levelet, mert van fiókod a Headframe-en, és annak a biztonságáról van szó.';
const WHAT_IT_IS =
  'A Headframe olyan platform, ahol egykori bányavidékeken élő 14–29 éves fiatalok ötleteket vetnek fel, élő laborokban közösen kidolgozzák őket, és választ kapnak a régiójuk hatóságaitól. Közintézmények és társadalmi innovációs központok működtetik. Nincs rajta reklám, és senkit nem követ.';
const DATA = [
  'egy kitalált becenév, a korcsoport (például 14–15, születési dátum soha), a régió és a nyelv',
  'egy e-mail-cím a belépéshez, amelyet senki más nem lát',
  'amit a gyermeke ír, támogat, és amihez hozzászól',
];
const NEVER =
  'Nem kérünk valódi nevet, fényképet, lakcímet vagy telefonszámot. Senki sem küldhet privát üzenetet a gyermekének, és a kiskorúak profilja nem nyilvános.';
const RIGHTS =
  'Ön és a gyermeke bármikor megnézheti, mit tárolunk, kérheti a javítását vagy a törlését, magával viheti az adatokat, és panasszal fordulhat az országa adatvédelmi hatóságához.';
const RESPONSIBLE =
  'A hivatkozás mögött két gombot talál: igen és nem. Bármelyikkel azt erősíti meg, hogy nagykorú, és Ön gyakorolja a szülői felügyeletet vagy a gyámságot a gyermek felett.';

export const hu: MailSentences = {
  roles,
  linkHint: 'Ha a gomb nem működik, ez a cím bemásolható a böngészőbe:',
  footer: 'Ezt a levelet automatikusan küldtük; a válaszokat senki sem olvassa.',
  mails: {
    sign_in_code: (v, f) => ({
      subject: 'A kódod a Headframe-hez',
      body: [
        'Valaki, valószínűleg te, megadta ezt a címet, hogy belépjen a Headframe-re, vagy fiókot nyisson ott. Ez a kód:',
        { code: v.code },
        `Ott írd be, ahol elkezdted. Egyszer használható, és ${minutes(f, v.minutes)}ig érvényes. Abban a böngészőben, amelyikben elkezdted, a gomb is ugyanezt teszi:`,
        { link: v.link, label: 'Belépés' },
        'Ha nem te voltál, nincs teendőd. Ne add meg a kódot senkinek; soha nem kérjük telefonon vagy csevegésben.',
      ],
      why: 'Azért kapod ezt a levelet, mert valaki megadta ezt a címet a Headframe-en.',
    }),
    email_change_code: (v, f) => ({
      subject: 'Erősítsd meg az új címedet',
      body: [
        'Ez a cím lesz egy Headframe-fiók új címe. Írd be ott ezt a kódot:',
        { code: v.code },
        `Egyszer használható, és ${minutes(f, v.minutes)}ig érvényes.`,
        'Ha nem te voltál, nincs teendőd: a kód nélkül semmi sem változik.',
      ],
      why: 'Azért kapod ezt a levelet, mert valaki megadta ezt a címet a Headframe-en.',
    }),
    email_changed: (v, f) => ({
      subject: 'Megváltozott a fiókod címe',
      body: [
        `Szia, ${v.nickname}!`,
        'A Headframe-fiókodnak új e-mail-címe van. A levelek mostantól oda mennek, és ezzel a címmel már nem lehet belépni.',
        `Nem te voltál? Szólj azonnal a laborod munkatársainak. Itt találod őket: ${f.site}.`,
      ],
      why: ACCOUNT,
    }),
    new_device: (v, f) => ({
      subject: 'Új belépés a fiókodba',
      body: [
        `Szia, ${v.nickname}!`,
        'Valaki olyan böngészőből lépett be a fiókodba, amelyet még nem láttunk:',
        { list: [v.device, f.moment(v.at)] },
        'Te voltál? Akkor minden rendben.',
        notYou(f),
      ],
      why: ACCOUNT,
    }),
    factor_changed: (v, f) => ({
      subject: 'Megváltozott, hogyan lépsz be',
      body: [`Szia, ${v.nickname}!`, changes[v.change], { list: [f.moment(v.at)] }, notYou(f)],
      why: ACCOUNT,
    }),
    role_granted: (v, f) => ({
      subject: 'Új szerepe van a Headframe-en',
      body: [
        `Tisztelt ${v.nickname}!`,
        'A fiókja új szerepet kapott:',
        { list: [inPlace(v.role, v.place)] },
        `A szerepek csak második azonosítóval élnek: azonosítókulccsal vagy hitelesítő alkalmazással. Ha még nincs ilyenje, kérjük, állítsa be a biztonsági beállításokban: ${f.site}.`,
      ],
      why: 'Azért kapja ezt a levelet, mert megváltoztak a Headframe-fiókja szerepei.',
    }),
    role_removed: (v) => ({
      subject: 'Egy szerepe megszűnt a Headframe-en',
      body: [
        `Tisztelt ${v.nickname}!`,
        'A fiókjának már nincs meg ez a szerepe:',
        { list: [inPlace(v.role, v.place)] },
        'Maga a fiók változatlan marad. Ha ez váratlanul éri, kérjük, forduljon a platform adminisztrációjához.',
      ],
      why: 'Azért kapja ezt a levelet, mert megváltoztak a Headframe-fiókja szerepei.',
    }),
    invitation: (v, f) => ({
      subject: 'Meghívó közös munkára a Headframe-en',
      body: [
        'Jó napot kívánunk!',
        `„${v.inviter}” meghívja Önt, hogy dolgozzon a Headframe-en ebben a szerepben:`,
        { list: [inPlace(v.role, v.place)] },
        WHAT_IT_IS,
        { link: v.link, label: 'A meghívó megtekintése' },
        `A hivatkozás egyszer használható, és ${days(f, v.days)}ig érvényes. Mielőtt a szerep élni kezd, be kell állítania egy második azonosítót: azonosítókulcsot vagy hitelesítő alkalmazást.`,
        'Ha nem számított erre a meghívóra, kérjük, hagyja figyelmen kívül. Magától lejár.',
      ],
      why: 'Azért kapja ezt a levelet, mert valaki megadta az Ön címét ehhez a meghívóhoz.',
    }),
    guardian_request: (v, f) => ({
      subject: 'Gyermeke részt venne a Headframe-en, és az Ön válaszára vár',
      body: [
        'Tisztelt Szülő vagy Gondviselő!',
        `Egy „${v.nickname}” becenevű fiatal (${v.region}) fiókot nyitott a Headframe-en, és megadta az Ön címét. Ebben a korban itt a törvény szülő vagy gondviselő engedélyét kéri. Amíg Ön nem mond igent, ebből a fiókból semmit sem lehet közzétenni.`,
        { heading: 'Mi a Headframe' },
        WHAT_IT_IS,
        { heading: 'Mit enged meg az Ön igenje' },
        'Gyermeke ötleteket és hozzászólásokat tehet közzé, támogathatja mások ötleteit, és együtt dolgozhat velük. A labor facilitátorai ügyelnek a barátságos hangnemre.',
        { heading: 'Milyen adatokat tárolunk' },
        { list: DATA },
        NEVER,
        { heading: 'Meddig' },
        `A fiók törléséig; ezt gyermeke bármikor megteheti. Az Ön címét csak addig őrizzük meg, amíg válaszol, de legfeljebb ${days(f, 30)}ig.`,
        { heading: 'Az Ön jogai' },
        RIGHTS,
        { heading: 'Az Ön válasza' },
        RESPONSIBLE,
        { link: v.link, label: 'Elolvasom és válaszolok' },
        `Ha ${days(f, v.days)}ig nem kapunk választ, töröljük a fiókot és az Ön címét. Az igent bármikor ugyanilyen könnyen visszavonhatja: utána kap egy levelet az ehhez szükséges hivatkozással.`,
        'Ha nem ismeri ezt a fiatalt, kérjük, válaszoljon nemmel.',
      ],
      why: 'Ezt a levelet egyszer küldjük, egyetlen emlékeztetővel, mert egy fiatal Önt nevezte meg szülőjeként vagy gondviselőjeként.',
    }),
    guardian_reminder: (v, f) => ({
      subject: 'Emlékeztető: gyermeke az Ön válaszára vár',
      body: [
        'Tisztelt Szülő vagy Gondviselő!',
        `Néhány napja írtunk Önnek, mert egy „${v.nickname}” becenevű fiatal (${v.region}) fiókot nyitott a Headframe-en. Az Ön igenje nélkül abból semmit sem lehet közzétenni; ebben a korban a törvény szülő vagy gondviselő engedélyét kéri.`,
        WHAT_IT_IS,
        { heading: 'Milyen adatokat tárolunk' },
        { list: DATA },
        NEVER,
        RIGHTS,
        { heading: 'Az Ön válasza' },
        `${RESPONSIBLE} Az igent bármikor visszavonhatja.`,
        { link: v.link, label: 'Elolvasom és válaszolok' },
        `Ha további ${days(f, v.days)}ig nem kapunk választ, töröljük a fiókot és az Ön címét. Több emlékeztetőt nem küldünk.`,
      ],
      why: 'Azért kapja ezt a levelet, mert egy fiatal Önt nevezte meg szülőjeként vagy gondviselőjeként. Ez az egyetlen emlékeztető.',
    }),
    guardian_informed: (v) => ({
      subject: 'Gyermeke részt vesz a Headframe-en',
      body: [
        'Tisztelt Szülő vagy Gondviselő!',
        `Egy „${v.nickname}” becenevű fiatal (${v.region}) fiókot nyitott a Headframe-en, és megadta az Ön címét. Ebben a régióban a szülők és gondviselők értesítést kapnak erről. Önnek nincs teendője.`,
        { heading: 'Mi a Headframe' },
        WHAT_IT_IS,
        { heading: 'Milyen adatokat tárolunk' },
        { list: DATA },
        NEVER,
        'Az adatokat a fiók törléséig őrizzük.',
        { heading: 'Az Ön jogai' },
        RIGHTS,
        'Ha nem ért egyet, itt bármikor jelezheti:',
        { link: v.link, label: 'További tudnivalók vagy tiltakozás' },
      ],
      why: 'Azért kapja ezt a levelet, mert egy fiatal Önt nevezte meg szülőjeként vagy gondviselőjeként.',
    }),
    guardian_thanks: (v) => ({
      subject: 'Köszönjük, az igent feljegyeztük',
      body: [
        'Tisztelt Szülő vagy Gondviselő!',
        `Köszönjük. A „${v.nickname}” becenevű fiatal mostantól részt vehet a Headframe-en.`,
        'Ha meggondolja magát, itt bármikor, indoklás nélkül visszavonhatja az igent. Kérjük, ehhez őrizze meg ezt a levelet.',
        { link: v.link, label: 'Visszavonom az igent' },
      ],
      why: 'Azért kapja ezt a levelet, mert engedélyt adott a Headframe-en.',
    }),
    guardian_answered: (v, f) =>
      ({
        yes: {
          subject: 'Igent kaptál',
          body: [
            `Szia, ${v.nickname}!`,
            'A szülőd vagy gondviselőd igent mondott. Most már közzétehetsz, hozzászólhatsz és támogathatsz. A piszkozataid ott vannak, ahol hagytad őket:',
            { link: f.site, label: 'A Headframe megnyitása' },
          ],
          why: 'Azért kapod ezt a levelet, mert erre a válaszra vártál.',
        },
        no: {
          subject: 'Nemet kaptál',
          body: [
            `Szia, ${v.nickname}!`,
            'A szülőd vagy gondviselőd nemet mondott. Ezért itt nem tehetsz közzé, nem szólhatsz hozzá és nem támogathatsz semmit. Olvasni és magadnak piszkozatot írni továbbra is tudsz.',
            `Beszéljetek róla, ha szeretnéd: mi fontos neked, és mi fontos nekik. Ha a nem marad, a fiókodat ${days(f, 30)} múlva töröljük.`,
          ],
          why: 'Azért kapod ezt a levelet, mert erre a válaszra vártál.',
        },
        withdrawn: {
          subject: 'Visszavontak egy igent',
          body: [
            `Szia, ${v.nickname}!`,
            'A szülőd vagy gondviselőd visszavonta az igent. Ezért itt egyelőre nem tehetsz közzé, nem szólhatsz hozzá és nem támogathatsz semmit. Olvasni és magadnak piszkozatot írni továbbra is tudsz.',
            'Beszéljetek róla, ha szeretnéd: mi fontos neked, és mi fontos nekik.',
          ],
          why: 'Azért kapod ezt a levelet, mert megváltozik, mit tehetsz a Headframe-en.',
        },
      })[v.answer],
    consent_due: (v) => ({
      subject: 'Most már te döntesz',
      body: [
        `Szia, ${v.nickname}!`,
        'Eddig egy szülőnek vagy gondviselőnek kellett beleegyeznie, hogy részt vegyél. Most már elég idős vagy, hogy te dönts erről. Erősítsd meg, hogy maradsz, változtass, amin szeretnél, vagy távozz:',
        { link: v.link, label: 'Döntök' },
        'Amíg nem válaszolsz, minden marad, ahogy van.',
      ],
      why: 'Azért kapod ezt a levelet, mert van fiókod a Headframe-en, és elérted azt a kort, amikor te döntesz.',
    }),
    vetting_ends: (v, f) => ({
      subject: 'Hamarosan lejár egy ellenőrzés',
      body: [
        'Jó napot kívánunk!',
        `„${v.nickname}” igazolása (kiskorúakkal végzett munkához) eddig érvényes: ${f.day(v.until)} Utána a kiskorúakkal kapcsolatos szerepek szünetelnek, amíg valaki új igazolást nem lát, és ezt fel nem jegyzi.`,
        'Kérjük, gondoskodjon róla időben. Csak azt tároljuk, ki látta, mikor, és meddig érvényes; magát az igazolást soha.',
      ],
      why: 'Azért kapja ezt a levelet, mert az Ön igazolásáról vagy egy Ön által feljegyzett igazolásról van szó.',
    }),
    idea_changed: (v) => ({
      subject: 'Megváltozott egy ötlet, amelyet támogatsz',
      body: [
        `Szia, ${v.nickname}!`,
        `A(z) „${v.title}” ötlet, amelyet támogatsz, most mást mond, mint amikor igent mondtál rá. A támogatásod továbbra is számít. Nézd meg, és egy koppintással dönts, megtartod-e.`,
        { link: v.link, label: 'Megnézem és döntök' },
      ],
      why: 'Azért kapod ezt a levelet, mert támogatod ezt az ötletet. Más nem látja, hogy elküldtük.',
    }),
    phases_moved: (v) => ({
      subject: 'Megváltoztak egy kihívás dátumai',
      body: [
        `Szia, ${v.nickname}!`,
        `Megváltoztak a(z) „${v.title}” kihívás dátumai: mit lehet ott csinálni, és meddig. Ötletet írsz vagy támogatsz benne.`,
        { link: v.link, label: 'Megnézem az új dátumokat' },
      ],
      why: 'Azért kapod ezt a levelet, mert ötletet írsz vagy támogatsz ebben a kihívásban.',
    }),
    idea_invitation: (v) => ({
      subject: 'Valaki veled dolgozna egy ötleten',
      body: [
        `Szia, ${v.nickname}!`,
        `„${v.inviter}” meghív, hogy dolgozz a(z) „${v.title}” ötleten. Szerep: ${collaboration[v.role]}. Nézd meg, és dönts; ha nem teszel semmit, nem történik semmi.`,
        { link: v.link, label: 'Megnézem a meghívót' },
      ],
      why: 'Azért kapod ezt a levelet, mert hozzászóltál ehhez az ötlethez, és az egyik szerzője meghív.',
    }),
    join_asked: (v) => ({
      subject: 'Valaki csatlakozna az ötletedhez',
      body: [
        `Szia, ${v.nickname}!`,
        `„${v.person}” szívesen dolgozna a(z) „${v.title}” ötleteden. Szerep: ${collaboration[v.role]}. Te döntesz.`,
        { link: v.link, label: 'Megnézem és válaszolok' },
      ],
      why: 'Azért kapod ezt a levelet, mert szerzője vagy ennek az ötletnek.',
    }),
    join_answered: (v) => ({
      subject: v.answer === 'accepted' ? 'Mostantól te is dolgozol az ötleten' : 'A szerzők most nemet mondtak',
      body: [
        `Szia, ${v.nickname}!`,
        v.answer === 'accepted'
          ? `a(z) „${v.title}” szerzői igent mondtak: mostantól te is dolgozol az ötleten.`
          : `a(z) „${v.title}” szerzői most nem vesznek fel senkit. Továbbra is hozzászólhatsz, támogathatod és javasolhatsz.`,
        { link: v.link, label: 'Megnyitom az ötletet' },
      ],
      why: 'Azért kapod ezt a levelet, mert csatlakozni szerettél volna ehhez az ötlethez.',
    }),
    idea_joined: (v) => ({
      subject: 'Valaki már dolgozik az ötleteden',
      body: [
        `Szia, ${v.nickname}!`,
        `„${v.person}” elfogadta a meghívást, és mostantól dolgozik a(z) „${v.title}” ötleten. Szerep: ${collaboration[v.role]}.`,
        { link: v.link, label: 'Megnézem, kik dolgoznak rajta' },
      ],
      why: 'Azért kapod ezt a levelet, mert szerzője vagy ennek az ötletnek.',
    }),
    merge_proposed: (v) => ({
      subject: 'Valaki a te ötleteddel egyesítené az övét',
      body: [
        `Szia, ${v.nickname}!`,
        `„${v.person}” azt javasolja, hogy a(z) „${v.other}” ötlet olvadjon be a tiédbe: „${v.title}”. Akik írták, a tiédnél tagok lesznek. Te döntesz, és 30 napig visszavonható.`,
        { link: v.link, label: 'Megnézem és válaszolok' },
      ],
      why: 'Azért kapod ezt a levelet, mert szerzője vagy ennek az ötletnek.',
    }),
    merge_answered: (v) => ({
      subject: {
        agreed: 'Az ötleted beolvadt egy másikba',
        declined: 'A másik szerzők nemet mondtak',
        undone: 'Egy ötletből újra kettő lett',
      }[v.answer],
      body: [
        `Szia, ${v.nickname}!`,
        {
          agreed: `a(z) „${v.title}” beolvadt ebbe: „${v.other}”. Ott is szerepelsz, a támogatóidat megkérdezzük, jönnek-e, és 30 napig visszavonható.`,
          declined: `a(z) „${v.other}” szerzői úgy hagynák az ötletüket, ahogy van. Semmi sem változott.`,
          undone: `a(z) „${v.title}” és a(z) „${v.other}” újra két ötlet, mindkettő a saját támogatóival.`,
        }[v.answer],
        { link: v.link, label: 'Megnyitom az ötletet' },
      ],
      why: 'Azért kapod ezt a levelet, mert szerzője vagy ennek az ötletnek.',
    }),
    support_asked: (v) => ({
      subject: 'Egy ötlet, amelyet támogatsz, beolvadt egy másikba',
      body: [
        `Szia, ${v.nickname}!`,
        `a(z) „${v.title}” ötlet, amelyet támogatsz, beolvadt ebbe: „${v.other}”. A támogatásod nem megy át magától: egy koppintással döntsd el, átmenjen-e.`,
        { link: v.link, label: 'Döntök' },
      ],
      why: 'Azért kapod ezt a levelet, mert támogatod ezt az ötletet. Más nem látja, hogy elküldtük.',
    }),
    export_ready: (v, f) => ({
      subject: 'Elkészültek az adataid',
      body: [
        `Szia, ${v.nickname}!`,
        'Minden, amit a Headframe tud rólad, most egy fájlban van, hogy elolvashasd és elvihesd.',
        { link: v.link, label: 'Adataim letöltése' },
        `A hivatkozás ${days(f, v.days)}ig érvényes. Ami a fájlban van, az magánügy: ne add tovább, és ne hagyd közös számítógépen.`,
      ],
      why: 'Azért kapod ezt a levelet, mert kérted az adataidat.',
    }),
    account_deleted: (v) => ({
      subject: 'Töröltük a fiókodat',
      body: [
        `Szia, ${v.nickname}!`,
        'A Headframe-fiókodat töröltük. A profilod és a címed nincs többé; ez az utolsó levél, amelyet erre a címre küldünk. Amit másokkal közösen csináltál, megmarad, a neved nélkül.',
        'Köszönjük, hogy velünk voltál.',
      ],
      why: 'Azért kapod ezt a levelet, mert a fiókodat töröltük.',
    }),
  },
};
