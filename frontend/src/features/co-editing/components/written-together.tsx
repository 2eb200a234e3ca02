import { IDEA_SECTIONS, type IdeaSection } from '@headframe/shared/ideas';
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import type { EditorBinding } from '../../../components/form/rich-text-field/editor-binding';
import { type FieldBindingProps, FieldBindings } from '../../../components/form/rich-text-field/field-bindings';
import { lateModule } from '../../../lib/late-module';
import type { CoEdited } from '../lib/co-edited';

const shared = lateModule(() => import('./shared-section'));

interface CoEditing {
  readonly ideaId: string;
  readonly ownerId: string;
  readonly coEdited: CoEdited;
  /** What the idea said when its form was opened. */
  readonly saved: Readonly<Record<IdeaSection, string>>;
}

const CoEditingContext = createContext<CoEditing | null>(null);

/** Around the form of an idea: its sections are written together with whoever else has them open. */
export function WrittenTogether({ children, ...coEditing }: CoEditing & { readonly children: ReactNode }) {
  const [value] = useState(coEditing);
  return (
    <CoEditingContext value={value}>
      <FieldBindings value={BoundSection}>{children}</FieldBindings>
    </CoEditingContext>
  );
}

const isSection = (name: string): name is IdeaSection => (IDEA_SECTIONS as readonly string[]).includes(name);

/** Ties the editor of a section to the text that the others write in, as soon as that is here. */
function BoundSection({ name, children }: FieldBindingProps) {
  const coEditing = useContext(CoEditingContext);
  const loaded = shared.useModule(coEditing !== null && isSection(name));
  const [binding, setBinding] = useState<EditorBinding | null>(null);

  useEffect(() => {
    if (loaded === null || coEditing === null || !isSection(name)) return undefined;
    const { ideaId, ownerId, coEdited, saved } = coEditing;
    const { line, bind } = loaded.shareSection({ ideaId, section: name, ownerId });
    coEdited.add(name, line);
    let isBound = false;
    const ignore = line.subscribe(() => {
      const { kind } = line.state();
      if (kind === 'live' && !isBound) {
        isBound = true;
        setBinding(bind(saved[name]));
      }
      if (kind === 'over') setBinding(null);
    });
    const leave = line.start();
    return () => {
      ignore();
      leave();
      setBinding(null);
    };
  }, [loaded, coEditing, name]);

  return children(binding);
}
