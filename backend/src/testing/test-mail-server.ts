import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import type { SmtpConfig } from '../config/mail-config.js';

/** What a mail server took: whom the envelope names, and the mail itself. */
export interface TakenMail {
  readonly recipients: string[];
  readonly raw: string;
  readonly mail: ParsedMail;
}

/** A refusal, as SMTP says it. */
export interface Refusal {
  readonly code: number;
  readonly words: string;
}

/** A real SMTP server on a port of its own. */
export class TestMailServer {
  readonly taken: TakenMail[] = [];
  /** Set to refuse recipients from now on. */
  refusal: Refusal | null = null;
  /** Passwords that were sent to it. */
  readonly passwords: string[] = [];
  private server: SMTPServer | null = null;
  private port = 0;

  static async start(): Promise<TestMailServer> {
    const mails = new TestMailServer();
    await mails.open();
    return mails;
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  /** How it is reached, as the configuration says it. */
  get config(): SmtpConfig {
    return { host: '127.0.0.1', port: this.port, isSecure: false, isTlsRequired: false, login: null };
  }

  /** Opens, or opens again at the same port. */
  async open(): Promise<void> {
    const server = new SMTPServer({
      disabledCommands: ['STARTTLS'],
      authOptional: true,
      allowInsecureAuth: true,
      onAuth: ({ username, password }, _session, callback) => {
        this.passwords.push(password ?? '');
        callback(null, { user: username });
      },
      disableReverseLookup: true,
      logger: false,
      onRcptTo: (_address, _session, callback) => callback(this.error()),
      onData: (stream, session, callback) => {
        void (async () => {
          const chunks: Buffer[] = [];
          for await (const chunk of stream) chunks.push(chunk as Buffer);
          const raw = Buffer.concat(chunks).toString('utf8');
          const recipients = session.envelope.rcptTo.map(({ address }) => address);
          this.taken.push({ recipients, raw, mail: await simpleParser(raw) });
          callback();
        })();
      },
    });
    this.server = server;
    await new Promise<void>((resolve) => void server.listen(this.port, '127.0.0.1', resolve));
    this.port = (server.server.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    const server = this.server;
    this.server = null;
    if (server) await new Promise<void>((resolve) => server.close(resolve));
  }

  private error(): Error | null {
    return this.refusal && Object.assign(new Error(this.refusal.words), { responseCode: this.refusal.code });
  }
}
