import type { Tx } from '@app/platform';
import type { StoredFile } from './stored-file';

/** A supplier's act is recorded without the city: nobody there may learn from the ledger that a tender is being written. */
export function aboutFile(tx: Tx, { caseId, cityId, supplierId }: Pick<StoredFile, 'caseId' | 'cityId' | 'supplierId'>): void {
  tx.about({ caseId, cityId: supplierId === null ? cityId : undefined });
}
