import { IsInt, IsNumber, Max, Min } from 'class-validator';
import { Nullable, Slug, Text } from '../common/validators.js';

/** How many ideas of a list are about a municipality, and where it is. */
export class PlaceCountDto {
  /** `null` for ideas that name none. */
  @Nullable()
  @Slug()
  municipality: string | null;

  /** As the reader can read it; empty where there is none. */
  @Text({ max: 80 })
  name: string;

  @Nullable()
  @IsNumber()
  @Min(-90)
  @Max(90)
  latitude: number | null;

  @Nullable()
  @IsNumber()
  @Min(-180)
  @Max(180)
  longitude: number | null;

  @IsInt()
  @Min(1)
  ideaCount: number;
}
