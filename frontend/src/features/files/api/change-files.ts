import { apiPaths } from '@headframe/shared/common';
import type { FileDto, UpdateFileDto } from '@headframe/shared/files';
import { useMutation } from '@tanstack/react-query';
import { api } from '../../../lib/api-client';
import { uploadFile } from '../../../lib/api-upload';

export interface NewFile {
  /** Made once for a file: sent again it is the same one. */
  readonly id: string;
  readonly file: File;
  readonly text: string;
  readonly onProgress: (share: number) => void;
}

/** Adds a file as the last one. */
export function useFileAdd(ideaId: string) {
  return useMutation({
    mutationFn: ({ id, file, text, onProgress }: NewFile) =>
      uploadFile<FileDto>(`${apiPaths.ideaFile(ideaId, id)}?text=${encodeURIComponent(text)}`, file, onProgress),
  });
}

/** Changes what is said of a file, or its place. Answers all of them. */
export function useFileUpdate(ideaId: string) {
  return useMutation({
    mutationFn: ({ id, change }: { id: string; change: UpdateFileDto }) =>
      api.patch<FileDto[]>(apiPaths.ideaFile(ideaId, id), change),
  });
}

export function useFileRemove(ideaId: string) {
  return useMutation({ mutationFn: (id: string) => api.delete(apiPaths.ideaFile(ideaId, id)) });
}
