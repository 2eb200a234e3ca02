import type { VersionCardDto, VersionDto } from '@headframe/shared/versions';
import type { VersionCardRow, VersionRow } from './versions.repository.js';

export function presentVersionCard(row: VersionCardRow): VersionCardDto {
  const { number, at, author, isMinor, isMaterial, restoredFrom, isSuggested, suggestedBy } = row;
  return {
    number,
    at,
    author: { nickname: author },
    isMinor,
    isMaterial,
    restoredFrom,
    suggestedBy: isSuggested ? { nickname: suggestedBy } : null,
  };
}

/** @param asked the ids of the questions that the challenge asks now; answers to others stay unseen */
export function presentVersion(row: VersionRow, asked: ReadonlySet<string>): VersionDto {
  const answers = row.text.answers.filter(({ question }) => asked.has(question));
  return { ...presentVersionCard(row), text: { ...row.text, answers } };
}
