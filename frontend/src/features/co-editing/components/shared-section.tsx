import type { EditorBinding } from '../../../components/form/rich-text-field/editor-binding';
import { markdownOf } from '../../../components/form/rich-text-field/editor-document';
import { PeopleHere } from './people-here';
import { sharedHistory, sharedPlugins } from '../lib/editor-plugins';
import { bringIn } from '../lib/bringing-in';
import { type LinePlace, SectionLine } from '../lib/section-line';

interface SharedSection {
  readonly line: SectionLine;
  /** What ties an editor to the shared text, once that is here. `base` is what both began from. */
  readonly bind: (base: string) => EditorBinding;
}

/** A section that is written together, with what the editor needs. Fetched only by those who write. */
export function shareSection(place: LinePlace): SharedSection {
  const line = new SectionLine(place);
  return {
    line,
    bind: (base) => {
      let known = base;
      const attach: EditorBinding['attach'] = (document, past) => {
        const history = bringIn(line, known, document, past);
        known = markdownOf(document);
        return sharedPlugins(line, history);
      };
      return { attach, history: sharedHistory, people: <PeopleHere line={line} /> };
    },
  };
}
