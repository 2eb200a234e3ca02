import type { Call, TestApp } from '../test-app.js';
import { Cast, type CastRole, type Member, ROLES } from './cast.js';
import type { PolicyRow } from './policy-row.js';
import { wordFor } from './words.js';
import { RELATIONS, type Relation, World } from './world.js';

/** A row as it was played: for each role a word for each relation. */
export interface PlayedRow {
  readonly route: string;
  readonly when: string;
  readonly cells: Record<CastRole, string>;
}

/** Where nobody can have a thing of their own. */
const NOTHING = '–';

/** Sends the requests of rows as everybody, and notes the answers. */
export class Play {
  private constructor(
    private readonly app: TestApp,
    private readonly cast: Cast,
    private readonly world: World,
    private readonly members: readonly Member[],
  ) {}

  static async begin(app: TestApp): Promise<Play> {
    const cast = new Cast(app);
    const members: Member[] = [];
    for (const role of ROLES) members.push(await cast.make(role));
    return new Play(app, cast, await World.begin(app), members);
  }

  async run(row: PolicyRow): Promise<PlayedRow> {
    const cells = await Promise.all(
      this.members.map(async (member): Promise<[CastRole, string]> => [member.role, await this.cell(row, member)]),
    );
    return {
      route: row.route,
      when: row.when ?? '',
      cells: Object.fromEntries(cells) as Record<CastRole, string>,
    };
  }

  private async cell(row: PolicyRow, member: Member): Promise<string> {
    if (!row.hasThing) return this.word(row, member, 'own');
    const words: string[] = [];
    for (const relation of RELATIONS)
      words.push(relation === 'own' && member.person === null ? NOTHING : await this.word(row, member, relation));
    const said = words.filter((word) => word !== NOTHING);
    return new Set(said).size === 1 ? (said[0] ?? '') : words.join(' · ');
  }

  private async word(row: PolicyRow, member: Member, relation: Relation): Promise<string> {
    const { person, cookie } = row.isSpent ? await this.cast.again(member) : member;
    const sender = person ?? this.world.neighbour;
    const scene = { world: this.world, sender, relation, ...this.world.ownerFor(relation, sender) };
    const { path, body, headers, looksFor } = await row.request(scene);
    const [method = 'get', template = ''] = row.route.split(' ');
    const answer = await this.app.call({
      method: method.toUpperCase() as NonNullable<Call['method']>,
      path: path ?? template,
      ...(body === undefined ? {} : { body }),
      headers: { ...(cookie === '' ? {} : { cookie }), ...headers },
    });
    const word = wordFor(answer);
    if (word !== 'ok') return word;
    if (looksFor !== undefined) return answer.text.includes(looksFor) ? 'shown' : 'left out';
    return row.read?.(answer.body) ?? word;
  }
}
