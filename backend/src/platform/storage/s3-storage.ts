import { createHash } from 'node:crypto';
import fs from 'node:fs/promises';
import { Readable } from 'node:stream';
import { AwsClient } from 'aws4fetch';
import type { S3Config } from '../../config/files-config.js';
import { Storage, type StoredBytes } from './storage.js';

/** More files than one folder ever holds. */
const MOST_KEYS = 100;

/** A bucket of a storage that speaks S3. It needs the rights to put, get, list and delete objects, nothing else. */
export class S3Storage extends Storage {
  private readonly client: AwsClient;

  constructor(private readonly config: S3Config) {
    super();
    const { keyId, secretKey, region } = config;
    this.client = new AwsClient({ accessKeyId: keyId, secretAccessKey: secretKey, region, service: 's3', retries: 2 });
  }

  async put(key: string, file: string, type: string): Promise<void> {
    const body = await fs.readFile(file);
    const answer = await this.send(key, {
      method: 'PUT',
      body,
      headers: { 'content-type': type, 'x-amz-content-sha256': createHash('sha256').update(body).digest('hex') },
    });
    await answer.body?.cancel();
    if (!answer.ok) throw new Error(`The storage answered ${answer.status} to a file that shall be kept.`);
  }

  async open(key: string): Promise<StoredBytes | null> {
    const answer = await this.send(key, { method: 'GET' });
    if (answer.ok && answer.body) {
      const stream = Readable.fromWeb(answer.body);
      return { stream, length: Number(answer.headers.get('content-length')) };
    }
    await answer.body?.cancel();
    if (answer.status === 404) return null;
    throw new Error(`The storage answered ${answer.status} to a file that was asked for.`);
  }

  async removeFolder(folder: string): Promise<void> {
    const found = await this.send(`?list-type=2&max-keys=${MOST_KEYS}&prefix=${encodeURIComponent(folder)}`, {
      method: 'GET',
    });
    const listing = await found.text();
    if (!found.ok) throw new Error(`The storage answered ${found.status} to a folder that was asked for.`);
    for (const [, key = ''] of listing.matchAll(/<Key>([^<]+)<\/Key>/g)) {
      const answer = await this.send(key, { method: 'DELETE' });
      await answer.body?.cancel();
      if (!answer.ok && answer.status !== 404)
        throw new Error(`The storage answered ${answer.status} to a file that shall go.`);
    }
  }

  private send(place: string, init: RequestInit): Promise<Response> {
    return this.client.fetch(`${this.config.url}/${place}`, { ...init, signal: AbortSignal.timeout(30_000) });
  }
}
