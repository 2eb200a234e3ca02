import { IsBoolean, IsIn, IsInt, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { Id, Nullable, Optional } from '../common/validators.js';
import { CO_EDITING_COLOURS, CO_EDITING_LIMITS } from './co-editing-limits.js';

/** Bytes as letters: base64. */
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;
const lettersOf = (bytes: number) => Math.ceil(bytes / 3) * 4;

/** A place at a text that several people write at once. */
export class CoEditingSeatDto {
  @Id()
  id: string;

  /** The shared text itself: another one has another id, and what was written in it cannot be joined with this one. */
  @Id()
  document: string;

  /** Everything that is known of the text, as an update of Yjs. */
  @IsString()
  @Matches(BASE64)
  @MaxLength(lettersOf(CO_EDITING_LIMITS.documentBytes))
  state: string;

  /** The number of the last update that `state` holds; the stream goes on after it. */
  @IsInt()
  @Min(0)
  after: number;
}

/** What somebody has written, as an update of Yjs. */
export class SendCoEditingUpdateDto {
  @IsString()
  @Matches(BASE64)
  @MaxLength(lettersOf(CO_EDITING_LIMITS.updateBytes))
  update: string;
}

/** That an update is stored. */
export class CoEditingUpdateDto {
  @IsInt()
  @Min(0)
  id: number;
}

/** Where somebody's cursor is. */
export class SendCoEditingPresenceDto {
  @Id()
  seat: string;

  /** The number under which Yjs knows this window. */
  @IsInt()
  @Min(0)
  @Max(0xff_ff_ff_ff)
  client: number;

  /** Positions of Yjs as JSON; `null` while the cursor is elsewhere. */
  @Nullable()
  @IsString()
  @MaxLength(1000)
  cursor: string | null;
}

/** Where to go on listening. */
export class CoEditingStreamQuery {
  @Id()
  seat: string;

  /** The last update that is known already. */
  @Optional()
  @IsString()
  @Matches(/^\d{1,15}$/)
  @MaxLength(15)
  after?: string;
}

/** Somebody who writes along: sent through the stream as `presence`, with `client` alone when they have gone. */
export class CoEditingPresenceDto {
  @Id()
  seat: string;

  @IsInt()
  @Min(0)
  client: number;

  @IsString()
  @MaxLength(60)
  nickname: string;

  @IsIn(Array.from({ length: CO_EDITING_COLOURS }, (_, colour) => colour))
  colour: number;

  @Nullable()
  @IsString()
  @MaxLength(1000)
  cursor: string | null;

  /** Whether they are here still. */
  @IsBoolean()
  isHere: boolean;
}
