import { Injectable } from '@nestjs/common';
import { IDEA_SECTIONS } from '@headframe/shared/ideas';
import { Database } from '../../database/database.js';
import { statement } from '../../database/statement.js';

/**
 * Notes that an idea was saved with a text that was written together: the shared text knows it already and must not take it
 * in once more. Knows nothing of ideas or of shared texts, so that saving an idea may ask for it.
 */
@Injectable()
export class CoEditingMarks {
  constructor(private readonly database: Database) {}

  /** @param sections as the request names them, with commas */
  async saved(ideaId: string, sections: string): Promise<void> {
    const named = new Set(sections.split(','));
    for (const section of IDEA_SECTIONS.filter((name) => named.has(name))) {
      const column = section.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
      await this.database.rows(
        statement(`
          update co_editing_document d set base = coalesce(x.${column}, '') from idea_text x
          where d.idea_id = $1 and d.section = $2 and x.idea_id = d.idea_id`),
        [ideaId, section],
      );
    }
  }
}
