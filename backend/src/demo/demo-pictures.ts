import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { PICTURE_WIDTHS } from '@headframe/shared/files';
import sharp from 'sharp';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { IdeaFile } from '../modules/files/entities/idea-file.entity.js';
import { keyOf } from '../modules/files/file-keys.js';
import type { Storage } from '../platform/storage/storage.js';
import type { DemoPicture } from './demo-content.js';

const [WIDTH, HEIGHT] = [1600, 1067];

/** What stands on the ground of each drawing, in the colours of earth and light. */
const SCENES: Record<DemoPicture['drawing'], string> = {
  tower: `
    <g fill="none" stroke="#1b1e21" stroke-width="22" stroke-linecap="round">
      <path d="M640 880L760 300M960 880L840 300M700 590H900M670 735H930"/><circle cx="800" cy="250" r="86"/>
      <path d="M800 164V336M714 250H886"/><path d="M760 300L420 880"/></g>
    <rect x="1010" y="690" width="300" height="190" fill="#a8442a"/><path d="M990 690L1160 590 1330 690Z" fill="#8b341e"/>`,
  panels: `
    <g fill="#2f5673" stroke="#fbfaf7" stroke-width="8">
      <path d="M250 880L380 700H620L560 880Z"/><path d="M640 880L720 700H960L950 880Z"/><path d="M1030 880L1050 700H1290L1340 880Z"/>
      <path d="M315 790H590M680 790H955M1040 790H1315" fill="none"/></g>`,
  screen: `
    <rect x="420" y="360" width="760" height="470" fill="#1b1e21"/><rect x="450" y="390" width="700" height="410" fill="#fbfaf7"/>
    <path d="M560 720L720 520 830 650 910 560 1040 720Z" fill="#1c6b4a"/><circle cx="980" cy="480" r="46" fill="#e0a100"/>
    <g fill="#1b1e21"><circle cx="460" cy="930" r="42"/><circle cx="640" cy="950" r="42"/><circle cx="820" cy="930" r="42"/><circle cx="1000" cy="950" r="42"/></g>`,
  bowl: `
    <path d="M330 880C430 880 420 660 560 660H1040C1180 660 1170 880 1270 880Z" fill="#85898c"/>
    <path d="M470 880C540 880 540 740 640 740H960C1060 740 1060 880 1130 880Z" fill="#dedad2"/>
    <g stroke="#a8442a" stroke-width="20" stroke-linecap="round"><path d="M720 640L900 610"/></g>
    <g fill="#1b1e21"><circle cx="752" cy="662" r="16"/><circle cx="876" cy="642" r="16"/></g>`,
  wagon: `
    <rect x="390" y="520" width="820" height="270" rx="20" fill="#1c6b4a"/>
    <g fill="#fbf2d9"><rect x="450" y="570" width="150" height="120"/><rect x="640" y="570" width="150" height="120"/><rect x="830" y="570" width="150" height="120"/><rect x="1020" y="570" width="130" height="120"/></g>
    <g fill="#1b1e21"><circle cx="540" cy="820" r="56"/><circle cx="700" cy="820" r="56"/><circle cx="920" cy="820" r="56"/><circle cx="1080" cy="820" r="56"/></g>
    <path d="M260 880H1340" stroke="#565c62" stroke-width="18"/>`,
};

const drawing = (scene: DemoPicture['drawing']): Buffer =>
  Buffer.from(`
    <svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">
      <rect width="${WIDTH}" height="${HEIGHT}" fill="#fbf2d9"/><circle cx="1240" cy="270" r="120" fill="#e0a100"/>
      <path d="M0 640C300 480 520 660 800 560S1300 480 1600 620V${HEIGHT}H0Z" fill="#e7f1ea"/>
      <path d="M0 860C400 820 1200 900 1600 850V${HEIGHT}H0Z" fill="#86540a" fill-opacity="0.55"/>${SCENES[scene]}
    </svg>`);

/** Draws the pictures of a demo idea and keeps them as if their author had added them. */
export async function loadDemoPictures(
  manager: EntityManager,
  storage: Storage,
  { ideaId, accountId, pictures }: { ideaId: string; accountId: string; pictures: readonly DemoPicture[] },
): Promise<void> {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'headframe-demo-picture-'));
  try {
    for (const [position, { drawing: scene, text }] of pictures.entries()) {
      const id = uuid();
      let bytes = 0;
      for (const width of PICTURE_WIDTHS) {
        const file = path.join(folder, `${width}.webp`);
        ({ size: bytes } = await sharp(drawing(scene)).resize({ width }).webp({ quality: 80 }).toFile(file));
        await storage.put(keyOf(id, `${width}.webp`), file, 'image/webp');
      }
      const widths = [...PICTURE_WIDTHS];
      await manager.insert(IdeaFile, {
        id,
        ideaId,
        accountId,
        kind: 'picture',
        text,
        position,
        widths,
        height: HEIGHT,
        bytes,
      });
    }
  } finally {
    await fs.rm(folder, { recursive: true, force: true });
  }
}
