import { Drawing } from './drawing';

/** The wheel. For: something is being worked on. */
export function WheelDrawing() {
  return (
    <Drawing tint={<circle cx="80" cy="54" r="14" />}>
      <circle cx="80" cy="54" r="40" />
      <circle cx="80" cy="54" r="33" />
      <circle cx="80" cy="54" r="6" />
      <path d="M80 48V21M80 60v27M74 54H47M86 54h27M76 50 57 31M84 58l19 19M84 50l19-19M76 58 57 77" />
      <path d="M120 54c0 22-2 44-4 58M40 54c0 22 2 44 4 58M20 112h120" />
    </Drawing>
  );
}

/** Layers in the rock with a seam. For: nothing found. */
export function SeamDrawing() {
  return (
    <Drawing tint={<path d="M8 66c26-14 48 6 76 0s44-14 68-4v16c-24-10-42-2-68 4s-50-14-76 0z" />}>
      <path d="M8 30c30-10 50 6 78 2s40-10 66-2" />
      <path d="M8 48c28-12 48 6 76 2s46-12 68-4" />
      <path d="M8 66c26-14 48 6 76 0s44-14 68-4M8 82c26-14 50 6 76 0s44-14 68-4" />
      <path d="M8 100c28-10 50 4 78 0s44-8 66-2" />
      <path d="m30 38 6 2M112 36l8-2M52 92l10 2M124 88l8 2" />
    </Drawing>
  );
}

/** A sprout on old ground. For: a first idea. */
export function SproutDrawing() {
  return (
    <Drawing tint={<path d="M80 54c-4-20-20-26-38-26 2 18 14 30 38 26z" />}>
      <path d="M80 92V46" />
      <path d="M80 54c-4-20-20-26-38-26 2 18 14 30 38 26zM80 46c2-18 14-28 36-30 0 20-12 32-36 30z" />
      <path d="M12 92h136M26 104h20M62 108h30M108 102h26" />
      <path d="m56 92 10-8 8 8M92 92l6-5 8 5" />
    </Drawing>
  );
}

/** A bench with room on it. For: nobody has said anything yet. */
export function BenchDrawing() {
  return (
    <Drawing tint={<path d="M34 62h92v12H34z" />}>
      <path d="M34 62h92v12H34zM34 40h92v10H34z" />
      <path d="M44 40v58M116 40v58M44 50v12M116 50v12" />
      <path d="M12 98h136" />
      <path d="M140 98V50M140 70l8-8M140 54c-10 2-18-6-14-14 0-10 10-14 16-10 8-2 14 6 10 14 2 6-4 12-12 10z" />
    </Drawing>
  );
}

/** A miner's lamp. For: a page that does not exist. */
export function LampDrawing() {
  return (
    <Drawing tint={<path d="M80 82c-10-4-8-16 0-26 8 10 10 22 0 26z" />}>
      <path d="M60 44h40v44H60zM56 88h48v18H56zM58 34h44v10H58z" />
      <path d="M66 34c0-10 6-14 14-14s14 4 14 14" />
      <path d="M80 20v-6a6 6 0 1 1 6 6" />
      <path d="M80 82c-10-4-8-16 0-26 8 10 10 22 0 26z" />
      <path d="M68 44v44M92 44v44" />
      <path d="M40 66H26M44 46 32 38M120 66h14M116 46l12-8M44 86l-12 8M116 86l12 8" />
    </Drawing>
  );
}
