import { ArrayMaxSize, IsArray, IsIn, IsInt, Max, Min } from 'class-validator';
import { Id, Optional, Text } from '../common/validators.js';
import { FILE_KINDS, FILE_LIMITS, FILES_MAX, type FileKind, PICTURE_WIDTHS } from './file-limits.js';

/** A picture or a document of an idea. Where its bytes are: `filePaths`. */
export class FileDto {
  @Id()
  id: string;

  @IsIn(FILE_KINDS)
  kind: FileKind;

  /** What a picture shows, for whoever does not see it; what a document is called. In the language of the idea. */
  @Text({ max: FILE_LIMITS.text.max })
  text: string;

  /** The widths in which a picture is there, the largest last; none for a document. */
  @IsArray()
  @ArrayMaxSize(PICTURE_WIDTHS.length)
  @IsInt({ each: true })
  widths: number[];

  /** The height of a picture in its largest width; 0 for a document. */
  @IsInt()
  @Min(0)
  height: number;

  /** The size of the largest picture, or of the document. */
  @IsInt()
  @Min(1)
  bytes: number;
}

/** The picture that stands for an idea in a list. The card says what it is about, so no words come along. */
export class CardPictureDto {
  @Id()
  id: string;

  /** The smallest width in which it is there. */
  @IsInt()
  @Min(1)
  width: number;
}

/** Adds a file, whose bytes are the body of the request. */
export class AddFileQuery {
  @Text(FILE_LIMITS.text)
  text: string;
}

/** Changes what is said of a file, or its place among the others. */
export class UpdateFileDto {
  @Optional()
  @Text(FILE_LIMITS.text)
  text?: string;

  /** From 0. */
  @Optional()
  @IsInt()
  @Min(0)
  @Max(FILES_MAX - 1)
  position?: number;
}
