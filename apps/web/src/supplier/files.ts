import { queryOptions } from '@tanstack/react-query';
import { call } from '../api';

/** A file of a draft or of what was sent. */
export interface TenderFile {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
}

const address = (caseId: string, tenderId: string) => `/api/cases/${caseId}/files?subject=tender&subjectId=${tenderId}`;

/** The files of one tender of one's own. */
export const filesQuery = (caseId: string, tenderId: string) =>
  queryOptions({
    queryKey: ['files', caseId, tenderId],
    queryFn: async ({ signal }) =>
      (await call<{ readonly files: readonly TenderFile[] }>('GET', address(caseId, tenderId), { signal })).files,
  });

/** Attaches one file to a draft. */
export async function attachFile(caseId: string, tenderId: string, file: File): Promise<void> {
  const form = new FormData();
  form.append('file', file, file.name);
  await call('POST', address(caseId, tenderId), { body: form });
}

export const removeFile = (id: string): Promise<void> => call('DELETE', `/api/files/${id}`);

/** Where a file is read. */
export const fileHref = (id: string): string => `/api/files/${id}`;
