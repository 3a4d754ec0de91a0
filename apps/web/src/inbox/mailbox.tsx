import { queryOptions, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { redirect } from 'react-router';
import { call, queries } from '../api';
import { useFormat } from '../i18n';
import type { components } from '../openapi';
import { meQuery, useMe } from '../session/me';
import { EmptyState, PageHead, Work } from '../ui';
import './inbox.css';
import './words';

type Mail = components['schemas']['Mail'];

const mailboxQuery = queryOptions({
  queryKey: ['mailbox'],
  queryFn: ({ signal }) => call<{ readonly mails: readonly Mail[] }>('GET', '/api/mailbox', { signal }),
});

export async function loader() {
  if (!(await queries.ensureQueryData(meQuery))) return redirect('/signin?next=/mailbox');
  return queries.fetchQuery({ ...mailboxQuery, staleTime: 0 });
}

/** The letters that the service wrote to the reader: in a demonstration they go nowhere else. */
export function Component() {
  const { t } = useTranslation('inbox');
  const f = useFormat();
  const me = useMe();
  const { data } = useQuery(mailboxQuery);
  const [chosenId, setChosenId] = useState<string>();
  const mails = data?.mails ?? [];
  const chosen = mails.find((m) => m.id === chosenId) ?? mails[0];
  return (
    <>
      <PageHead title={t('mailbox.title')} />
      <Work>
        <div className="stack">
          <p className="measure">{t(me?.demo ? 'mailbox.lead' : 'mailbox.leadReal')}</p>
          {!chosen ? (
            <div className="card">
              <EmptyState title={t('mailbox.none')} text={t('mailbox.noneText')} />
            </div>
          ) : (
            <div className="card inbox">
              <nav aria-label={t('mailbox.list')}>
                <ul className="inbox-list">
                  {mails.map(({ id, subject, at, language }) => (
                    <li key={id} className={id === chosen.id ? 'chosen' : undefined}>
                      <button type="button" aria-current={id === chosen.id || undefined} onClick={() => setChosenId(id)}>
                        <span className="inbox-title" lang={language}>
                          {subject}
                        </span>
                        <span className="small muted">{f.dateTime(at)}</span>
                      </button>
                    </li>
                  ))}
                </ul>
              </nav>
              <Letter mail={chosen} />
            </div>
          )}
        </div>
      </Work>
    </>
  );
}

/** A letter is what people wrote: it stands in a frame of its own that runs nothing, and its links open the whole window. */
function Letter({ mail: { subject, at, html, text, language } }: { mail: Mail }) {
  const { t } = useTranslation('inbox');
  const f = useFormat();
  return (
    <article className="inbox-message">
      <div>
        <h2 lang={language}>{subject}</h2>
        <p className="small muted">{f.dateTime(at)}</p>
      </div>
      {html ? (
        <>
          <iframe
            className="letter-frame"
            title={t('mailbox.letter', { subject })}
            sandbox="allow-top-navigation-by-user-activation"
            srcDoc={html.replace('<head>', '<head><base target="_top">')}
          />
          <details>
            <summary>{t('mailbox.plain')}</summary>
            <p className="letter-text mono" lang={language}>
              {text}
            </p>
          </details>
        </>
      ) : (
        <p className="muted">{t('mailbox.gone')}</p>
      )}
    </article>
  );
}
