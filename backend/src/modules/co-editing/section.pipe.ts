import { Injectable, type PipeTransform } from '@nestjs/common';
import { IDEA_SECTIONS, type IdeaSection } from '@headframe/shared/ideas';
import { notFound } from '../../platform/errors/domain-error.js';

/** The name of a section in an address; another is nothing that exists. */
@Injectable()
export class SectionPipe implements PipeTransform<string, IdeaSection> {
  transform(value: string): IdeaSection {
    const section = IDEA_SECTIONS.find((name) => name === value);
    if (!section) throw notFound();
    return section;
  }
}
