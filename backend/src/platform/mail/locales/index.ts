import type { LanguageCode } from '@headframe/shared/common';
import type { MailSentences } from '../mail-text.js';
import { de } from './de.js';
import { el } from './el.js';
import { en } from './en.js';
import { es } from './es.js';
import { hu } from './hu.js';
import { mk } from './mk.js';

export const sentences: Readonly<Record<LanguageCode, MailSentences>> = { en, de, es, el, mk, hu };
