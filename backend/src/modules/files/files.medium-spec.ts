import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apiPaths, filePaths } from '@headframe/shared/common';
import { FILE_LIMITS, type FileDto } from '@headframe/shared/files';
import type { IdeaDto } from '@headframe/shared/ideas';
import sharp from 'sharp';
import { packedObjects, pdf, plainPicture, pngBomb } from '../../testing/pictures.js';
import { TestApp, type TestPerson } from '../../testing/test-app.js';
import { ExportFiles } from '../privacy/export-files.js';
import type { ExportRow } from '../privacy/export-sections.js';
import { AccountErasure } from '../privacy/account-erasure.js';
import { FileRemovalWorker } from './file-removal.worker.js';

let app: TestApp;
let author: TestPerson;
let stranger: TestPerson;
beforeAll(async () => {
  app = await TestApp.start();
  author = await app.person();
  stranger = await app.person();
});
afterAll(() => app.stop());

const TEXT = 'The shaft tower seen from the lake';

interface Upload {
  as?: TestPerson;
  id?: string;
  text?: string;
  headers?: Record<string, string>;
}

const add = (ideaId: string, bytes: Buffer, { as = author, id = randomUUID(), text = TEXT, headers }: Upload = {}) =>
  app.call<FileDto & { code: string }>({
    method: 'PUT',
    path: `${apiPaths.ideaFile(ideaId, id)}?text=${encodeURIComponent(text)}`,
    body: bytes,
    headers: { 'content-type': 'application/octet-stream', ...headers },
    as,
  });

async function fetchBytes(url: string, as?: TestPerson) {
  const fastify = app.app.getHttpAdapter().getInstance();
  const answer = await fastify.inject({ url, headers: as ? { cookie: as.cookie } : {} });
  return { status: answer.statusCode, headers: answer.headers, bytes: answer.rawPayload };
}

const filesOf = async (id: string, as?: TestPerson) =>
  (await app.call<IdeaDto>({ path: apiPaths.idea(id), as })).body.files;
/** What lies in the storage and among the incoming files. */
const onDisk = () =>
  fs.readdirSync(app.config.filesDirectory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
const change = (ideaId: string, id: string, body: object, as = author) =>
  app.call<FileDto[]>({ method: 'PATCH', path: apiPaths.ideaFile(ideaId, id), body, as });
const remove = (ideaId: string, id: string, as = author) =>
  app.call({ method: 'DELETE', path: apiPaths.ideaFile(ideaId, id), as });

const jpeg = () => plainPicture().jpeg().toBuffer();
const png = () => plainPicture().png().toBuffer();

describe('a picture', () => {
  it('is drawn anew in three widths, upright, without what the camera wrote into it', async () => {
    const { id } = await app.idea(author);
    const photo = await plainPicture(2400, 1800)
      .jpeg()
      .withExif({ IFD0: { Copyright: 'somebody' }, IFD3: { GPSLatitude: '43/1 15/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .toBuffer();
    expect((await sharp(photo).metadata()).exif).toBeDefined();
    const { status, body } = await add(id, photo);
    expect(status).toBe(200);
    expect(body).toMatchObject({ kind: 'picture', text: TEXT, widths: [480, 960, 1600], height: 2133 });
    for (const width of body.widths) {
      const { headers, bytes } = await fetchBytes(filePaths.picture(body.id, width));
      const drawn = await sharp(bytes).metadata();
      expect(drawn).toMatchObject({ format: 'webp', width });
      expect([drawn.exif, drawn.xmp, drawn.icc, drawn.iptc]).toEqual([undefined, undefined, undefined, undefined]);
      expect(bytes.toString('latin1')).not.toContain('somebody');
      expect(headers).toMatchObject({
        'content-type': 'image/webp',
        'content-security-policy': "default-src 'none'; sandbox",
        'x-content-type-options': 'nosniff',
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': 'public, max-age=86400, immutable',
        'content-length': String(bytes.length),
      });
    }
    expect(await filesOf(id)).toEqual([body]);
    const events = await app.rows<{ type: string }>(`select type from event where data ->> 'file' = $1`, [body.id]);
    expect(events).toEqual([{ type: 'file.added' }]);
  });

  it('may be a PNG or a WebP and smaller than the widths; what is clear stays clear', async () => {
    const { id } = await app.draft(author);
    const clear = sharp({
      create: { width: 300, height: 200, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    });
    const small = await add(id, await clear.png().toBuffer());
    expect(small.body).toMatchObject({ widths: [300], height: 200 });
    const drawn = await fetchBytes(filePaths.picture(small.body.id, 300), author);
    expect(await sharp(drawn.bytes).metadata()).toMatchObject({ hasAlpha: true });
    expect((await add(id, await plainPicture(700, 500).webp().toBuffer())).body).toMatchObject({ widths: [480, 700] });
  });

  it('needs words for whoever does not see it', async () => {
    const { id } = await app.draft(author);
    const picture = await plainPicture().png().toBuffer();
    for (const text of ['', '  ', 'x'.repeat(201)]) expect((await add(id, picture, { text })).status).toBe(422);
    expect(await filesOf(id, author)).toEqual([]);
  });

  it('sent twice, and twice at once, is one', async () => {
    const { id } = await app.idea(author);
    const picture = await plainPicture().jpeg().toBuffer();
    const fileId = randomUUID();
    const answers = await Promise.all([1, 2, 3].map(() => add(id, picture, { id: fileId })));
    answers.push(await add(id, picture, { id: fileId }));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect((await filesOf(id)).map((file) => file.id)).toEqual([fileId]);
    await app.app.get(FileRemovalWorker).run();
    expect((await fetchBytes(filePaths.picture(fileId, 480))).status).toBe(200);
    expect(await app.rows(`select 1 from event where data ->> 'file' = $1`, [fileId])).toHaveLength(1);
    const other = await app.idea(author);
    expect((await add(other.id, picture, { id: fileId })).status).toBe(404);
  });

  it('is one of five, however many come at once', async () => {
    const { id } = await app.idea(author);
    const picture = await plainPicture(64, 64).png().toBuffer();
    const answers = await Promise.all(Array.from({ length: 8 }, () => add(id, picture)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(5);
    expect(answers.filter(({ body }) => body.code === 'files_exhausted')).toHaveLength(3);
    expect(await filesOf(id)).toHaveLength(5);
  });
});

describe('what is refused', () => {
  const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  const zip = Buffer.concat([
    Buffer.from('PK\u0003\u0004 something PK\u0001\u0002 else '),
    Buffer.from('PK\u0005\u0006'),
    Buffer.alloc(18),
  ]);
  const CORPUS: [string, string, () => Buffer | Promise<Buffer>][] = [
    ['nothing', 'file_broken', () => Buffer.alloc(0)],
    ['an SVG', 'file_type_refused', () => Buffer.from(SVG)],
    ['a page', 'file_type_refused', () => Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['a GIF', 'file_type_refused', () => plainPicture().gif().toBuffer()],
    ['a GIF that is a script', 'file_type_refused', () => Buffer.from('GIF89a/*\u0000*/=1;alert(1)')],
    ['a TIFF', 'file_type_refused', () => plainPicture().tiff().toBuffer()],
    ['an AVIF', 'file_type_refused', () => plainPicture(32, 32).avif().toBuffer()],
    ['a zip archive', 'file_type_refused', () => zip],
    ['a program', 'file_type_refused', () => Buffer.from('\u007fELF\u0002\u0001\u0001', 'latin1')],
    ['a cut-off JPEG', 'file_broken', async () => (await jpeg()).subarray(0, 500)],
    ['a cut-off PNG', 'file_broken', async () => (await png()).subarray(0, -60)],
    [
      'an SVG with the first bytes of a PNG',
      'file_broken',
      () => Buffer.from(`\u0089PNG\r\n\u001a\n${SVG.replace('<script>', '')}`.replace('<svg ', '<SVG_'), 'latin1'),
    ],
    [
      'noise with the first bytes of a JPEG',
      'file_broken',
      () => Buffer.from([0xff, 0xd8, 0xff, 0xe0, ...Array.from({ length: 3000 }, (_, at) => (at * 7919) % 251)]),
    ],
    ['a PNG with a zip archive behind it', 'file_unsafe', async () => Buffer.concat([await png(), zip])],
    [
      'a PNG with a page behind it',
      'file_unsafe',
      async () => Buffer.concat([await png(), Buffer.from('<html ><script>1</script>')]),
    ],
    [
      'a JPEG with a script in its comment',
      'file_unsafe',
      async () => {
        const [picture, comment] = [await jpeg(), Buffer.from('<script>alert(1)</script>')];
        const head = Buffer.from([0xff, 0xfe, 0, comment.length + 2]);
        return Buffer.concat([picture.subarray(0, 2), head, comment, picture.subarray(2)]);
      },
    ],
    [
      'a JPEG that is a PHP program',
      'file_unsafe',
      async () => Buffer.concat([await jpeg(), Buffer.from('<?php system(1);')]),
    ],
    ['a JPEG with a document behind it', 'file_unsafe', async () => Buffer.concat([await jpeg(), pdf()])],
    ['a bomb of 10^9 pixels', 'picture_too_large', () => pngBomb(40_000, 25_000)],
    ['a bomb that is one pixel wide', 'picture_too_large', () => pngBomb(1, 60_000_000)],
    ['half a document', 'file_broken', () => pdf().subarray(0, 150)],
    ['a document with a script', 'file_unsafe', () => pdf('4 0 obj << /S /JavaScript /JS (app.alert(1)) >> endobj')],
    [
      'a document with a script whose name is written in numbers',
      'file_unsafe',
      () => pdf('4 0 obj << /S /J#61vaScript >> endobj'),
    ],
    [
      'a document with a packed script',
      'file_unsafe',
      () => pdf(packedObjects('4 0 << /S /JavaScript /JS (app.alert(1)) >>')),
    ],
    ['a document that starts a program', 'file_unsafe', () => pdf('4 0 obj << /S /Launch /F (calc.exe) >> endobj')],
    ['a document with files in it', 'file_unsafe', () => pdf('4 0 obj << /Names << /EmbeddedFiles 5 0 R >> >> endobj')],
    ['a locked document', 'file_unsafe', () => pdf('4 0 obj << /Encrypt 5 0 R >> endobj')],
  ];

  it.each(CORPUS)('%s: %s, and nothing of it stays', async (_, code, make) => {
    const { id } = await app.draft(author);
    const before = onDisk().length;
    const { status, body } = await add(id, await make());
    expect([status, body.code]).toEqual([422, code]);
    expect(await filesOf(id, author)).toEqual([]);
    expect(onDisk()).toHaveLength(before);
  });

  it('more than ten megabytes, whether its length is told or not', async () => {
    const { id } = await app.draft(author);
    const before = onDisk().length;
    const large = Buffer.concat([await png(), Buffer.alloc(FILE_LIMITS.bytes)]);
    const told = await add(id, large, { headers: { 'content-length': String(large.length) } });
    expect([told.status, told.body.code]).toEqual([413, 'file_too_large']);
    const untold = await add(id, large, { headers: { 'content-length': '100' } });
    expect(untold.status).not.toBe(200);
    expect(onDisk()).toHaveLength(before);
  });

  it('a file that comes as JSON, and JSON routes that get a file', async () => {
    const { id } = await app.draft(author);
    const asJson = await add(id, Buffer.from('{}'), { headers: { 'content-type': 'application/json' } });
    expect([asJson.status, asJson.body.code]).toEqual([415, 'content_type_unsupported']);
    const asFile = await app.call({
      method: 'PATCH',
      path: apiPaths.idea(id),
      body: await png(),
      headers: { 'content-type': 'application/octet-stream' },
      as: author,
    });
    expect([asFile.status, asFile.body['code']]).toEqual([415, 'content_type_unsupported']);
  });

  it('a file from a page of another site', async () => {
    const { id } = await app.draft(author);
    const { status } = await add(id, await png(), { headers: { 'sec-fetch-site': 'cross-site' } });
    expect(status).toBe(403);
  });
});

describe('a document', () => {
  it('is kept as it is and only ever downloaded', async () => {
    const { id } = await app.idea(author);
    const { body } = await add(id, pdf(), { text: 'Σχέδιο “A” (τελικό)' });
    expect(body).toMatchObject({ kind: 'document', widths: [], height: 0 });
    const { headers, bytes } = await fetchBytes(filePaths.document(body.id));
    expect(bytes).toEqual(pdf());
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    });
    expect(headers['content-disposition']).toMatch(/^attachment; filename="document\.pdf"; filename\*=UTF-8''%CE%A3/);
    expect((await fetchBytes(`/files/${body.id}/480.webp`)).status).toBe(404);
  });
});

describe('who sees and changes files', () => {
  it('of a draft: its people alone, and nothing keeps the bytes', async () => {
    const { id } = await app.draft(author);
    const { body } = await add(id, await plainPicture(100, 100).png().toBuffer());
    const url = filePaths.picture(body.id, 100);
    expect((await fetchBytes(url)).status).toBe(404);
    expect((await fetchBytes(url, stranger)).status).toBe(404);
    const own = await fetchBytes(url, author);
    expect([own.status, own.headers['cache-control']]).toEqual([200, 'private, no-store']);
    expect(await app.rows(`select 1 from event where type like 'file.%' and idea_id = $1`, [id])).toEqual([]);
  });

  it('are changed by authors alone', async () => {
    const { id } = await app.idea(author);
    const picture = await plainPicture(64, 64).png().toBuffer();
    const { body } = await add(id, picture);
    expect((await add(id, picture, { as: stranger })).status).toBe(403);
    expect((await change(id, body.id, { text: 'Mine now' }, stranger)).status).toBe(403);
    expect((await remove(id, body.id, stranger)).status).toBe(403);
    const other = await app.idea(author);
    expect((await change(other.id, body.id, { text: 'From elsewhere' })).status).toBe(404);
    expect((await remove(other.id, body.id)).status).toBe(404);
    expect(await filesOf(id)).toHaveLength(1);
  });

  it('leave with their bytes when they are taken away', async () => {
    const { id } = await app.idea(author);
    const { body } = await add(id, await plainPicture().png().toBuffer());
    expect((await remove(id, body.id)).status).toBe(204);
    expect((await remove(id, body.id)).status).toBe(404);
    await app.app.get(FileRemovalWorker).run();
    expect((await fetchBytes(filePaths.picture(body.id, 480))).status).toBe(404);
    expect(onDisk().filter((entry) => entry.parentPath.includes(body.id))).toEqual([]);
  });

  it('are put in order and described anew', async () => {
    const { id } = await app.idea(author);
    const picture = await plainPicture(64, 64).png().toBuffer();
    const ids: string[] = [];
    for (const text of ['First', 'Second', 'Third']) ids.push((await add(id, picture, { text })).body.id);
    const [first = '', second, third = ''] = ids;
    expect((await change(id, first, { position: 2 })).body.map((file) => file.id)).toEqual([second, third, first]);
    expect((await change(id, third, { position: 0 })).body.map((file) => file.id)).toEqual([third, second, first]);
    const said = await change(id, third, { text: 'The tower at night' });
    expect(said.body[0]).toMatchObject({ id: third, text: 'The tower at night' });
  });
});

describe('a copy of one’s data', () => {
  it('holds the files that one added', async () => {
    const person = await app.person();
    const { body } = await add((await app.idea(person)).id, await plainPicture().png().toBuffer(), { as: person });
    const rows = await app.rows<ExportRow>(
      `select id, true as "isPicture", widths::text[] as widths, bytes, 'files/tower.webp' as file
       from idea_file where account_id = $1`,
      [person.id],
    );
    const files = await app.app.get(ExportFiles, { strict: false }).read(rows);
    const { bytes } = await fetchBytes(filePaths.picture(body.id, 600));
    expect(Buffer.from(files['files/tower.webp'] ?? [])).toEqual(bytes);
  });
});

describe('bytes that nobody owns', () => {
  it('go with an erased account: those of its ideas, and those it added to ideas of others where it takes all along', async () => {
    const leaver = await app.person();
    const picture = await plainPicture(64, 64).png().toBuffer();
    const own = await add((await app.idea(leaver)).id, picture, { as: leaver });
    const theirs = await app.idea(author);
    await app.rows(
      `insert into collaborator (id, idea_id, account_id, role) values (gen_random_uuid(), $1, $2, 'member')`,
      [theirs.id, leaver.id],
    );
    const shared = await add(theirs.id, picture, { as: leaver });
    expect([own.status, shared.status]).toEqual([200, 200]);
    await app.app.get(AccountErasure, { strict: false }).erase(leaver.id, 'delete');
    await app.app.get(FileRemovalWorker).run();
    for (const { body } of [own, shared])
      expect(onDisk().filter((entry) => entry.parentPath.includes(body.id))).toEqual([]);
    expect(await filesOf(theirs.id)).toEqual([]);
    expect(await app.rows('select 1 from file_removal where due_at <= now()')).toEqual([]);
  });

  it('are never those of somebody who goes away in the middle of sending', async () => {
    const { id } = await app.draft(author);
    await app.app.listen(0, '127.0.0.1');
    const before = onDisk().length;
    const { port } = app.app.getHttpServer().address() as AddressInfo;
    for (let turn = 0; turn < 20; turn += 1) {
      const request = http.request({
        port,
        method: 'PUT',
        path: `${apiPaths.ideaFile(id, randomUUID())}?text=The+tower`,
        headers: { 'content-type': 'application/octet-stream', 'content-length': 5_000_000, cookie: author.cookie },
      });
      request.on('error', () => {});
      request.write(Buffer.alloc(100_000));
      await sleep(20);
      request.destroy();
    }
    await sleep(300);
    expect(onDisk()).toHaveLength(before);
    expect(fs.readdirSync(path.join(app.config.filesDirectory, 'incoming'))).toEqual([]);
    expect(await filesOf(id, author)).toEqual([]);
  });

  it('go where a process died between the bytes and the row, and not before an hour', async () => {
    const id = randomUUID();
    const folder = path.join(app.config.filesDirectory, id.slice(-2), id);
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(path.join(folder, '480.webp'), 'left behind');
    await app.rows(`insert into file_removal (file_id, due_at) values ($1, now() + interval '1 hour')`, [id]);
    await app.app.get(FileRemovalWorker).run();
    expect(fs.existsSync(folder)).toBe(true);
    await app.rows(`update file_removal set due_at = now() where file_id = $1`, [id]);
    await app.app.get(FileRemovalWorker).run();
    expect(fs.existsSync(folder)).toBe(false);
  });
});
