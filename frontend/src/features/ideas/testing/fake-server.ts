import type { CreateIdeaDto, IdeaDto, UpdateIdeaDto } from '@headframe/shared/ideas';
import { ApiError } from '../../../lib/api-error';
import type { DraftServer } from '../lib/save-state';

const outdated = () => new ApiError({ code: 'revision_outdated', status: 412 });

/** A server that keeps one idea and can be told to fail. */
export class FakeServer implements DraftServer {
  idea: IdeaDto | null = null;
  readonly created: { text: CreateIdeaDto; key: string }[] = [];
  readonly saved: { revision: number; text: UpdateIdeaDto }[] = [];
  readonly failures: Error[] = [];
  /** Whether a failing request arrived all the same: only its answer was lost. */
  isAnswerLost = false;
  private readonly held = new Map<'save' | 'read', Promise<void>>();

  async create(text: CreateIdeaDto, key: string): Promise<IdeaDto> {
    const known = this.created.find((request) => request.key === key);
    if (known && JSON.stringify(known.text) !== JSON.stringify(text)) {
      throw new ApiError({ code: 'idempotency_key_reused', status: 422 });
    }
    const failure = this.failures.shift();
    if (failure && !this.isAnswerLost) throw failure;
    if (!known) {
      this.created.push({ text, key });
      this.write(text, 1);
    }
    if (failure) throw failure;
    return this.read();
  }

  async save(_id: string, revision: number, text: UpdateIdeaDto): Promise<IdeaDto> {
    await this.held.get('save');
    const failure = this.failures.shift();
    if (failure) throw failure;
    if (this.idea === null || this.idea.revision !== revision) throw outdated();
    this.saved.push({ revision, text });
    this.write(text, revision + 1);
    return this.idea;
  }

  async read(): Promise<IdeaDto> {
    await this.held.get('read');
    if (this.idea === null) throw new Error('There is no idea.');
    return this.idea;
  }

  /** Lets requests of a kind wait; returns how to let them go on. */
  hold(kind: 'save' | 'read'): () => void {
    let goOn: (() => void) | undefined;
    this.held.set(kind, new Promise((resolve) => (goOn = resolve)));
    return () => goOn?.();
  }

  /** What another device writes. */
  write(text: UpdateIdeaDto, revision: number): void {
    this.idea = {
      id: 'i',
      updatedAt: '2026-03-05T12:00:00Z',
      links: [],
      themes: [],
      ...text,
      revision,
    } as unknown as IdeaDto;
  }
}
