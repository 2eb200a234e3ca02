import { SetMetadata } from '@nestjs/common';

export const OPERATION = Symbol('OPERATION');

type Dto = abstract new () => object;

/** What an operation answers: one thing, a list or a keyset page of them, a file, nothing, or where a browser goes on. */
type Answer = { one: Dto } | { list: Dto } | { page: Dto } | { file: string } | 'nothing' | 'redirection';

/** What the OpenAPI document says of an operation beyond what the route itself tells. */
export interface OperationInfo {
  summary: string;
  body?: Dto;
  query?: Dto;
  /** Where the body is a file, as it is: how many bytes it may have. */
  upload?: number;
  answer: Answer;
  /** Default: 200, 204 for `nothing`, 303 for `redirection`. */
  status?: number;
  /** Statuses of failures beyond those that follow from the route, its body, its query and its access. */
  failures?: number[];
  /** Whether `If-Match` must carry the revision. */
  ifMatch?: boolean;
}

export const Operation = (info: OperationInfo): MethodDecorator => SetMetadata(OPERATION, info);
