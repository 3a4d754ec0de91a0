import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Text } from '@app/kernel';
import { call } from '../api';
import { useFormat } from '../i18n';
import { useCase } from '../officer/case-frame';
import { KeptNote } from '../drafts/kept-note';
import { useKept } from '../officer/use-kept';
import { isWritten, written } from '../officer/written';
import { useMe } from '../session/me';
import { Button, Card, Column, ErrorSummary, Grid, History, SelectField, TrilingualField } from '../ui';
import { mayMeasure } from './measure-button';
import { usePilot } from './pilot';

const KINDS = ['note', 'deviation', 'feedback', 'decision'] as const;
type Kind = (typeof KINDS)[number];

/** What happened on the way, newest first; written by the city and by the supplier. */
export function Component() {
  const { t } = useTranslation('pilot');
  const f = useFormat();
  const me = useMe();
  const { view } = useCase();
  const pilot = usePilot();
  const entries = [...pilot.diary].reverse();
  const may = pilot.startedAt !== null && view.status === 'running' && mayMeasure(me?.roles);
  return (
    <Grid>
      <Column span={7}>
        <Card title={t('diary.title')}>
          {entries.length === 0 ? (
            <p>{t(pilot.startedAt ? 'diary.empty' : 'diary.notStarted')}</p>
          ) : (
            <History
              items={entries.map(({ id, kind, text, by, writtenAt }) => ({
                id,
                what: (
                  <>
                    {t(`diary.kind.${kind}`)}: <span lang={f.textLocale(text)}>{f.text(text)}</span>
                  </>
                ),
                when: t('diary.when', { at: f.dateTime(writtenAt), side: t(`measure.side.${by}`) }),
              }))}
            />
          )}
        </Card>
      </Column>
      <Column span={5}>{may && <NewEntry />}</Column>
    </Grid>
  );
}

function NewEntry() {
  const { t } = useTranslation('pilot');
  const f = useFormat();
  const { view, refresh, announce } = useCase();
  const kept = useKept<{ readonly kind: Kind; readonly text: Text }>('pilots.writeDiary', { kind: 'note', text: {} });
  const { kind, text } = kept.content;
  const [tried, setTried] = useState(false);
  const writing = useMutation({
    mutationFn: () => call('POST', `/api/cases/${view.id}/pilot/diary`, { body: { kind, text: written(text) } }),
    onSuccess: async () => {
      kept.forget();
      setTried(false);
      await refresh();
      announce(t('diary.done'));
    },
  });
  return (
    <Card title={t('diary.new')} foot={t('diary.seen')}>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (isWritten(text)) writing.mutate();
        }}
      >
        <ErrorSummary problem={writing.error ?? undefined} />
        <SelectField
          id="diary-kind"
          label={t('diary.kindLabel')}
          options={KINDS.map((value) => ({ value, label: t(`diary.kind.${value}`) }))}
          value={kind}
          onChange={(next) => kept.change({ kind: next })}
        />
        <TrilingualField
          key={kept.epoch}
          id="diary-text"
          label={t('diary.text')}
          wanted={[f.locale]}
          value={text}
          error={tried && !isWritten(text) ? t('diary.gap') : undefined}
          onChange={(words) => kept.change({ text: words })}
        />
        <KeptNote kept={kept} />
        <div>
          <Button type="submit" variant="primary" busy={writing.isPending}>
            {t('diary.send')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
