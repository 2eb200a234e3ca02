import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createPrivateKey,
  createPublicKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
  sign,
} from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../config/config.js';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** What stands before the 32 bytes of an Ed25519 key in PKCS #8 (RFC 8410). */
const ED25519_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');

/**
 * What protects secrets at rest, with keys that never reach the database: a copy of the tables holds nothing that can be
 * used. Every purpose has a key of its own, derived from the secret of the installation (HKDF, RFC 5869).
 */
@Injectable()
export class Vault {
  private readonly keys = new Map<string, Buffer>();

  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'secret'>) {}

  /** Encrypts (AES-256-GCM) what must be read again: addresses, mails, secrets of authenticators. */
  seal(purpose: string, content: string | Uint8Array): Buffer {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.key(`seal ${purpose}`), nonce);
    return Buffer.concat([nonce, cipher.update(Buffer.from(content)), cipher.final(), cipher.getAuthTag()]);
  }

  /** @throws Error when it was sealed for another purpose, by another installation, or changed since */
  open(purpose: string, sealed: Buffer): string {
    return this.openBytes(purpose, sealed).toString('utf8');
  }

  /** Like `open`, for what is no text. */
  openBytes(purpose: string, sealed: Buffer): Buffer {
    const decipher = createDecipheriv('aes-256-gcm', this.key(`seal ${purpose}`), sealed.subarray(0, NONCE_BYTES));
    decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
    return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]);
  }

  /** A keyed hash (HMAC-SHA-256, 32 bytes) for what is only compared: tokens, short codes, PINs. */
  mac(purpose: string, text: string): Buffer {
    return createHmac('sha256', this.key(`mac ${purpose}`))
      .update(text)
      .digest();
  }

  /** Signs (Ed25519) what everybody may check. The signature in base64url. */
  sign(purpose: string, text: string): string {
    return sign(null, Buffer.from(text), this.signingKey(purpose)).toString('base64url');
  }

  /** The key that checks what `sign` signed: 32 bytes in base64url. */
  publicKey(purpose: string): string {
    return String(createPublicKey(this.signingKey(purpose)).export({ format: 'jwk' }).x);
  }

  private signingKey(purpose: string): KeyObject {
    const key = Buffer.concat([ED25519_PREFIX, this.key(`sign ${purpose}`)]);
    return createPrivateKey({ key, format: 'der', type: 'pkcs8' });
  }

  private key(label: string): Buffer {
    const known = this.keys.get(label);
    if (known) return known;
    const key = Buffer.from(hkdfSync('sha256', this.config.secret, '', `headframe ${label}`, 32));
    this.keys.set(label, key);
    return key;
  }
}

/** A token of 256 random bits, 43 characters of base64url. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What a token looks like; anything else need not be looked up. */
export const TOKEN_PATTERN = /^[A-Za-z0-9_-]{43}$/;
