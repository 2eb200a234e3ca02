import { type ComponentType, createContext, type ReactNode } from 'react';
import type { EditorBinding } from './editor-binding';

export interface FieldBindingProps {
  /** Of the field. */
  readonly name: string;
  readonly children: (binding: EditorBinding | null) => ReactNode;
}

function Alone({ children }: FieldBindingProps) {
  return children(null);
}

/** For screens on which several people write: each `RichTextField` below asks it what ties its text to theirs. */
export const FieldBindings = createContext<ComponentType<FieldBindingProps>>(Alone);
