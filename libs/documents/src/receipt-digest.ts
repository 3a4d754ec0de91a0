import { createHash } from 'node:crypto';
import type { Receipt } from '@app/tendering';
import canonicalize from 'canonicalize';

/** SHA-256 (hex) of a tenderer's receipt in its canonical form (RFC 8785): whoever holds the receipt can count it again. */
export const digestOfReceipt = (receipt: Receipt): string =>
  createHash('sha256')
    .update(canonicalize(receipt) ?? '')
    .digest('hex');
