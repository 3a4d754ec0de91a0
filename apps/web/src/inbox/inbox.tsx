import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { call, queries } from '../api';
import { useFormat } from '../i18n';
import { useMe } from '../session/me';
import { Button, EmptyState, Icon, LinkButton, PageHead, Segmented, Work } from '../ui';
import { inboxQuery, type Message } from './inbox-query';
import './inbox.css';
import './words';

/** Told to everyone concerned at one instant: equal treatment of tenderers. */
const TO_ALL: readonly string[] = ['answers.published', 'tender.amended', 'call.cancelled', 'dialogue.summary'];

export const loader = () => queries.fetchInfiniteQuery(inboxQuery);

/** One's own messages: the list beside the one that is read. */
export function Component() {
  const { t } = useTranslation('inbox');
  const [search, setSearch] = useSearchParams();
  const [shown, setShown] = useState<'all' | 'unread'>('all');
  const { data, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery(inboxQuery);
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  const unread = data?.pages[0]?.unread ?? 0;
  const chosenId = search.get('message');
  const chosen = items.find((m) => m.id === chosenId);
  // The one that is read stays in sight, although it is unread no more.
  const listed = shown === 'all' ? items : items.filter((m) => m.readAt === null || m.id === chosenId);
  const reading = useMutation({
    mutationFn: (id: string) => call('POST', `/api/inbox/${id}/read`, { body: {} }),
    onSuccess: () => Promise.all([['inbox'], ['me']].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  });
  const choose = ({ id, readAt }: Message) => {
    setSearch({ message: id });
    if (readAt === null) reading.mutate(id);
  };
  return (
    <>
      <PageHead
        title={t('title')}
        actions={
          <Segmented
            hideLabel
            label={t('show')}
            choices={[
              { value: 'all', label: t('all') },
              { value: 'unread', label: t('unread'), note: String(unread) },
            ]}
            value={shown}
            onChange={setShown}
          />
        }
      />
      <Work>
        {listed.length === 0 ? (
          <div className="card">
            {shown === 'all' ? (
              <EmptyState title={t('none')} text={t('noneText')} />
            ) : (
              <EmptyState
                title={t('noUnread')}
                text={t('noUnreadText')}
                action={<Button onClick={() => setShown('all')}>{t('clear')}</Button>}
              />
            )}
          </div>
        ) : (
          <div className={chosen ? 'card inbox inbox-reading' : 'card inbox'}>
            <nav aria-label={t('list')}>
              <ul className="inbox-list">
                {listed.map((message) => (
                  <Row key={message.id} message={message} isChosen={message.id === chosenId} onChoose={() => choose(message)} />
                ))}
              </ul>
              {hasNextPage && (
                <div className="card-body">
                  <Button small busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
                    {t('older')}
                  </Button>
                </div>
              )}
            </nav>
            {chosen ? <Reading message={chosen} onBack={() => setSearch({})} /> : <p className="inbox-message muted">{t('choose')}</p>}
          </div>
        )}
      </Work>
    </>
  );
}

function Row({ message, isChosen, onChoose }: { message: Message; isChosen: boolean; onChoose: () => void }) {
  const { t } = useTranslation('inbox');
  const f = useFormat();
  const me = useMe();
  const isUnread = message.readAt === null;
  return (
    <li className={isChosen ? 'chosen' : undefined}>
      <button type="button" aria-current={isChosen || undefined} onClick={onChoose}>
        <span className={isUnread ? 'inbox-title unread' : 'inbox-title'}>
          <span lang={me?.person.language}>{message.title}</span>
          {isUnread && <span className="hidden">, {t('isNew')}</span>}
        </span>
        {message.about && <span className="small">{f.text(message.about.title)}</span>}
        <span className="small muted">{f.dateTime(message.at)}</span>
      </button>
    </li>
  );
}

function Reading({ message, onBack }: { message: Message; onBack: () => void }) {
  const { t } = useTranslation(['inbox', 'common']);
  const f = useFormat();
  const me = useMe();
  return (
    <article className="inbox-message" aria-labelledby="message-title">
      <div className="inbox-back">
        <Button small variant="quiet" onClick={onBack}>
          {t('common:back')}
        </Button>
      </div>
      <div>
        {message.about && (
          <p className="small muted">
            {f.text(message.about.title)}, {message.about.number}
          </p>
        )}
        <h2 id="message-title" lang={me?.person.language}>
          {message.title}
        </h2>
      </div>
      <p className="inbox-body" lang={me?.person.language}>
        {message.body}
      </p>
      <div>
        <LinkButton variant="primary" to={message.path} icon="arrow">
          {t('open')}
        </LinkButton>
      </div>
      <footer>
        <h3>{t('delivery')}</h3>
        <ul className="row inbox-delivery">
          <li>
            <b>
              <Icon name="check" /> {t('published')}
            </b>
            <br />
            <span className="small muted">{f.dateTime(message.at)}</span>
          </li>
          {message.readAt && (
            <li>
              <b>
                <Icon name="check" /> {t('read')}
              </b>
              <br />
              <span className="small muted">{f.dateTime(message.readAt)}</span>
            </li>
          )}
        </ul>
        <p className="small muted">
          {TO_ALL.includes(message.kind) && t('equal')} {t('zone')}
        </p>
      </footer>
    </article>
  );
}
