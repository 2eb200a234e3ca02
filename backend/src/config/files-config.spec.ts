import { describe, expect, it } from '@jest/globals';
import { readS3 } from './files-config.js';

describe('the address of a storage', () => {
  it('has a bucket, a region and keys, which may hold any sign', () => {
    expect(readS3('X', 'https://key:a%2Fb%2Bc@s3.example.org/pictures/?region=eu-central-1')).toEqual({
      url: 'https://s3.example.org/pictures',
      region: 'eu-central-1',
      keyId: 'key',
      secretKey: 'a/b+c',
    });
    expect(readS3('X', undefined)).toBeNull();
    expect(readS3('X', '')).toBeNull();
  });

  it.each(['pictures', 'ftp://k:s@h/b', 'https://h/b', 'https://k:s@h', 'https://k:s@h/b/c', 'https://k:%E0%A4%A@h/b'])(
    'is refused as %s, without being repeated',
    (text) => {
      expect(() => readS3('HEADFRAME_S3_URL', text)).toThrow(/HEADFRAME_S3_URL must look like/);
      expect(() => readS3('HEADFRAME_S3_URL', text)).not.toThrow(/b\/c|%E0/);
    },
  );
});
