import type { MailFormats } from '../mail-formats.js';
import type { FactorChange } from '../mail-templates.js';
import type { MailSentences } from '../mail-text.js';

const minutes = (f: MailFormats, n: number) => f.count(n, 'Minute', 'Minuten');
const days = (f: MailFormats, n: number) => f.count(n, 'Tag', 'Tage');
/** After "in", "nach" and the like. */
const inDays = (f: MailFormats, n: number) => f.count(n, 'Tag', 'Tagen');

const roles = {
  participant: 'Teilnehmende Person',
  facilitator: 'Moderation',
  reviewer: 'Begutachtung',
  authority_lead: 'Leitung der Behörde',
  partner: 'Partnerorganisation',
  administrator: 'Administration',
};
const collaboration = { co_author: 'Mitautor:in', member: 'Mitglied', mentor: 'Mentor:in' };
const inPlace = (role: keyof typeof roles, place: string | null) =>
  place === null ? roles[role] : `${roles[role]} (${place})`;

const changes: Record<FactorChange, string> = {
  password_set: 'für dein Konto wurde ein Passwort festgelegt.',
  password_removed: 'das Passwort deines Kontos wurde entfernt.',
  totp_added: 'zu deinem Konto kam eine Authenticator-App hinzu.',
  totp_removed: 'die Authenticator-App wurde von deinem Konto entfernt.',
  passkey_added: 'zu deinem Konto kam ein Passkey hinzu.',
  passkey_removed: 'ein Passkey wurde von deinem Konto entfernt.',
  recovery_codes_made: 'für dein Konto gibt es neue Wiederherstellungscodes. Die alten gelten nicht mehr.',
  recovery_code_used: 'jemand hat sich mit einem Wiederherstellungscode bei deinem Konto angemeldet.',
};

const notYou = (f: MailFormats) =>
  `Warst du das nicht? Dann öffne ${f.site}, geh zu deinen Sicherheitseinstellungen, melde alle Geräte ab und lege ein neues Passwort fest, falls du eines hast. Kommst du nicht mehr hinein, sag den Leuten in deinem Lab Bescheid.`;
const ACCOUNT = 'Du bekommst diese Mail, weil du ein Konto bei Headframe hast und es um dessen Sicherheit geht.';
const WHAT_IT_IS =
  'Headframe ist eine Plattform, auf der junge Menschen von 14 bis 29 Jahren aus ehemaligen Bergbauregionen Ideen vorschlagen, sie gemeinsam in Living Labs ausarbeiten und von den Behörden ihrer Region eine Antwort bekommen. Träger sind öffentliche Stellen und Zentren für soziale Innovation. Es gibt keine Werbung, und niemand wird verfolgt.';
const DATA = [
  'ein erfundener Spitzname, die Altersgruppe (etwa 14–15, kein Geburtsdatum), die Region und die Sprache',
  'eine E-Mail-Adresse zum Anmelden, die sonst niemand sieht',
  'was Ihr Kind schreibt, unterstützt und kommentiert',
];
const NEVER =
  'Wir fragen nicht nach dem richtigen Namen, nach Fotos, Anschrift oder Telefonnummer. Niemand kann Ihrem Kind private Nachrichten schicken, und Profile von Minderjährigen sind nicht öffentlich.';
const RIGHTS =
  'Sie und Ihr Kind können jederzeit einsehen, was gespeichert ist, es berichtigen, mitnehmen oder löschen lassen und sich bei der Datenschutzaufsicht Ihres Landes beschweren.';
const RESPONSIBLE =
  'Dahinter finden Sie zwei Schaltflächen, Ja und Nein. Mit beiden bestätigen Sie, dass Sie volljährig und für diesen jungen Menschen sorgeberechtigt sind.';

export const de: MailSentences = {
  roles,
  linkHint: 'Falls die Schaltfläche nicht funktioniert, diese Adresse in den Browser kopieren:',
  footer: 'Diese Mail wurde automatisch verschickt; Antworten liest niemand.',
  mails: {
    sign_in_code: (v, f) => ({
      subject: 'Dein Code für Headframe',
      body: [
        'Jemand, wahrscheinlich du, hat diese Adresse eingegeben, um sich bei Headframe anzumelden oder dort ein Konto zu eröffnen. Das ist der Code:',
        { code: v.code },
        `Gib ihn dort ein, wo du angefangen hast. Er gilt einmal und ${minutes(f, v.minutes)} lang. In dem Browser, in dem du angefangen hast, geht es auch mit der Schaltfläche:`,
        { link: v.link, label: 'Anmelden' },
        'Wenn du das nicht warst, musst du nichts tun. Gib den Code niemandem weiter; wir fragen nie am Telefon oder im Chat danach.',
      ],
      why: 'Du bekommst diese Mail, weil diese Adresse bei Headframe eingegeben wurde.',
    }),
    email_change_code: (v, f) => ({
      subject: 'Bestätige deine neue Adresse',
      body: [
        'Diese Adresse soll die neue eines Kontos bei Headframe werden. Gib dort diesen Code ein:',
        { code: v.code },
        `Er gilt einmal und ${minutes(f, v.minutes)} lang.`,
        'Wenn du das nicht warst, musst du nichts tun: Ohne den Code ändert sich nichts.',
      ],
      why: 'Du bekommst diese Mail, weil diese Adresse bei Headframe eingegeben wurde.',
    }),
    email_changed: (v, f) => ({
      subject: 'Die Adresse deines Kontos wurde geändert',
      body: [
        `Hallo ${v.nickname},`,
        'dein Konto bei Headframe hat eine neue E-Mail-Adresse. Mails gehen ab jetzt dorthin, und mit dieser Adresse kannst du dich nicht mehr anmelden.',
        `Warst du das nicht? Dann sag den Leuten in deinem Lab sofort Bescheid. Du findest sie unter ${f.site}.`,
      ],
      why: ACCOUNT,
    }),
    new_device: (v, f) => ({
      subject: 'Neue Anmeldung bei deinem Konto',
      body: [
        `Hallo ${v.nickname},`,
        'jemand hat sich mit einem Browser bei deinem Konto angemeldet, den wir noch nicht kannten:',
        { list: [v.device, f.moment(v.at)] },
        'Warst du das? Dann ist alles gut.',
        notYou(f),
      ],
      why: ACCOUNT,
    }),
    factor_changed: (v, f) => ({
      subject: 'Deine Anmeldung hat sich geändert',
      body: [`Hallo ${v.nickname},`, changes[v.change], { list: [f.moment(v.at)] }, notYou(f)],
      why: ACCOUNT,
    }),
    role_granted: (v, f) => ({
      subject: 'Sie haben eine neue Rolle bei Headframe',
      body: [
        `Guten Tag ${v.nickname},`,
        'Ihr Konto hat eine Rolle bekommen:',
        { list: [inPlace(v.role, v.place)] },
        `Rollen wirken nur mit einem zweiten Faktor: einem Passkey oder einer Authenticator-App. Falls Sie noch keinen haben, richten Sie ihn bitte in Ihren Sicherheitseinstellungen unter ${f.site} ein.`,
      ],
      why: 'Sie bekommen diese Mail, weil sich die Rollen Ihres Kontos bei Headframe geändert haben.',
    }),
    role_removed: (v) => ({
      subject: 'Eine Rolle bei Headframe ist beendet',
      body: [
        `Guten Tag ${v.nickname},`,
        'Ihr Konto hat diese Rolle nicht mehr:',
        { list: [inPlace(v.role, v.place)] },
        'Das Konto selbst bleibt, wie es ist. Falls Sie das überrascht, fragen Sie bitte bei der Administration der Plattform nach.',
      ],
      why: 'Sie bekommen diese Mail, weil sich die Rollen Ihres Kontos bei Headframe geändert haben.',
    }),
    invitation: (v, f) => ({
      subject: 'Einladung zur Mitarbeit bei Headframe',
      body: [
        'Guten Tag,',
        `„${v.inviter}“ lädt Sie ein, bei Headframe in dieser Rolle mitzuarbeiten:`,
        { list: [inPlace(v.role, v.place)] },
        WHAT_IT_IS,
        { link: v.link, label: 'Einladung ansehen' },
        `Der Link gilt einmal und ${days(f, v.days)} lang. Bevor die Rolle wirkt, richten Sie einen zweiten Faktor ein, einen Passkey oder eine Authenticator-App.`,
        'Falls Sie diese Einladung nicht erwarten, ignorieren Sie sie bitte. Sie verfällt von selbst.',
      ],
      why: 'Sie bekommen diese Mail, weil jemand Ihre Adresse für diese Einladung angegeben hat.',
    }),
    guardian_request: (v, f) => ({
      subject: 'Ihr Kind möchte bei Headframe mitmachen und braucht Ihre Antwort',
      body: [
        'Guten Tag,',
        `ein junger Mensch mit dem Spitznamen „${v.nickname}“ (${v.region}) hat ein Konto bei Headframe eröffnet und Ihre Adresse angegeben. In diesem Alter verlangt das Gesetz hier die Erlaubnis einer sorgeberechtigten Person. Solange Sie nicht Ja sagen, kann über dieses Konto nichts veröffentlicht werden.`,
        { heading: 'Was Headframe ist' },
        WHAT_IT_IS,
        { heading: 'Was Ihr Ja erlaubt' },
        'Ihr Kind darf Ideen und Kommentare veröffentlichen, Ideen anderer unterstützen und mit anderen an Ideen arbeiten. Die Moderation des Labs achtet auf einen freundlichen Umgang.',
        { heading: 'Welche Daten gespeichert werden' },
        { list: DATA },
        NEVER,
        { heading: 'Wie lange' },
        `Bis das Konto gelöscht wird; das kann Ihr Kind jederzeit selbst tun. Ihre eigene Adresse behalten wir nur, bis Sie geantwortet haben, höchstens ${days(f, 30)}.`,
        { heading: 'Ihre Rechte' },
        RIGHTS,
        { heading: 'Ihre Antwort' },
        RESPONSIBLE,
        { link: v.link, label: 'Lesen und antworten' },
        `Hören wir ${days(f, v.days)} lang nichts, löschen wir das Konto und Ihre Adresse. Ein Ja können Sie jederzeit ebenso leicht zurücknehmen: Nach einem Ja bekommen Sie eine Mail mit einem Link dafür.`,
        'Falls Sie diesen jungen Menschen nicht kennen, sagen Sie bitte Nein.',
      ],
      why: 'Sie bekommen diese Mail einmal, mit einer einzigen Erinnerung, weil ein junger Mensch Sie als sorgeberechtigte Person genannt hat.',
    }),
    guardian_reminder: (v, f) => ({
      subject: 'Zur Erinnerung: Ihr Kind wartet auf Ihre Antwort',
      body: [
        'Guten Tag,',
        `vor einigen Tagen haben wir Ihnen geschrieben, weil ein junger Mensch mit dem Spitznamen „${v.nickname}“ (${v.region}) ein Konto bei Headframe eröffnet hat. Ohne Ihr Ja kann darüber nichts veröffentlicht werden; in diesem Alter verlangt das Gesetz die Erlaubnis einer sorgeberechtigten Person.`,
        WHAT_IT_IS,
        { heading: 'Welche Daten gespeichert werden' },
        { list: DATA },
        NEVER,
        RIGHTS,
        { heading: 'Ihre Antwort' },
        `${RESPONSIBLE} Ein Ja können Sie jederzeit zurücknehmen.`,
        { link: v.link, label: 'Lesen und antworten' },
        `Hören wir weitere ${days(f, v.days)} nichts, löschen wir das Konto und Ihre Adresse. Wir erinnern Sie nicht noch einmal.`,
      ],
      why: 'Sie bekommen diese Mail, weil ein junger Mensch Sie als sorgeberechtigte Person genannt hat. Es ist die einzige Erinnerung.',
    }),
    guardian_informed: (v) => ({
      subject: 'Ihr Kind macht bei Headframe mit',
      body: [
        'Guten Tag,',
        `ein junger Mensch mit dem Spitznamen „${v.nickname}“ (${v.region}) hat ein Konto bei Headframe eröffnet und Ihre Adresse angegeben. In dieser Region werden Sorgeberechtigte darüber informiert. Sie müssen nichts tun.`,
        { heading: 'Was Headframe ist' },
        WHAT_IT_IS,
        { heading: 'Welche Daten gespeichert werden' },
        { list: DATA },
        NEVER,
        'Sie bleiben gespeichert, bis das Konto gelöscht wird.',
        { heading: 'Ihre Rechte' },
        RIGHTS,
        'Falls Sie nicht einverstanden sind, können Sie das hier jederzeit sagen:',
        { link: v.link, label: 'Mehr lesen oder widersprechen' },
      ],
      why: 'Sie bekommen diese Mail, weil ein junger Mensch Sie als sorgeberechtigte Person genannt hat.',
    }),
    guardian_thanks: (v) => ({
      subject: 'Danke, Ihr Ja ist vermerkt',
      body: [
        'Guten Tag,',
        `vielen Dank. „${v.nickname}“ darf jetzt bei Headframe mitmachen.`,
        'Falls Sie es sich anders überlegen, können Sie Ihr Ja hier jederzeit ohne Angabe von Gründen zurücknehmen. Bitte heben Sie diese Mail dafür auf.',
        { link: v.link, label: 'Ja zurücknehmen' },
      ],
      why: 'Sie bekommen diese Mail, weil Sie bei Headframe Ihre Erlaubnis gegeben haben.',
    }),
    guardian_answered: (v, f) =>
      ({
        yes: {
          subject: 'Du hast ein Ja',
          body: [
            `Hallo ${v.nickname},`,
            'deine sorgeberechtigte Person hat Ja gesagt. Du kannst jetzt veröffentlichen, kommentieren und unterstützen. Deine Entwürfe sind da, wo du sie gelassen hast:',
            { link: f.site, label: 'Headframe öffnen' },
          ],
          why: 'Du bekommst diese Mail, weil du auf diese Antwort gewartet hast.',
        },
        no: {
          subject: 'Du hast ein Nein',
          body: [
            `Hallo ${v.nickname},`,
            'deine sorgeberechtigte Person hat Nein gesagt. Du kannst hier also nichts veröffentlichen, kommentieren oder unterstützen. Lesen und Entwürfe für dich schreiben kannst du weiterhin.',
            `Sprecht darüber, wenn du magst: was dir wichtig ist und was ihnen wichtig ist. Bleibt es beim Nein, wird dein Konto nach ${inDays(f, 30)} gelöscht.`,
          ],
          why: 'Du bekommst diese Mail, weil du auf diese Antwort gewartet hast.',
        },
        withdrawn: {
          subject: 'Ein Ja wurde zurückgenommen',
          body: [
            `Hallo ${v.nickname},`,
            'deine sorgeberechtigte Person hat ihr Ja zurückgenommen. Du kannst hier also vorerst nichts veröffentlichen, kommentieren oder unterstützen. Lesen und Entwürfe für dich schreiben kannst du weiterhin.',
            'Sprecht darüber, wenn du magst: was dir wichtig ist und was ihnen wichtig ist.',
          ],
          why: 'Du bekommst diese Mail, weil sich ändert, was du bei Headframe tun kannst.',
        },
      })[v.answer],
    consent_due: (v) => ({
      subject: 'Jetzt entscheidest du selbst',
      body: [
        `Hallo ${v.nickname},`,
        'bisher musste eine sorgeberechtigte Person einverstanden sein, dass du hier mitmachst. Jetzt bist du alt genug, um das selbst zu entscheiden. Bestätige, dass du bleiben willst, ändere, was du möchtest, oder geh:',
        { link: v.link, label: 'Entscheiden' },
        'Bis du antwortest, bleibt alles, wie es ist.',
      ],
      why: 'Du bekommst diese Mail, weil du ein Konto bei Headframe hast und jetzt selbst entscheiden darfst.',
    }),
    vetting_ends: (v, f) => ({
      subject: 'Ein Nachweis läuft bald ab',
      body: [
        'Guten Tag,',
        `der Nachweis von „${v.nickname}“ (erweitertes Führungszeugnis) gilt bis zum ${f.day(v.until)}. Danach ruhen Rollen, die mit Minderjährigen zu tun haben, bis jemand einen neuen Nachweis gesehen und das vermerkt hat.`,
        'Bitte kümmern Sie sich rechtzeitig darum. Gespeichert wird nur, wer ihn wann gesehen hat und wie lange er gilt, nie der Nachweis selbst.',
      ],
      why: 'Sie bekommen diese Mail, weil es Ihr eigener Nachweis ist oder Sie ihn eingesehen haben.',
    }),
    idea_changed: (v) => ({
      subject: 'Eine Idee, die du unterstützt, hat sich geändert',
      body: [
        `Hallo ${v.nickname},`,
        `die Idee „${v.title}“, die du unterstützt, sagt jetzt etwas anderes als bei deinem Ja. Deine Unterstützung zählt weiter. Sieh sie dir an und entscheide mit einem Tipp, ob du dabei bleibst.`,
        { link: v.link, label: 'Ansehen und entscheiden' },
      ],
      why: 'Du bekommst diese Mail, weil du diese Idee unterstützt. Niemand sonst sieht, dass sie verschickt wurde.',
    }),
    phases_moved: (v) => ({
      subject: 'Die Termine einer Aufgabe haben sich geändert',
      body: [
        `Hallo ${v.nickname},`,
        `die Termine von „${v.title}“ haben sich geändert: was dort möglich ist und bis wann. Du schreibst oder unterstützt dort eine Idee.`,
        { link: v.link, label: 'Neue Termine ansehen' },
      ],
      why: 'Du bekommst diese Mail, weil du in dieser Aufgabe eine Idee schreibst oder unterstützt.',
    }),
    idea_invitation: (v) => ({
      subject: 'Jemand möchte mit dir an einer Idee arbeiten',
      body: [
        `Hallo ${v.nickname},`,
        `„${v.inviter}“ lädt dich ein, an der Idee „${v.title}“ mitzuarbeiten, und zwar als ${collaboration[v.role]}. Sieh sie dir an und entscheide; wenn du nichts tust, passiert nichts.`,
        { link: v.link, label: 'Einladung ansehen' },
      ],
      why: 'Du bekommst diese Mail, weil du diese Idee kommentiert hast und eine der Autor:innen dich einlädt.',
    }),
    join_asked: (v) => ({
      subject: 'Jemand möchte bei deiner Idee mitmachen',
      body: [
        `Hallo ${v.nickname},`,
        `„${v.person}“ möchte an deiner Idee „${v.title}“ als ${collaboration[v.role]} mitarbeiten. Du entscheidest.`,
        { link: v.link, label: 'Ansehen und antworten' },
      ],
      why: 'Du bekommst diese Mail, weil du Autor:in dieser Idee bist.',
    }),
    join_answered: (v) => ({
      subject:
        v.answer === 'accepted' ? 'Du arbeitest jetzt an der Idee mit' : 'Diesmal haben die Autor:innen Nein gesagt',
      body: [
        `Hallo ${v.nickname},`,
        v.answer === 'accepted'
          ? `die Autor:innen von „${v.title}“ haben Ja gesagt: Du arbeitest ab jetzt an der Idee mit.`
          : `die Autor:innen von „${v.title}“ nehmen gerade niemanden auf. Du kannst weiter kommentieren, unterstützen und vorschlagen.`,
        { link: v.link, label: 'Idee öffnen' },
      ],
      why: 'Du bekommst diese Mail, weil du bei dieser Idee mitmachen wolltest.',
    }),
    idea_joined: (v) => ({
      subject: 'Jemand arbeitet jetzt an deiner Idee mit',
      body: [
        `Hallo ${v.nickname},`,
        `„${v.person}“ hat die Einladung angenommen und arbeitet ab jetzt als ${collaboration[v.role]} an „${v.title}“ mit.`,
        { link: v.link, label: 'Sehen, wer mitarbeitet' },
      ],
      why: 'Du bekommst diese Mail, weil du Autor:in dieser Idee bist.',
    }),
    merge_proposed: (v) => ({
      subject: 'Jemand möchte eine Idee in deine einbringen',
      body: [
        `Hallo ${v.nickname},`,
        `„${v.person}“ schlägt vor, dass die Idee „${v.other}“ in deiner Idee „${v.title}“ aufgeht. Wer sie geschrieben hat, wäre bei deiner Mitglied. Du entscheidest, und 30 Tage lang lässt es sich rückgängig machen.`,
        { link: v.link, label: 'Ansehen und antworten' },
      ],
      why: 'Du bekommst diese Mail, weil du Autor:in dieser Idee bist.',
    }),
    merge_answered: (v) => ({
      subject: {
        agreed: 'Deine Idee ist in einer anderen aufgegangen',
        declined: 'Die anderen Autor:innen haben Nein gesagt',
        undone: 'Aus einer Idee sind wieder zwei geworden',
      }[v.answer],
      body: [
        `Hallo ${v.nickname},`,
        {
          agreed: `„${v.title}“ ist in „${v.other}“ aufgegangen. Du stehst dort mit dabei, deine Unterstützer:innen werden gefragt, ob sie mitkommen, und 30 Tage lang lässt es sich rückgängig machen.`,
          declined: `die Autor:innen von „${v.other}“ möchten ihre Idee lassen, wie sie ist. Nichts hat sich geändert.`,
          undone: `„${v.title}“ und „${v.other}“ sind wieder zwei Ideen, jede mit ihrer eigenen Unterstützung.`,
        }[v.answer],
        { link: v.link, label: 'Idee öffnen' },
      ],
      why: 'Du bekommst diese Mail, weil du Autor:in dieser Idee bist.',
    }),
    support_asked: (v) => ({
      subject: 'Eine Idee, die du unterstützt, ist in einer anderen aufgegangen',
      body: [
        `Hallo ${v.nickname},`,
        `die Idee „${v.title}“, die du unterstützt, ist in „${v.other}“ aufgegangen. Deine Unterstützung wandert nicht von selbst mit: Sag mit einem Tipp, ob sie es soll.`,
        { link: v.link, label: 'Entscheiden' },
      ],
      why: 'Du bekommst diese Mail, weil du diese Idee unterstützt. Niemand sonst sieht, dass sie verschickt wurde.',
    }),
    export_ready: (v, f) => ({
      subject: 'Deine Daten sind fertig',
      body: [
        `Hallo ${v.nickname},`,
        'alles, was Headframe über dich weiß, liegt jetzt in einer Datei, zum Lesen und zum Mitnehmen.',
        { link: v.link, label: 'Meine Daten holen' },
        `Der Link gilt ${days(f, v.days)} lang. Was in der Datei steht, ist privat: Gib sie nicht weiter und lass sie nicht auf einem gemeinsamen Computer liegen.`,
      ],
      why: 'Du bekommst diese Mail, weil du deine Daten angefordert hast.',
    }),
    account_deleted: (v) => ({
      subject: 'Dein Konto ist gelöscht',
      body: [
        `Hallo ${v.nickname},`,
        'dein Konto bei Headframe ist gelöscht. Dein Profil und deine Adresse sind weg; dies ist die letzte Mail, die wir dorthin schicken. Was du mit anderen gemeinsam gemacht hast, bleibt ohne deinen Namen stehen.',
        'Danke, dass du dabei warst.',
      ],
      why: 'Du bekommst diese Mail, weil dein Konto gelöscht wurde.',
    }),
  },
};
