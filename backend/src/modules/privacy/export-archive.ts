import { promisify } from 'node:util';
import { type AsyncZippable, strToU8, zip } from 'fflate';
import { type ExportContent, exportPage } from './export-page.js';
import { exportWords } from './export-words/index.js';

const pack = promisify<AsyncZippable, Uint8Array>(zip);

/** The zip file: everything for programs, the same for people, and files by their names. */
export function packExport(content: ExportContent, files: Readonly<Record<string, Uint8Array>>): Promise<Uint8Array> {
  const { sections, site, language, madeAt } = content;
  const data = {
    format: 'headframe-data-export',
    version: 1,
    madeAt: madeAt.toISOString(),
    site,
    language,
    ...sections,
  };
  return pack({
    'data.json': strToU8(JSON.stringify(data, null, 2)),
    'data.html': strToU8(exportPage(content)),
    ...(Object.keys(files).length > 0
      ? // Pictures and documents are packed already.
        Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, [bytes, { level: 0 }] as const]))
      : { 'files/README.txt': strToU8(`${exportWords[language].noFiles}\n`) }),
  });
}
