import type { Reason } from '@app/kernel';
import type { CallContent } from '../call-types';

/** What each section of the editor works on. */
export interface SectionProps {
  readonly caseId: string;
  readonly content: CallContent;
  readonly change: (changes: Partial<CallContent>) => void;
  /** What this section still lacks. */
  readonly gaps: readonly Reason[];
}
