import { pipeline, type Readable } from 'node:stream';
import busboy from 'busboy';
import { Refusal } from '@app/kernel';
import { filesReason } from '@app/files';
import type { FastifyRequest } from 'fastify';

/** A file on its way in. Its bytes are read by whoever keeps them. */
export interface Upload {
  readonly name: string;
  readonly bytes: Readable;
  /** Lets go of what was not read, so that the answer can be sent. */
  drop(): void;
}

/**
 * The one file that a request carries: a part of a form, or the whole body with its name in the query.
 * @throws Refusal 422 where there is none
 */
export function uploadIn(request: FastifyRequest, nameInQuery: string | undefined): Promise<Upload> {
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith('multipart/form-data')) return partOf(request);
  if (type.startsWith('application/octet-stream') && nameInQuery !== undefined)
    return Promise.resolve({ name: nameInQuery, bytes: request.raw, drop: () => void request.raw.resume() });
  request.raw.resume();
  return Promise.reject(new Refusal([filesReason('no-file')], 422));
}

function partOf({ raw }: FastifyRequest): Promise<Upload> {
  return new Promise((resolve, reject) => {
    const none = () => reject(new Refusal([filesReason('no-file')], 422));
    let form: ReturnType<typeof busboy>;
    try {
      form = busboy({ headers: raw.headers, defParamCharset: 'utf8', limits: { files: 1, fields: 10, fieldSize: 1_000 } });
    } catch {
      raw.resume();
      return none();
    }
    const drop = () => {
      raw.unpipe(form);
      raw.resume();
    };
    form.once('file', (_field, bytes, { filename }) => resolve({ name: filename ?? '', bytes, drop }));
    // Also where the form breaks off: the file's stream then ends with that error, and nothing of it is kept.
    pipeline(raw, form, none);
  });
}
