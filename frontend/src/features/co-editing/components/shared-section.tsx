import type { EditorBinding } from '../../../components/form/rich-text-field/editor-binding';
import { PeopleHere } from './people-here';
import { bringIn, sharedHistory, sharedPlugins } from '../lib/editor-plugins';
import { type LinePlace, SectionLine } from '../lib/section-line';

interface SharedSection {
  readonly line: SectionLine;
  /** Ties an editor to the shared text, once that is here. */
  readonly bind: (base: string, mine: string) => EditorBinding;
}

/** A section that is written together, with what the editor needs. Fetched only by those who write. */
export function shareSection(place: LinePlace): SharedSection {
  const line = new SectionLine(place);
  return {
    line,
    bind: (base, mine) => {
      bringIn(line, base, mine);
      return { plugins: sharedPlugins(line), history: sharedHistory, people: <PeopleHere line={line} /> };
    },
  };
}
