import type { Purpose } from '@headframe/shared/privacy';
import type { ExportSection } from '../export-sections.js';

/** A table that holds something about people. The sentences stand in docs/data-protection.md. */
export interface PersonalTable {
  /** What it says about a person. */
  readonly about: string;
  readonly keptFor: string;
  readonly seenBy: string;
  /** Columns about a person, by what they are kept for. */
  readonly personal: Readonly<Partial<Record<Purpose, readonly string[]>>>;
  /** Columns that say nothing about a person: keys of the row itself, counts, bookkeeping of jobs. */
  readonly other: readonly string[];
  /** The part of an export that holds it, or why none does. */
  readonly exported: ExportSection | { readonly not: string };
  /** Personal columns that an export leaves out, and why. */
  readonly withheld?: Readonly<Record<string, string>>;
}

export type PersonalTables = Readonly<Record<string, PersonalTable>>;

/** Why hashes, tokens and sealed secrets stay: the person cannot use them, a thief could try. */
export const SECRET = 'a secret or its hash: of no use to the person, of use to a thief';
/** Why the other side of a relation stays. */
export const SOMEBODY_ELSE = 'somebody else’s personal data';
