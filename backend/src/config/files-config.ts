import { ConfigError } from './config-error.js';

/** How a storage that speaks S3 is reached. */
export interface S3Config {
  /** The bucket's address, without a trailing slash. */
  readonly url: string;
  readonly region: string;
  readonly keyId: string;
  readonly secretKey: string;
}

/** Reads `https://key:secret@host/bucket?region=…`. The message of an error never repeats it: it holds a secret. */
export function readS3(variable: string, text: string | undefined): S3Config | null {
  if (text === undefined || text === '') return null;
  const wrong = new ConfigError(
    variable,
    'must look like https://key:secret@s3.example.org/bucket?region=eu-central-1.',
  );
  if (!URL.canParse(text)) throw wrong;
  const url = new URL(text);
  const bucket = /^\/([^/]+)\/?$/.exec(url.pathname)?.[1];
  const isHttp = url.protocol === 'https:' || url.protocol === 'http:';
  if (!isHttp || bucket === undefined || !url.username || !url.password || url.hash) throw wrong;
  const region = url.searchParams.get('region') ?? 'us-east-1';
  try {
    const [keyId, secretKey] = [decodeURIComponent(url.username), decodeURIComponent(url.password)];
    return { url: `${url.origin}/${bucket}`, region, keyId, secretKey };
  } catch {
    throw wrong;
  }
}
