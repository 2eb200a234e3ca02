import { IsBoolean, IsInt, Min } from 'class-validator';

/** The state of an idea's support after the reader gave it or took it back. */
export class SupportDto {
  @IsInt()
  @Min(0)
  supportCount: number;

  @IsBoolean()
  isSupported: boolean;
}
