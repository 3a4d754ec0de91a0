import { useTranslation } from 'react-i18next';
import { Button, ErrorSummary, Notice, Saved } from '../ui';
import { placeOfReason } from './acts';
import { useCase } from './case-frame';
import type { Draft } from '../drafts/use-draft';

/** What stands in the way of saving a draft: a refusal, a wrong field, or someone who saved first. Nothing typed is lost. */
export function DraftNotice<Content>({ draft }: { draft: Draft<Content> }) {
  const { t } = useTranslation('officer');
  const { t: common } = useTranslation();
  const { view } = useCase();
  if (draft.theirs)
    return (
      <Notice kind="bad" live title={common('error.stale')}>
        <div className="stack stack-small">
          <p>{t('draft.stale')}</p>
          <div className="row">
            <Button small onClick={draft.takeTheirs}>
              {common('error.takeTheirs')}
            </Button>
            <Button small onClick={draft.keepMine}>
              {common('error.keepMine')}
            </Button>
          </div>
        </div>
      </Notice>
    );
  return <ErrorSummary problem={draft.problem} placeOf={(reason) => placeOfReason(view.id, reason)} />;
}

/** Whether the draft is saved. Silent while nothing has been typed into one that is stored already. */
export function DraftSaved<Content>({ draft: { savedAt, state }, fresh }: { draft: Draft<Content>; fresh: boolean }) {
  return fresh || savedAt !== undefined || state !== 'idle' ? <Saved at={savedAt} state={state} /> : null;
}
