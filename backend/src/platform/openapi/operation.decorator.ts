import { SetMetadata } from '@nestjs/common';

export const OPERATION = Symbol('OPERATION');

type Dto = abstract new () => object;

/** What an operation answers: one thing, a list of them, a keyset page of them, or nothing. */
type Answer = { one: Dto } | { list: Dto } | { page: Dto } | 'nothing';

/** What the OpenAPI document says of an operation beyond what the route itself tells. */
export interface OperationInfo {
  summary: string;
  body?: Dto;
  query?: Dto;
  answer: Answer;
  /** Default: 200, or 204 for `nothing`. */
  status?: number;
  /** Statuses of failures beyond those that follow from the route, its body, its query and its access. */
  failures?: number[];
  /** Whether `If-Match` must carry the revision. */
  ifMatch?: boolean;
}

export const Operation = (info: OperationInfo): MethodDecorator => SetMetadata(OPERATION, info);
