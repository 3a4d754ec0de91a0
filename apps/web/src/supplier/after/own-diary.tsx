import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call as ask, queries } from '../../api';
import { currentLocale, useFormat } from '../../i18n';
import { Button, Card, ErrorSummary, History, SelectField, TextAreaField, useFieldError } from '../../ui';
import { ownPilotQuery, type OwnPilot } from './after-queries';

const KINDS = ['note', 'deviation', 'feedback'] as const;

/** What happened on the way, newest first; both sides write and read it. */
export function OwnDiary({ pilot, mayWrite }: { pilot: OwnPilot; mayWrite: boolean }) {
  const { t } = useTranslation('pilot');
  const f = useFormat();
  const [kind, setKind] = useState<(typeof KINDS)[number]>('note');
  const [words, setWords] = useState('');
  const writing = useMutation({
    mutationFn: () => ask('POST', `/api/calls/${pilot.caseId}/pilot/diary`, { body: { kind, text: { [currentLocale()]: words } } }),
    onSuccess: () => {
      setWords('');
      return queries.invalidateQueries({ queryKey: ownPilotQuery(pilot.caseId).queryKey });
    },
  });
  const errorOf = useFieldError(writing.error);
  return (
    <Card title={t('diary.title')}>
      <div className="stack">
        {mayWrite && (
          <form
            className="form"
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              writing.mutate();
            }}
          >
            <ErrorSummary problem={writing.error} />
            <SelectField
              id="diary-kind"
              label={t('diary.kindLabel')}
              options={KINDS.map((value) => ({ value, label: t(`diary.kind.${value}`) }))}
              value={kind}
              onChange={setKind}
            />
            <TextAreaField id="diary-text" rows={3} label={t('diary.text')} value={words} onChange={setWords} error={errorOf('text')} />
            <div>
              <Button type="submit" busy={writing.isPending}>
                {t('diary.send')}
              </Button>
            </div>
          </form>
        )}
        {pilot.diary.length === 0 ? (
          <p>{t('diary.empty')}</p>
        ) : (
          <History
            items={pilot.diary.toReversed().map(({ id, kind: of, text, by, writtenAt }) => ({
              id,
              what: (
                <>
                  {t(`diary.kind.${of}`)}: <span lang={f.textLocale(text)}>{f.text(text)}</span>
                </>
              ),
              when: t('diary.when', { at: f.dateTime(writtenAt), side: t(`measure.side.${by}`) }),
            }))}
          />
        )}
      </div>
    </Card>
  );
}
