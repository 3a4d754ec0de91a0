import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { LOCALES, type Text } from '@app/kernel';
import { call, queries } from '../api';
import { FillWithExample } from '../demo/fill-with-example';
import { Button, Card, ErrorSummary, LinkButton, PageHead, TrilingualField, useFieldError, Work } from '../ui';
import { casePath } from './acts';
import { written } from './written';
import './words';

/** Begins a procurement: a name and a few sentences, in one language or more. The need is written next. */
export function Component() {
  const { t } = useTranslation('officer');
  const go = useNavigate();
  const [title, setTitle] = useState<Text>({});
  const [summary, setSummary] = useState<Text>({});
  const [tried, setTried] = useState(false);
  const starting = useMutation({
    mutationFn: () => call<{ id: string }>('POST', '/api/cases', { body: { title: written(title), summary: written(summary) } }),
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: ['cases'] });
      await go(casePath(id, 'need'));
    },
  });
  const missing = Object.entries({ title, summary })
    .filter(([, text]) => Object.keys(written(text)).length === 0)
    .map(([path]) => ({ path, text: t(path === 'title' ? 'start.noTitle' : 'start.noSummary') }));
  const fieldError = useFieldError(starting.error);
  const errorOf = (path: string) => (tried ? missing.find((m) => m.path === path)?.text : undefined) ?? fieldError(path);
  return (
    <>
      <PageHead
        title={t('cases.start')}
        crumbs={[{ label: t('cases.title'), to: '/app/cases' }, { label: t('cases.start') }]}
        facts={[t('start.lead')]}
        actions={
          <FillWithExample<{ title: Text; summary: Text }>
            form="case"
            onFill={(example) => {
              setTitle(example.title);
              setSummary(example.summary);
            }}
          />
        }
      />
      <Work>
        <Card>
          <form
            className="form"
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              setTried(true);
              if (missing.length === 0) starting.mutate();
            }}
          >
            <ErrorSummary problem={starting.error} fields={tried ? missing : []} />
            <TrilingualField
              id="title"
              label={t('start.title')}
              hint={t('start.titleHint')}
              rows={1}
              value={title}
              onChange={setTitle}
              wanted={LOCALES}
              error={errorOf('title')}
            />
            <TrilingualField
              id="summary"
              label={t('start.summary')}
              hint={t('start.summaryHint')}
              rows={5}
              value={summary}
              onChange={setSummary}
              error={errorOf('summary')}
            />
            <div className="row">
              <Button type="submit" variant="primary" busy={starting.isPending}>
                {t('start.go')}
              </Button>
              <LinkButton variant="quiet" to="/app/cases">
                {t('cancel')}
              </LinkButton>
            </div>
          </form>
        </Card>
      </Work>
    </>
  );
}
