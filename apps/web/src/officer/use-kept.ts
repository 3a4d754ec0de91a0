import { useKeptAt, type Kept } from '../drafts/use-kept';
import { useCase } from './case-frame';

/** What one types for an act of this case: `useKept('pilots.report', { text: {} })`. */
export const useKept = <Content extends object>(act: string, begun: Content): Kept<Content> =>
  useKeptAt(`${useCase().view.id} ${act}`, begun);
