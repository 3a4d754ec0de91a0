import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/**
 * SHA-256 (hex) of the canonical data (RFC 8785) with the template's kind and version: what the footer shows.
 * It is the same in every language. It cannot be the file's own hash, which stands in the ledger.
 */
export function contentDigest(definition: { readonly kind: string; readonly version: number }, data: unknown): string {
  const { kind, version } = definition;
  return createHash('sha256')
    .update(canonicalize({ kind, version, data }) ?? '')
    .digest('hex');
}
