import type { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';

/** A file on its way out. `shown`: a paper of our own making, which a browser may open; others' files are only saved. */
export interface SentFile {
  readonly name: string;
  readonly mime: string;
  readonly size: number;
  readonly sha256: string;
  readonly bytes: Readable;
  readonly shown: boolean;
}

/**
 * Sends stored bytes so that no browser acts on them: the type that we found and no other, in a sandbox where nothing runs.
 * Kept by the reader's own browser only; the same bytes are not sent twice.
 */
export async function sendBytes(reply: FastifyReply, { name, mime, size, sha256, bytes, shown }: SentFile): Promise<void> {
  await reply
    .header('content-type', mime.startsWith('text/') ? `${mime}; charset=utf-8` : mime)
    .header('content-length', size)
    .header('content-disposition', `${shown ? 'inline' : 'attachment'}; ${fileNames(name)}`)
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, no-cache')
    .header('etag', `"${sha256}"`)
    .headers(shown ? {} : { 'content-security-policy': "sandbox; default-src 'none'" })
    .send(bytes);
}

/** RFC 6266: a plain name for old readers, the real one in UTF-8. */
function fileNames(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/[^\x20-\x7e]/gu, '')
    .replace(/["\\%]/gu, '_');
  const real = encodeURIComponent(name).replace(/['()*]/gu, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return `filename="${plain}"; filename*=UTF-8''${real}`;
}
