import type { FactorChange } from '../mail-templates.js';
import type { MailFormats } from '../mail-formats.js';
import type { MailSentences } from '../mail-text.js';

const minutes = (f: MailFormats, n: number) => f.count(n, 'minute', 'minutes');
const days = (f: MailFormats, n: number) => f.count(n, 'day', 'days');

const roles = {
  participant: 'Participant',
  facilitator: 'Facilitator',
  reviewer: 'Reviewer',
  authority_lead: 'Authority lead',
  partner: 'Partner',
  administrator: 'Administrator',
};
const collaboration = { co_author: 'co-author', member: 'member', mentor: 'mentor' };
const inPlace = (role: keyof typeof roles, place: string | null) =>
  place === null ? roles[role] : `${roles[role]} (${place})`;

const changes: Record<FactorChange, string> = {
  password_set: 'A password was set for your account.',
  password_removed: 'The password of your account was removed.',
  totp_added: 'An authenticator app was added to your account.',
  totp_removed: 'The authenticator app was removed from your account.',
  passkey_added: 'A passkey was added to your account.',
  passkey_removed: 'A passkey was removed from your account.',
  recovery_codes_made: 'New recovery codes were made for your account. The old ones no longer work.',
  recovery_code_used: 'Somebody signed in to your account with a recovery code.',
};

const notYou = (f: MailFormats) =>
  `Was it not you? Then open ${f.site}, go to your security settings, sign out all devices and set a new password if you have one. If you cannot get in any more, tell the people of your lab.`;
const ACCOUNT = 'You get this mail because you have an account on Headframe and this concerns its safety.';
const WHAT_IT_IS =
  'Headframe is a platform on which young people aged 14 to 29 from former mining regions put forward ideas, work them out together in Living Labs and get an answer from the authorities of their region. Public bodies and social-innovation centres run it. It shows no advertising and does not track anybody.';
const DATA = [
  'a made-up nickname, the age band (such as 14–15, no date of birth), the region and the language',
  'an e-mail address for signing in, which nobody else sees',
  'what your child writes, supports and comments',
];
const NEVER =
  'We do not ask for a real name, photo, address or phone number. Nobody can send your child private messages, and profiles of minors are not public.';
const RIGHTS =
  'You and your child may at any time see what is stored, have it corrected, take it along or have it deleted, and complain to the data protection authority of your country.';

export const en: MailSentences = {
  roles,
  linkHint: 'If the button does not work, copy this address into your browser:',
  footer: 'This mail was sent automatically; replies are not read.',
  mails: {
    sign_in_code: (v, f) => ({
      subject: 'Your code for Headframe',
      body: [
        'Somebody, most likely you, entered this address to sign in to Headframe or to open an account there. This is the code:',
        { code: v.code },
        `Enter it where you began. It works once and for ${minutes(f, v.minutes)}. The button does the same in the browser in which you began:`,
        { link: v.link, label: 'Sign in' },
        'If it was not you, you need not do anything. Do not give the code to anybody; we never ask for it by phone or chat.',
      ],
      why: 'You get this mail because this address was entered on Headframe.',
    }),
    email_change_code: (v, f) => ({
      subject: 'Confirm your new address',
      body: [
        'This address is to become the new one of an account on Headframe. Enter this code there:',
        { code: v.code },
        `It works once and for ${minutes(f, v.minutes)}.`,
        'If it was not you, you need not do anything: without the code nothing changes.',
      ],
      why: 'You get this mail because this address was entered on Headframe.',
    }),
    email_changed: (v, f) => ({
      subject: 'The address of your account was changed',
      body: [
        `Hello ${v.nickname},`,
        'your account on Headframe has a new e-mail address. Mails go there from now on, and this address can no longer be used to sign in.',
        `Was it not you? Then tell the people of your lab at once. You find them at ${f.site}.`,
      ],
      why: ACCOUNT,
    }),
    new_device: (v, f) => ({
      subject: 'New sign-in to your account',
      body: [
        `Hello ${v.nickname},`,
        'somebody signed in to your account from a browser that we had not seen before:',
        { list: [v.device, f.moment(v.at)] },
        'Was it you? Then all is well.',
        notYou(f),
      ],
      why: ACCOUNT,
    }),
    factor_changed: (v, f) => ({
      subject: 'How you sign in has changed',
      body: [`Hello ${v.nickname},`, changes[v.change], { list: [f.moment(v.at)] }, notYou(f)],
      why: ACCOUNT,
    }),
    role_granted: (v, f) => ({
      subject: 'You have a new role on Headframe',
      body: [
        `Dear ${v.nickname},`,
        'your account has been given a role:',
        { list: [inPlace(v.role, v.place)] },
        `Roles are active only with a second factor: a passkey or an authenticator app. If you have none yet, please set one up in your security settings at ${f.site}.`,
      ],
      why: 'You get this mail because the roles of your account on Headframe have changed.',
    }),
    role_removed: (v) => ({
      subject: 'A role on Headframe has ended',
      body: [
        `Dear ${v.nickname},`,
        'your account no longer has this role:',
        { list: [inPlace(v.role, v.place)] },
        'Your account itself stays as it is. If this surprises you, please ask the administration of the platform.',
      ],
      why: 'You get this mail because the roles of your account on Headframe have changed.',
    }),
    invitation: (v, f) => ({
      subject: 'Invitation to work on Headframe',
      body: [
        'Good day,',
        `“${v.inviter}” invites you to work on Headframe with this role:`,
        { list: [inPlace(v.role, v.place)] },
        WHAT_IT_IS,
        { link: v.link, label: 'See the invitation' },
        `The link works once and for ${days(f, v.days)}. You will be asked to set up a second factor, a passkey or an authenticator app, before the role becomes active.`,
        'If you do not expect this invitation, please ignore it. It ends by itself.',
      ],
      why: 'You get this mail because somebody entered your address for this invitation.',
    }),
    guardian_request: (v, f) => ({
      subject: 'Your child would like to take part in Headframe and needs your answer',
      body: [
        'Dear parent or guardian,',
        `a young person with the nickname “${v.nickname}” (${v.region}) has opened an account on Headframe and given your address. In this country the law asks for a parent’s or guardian’s permission at this age. Until you say yes, nothing can be published from this account.`,
        { heading: 'What Headframe is' },
        WHAT_IT_IS,
        { heading: 'What your yes allows' },
        'Your child may publish ideas and comments, support the ideas of others and work on ideas with them. Lab staff look after a kind tone.',
        { heading: 'Which data is stored' },
        { list: DATA },
        NEVER,
        { heading: 'For how long' },
        `Until the account is deleted; your child can do that at any time. Without your yes nothing more is added in public. We keep your own address only until you have answered, ${days(f, 30)} at most.`,
        { heading: 'Your rights' },
        RIGHTS,
        { heading: 'Your answer' },
        'Behind this link you find two buttons, yes and no. With either you confirm that you are an adult and have parental responsibility for this young person.',
        { link: v.link, label: 'Read and answer' },
        `If we hear nothing for ${days(f, v.days)}, we delete the account and your address. You may take back a yes at any time, just as easily: after a yes you get a mail with a link for that.`,
        'If you do not know this young person, please say no.',
      ],
      why: 'You get this mail once, with one reminder, because a young person named you as their parent or guardian.',
    }),
    guardian_reminder: (v, f) => ({
      subject: 'A reminder: your child is waiting for your answer',
      body: [
        'Dear parent or guardian,',
        `a few days ago we wrote to you because a young person with the nickname “${v.nickname}” (${v.region}) has opened an account on Headframe. Without your yes nothing can be published from it; at this age the law asks for a parent’s or guardian’s permission.`,
        WHAT_IT_IS,
        { heading: 'Which data is stored' },
        { list: DATA },
        NEVER,
        RIGHTS,
        { heading: 'Your answer' },
        'Behind this link you find two buttons, yes and no. With either you confirm that you are an adult and have parental responsibility for this young person. You may take back a yes at any time.',
        { link: v.link, label: 'Read and answer' },
        `If we hear nothing for another ${days(f, v.days)}, we delete the account and your address. We will not remind you again.`,
      ],
      why: 'You get this mail because a young person named you as their parent or guardian. It is the only reminder.',
    }),
    guardian_informed: (v) => ({
      subject: 'Your child takes part in Headframe',
      body: [
        'Dear parent or guardian,',
        `a young person with the nickname “${v.nickname}” (${v.region}) has opened an account on Headframe and given your address. In this region parents and guardians are told of it. You need not do anything.`,
        { heading: 'What Headframe is' },
        WHAT_IT_IS,
        { heading: 'Which data is stored' },
        { list: DATA },
        NEVER,
        'It is stored until the account is deleted.',
        { heading: 'Your rights' },
        RIGHTS,
        'If you do not agree, you can say so here at any time:',
        { link: v.link, label: 'Read more or object' },
      ],
      why: 'You get this mail because a young person named you as their parent or guardian.',
    }),
    guardian_thanks: (v) => ({
      subject: 'Thank you, your yes is noted',
      body: [
        'Dear parent or guardian,',
        `thank you. “${v.nickname}” may now take part in Headframe.`,
        'Should you change your mind, you can take your yes back here at any time, without giving a reason. Please keep this mail for that.',
        { link: v.link, label: 'Take my yes back' },
      ],
      why: 'You get this mail because you gave your permission on Headframe.',
    }),
    guardian_answered: (v, f) =>
      ({
        yes: {
          subject: 'Your parent or guardian said yes',
          body: [
            `Hello ${v.nickname},`,
            'your parent or guardian said yes. You can now publish, comment and support. Your drafts are where you left them:',
            { link: f.site, label: 'Open Headframe' },
          ],
          why: 'You get this mail because you were waiting for this answer.',
        },
        no: {
          subject: 'Your parent or guardian said no',
          body: [
            `Hello ${v.nickname},`,
            'your parent or guardian said no. That means you cannot publish, comment or support here. You can go on reading and write drafts for yourself.',
            `Talk about it with them if you like: what matters to you, and what matters to them. If it stays at no, your account is deleted after ${days(f, 30)}.`,
          ],
          why: 'You get this mail because you were waiting for this answer.',
        },
        withdrawn: {
          subject: 'Your parent or guardian took their yes back',
          body: [
            `Hello ${v.nickname},`,
            'your parent or guardian took their yes back. That means you cannot publish, comment or support here for now. You can go on reading and write drafts for yourself.',
            'Talk about it with them if you like: what matters to you, and what matters to them.',
          ],
          why: 'You get this mail because it changes what you can do on Headframe.',
        },
      })[v.answer],
    consent_due: (v) => ({
      subject: 'You now decide for yourself',
      body: [
        `Hello ${v.nickname},`,
        'so far a parent or guardian had to agree to your taking part. You are now old enough to decide that yourself. Please confirm that you want to stay, change what you like, or leave:',
        { link: v.link, label: 'Decide' },
        'Until you answer, everything stays as it is.',
      ],
      why: 'You get this mail because you have an account on Headframe and have reached the age at which you decide.',
    }),
    vetting_ends: (v, f) => ({
      subject: 'A vetting record ends soon',
      body: [
        'Good day,',
        `the vetting record of “${v.nickname}” ends on ${f.day(v.until)}. From then on roles that involve minors are inactive, until somebody has seen a new certificate and recorded it.`,
        'Please see to a new certificate in time. We store only who saw it, when, and until when it is valid, never the certificate itself.',
      ],
      why: 'You get this mail because it is your own vetting record, or one that you recorded.',
    }),
    idea_changed: (v) => ({
      subject: 'An idea you support has changed',
      body: [
        `Hello ${v.nickname},`,
        `the idea “${v.title}”, which you support, now says something else than when you said yes to it. Your support still counts. Have a look and decide with one tap whether you keep it.`,
        { link: v.link, label: 'Look and decide' },
      ],
      why: 'You get this mail because you support this idea. Nobody else sees that it was sent.',
    }),
    phases_moved: (v) => ({
      subject: 'The dates of a challenge have changed',
      body: [
        `Hello ${v.nickname},`,
        `the dates of “${v.title}” have changed: what can be done there, and until when. You write or support an idea in it.`,
        { link: v.link, label: 'See the new dates' },
      ],
      why: 'You get this mail because you write or support an idea in this challenge.',
    }),
    idea_invitation: (v) => ({
      subject: 'Somebody would like to work on an idea with you',
      body: [
        `Hello ${v.nickname},`,
        `“${v.inviter}” invites you to work on the idea “${v.title}” as ${collaboration[v.role]}. Have a look and decide; nothing happens if you do nothing.`,
        { link: v.link, label: 'See the invitation' },
      ],
      why: 'You get this mail because you commented on this idea and one of its authors invites you.',
    }),
    join_asked: (v) => ({
      subject: 'Somebody would like to join your idea',
      body: [
        `Hello ${v.nickname},`,
        `“${v.person}” would like to work on your idea “${v.title}” as ${collaboration[v.role]}. You decide.`,
        { link: v.link, label: 'See and answer' },
      ],
      why: 'You get this mail because you are an author of this idea.',
    }),
    join_answered: (v) => ({
      subject: v.answer === 'accepted' ? 'You can work on the idea now' : 'The authors said no this time',
      body: [
        `Hello ${v.nickname},`,
        v.answer === 'accepted'
          ? `the authors of “${v.title}” said yes: you work on the idea from now on.`
          : `the authors of “${v.title}” do not take anybody in right now. You can still comment, support and suggest.`,
        { link: v.link, label: 'Open the idea' },
      ],
      why: 'You get this mail because you asked to work on this idea.',
    }),
    idea_joined: (v) => ({
      subject: 'Somebody works on your idea now',
      body: [
        `Hello ${v.nickname},`,
        `“${v.person}” has accepted the invitation and works on “${v.title}” as ${collaboration[v.role]} from now on.`,
        { link: v.link, label: 'See who works on it' },
      ],
      why: 'You get this mail because you are an author of this idea.',
    }),
    merge_proposed: (v) => ({
      subject: 'Somebody would like to put their idea into yours',
      body: [
        `Hello ${v.nickname},`,
        `“${v.person}” proposes that the idea “${v.other}” goes into yours, “${v.title}”. Its writers would be members of yours. You decide, and it can be undone for 30 days.`,
        { link: v.link, label: 'See and answer' },
      ],
      why: 'You get this mail because you are an author of this idea.',
    }),
    merge_answered: (v) => ({
      subject: {
        agreed: 'Your idea has gone into another',
        declined: 'The other authors said no',
        undone: 'Two ideas are two again',
      }[v.answer],
      body: [
        `Hello ${v.nickname},`,
        {
          agreed: `“${v.title}” has gone into “${v.other}”. You are named there, your supporters are asked whether they come along, and it can be undone for 30 days.`,
          declined: `the authors of “${v.other}” would like their idea to stay as it is. Nothing has changed.`,
          undone: `“${v.title}” and “${v.other}” are two ideas again, each with its own supporters.`,
        }[v.answer],
        { link: v.link, label: 'Open the idea' },
      ],
      why: 'You get this mail because you are an author of this idea.',
    }),
    support_asked: (v) => ({
      subject: 'An idea you support has gone into another',
      body: [
        `Hello ${v.nickname},`,
        `the idea “${v.title}”, which you support, has gone into “${v.other}”. Your support does not come along by itself: say with one tap whether it shall.`,
        { link: v.link, label: 'Decide' },
      ],
      why: 'You get this mail because you support this idea. Nobody else sees that it was sent.',
    }),
    export_ready: (v, f) => ({
      subject: 'Your data is ready',
      body: [
        `Hello ${v.nickname},`,
        'everything that Headframe knows about you is now in one file, for reading and for taking along.',
        { link: v.link, label: 'Fetch my data' },
        `The link works for ${days(f, v.days)}. What is in the file is private: do not pass it on, and do not leave it on a shared computer.`,
      ],
      why: 'You get this mail because you asked for your data.',
    }),
    account_deleted: (v) => ({
      subject: 'Your account is deleted',
      body: [
        `Hello ${v.nickname},`,
        'your account on Headframe is deleted. Your profile and your address are gone; this is the last mail we send to it. What you made together with others stays, without your name.',
        'Thank you for having been part of it.',
      ],
      why: 'You get this mail because your account was deleted.',
    }),
  },
};
