import { createHash, createHmac } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

const S3_KEYS = { keyId: 'the key', secretKey: 'a/secret+with=signs', region: 'eu-test-1' };

const hash = (data: string | Buffer) => createHash('sha256').update(data).digest('hex');
const hmac = (key: string | Buffer, data: string) => createHmac('sha256', key).update(data).digest();

/** A bucket in memory that checks each signature by the published rules (AWS Signature Version 4), and the hash of each body. */
export class S3Server {
  readonly objects = new Map<string, Buffer>();
  refused = 0;
  private readonly server = http.createServer((request, response) => {
    void buffer(request).then((body) => this.answer(request, body, response));
  });

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    const { port } = this.server.address() as AddressInfo;
    const { keyId, secretKey, region } = S3_KEYS;
    return `http://${encodeURIComponent(keyId)}:${encodeURIComponent(secretKey)}@127.0.0.1:${port}/pictures?region=${region}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private answer(request: http.IncomingMessage, body: Buffer, response: http.ServerResponse): void {
    const url = new URL(request.url ?? '', 'http://s3');
    if (!isSigned(request, url, body)) {
      this.refused += 1;
      response.writeHead(403).end();
      return;
    }
    const key = decodeURIComponent(url.pathname.replace(/^\/pictures\//, ''));
    const kept = this.objects.get(key);
    if (request.method === 'PUT') {
      this.objects.set(key, body);
      response.writeHead(200).end();
    } else if (request.method === 'DELETE') {
      this.objects.delete(key);
      response.writeHead(204).end();
    } else if (url.searchParams.has('list-type')) {
      const keys = [...this.objects.keys()].filter((each) => each.startsWith(url.searchParams.get('prefix') ?? ''));
      const rows = keys.map((each) => `<Contents><Key>${each}</Key></Contents>`).join('');
      response.writeHead(200).end(`<ListBucketResult><Name>pictures</Name>${rows}</ListBucketResult>`);
    } else if (kept) response.writeHead(200, { 'content-length': kept.length }).end(kept);
    else response.writeHead(404).end('<Error><Code>NoSuchKey</Code></Error>');
  }
}

function isSigned({ method = '', headers }: http.IncomingMessage, url: URL, body: Buffer): boolean {
  const match = /^AWS4-HMAC-SHA256 Credential=([^,]+), SignedHeaders=([^,]+), Signature=(\w+)$/.exec(
    headers.authorization ?? '',
  );
  const [, credential = '', signed = '', signature] = match ?? [];
  const [keyId, day = '', region = '', service = ''] = credential.split('/');
  const told = String(headers['x-amz-content-sha256']);
  if (keyId !== S3_KEYS.keyId || region !== S3_KEYS.region || service !== 's3') return false;
  if (told === 'UNSIGNED-PAYLOAD' ? body.length > 0 : told !== hash(body)) return false;
  const query = [...url.searchParams]
    .map((pair) => pair.map((part) => encodeURIComponent(part)).join('='))
    .toSorted()
    .join('&');
  const lines = signed.split(';').map((name) => `${name}:${String(headers[name]).trim()}\n`);
  const canonical = [method, url.pathname, query, lines.join(''), signed, told].join('\n');
  const scope = `${day}/${region}/${service}/aws4_request`;
  const toSign = ['AWS4-HMAC-SHA256', String(headers['x-amz-date']), scope, hash(canonical)].join('\n');
  const dayKey = hmac(`AWS4${S3_KEYS.secretKey}`, day);
  const key = hmac(hmac(hmac(dayKey, region), service), 'aws4_request');
  return hmac(key, toSign).toString('hex') === signature;
}
