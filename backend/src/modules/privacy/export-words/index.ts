import type { LanguageCode } from '@headframe/shared/common';
import { de } from './de.js';
import { el } from './el.js';
import { en } from './en.js';
import { es } from './es.js';
import type { ExportWords } from './export-words.js';
import { hu } from './hu.js';
import { mk } from './mk.js';

export const exportWords: Readonly<Record<LanguageCode, ExportWords>> = { en, de, es, el, mk, hu };
