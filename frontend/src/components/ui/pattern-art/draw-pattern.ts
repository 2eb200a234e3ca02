export interface PatternShape {
  readonly d: string;
  readonly isFilled: boolean;
}

const WIDTH = 300;
const HEIGHT = 200;

/** Seams in rock, wheels, a hill of spoil, struts: four families, varied by the id. Deterministic. */
export function drawPattern(id: string): PatternShape[] {
  const next = numbersFrom(id);
  const families = [seams, wheels, hills, struts];
  return (families[Math.floor(next() * families.length)] ?? seams)(next);
}

type Random = () => number;

function seams(next: Random): PatternShape[] {
  const tilt = (next() - 0.5) * 90;
  return Array.from({ length: 6 }, (_, layer) => {
    const y = 18 + layer * 34 + next() * 12;
    const bend = 14 + next() * 26;
    const thick = 4 + next() * 16;
    const top = `M-10 ${r(y - tilt / 2)}C80 ${r(y - bend)} 190 ${r(y + bend)} 310 ${r(y + tilt / 2)}`;
    const back = `V${r(y + tilt / 2 + thick)}C190 ${r(y + bend + thick)} 80 ${r(y - bend + thick)} -10 ${r(y - tilt / 2 + thick)}Z`;
    return layer % 2 === 0 ? { d: top + back, isFilled: true } : { d: top, isFilled: false };
  });
}

function wheels(next: Random): PatternShape[] {
  const cx = 60 + next() * 180;
  const cy = 50 + next() * 100;
  const rings = Array.from({ length: 6 }, (_, ring) => ({ d: circle(cx, cy, 16 + ring * 30), isFilled: ring === 0 }));
  const turn = next() * Math.PI;
  const spokes = Array.from({ length: 8 }, (_, spoke) => {
    const angle = turn + (spoke * Math.PI) / 4;
    const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
    return `M${r(cx + dx * 16)} ${r(cy + dy * 16)}L${r(cx + dx * 106)} ${r(cy + dy * 106)}`;
  });
  return [...rings, { d: spokes.join(''), isFilled: false }];
}

function hills(next: Random): PatternShape[] {
  const sun = { d: circle(40 + next() * 220, 40 + next() * 30, 18 + next() * 12), isFilled: false };
  const layers = Array.from({ length: 4 }, (_, layer) => {
    const peak = 30 + next() * 240;
    const top = 70 + layer * 30 + next() * 14;
    const wide = 130 + next() * 90;
    const d = `M${r(peak - wide)} 210C${r(peak - wide / 2)} 200 ${r(peak - 30)} ${r(top)} ${r(peak)} ${r(top)}S${r(peak + wide / 2)} 200 ${r(peak + wide)} 210`;
    return { d, isFilled: layer === 3 };
  });
  return [sun, ...layers];
}

function struts(next: Random): PatternShape[] {
  const half = 26 + next() * 22;
  const rows = 3;
  const tall = HEIGHT / rows;
  const shift = next() * half;
  const filledEvery = 2 + Math.floor(next() * 2);
  const shapes: PatternShape[] = [];
  for (let row = 0; row < rows; row += 1) {
    const [top, bottom] = [row * tall, (row + 1) * tall];
    for (let bay = -1; bay * half * 2 < WIDTH + half * 2; bay += 1) {
      const x = bay * half * 2 - shift + (row % 2) * half;
      const d = `M${r(x)} ${r(bottom)}L${r(x + half)} ${r(top)}L${r(x + half * 2)} ${r(bottom)}Z`;
      shapes.push({ d, isFilled: false });
      if ((bay + row + rows) % filledEvery === 0) shapes.push({ d, isFilled: true });
    }
  }
  return shapes;
}

const circle = (cx: number, cy: number, radius: number) =>
  `M${r(cx - radius)} ${r(cy)}a${r(radius)} ${r(radius)} 0 1 0 ${r(radius * 2)} 0a${r(radius)} ${r(radius)} 0 1 0 ${r(-radius * 2)} 0`;
const r = (value: number) => Math.round(value * 10) / 10;

/** A stream of numbers in [0, 1) that the text alone decides (FNV-1a, then mulberry32). */
function numbersFrom(text: string): Random {
  let state = 0x811c9dc5;
  for (const character of text) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
