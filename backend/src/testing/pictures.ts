import { deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';

/** A small picture of one colour. */
export const plainPicture = (width = 600, height = 400): Sharp =>
  sharp({ create: { width, height, channels: 3, background: '#1c6b4a' } });

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const packet = Buffer.alloc(body.length + 8);
  packet.writeUInt32BE(data.length, 0);
  body.copy(packet, 4);
  packet.writeUInt32BE(crc(body), body.length + 4);
  return packet;
}

function crc(bytes: Buffer): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}

/** A PNG of a few kilobytes that says it has so many pixels, all of one colour: a bomb. */
export function pngBomb(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc(1_000_000))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A document of one empty page, with further objects. */
export function pdf(more = ''): Buffer {
  const body = `%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >> endobj
${more}
xref
0 1
0000000000 65535 f
trailer << /Size 4 /Root 1 0 R >>
startxref
220
%%EOF
`;
  return Buffer.from(body, 'latin1');
}

/** Objects that are packed together, as most programs write them. */
export function packedObjects(content: string): string {
  const packed = deflateSync(Buffer.from(content, 'latin1')).toString('latin1');
  return `9 0 obj << /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${packed.length} >>\nstream\n${packed}\nendstream\nendobj`;
}
