import { apiPaths } from '@headframe/shared/common';
import type { IdeaDto } from '@headframe/shared/ideas';
import type { TestApp, TestPerson } from '../test-app.js';
import { ELSEWHERE, HOME, type Place } from './places.js';

/** How a thing stands to whoever asks for it. */
export const RELATIONS = ['own', 'other', 'other region'] as const;
export type Relation = (typeof RELATIONS)[number];

/** Things to ask for. What a request does not change is made once for each owner and kept. */
export class World {
  private readonly known = new Map<string, Promise<unknown>>();

  private constructor(
    readonly app: TestApp,
    /** Somebody of the home region, without a role. */
    readonly neighbour: TestPerson,
    /** Somebody of another region, without a role. */
    readonly stranger: TestPerson,
    /** Makes what only an administrator can make. */
    readonly host: TestPerson,
  ) {}

  static async begin(app: TestApp): Promise<World> {
    const neighbour = await app.person({ nickname: 'The Neighbour' });
    const stranger = await app.person({ nickname: 'The Stranger', region: ELSEWHERE.region });
    return new World(app, neighbour, stranger, await app.staff('administrator', null, { nickname: 'The Host' }));
  }

  /** Whose thing it is, and where it lies. */
  ownerFor(relation: Relation, sender: TestPerson): { owner: TestPerson; place: Place } {
    if (relation === 'own') return { owner: sender, place: HOME };
    return relation === 'other' ? { owner: this.neighbour, place: HOME } : { owner: this.stranger, place: ELSEWHERE };
  }

  /** The same thing each time it is asked for under this name. */
  kept<Thing>(name: string, make: () => Promise<Thing>): Promise<Thing> {
    const known = this.known.get(name) ?? make();
    this.known.set(name, known);
    return known as Promise<Thing>;
  }

  /** An idea of `owner`, in a lab that looks first where it is to wait. */
  async idea(
    owner: TestPerson,
    { challenge, lab }: Place,
    status: 'draft' | 'pending' | 'published',
    title = 'A climbing wall in the shaft tower',
  ): Promise<IdeaDto> {
    const draft = await this.app.draft(owner, { challenge, title });
    if (status === 'draft') return draft;
    // Whether a lab looks first is its own choice; the table wants both kinds everywhere.
    await this.app.rows('update lab set looks_first = $1 where slug = $2 and looks_first <> $1', [
      status === 'pending',
      lab,
    ]);
    const path = apiPaths.ideaTransition(draft.id, 'publish');
    const { status: answered, text } = await this.app.call({ method: 'POST', path, as: owner });
    if (answered >= 300) throw new Error(`no ${status} idea: ${text}`);
    return draft;
  }

  async comment(owner: TestPerson, place: Place): Promise<string> {
    const idea = await this.kept(`idea to talk about ${place.region}`, () => this.idea(this.host, place, 'published'));
    const { body } = await this.app.call<{ id: string }>({
      method: 'POST',
      path: apiPaths.ideaComments(idea.id),
      body: { kind: 'praise', language: 'en', text: 'Ropes are a good idea.' },
      as: owner,
    });
    return body.id;
  }
}
