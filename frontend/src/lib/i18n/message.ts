/**
 * A message as `vite/catalogues.mjs` compiles it: plain text, or parts in their order. `react-intl` would say the same
 * (`message.spec.ts` holds us to it) but brings 8 kB to every reader and asks browsers for Macedonian numbers, which
 * Chromium writes in English.
 */
export type Message = string | readonly Part[];

/** Text; `0` for the number of the plural around it; an argument; a plural or a choice. */
export type Part =
  | string
  | 0
  | readonly [name: string]
  | readonly [name: string, kind: 'plural' | 'select', choices: Readonly<Record<string, readonly Part[]>>];

export type MessageValues = Readonly<Record<string, string | number>>;

/** A language's rules for the parts that depend on it. */
export interface MessageRules {
  readonly plural: (count: number) => string;
  readonly number: (value: number) => string;
}

/** The message as text. A missing value leaves its name in braces, where nobody can overlook it. */
export function sayMessage(message: Message, values: MessageValues, rules: MessageRules): string {
  return typeof message === 'string' ? message : sayParts(message, values, rules, 0);
}

function sayParts(parts: readonly Part[], values: MessageValues, rules: MessageRules, count: number): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return part;
      if (part === 0) return rules.number(count);
      const [name] = part;
      const value = values[name];
      if (value === undefined) return `{${name}}`;
      if (part.length === 1) return String(value);
      const [, kind, choices] = part;
      const chosen = kind === 'plural' ? pluralOf(choices, Number(value), rules) : (choices[value] ?? choices['other']);
      return sayParts(chosen ?? [], values, rules, kind === 'plural' ? Number(value) : count);
    })
    .join('');
}

function pluralOf(choices: Readonly<Record<string, readonly Part[]>>, count: number, rules: MessageRules) {
  return choices[`=${count}`] ?? choices[rules.plural(count)] ?? choices['other'];
}
