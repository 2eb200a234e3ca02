import type { Call, TestPerson } from '../test-app.js';
import type { Place } from './places.js';
import type { Relation, World } from './world.js';

/** What a request is made from. */
export interface Scene {
  readonly world: World;
  /** Who asks; for nobody, the neighbour stands in where a name is needed. */
  readonly sender: TestPerson;
  readonly relation: Relation;
  /** Whose thing it is. */
  readonly owner: TestPerson;
  /** Where it lies. */
  readonly place: Place;
}

export interface Request extends Partial<Pick<Call, 'path' | 'body' | 'headers'>> {
  /** For lists: an id that the answer holds or leaves out. */
  readonly looksFor?: string;
}

/** One line of the table: a route in one state of its thing. */
export interface PolicyRow {
  /** As `Routes` writes it: `post /api/ideas/{id}/publish`. */
  readonly route: string;
  /** What tells several rows of one route apart. */
  readonly when?: string;
  /** Whether there is a thing that is one's own, somebody else's, or another region's. */
  readonly hasThing: boolean;
  /** Whether the request changes who sends it, so that each needs somebody new. */
  readonly isSpent: boolean;
  readonly request: (scene: Scene) => Request | Promise<Request>;
  /** The word for an answer that is not a refusal, where its body says more than its status. */
  readonly read?: (body: unknown) => string;
}

type Options = Partial<Pick<PolicyRow, 'when' | 'isSpent' | 'read'>>;

/** A route without a thing of its own. */
export function plain(route: string, request: PolicyRow['request'] = () => ({}), options: Options = {}): PolicyRow {
  return { route, hasThing: false, isSpent: false, request, ...options };
}

/** A route about a thing, which is one's own, somebody else's or another region's. */
export function about(route: string, request: PolicyRow['request'], options: Options = {}): PolicyRow {
  return { route, hasThing: true, isSpent: false, request, ...options };
}
