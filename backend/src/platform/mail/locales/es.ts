import type { MailFormats } from '../mail-formats.js';
import type { FactorChange } from '../mail-templates.js';
import type { MailSentences } from '../mail-text.js';

const minutes = (f: MailFormats, n: number) => f.count(n, 'minuto', 'minutos');
const days = (f: MailFormats, n: number) => f.count(n, 'día', 'días');

const roles = {
  participant: 'Participante',
  facilitator: 'Facilitador/a',
  reviewer: 'Evaluador/a',
  authority_lead: 'Responsable de la administración pública',
  partner: 'Entidad socia',
  administrator: 'Administrador/a',
};
const collaboration = { co_author: 'coautoría', member: 'integrante', mentor: 'mentoría' };
const inPlace = (role: keyof typeof roles, place: string | null) =>
  place === null ? roles[role] : `${roles[role]} (${place})`;

const changes: Record<FactorChange, string> = {
  password_set: 'Se ha puesto una contraseña a tu cuenta.',
  password_removed: 'Se ha quitado la contraseña de tu cuenta.',
  totp_added: 'Se ha añadido una aplicación de autenticación a tu cuenta.',
  totp_removed: 'Se ha quitado la aplicación de autenticación de tu cuenta.',
  passkey_added: 'Se ha añadido una llave de acceso a tu cuenta.',
  passkey_removed: 'Se ha quitado una llave de acceso de tu cuenta.',
  recovery_codes_made: 'Tu cuenta tiene códigos de recuperación nuevos. Los anteriores ya no sirven.',
  recovery_code_used: 'Alguien ha entrado en tu cuenta con un código de recuperación.',
};

const notYou = (f: MailFormats) =>
  `¿No has sido tú? Abre ${f.site}, ve a los ajustes de seguridad, cierra la sesión en todos los dispositivos y pon otra contraseña, si la usas. Si ya no puedes entrar, avisa al equipo de tu laboratorio.`;
const ACCOUNT = 'Recibes este correo porque tienes una cuenta en Headframe y se trata de su seguridad.';
const WHAT_IT_IS =
  'Headframe es una plataforma en la que jóvenes de 14 a 29 años de antiguas regiones mineras proponen ideas, las desarrollan en común en Living Labs y reciben una respuesta de las administraciones de su región. La gestionan entidades públicas y centros de innovación social. No tiene publicidad ni rastrea a nadie.';
const DATA = [
  'un apodo inventado, el grupo de edad (por ejemplo, 14–15; nunca la fecha de nacimiento), la región y el idioma',
  'una dirección de correo para entrar, que nadie más ve',
  'lo que escribe, apoya y comenta',
];
const NEVER =
  'No pedimos el nombre real, fotos, domicilio ni teléfono. Nadie puede enviarle mensajes privados y los perfiles de menores no son públicos.';
const RIGHTS =
  'Usted y su hija o hijo pueden en todo momento ver lo que está guardado, pedir que se corrija o se borre, llevárselo y reclamar ante la autoridad de protección de datos de su país.';
const RESPONSIBLE =
  'En este enlace encontrará dos botones, sí y no. Con cualquiera de los dos confirma que es mayor de edad y que tiene la patria potestad o la tutela de esta persona joven.';

export const es: MailSentences = {
  roles,
  linkHint: 'Si el botón no funciona, se puede copiar esta dirección en el navegador:',
  footer: 'Este correo se ha enviado automáticamente; nadie lee las respuestas.',
  mails: {
    sign_in_code: (v, f) => ({
      subject: 'Tu código para Headframe',
      body: [
        'Alguien, seguramente tú, ha escrito esta dirección para entrar en Headframe o para crear allí una cuenta. Este es el código:',
        { code: v.code },
        `Escríbelo donde empezaste. Sirve una sola vez y durante ${minutes(f, v.minutes)}. En el navegador en el que empezaste también puedes usar el botón:`,
        { link: v.link, label: 'Entrar' },
        'Si no has sido tú, no tienes que hacer nada. No le des el código a nadie; nunca lo pedimos por teléfono ni por chat.',
      ],
      why: 'Recibes este correo porque alguien ha escrito esta dirección en Headframe.',
    }),
    email_change_code: (v, f) => ({
      subject: 'Confirma tu nueva dirección',
      body: [
        'Esta dirección va a ser la nueva de una cuenta en Headframe. Escribe allí este código:',
        { code: v.code },
        `Sirve una sola vez y durante ${minutes(f, v.minutes)}.`,
        'Si no has sido tú, no tienes que hacer nada: sin el código no cambia nada.',
      ],
      why: 'Recibes este correo porque alguien ha escrito esta dirección en Headframe.',
    }),
    email_changed: (v, f) => ({
      subject: 'Ha cambiado la dirección de tu cuenta',
      body: [
        `Hola, ${v.nickname}:`,
        'Tu cuenta en Headframe tiene una nueva dirección de correo. A partir de ahora los correos van allí, y con esta dirección ya no se puede entrar.',
        `¿No has sido tú? Avisa cuanto antes al equipo de tu laboratorio. Lo encuentras en ${f.site}.`,
      ],
      why: ACCOUNT,
    }),
    new_device: (v, f) => ({
      subject: 'Nueva entrada en tu cuenta',
      body: [
        `Hola, ${v.nickname}:`,
        'Alguien ha entrado en tu cuenta con un navegador que no conocíamos:',
        { list: [v.device, f.moment(v.at)] },
        '¿Has sido tú? Entonces todo está bien.',
        notYou(f),
      ],
      why: ACCOUNT,
    }),
    factor_changed: (v, f) => ({
      subject: 'Ha cambiado tu forma de entrar',
      body: [`Hola, ${v.nickname}:`, changes[v.change], { list: [f.moment(v.at)] }, notYou(f)],
      why: ACCOUNT,
    }),
    role_granted: (v, f) => ({
      subject: 'Tiene una nueva función en Headframe',
      body: [
        `Buenos días, ${v.nickname}:`,
        'Su cuenta ha recibido una función:',
        { list: [inPlace(v.role, v.place)] },
        `Las funciones solo están activas con un segundo factor: una llave de acceso o una aplicación de autenticación. Si todavía no lo tiene, configúrelo en los ajustes de seguridad, en ${f.site}.`,
      ],
      why: 'Recibe este correo porque han cambiado las funciones de su cuenta en Headframe.',
    }),
    role_removed: (v) => ({
      subject: 'Ha terminado una función en Headframe',
      body: [
        `Buenos días, ${v.nickname}:`,
        'Su cuenta ya no tiene esta función:',
        { list: [inPlace(v.role, v.place)] },
        'La cuenta sigue como está. Si le sorprende, consulte con la administración de la plataforma.',
      ],
      why: 'Recibe este correo porque han cambiado las funciones de su cuenta en Headframe.',
    }),
    invitation: (v, f) => ({
      subject: 'Invitación para colaborar en Headframe',
      body: [
        'Buenos días:',
        `«${v.inviter}» le invita a colaborar en Headframe con esta función:`,
        { list: [inPlace(v.role, v.place)] },
        WHAT_IT_IS,
        { link: v.link, label: 'Ver la invitación' },
        `El enlace sirve una sola vez y durante ${days(f, v.days)}. Antes de que la función esté activa, le pediremos un segundo factor: una llave de acceso o una aplicación de autenticación.`,
        'Si no espera esta invitación, no haga caso. Caduca por sí sola.',
      ],
      why: 'Recibe este correo porque alguien ha indicado su dirección para esta invitación.',
    }),
    guardian_request: (v, f) => ({
      subject: 'Su hija o hijo quiere participar en Headframe y necesita su respuesta',
      body: [
        'Buenos días:',
        `Una persona joven con el apodo «${v.nickname}» (${v.region}) ha creado una cuenta en Headframe y ha indicado su dirección. A esta edad, la ley exige aquí el permiso de la madre, el padre o quien ejerza la tutela. Mientras usted no diga que sí, no se puede publicar nada desde esa cuenta.`,
        { heading: 'Qué es Headframe' },
        WHAT_IT_IS,
        { heading: 'Qué permite su sí' },
        'Podrá publicar ideas y comentarios, apoyar las ideas de otras personas y trabajar con ellas. El equipo del laboratorio cuida de que el trato sea amable.',
        { heading: 'Qué datos se guardan' },
        { list: DATA },
        NEVER,
        { heading: 'Durante cuánto tiempo' },
        `Hasta que se borre la cuenta, cosa que su hija o hijo puede hacer en cualquier momento. La dirección de usted solo la guardamos hasta que responda, como mucho ${days(f, 30)}.`,
        { heading: 'Sus derechos' },
        RIGHTS,
        { heading: 'Su respuesta' },
        RESPONSIBLE,
        { link: v.link, label: 'Leer y responder' },
        `Si en ${days(f, v.days)} no sabemos nada, borramos la cuenta y su dirección. Puede retirar su sí en cualquier momento con la misma facilidad: después de decir que sí recibirá un correo con un enlace para ello.`,
        'Si no conoce a esta persona, diga que no, por favor.',
      ],
      why: 'Recibe este correo una vez, con un único recordatorio, porque una persona joven le ha indicado como madre, padre o tutor.',
    }),
    guardian_reminder: (v, f) => ({
      subject: 'Recordatorio: su hija o hijo espera su respuesta',
      body: [
        'Buenos días:',
        `Hace unos días le escribimos porque una persona joven con el apodo «${v.nickname}» (${v.region}) ha creado una cuenta en Headframe. Sin su sí no se puede publicar nada desde ella; a esta edad la ley exige el permiso de la madre, el padre o quien ejerza la tutela.`,
        WHAT_IT_IS,
        { heading: 'Qué datos se guardan' },
        { list: DATA },
        NEVER,
        RIGHTS,
        { heading: 'Su respuesta' },
        `${RESPONSIBLE} Puede retirar su sí en cualquier momento.`,
        { link: v.link, label: 'Leer y responder' },
        `Si en otros ${days(f, v.days)} no sabemos nada, borramos la cuenta y su dirección. No le enviaremos más recordatorios.`,
      ],
      why: 'Recibe este correo porque una persona joven le ha indicado como madre, padre o tutor. Es el único recordatorio.',
    }),
    guardian_informed: (v) => ({
      subject: 'Su hija o hijo participa en Headframe',
      body: [
        'Buenos días:',
        `Una persona joven con el apodo «${v.nickname}» (${v.region}) ha creado una cuenta en Headframe y ha indicado su dirección. En esta región se informa de ello a las familias. No tiene que hacer nada.`,
        { heading: 'Qué es Headframe' },
        WHAT_IT_IS,
        { heading: 'Qué datos se guardan' },
        { list: DATA },
        NEVER,
        'Se guardan hasta que se borre la cuenta.',
        { heading: 'Sus derechos' },
        RIGHTS,
        'Si no está de acuerdo, puede decirlo aquí en cualquier momento:',
        { link: v.link, label: 'Leer más u oponerse' },
      ],
      why: 'Recibe este correo porque una persona joven le ha indicado como madre, padre o tutor.',
    }),
    guardian_thanks: (v) => ({
      subject: 'Gracias, hemos anotado su sí',
      body: [
        'Buenos días:',
        `Muchas gracias. «${v.nickname}» ya puede participar en Headframe.`,
        'Si cambia de opinión, puede retirar su sí aquí en cualquier momento y sin dar explicaciones. Guarde este correo para ello, por favor.',
        { link: v.link, label: 'Retirar mi sí' },
      ],
      why: 'Recibe este correo porque ha dado su permiso en Headframe.',
    }),
    guardian_answered: (v, f) =>
      ({
        yes: {
          subject: 'Tienes un sí',
          body: [
            `Hola, ${v.nickname}:`,
            'Tu madre, padre o tutor ha dicho que sí. Ya puedes publicar, comentar y apoyar. Tus borradores siguen donde los dejaste:',
            { link: f.site, label: 'Abrir Headframe' },
          ],
          why: 'Recibes este correo porque esperabas esta respuesta.',
        },
        no: {
          subject: 'Tienes un no',
          body: [
            `Hola, ${v.nickname}:`,
            'Tu madre, padre o tutor ha dicho que no. Por eso aquí no puedes publicar, comentar ni apoyar. Sí puedes seguir leyendo y escribir borradores para ti.',
            `Habladlo si quieres: lo que te importa a ti y lo que les importa a ellos. Si la respuesta sigue siendo no, tu cuenta se borrará dentro de ${days(f, 30)}.`,
          ],
          why: 'Recibes este correo porque esperabas esta respuesta.',
        },
        withdrawn: {
          subject: 'Se ha retirado un sí',
          body: [
            `Hola, ${v.nickname}:`,
            'Tu madre, padre o tutor ha retirado su sí. Por eso, de momento, aquí no puedes publicar, comentar ni apoyar. Sí puedes seguir leyendo y escribir borradores para ti.',
            'Habladlo si quieres: lo que te importa a ti y lo que les importa a ellos.',
          ],
          why: 'Recibes este correo porque cambia lo que puedes hacer en Headframe.',
        },
      })[v.answer],
    consent_due: (v) => ({
      subject: 'Ahora decides tú',
      body: [
        `Hola, ${v.nickname}:`,
        'Hasta ahora tu madre, padre o tutor tenía que estar de acuerdo con que participaras. Ya tienes edad para decidirlo por tu cuenta. Confirma que quieres quedarte, cambia lo que quieras o vete:',
        { link: v.link, label: 'Decidir' },
        'Hasta que respondas, todo sigue igual.',
      ],
      why: 'Recibes este correo porque tienes una cuenta en Headframe y ya tienes edad para decidir.',
    }),
    vetting_ends: (v, f) => ({
      subject: 'Un certificado caduca pronto',
      body: [
        'Buenos días:',
        `La comprobación del certificado de «${v.nickname}» (delitos de naturaleza sexual) vale hasta el ${f.day(v.until)}. Después, las funciones relacionadas con menores quedan inactivas hasta que alguien haya visto un certificado nuevo y lo haya anotado.`,
        'Le rogamos que lo prepare con tiempo. Solo guardamos quién lo vio, cuándo y hasta cuándo vale; nunca el certificado.',
      ],
      why: 'Recibe este correo porque se trata de su propio certificado o de uno que usted ha comprobado.',
    }),
    idea_changed: (v) => ({
      subject: 'Ha cambiado una idea que apoyas',
      body: [
        `Hola, ${v.nickname}:`,
        `La idea «${v.title}», que apoyas, dice ahora algo distinto de cuando le diste tu sí. Tu apoyo sigue contando. Mírala y decide con un toque si lo mantienes.`,
        { link: v.link, label: 'Ver y decidir' },
      ],
      why: 'Recibes este correo porque apoyas esta idea. Nadie más ve que se ha enviado.',
    }),
    phases_moved: (v) => ({
      subject: 'Han cambiado las fechas de un reto',
      body: [
        `Hola, ${v.nickname}:`,
        `Han cambiado las fechas de «${v.title}»: qué se puede hacer allí y hasta cuándo. Tú escribes o apoyas una idea en ese reto.`,
        { link: v.link, label: 'Ver las nuevas fechas' },
      ],
      why: 'Recibes este correo porque escribes o apoyas una idea en este reto.',
    }),
    idea_invitation: (v) => ({
      subject: 'Alguien quiere trabajar contigo en una idea',
      body: [
        `Hola, ${v.nickname}:`,
        `«${v.inviter}» te invita a trabajar en la idea «${v.title}». Papel: ${collaboration[v.role]}. Mírala y decide; si no haces nada, no pasa nada.`,
        { link: v.link, label: 'Ver la invitación' },
      ],
      why: 'Recibes este correo porque comentaste esta idea y una de las personas que la firman te invita.',
    }),
    join_asked: (v) => ({
      subject: 'Alguien quiere unirse a tu idea',
      body: [
        `Hola, ${v.nickname}:`,
        `«${v.person}» quiere trabajar en tu idea «${v.title}». Papel: ${collaboration[v.role]}. Tú decides.`,
        { link: v.link, label: 'Ver y responder' },
      ],
      why: 'Recibes este correo porque firmas esta idea.',
    }),
    join_answered: (v) => ({
      subject: v.answer === 'accepted' ? 'Ya puedes trabajar en la idea' : 'Esta vez han dicho que no',
      body: [
        `Hola, ${v.nickname}:`,
        v.answer === 'accepted'
          ? `Quienes firman «${v.title}» han dicho que sí: desde ahora trabajas en la idea.`
          : `Quienes firman «${v.title}» no admiten a nadie ahora mismo. Puedes seguir comentando, apoyando y proponiendo cambios.`,
        { link: v.link, label: 'Abrir la idea' },
      ],
      why: 'Recibes este correo porque pediste unirte a esta idea.',
    }),
    idea_joined: (v) => ({
      subject: 'Alguien trabaja ya en tu idea',
      body: [
        `Hola, ${v.nickname}:`,
        `«${v.person}» ha aceptado la invitación y desde ahora trabaja en «${v.title}». Papel: ${collaboration[v.role]}.`,
        { link: v.link, label: 'Ver quién trabaja en ella' },
      ],
      why: 'Recibes este correo porque firmas esta idea.',
    }),
    merge_proposed: (v) => ({
      subject: 'Alguien quiere unir su idea a la tuya',
      body: [
        `Hola, ${v.nickname}:`,
        `«${v.person}» propone que la idea «${v.other}» pase a formar parte de la tuya, «${v.title}». Quienes la escribieron serían integrantes de la tuya. Tú decides, y se puede deshacer durante 30 días.`,
        { link: v.link, label: 'Ver y responder' },
      ],
      why: 'Recibes este correo porque firmas esta idea.',
    }),
    merge_answered: (v) => ({
      subject: {
        agreed: 'Tu idea forma ya parte de otra',
        declined: 'Las otras personas han dicho que no',
        undone: 'De una idea vuelven a ser dos',
      }[v.answer],
      body: [
        `Hola, ${v.nickname}:`,
        {
          agreed: `«${v.title}» forma ya parte de «${v.other}». Allí apareces tú, se pregunta a quienes te apoyan si vienen contigo y se puede deshacer durante 30 días.`,
          declined: `Quienes firman «${v.other}» prefieren dejar su idea como está. No ha cambiado nada.`,
          undone: `«${v.title}» y «${v.other}» vuelven a ser dos ideas, cada una con su apoyo.`,
        }[v.answer],
        { link: v.link, label: 'Abrir la idea' },
      ],
      why: 'Recibes este correo porque firmas esta idea.',
    }),
    support_asked: (v) => ({
      subject: 'Una idea que apoyas forma ya parte de otra',
      body: [
        `Hola, ${v.nickname}:`,
        `La idea «${v.title}», que apoyas, forma ya parte de «${v.other}». Tu apoyo no pasa solo: di con un toque si quieres que pase.`,
        { link: v.link, label: 'Decidir' },
      ],
      why: 'Recibes este correo porque apoyas esta idea. Nadie más ve que se ha enviado.',
    }),
    export_ready: (v, f) => ({
      subject: 'Tus datos están listos',
      body: [
        `Hola, ${v.nickname}:`,
        'Todo lo que Headframe sabe de ti está ahora en un archivo, para leerlo y para llevártelo.',
        { link: v.link, label: 'Descargar mis datos' },
        `El enlace sirve durante ${days(f, v.days)}. Lo que hay en el archivo es privado: no lo pases a nadie ni lo dejes en un ordenador compartido.`,
      ],
      why: 'Recibes este correo porque has pedido tus datos.',
    }),
    account_deleted: (v) => ({
      subject: 'Tu cuenta está borrada',
      body: [
        `Hola, ${v.nickname}:`,
        'Tu cuenta en Headframe está borrada. Tu perfil y tu dirección ya no existen; este es el último correo que enviamos a ella. Lo que hiciste con otras personas se queda, sin tu nombre.',
        'Gracias por haber participado.',
      ],
      why: 'Recibes este correo porque tu cuenta se ha borrado.',
    }),
  },
};
