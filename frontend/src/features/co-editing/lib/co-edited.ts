import type { IdeaSection } from '@headframe/shared/ideas';
import type { SectionLine } from './section-line';

/** Which sections of an idea this window has written together with others: saving has to know. */
export class CoEdited {
  private readonly lines = new Map<IdeaSection, SectionLine>();

  add(section: IdeaSection, line: SectionLine): void {
    this.lines.set(section, line);
  }

  /** The sections whose shared text knows, or will know, what is saved from here. */
  sections(): readonly IdeaSection[] {
    return [...this.lines].filter(([, line]) => line.isJoined).map(([section]) => section);
  }

  /** Whether what others write in a section is in this window as well. */
  isLive(section: string): boolean {
    return [...this.lines].some(([name, line]) => name === section && line.state().kind === 'live');
  }

  /** Waits until what was written here is stored, and what the others wrote is here. */
  async settle(): Promise<void> {
    await Promise.all([...this.lines.values()].map((line) => line.settle()));
  }
}
