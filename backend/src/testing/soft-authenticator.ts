import { createHash, createSign, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';

const USER_PRESENT = 0x01;
const USER_VERIFIED = 0x04;
const HAS_CREDENTIAL = 0x40;

interface AuthenticatorOptions {
  origin: string;
  /** Whether its owner proves themselves to it, by PIN or fingerprint. */
  verifiesUser?: boolean;
}

/** An authenticator in software: makes one passkey (ES256, no attestation) and signs with it, as WebAuthn says. */
export class SoftAuthenticator {
  readonly credentialId = randomBytes(32);
  /** Grows with each signature; tests set it back to play a copied key. */
  counter = 0;
  private readonly privateKey: KeyObject;
  private readonly publicKey: KeyObject;
  private readonly origin: string;
  private readonly verifiesUser: boolean;

  constructor({ origin, verifiesUser = true }: AuthenticatorOptions) {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    this.privateKey = privateKey;
    this.publicKey = publicKey;
    this.origin = origin;
    this.verifiesUser = verifiesUser;
  }

  /** The answer to options for adding a passkey. */
  register({ challenge }: { challenge: string }, origin = this.origin): Record<string, unknown> {
    const length = Buffer.alloc(2);
    length.writeUInt16BE(this.credentialId.length);
    const authData = Buffer.concat([
      this.authenticatorData(HAS_CREDENTIAL),
      Buffer.alloc(16),
      length,
      this.credentialId,
      this.coseKey(),
    ]);
    const size = Buffer.alloc(2);
    size.writeUInt16BE(authData.length);
    // CBOR: { "fmt": "none", "attStmt": {}, "authData": bytes }
    const attestationObject = Buffer.concat([
      Buffer.from([0xa3, 0x63]),
      Buffer.from('fmt'),
      Buffer.from([0x64]),
      Buffer.from('none'),
      Buffer.from([0x67]),
      Buffer.from('attStmt'),
      Buffer.from([0xa0, 0x68]),
      Buffer.from('authData'),
      Buffer.from([0x59]),
      size,
      authData,
    ]);
    return this.credential({
      clientDataJSON: this.clientData('webauthn.create', challenge, origin).toString('base64url'),
      attestationObject: attestationObject.toString('base64url'),
      transports: ['internal'],
    });
  }

  /** The answer to options for signing in. */
  sign({ challenge }: { challenge: string }, origin = this.origin): Record<string, unknown> {
    this.counter += 1;
    const clientData = this.clientData('webauthn.get', challenge, origin);
    const authenticatorData = this.authenticatorData(0);
    const signed = Buffer.concat([authenticatorData, createHash('sha256').update(clientData).digest()]);
    return this.credential({
      clientDataJSON: clientData.toString('base64url'),
      authenticatorData: authenticatorData.toString('base64url'),
      signature: createSign('sha256').update(signed).sign(this.privateKey).toString('base64url'),
    });
  }

  private credential(response: Record<string, unknown>): Record<string, unknown> {
    const id = this.credentialId.toString('base64url');
    return { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response };
  }

  private clientData(type: string, challenge: string, origin: string): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  }

  private authenticatorData(more: number): Buffer {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(this.counter);
    const host = createHash('sha256').update(new URL(this.origin).hostname).digest();
    return Buffer.concat([host, Buffer.from([USER_PRESENT | (this.verifiesUser ? USER_VERIFIED : 0) | more]), counter]);
  }

  /** COSE: { 1: 2 (EC2), 3: -7 (ES256), -1: 1 (P-256), -2: x, -3: y } */
  private coseKey(): Buffer {
    const { x = '', y = '' } = this.publicKey.export({ format: 'jwk' });
    return Buffer.concat([
      Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20]),
      Buffer.from(x, 'base64url'),
      Buffer.from([0x22, 0x58, 0x20]),
      Buffer.from(y, 'base64url'),
    ]);
  }
}
