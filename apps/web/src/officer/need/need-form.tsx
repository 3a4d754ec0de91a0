import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call, queries } from '../../api';
import { FillWithExample } from '../../demo/fill-with-example';
import { useFormat } from '../../i18n';
import { Button, Card, Column, ErrorSummary, Grid, Icon, Notice } from '../../ui';
import { caseKey, refreshCase } from '../case-data';
import { HeadActions, useCase } from '../case-frame';
import { DraftNotice, DraftSaved } from '../draft-notice';
import { useDraft } from '../../drafts/use-draft';
import { ClassSection } from './class-section';
import { KnownSection } from './known-section';
import { MeasureSection } from './measure-section';
import { MoneySection } from './money-section';
import type { NeedContent, NeedView } from './need-content';
import { NeedReviews } from './need-reviews';
import { NoteSection } from './note-section';
import { OutcomeSection } from './outcome-section';

/** What every section gets. */
export interface SectionProps {
  readonly content: NeedContent;
  readonly change: (changes: Partial<NeedContent>) => void;
}

/** The first outcome stands ready to be written: a need begins with it. */
const begun = (need: NeedView): NeedView =>
  need.version === 0 ? { ...need, content: { ...need.content, outcomes: [{ id: 'o1', text: {} }] } } : need;

/** The need as it is written: the outcome first, then what is known, the money and the classes. Saved as one types. */
export function NeedForm({ need }: { need: NeedView }) {
  const { t } = useTranslation('officer');
  const f = useFormat();
  const { view, announce } = useCase();
  const address = `/api/cases/${view.id}/need`;
  const draft = useDraft<NeedContent>(
    address,
    begun(need),
    () => void queries.invalidateQueries({ queryKey: caseKey(view.id, 'need') }),
    (content) => ({ ...content, kpiIdeas: content.kpiIdeas.filter((kpi) => kpi.unit.trim()) }),
  );
  const submitting = useMutation({
    mutationFn: async () => {
      if (await draft.flush()) await call('POST', `${address}/submit`, { body: {} });
    },
    onSuccess: async () => {
      await refreshCase(view.id);
      announce(t('need.sent'));
    },
  });
  const returned = need.status === 'returned' ? need.reviews.at(-1) : undefined;
  const section: SectionProps = { content: draft.content, change: draft.change };
  const missing = need.missing.map((reason) => ({ text: f.text(reason.text) }));
  return (
    <Grid>
      <HeadActions>
        <DraftSaved draft={draft} fresh={need.version === 0} />
        {need.version === 0 && <FillWithExample<NeedContent> form="need" onFill={draft.change} />}
        <Button
          variant="primary"
          busy={submitting.isPending}
          unavailable={need.version === 0 ? [{ text: t('need.nothingYet') }] : missing}
          onClick={() => submitting.mutate()}
        >
          {t('need.submit')}
        </Button>
      </HeadActions>
      <Column span={8}>
        <DraftNotice draft={draft} />
        <ErrorSummary problem={submitting.error} />
        {returned && (
          <Notice kind="warn" title={t('need.returnedBy', { name: returned.by })}>
            <p>{f.text(returned.reason)}</p>
          </Notice>
        )}
        <div className="stack" key={draft.epoch}>
          <OutcomeSection {...section} />
          <MeasureSection {...section} />
          <KnownSection {...section} />
          <MoneySection {...section} />
          <ClassSection {...section} />
          {(returned || draft.content.notes.length > 0) && <NoteSection {...section} />}
        </div>
      </Column>
      <Column span={4}>
        <div className="stay stack">
          <Card title={t('need.missing')}>
            {need.version === 0 ? (
              <p className="small muted">{t('need.nothingYet')}</p>
            ) : missing.length === 0 ? (
              <p className="row">
                <Icon name="check" /> {t('need.whole')}
              </p>
            ) : (
              <ul className="why small">
                {missing.map(({ text }) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            )}
          </Card>
          <NeedReviews need={need} />
        </div>
      </Column>
    </Grid>
  );
}
