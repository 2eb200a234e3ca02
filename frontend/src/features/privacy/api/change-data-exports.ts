import { apiPaths } from '@headframe/shared/common';
import type { DataExportDto } from '@headframe/shared/privacy';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { api } from '../../../lib/api-client';
import { saveFile } from '../../../lib/save-file';
import { dataExportsQuery } from './data-exports';

const LOOK_EVERY = 3000;

/** The copies; looked at again and again while one is being made. */
export function useDataExports(): readonly DataExportDto[] {
  const { data } = useSuspenseQuery({
    ...dataExportsQuery,
    refetchInterval: (query) => (query.state.data?.some(({ state }) => state === 'queued') ? LOOK_EVERY : false),
  });
  return data;
}

export function useDataExportCreate() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => api.post<DataExportDto>(apiPaths.dataExports),
    onSettled: () => queryClient.invalidateQueries(dataExportsQuery),
  });
}

/** Fetches a copy and gives it to the person as a file. */
export function useDataExportFetch() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async ({ id, requestedAt }: DataExportDto) =>
      saveFile(await api.file(apiPaths.dataExportFile(id)), `headframe-${requestedAt.slice(0, 10)}.zip`),
    onError: () => queryClient.invalidateQueries(dataExportsQuery),
  });
}
