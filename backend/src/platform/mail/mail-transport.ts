import { createTransport, type Transporter } from 'nodemailer';
import type { LanguageCode } from '@headframe/shared/common';
import type { SmtpConfig } from '../../config/mail-config.js';
import { isMailAddress } from './mail-address.js';
import type { RenderedMail } from './mail-renderer.js';

/** A mail ready to go out. */
export interface Letter extends RenderedMail {
  readonly id: string;
  readonly to: string;
  readonly language: LanguageCode;
}

/** Why a letter did not go out. The code is short and holds nothing of the letter. */
export class DeliveryError extends Error {
  constructor(
    readonly code: string,
    /** Whether sending the same letter again would fail again. */
    readonly isPermanent: boolean,
    /** Whether the server itself is the trouble, so that other letters would fail as well. */
    readonly isServerDown: boolean,
  ) {
    super(code);
    this.name = 'DeliveryError';
  }
}

/** Line breaks of any kind and other controls: they could begin a header of their own. */
const CONTROLS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
const TIMEOUTS = { dnsTimeout: 10_000, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };
/** Longer than the timeouts together; a server that trickles its answers is left in the end. */
const LONGEST_MS = 120_000;

/** Sends letters over SMTP. Nodemailer gets one address at a time, as an object, and never parses any. */
export class SmtpTransport {
  private readonly transporter: Transporter;

  constructor(
    smtp: SmtpConfig,
    private readonly from: string,
  ) {
    this.transporter = createTransport({
      host: smtp.host,
      port: smtp.port,
      secure: smtp.isSecure,
      requireTLS: smtp.isTlsRequired,
      ...(smtp.login ? { auth: { user: smtp.login.user, pass: smtp.login.password } } : {}),
      disableFileAccess: true,
      disableUrlAccess: true,
      ...TIMEOUTS,
    });
  }

  /** @throws DeliveryError */
  async deliver(letter: Letter, signal: AbortSignal): Promise<void> {
    if (!isMailAddress(letter.to)) throw new DeliveryError('address', true, false);
    try {
      await this.transporter.sendMail({
        from: { name: 'Headframe', address: this.from },
        to: [{ name: '', address: letter.to }],
        subject: letter.subject.replace(CONTROLS, ' '),
        text: letter.text,
        html: letter.html,
        // The same at every attempt, so that a mail sent twice is seen as one.
        messageId: `<${letter.id}@${this.from.slice(this.from.lastIndexOf('@') + 1)}>`,
        headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': letter.language },
        disableFileAccess: true,
        disableUrlAccess: true,
        signal: AbortSignal.any([signal, AbortSignal.timeout(LONGEST_MS)]),
      });
    } catch (error) {
      throw toDeliveryError(error);
    }
  }
}

interface SmtpFailure {
  code?: string;
  responseCode?: number;
  response?: string;
  permanent?: boolean;
}

/** What a server says of the letter itself; anything else is trouble with the server or the way to it. */
const OF_THE_LETTER = new Set(['EENVELOPE', 'EMESSAGE']);

function toDeliveryError(error: unknown): DeliveryError {
  const { code = 'unknown', responseCode, response = '', permanent = false } = error as SmtpFailure;
  const enhanced = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1];
  const isOfTheLetter = OF_THE_LETTER.has(code);
  const text = [/^\w{1,30}$/.test(code) ? code : 'unknown', responseCode, enhanced].filter(Boolean).join(' ');
  return new DeliveryError(text, permanent && isOfTheLetter, !isOfTheLetter);
}
