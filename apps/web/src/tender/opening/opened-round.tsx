import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useFormat } from '../../i18n';
import { casePath } from '../../officer/acts';
import { HeadActions, useCase } from '../../officer/case-frame';
import { Card, LinkButton, Rows, SealedBox, Status, Table, TwoPeople } from '../../ui';
import type { Call, OpenedRound, OpenedTender } from '../call-types';
import { OfferCard } from './offer-card';

/** A round that two people opened: who tendered, what is open and what stays sealed, and who is left out and why. */
export function OpenedRoundPart({ call, opened: { round, openedBy, tenders } }: { call: Call; opened: OpenedRound }) {
  const { t } = useTranslation(['tender', 'common']);
  const f = useFormat();
  const { view } = useCase();
  const [search] = useSearchParams();
  const inForce = tenders
    .filter((tender) => tender.content !== null)
    .sort((a, b) => f.text(a.supplier).localeCompare(f.text(b.supplier), f.locale));
  const outside = tenders.filter((tender) => tender.content === null);
  const shown = inForce.find((tender) => tender.id === search.get('tender'));
  const people = openedBy.map((id) => view.team.find((member) => member.personId === id));
  const [first, second] = people.map((person) =>
    person
      ? { name: person.name, role: '', done: [t('opening.openedAt', { at: f.dateTime(round.openedAt ?? round.deadline) })] }
      : undefined,
  );
  const pricesOpen = round.pricesOpenedAt !== null;
  return (
    <>
      <HeadActions>
        <LinkButton icon="download" to={casePath(view.id, 'documents')}>
          {t('opening.minutes')}
        </LinkButton>
        <LinkButton variant="primary" to={casePath(view.id, 'evaluation')}>
          {t('opening.toEvaluation')}
        </LinkButton>
      </HeadActions>
      <SealedBox
        opened
        title={t('opening.openedAt', { at: f.deadline(round.openedAt ?? round.deadline) })}
        side={t('opening.zone')}
        envelopes={[
          { name: t('opening.envelopes.suitability'), opened: true },
          { name: t('opening.envelopes.quality'), opened: true },
          { name: t('opening.envelopes.price'), opened: pricesOpen },
        ]}
      >
        <h2>{t('opening.openedCount', { count: inForce.length })}</h2>
        {!pricesOpen && <p>{t('opening.pricesLater')}</p>}
      </SealedBox>
      {first && second && <TwoPeople first={first} second={second} />}
      <Card
        flush
        title={t('opening.list')}
        side={<span className="muted">{t('opening.listNote')}</span>}
        foot={pricesOpen ? undefined : t('opening.pricesLater')}
      >
        <Table
          stacked
          name={t('opening.list')}
          rows={inForce}
          rowKey={(tender) => tender.id}
          selected={(tender) => tender.id === shown?.id}
          empty={<p className="card-body muted">{t('opening.openedCount', { count: 0 })}</p>}
          columns={[
            {
              key: 'supplier',
              head: t('opening.supplier'),
              cell: (tender) => (
                <Link to={{ search: `?tender=${tender.id}`, hash: 'tender' }} preventScrollReset>
                  {f.text(tender.supplier)}
                </Link>
              ),
            },
            {
              key: 'received',
              head: t('opening.received'),
              cell: (tender) => (
                <>
                  {f.deadline(tender.receivedAt)}
                  {tender.replaces && <div className="small muted">{t('opening.replaced')}</div>}
                </>
              ),
            },
            {
              key: 'language',
              head: t('opening.language'),
              cell: (tender) => (tender.language ? t(`common:locale.${tender.language}`) : '–'),
            },
            {
              key: 'suitability',
              head: t('opening.envelopes.suitability'),
              cell: () => <Status kind="done">{t('opening.isOpen')}</Status>,
            },
            { key: 'quality', head: t('opening.envelopes.quality'), cell: () => <Status kind="done">{t('opening.isOpen')}</Status> },
            {
              key: 'price',
              head: t('opening.envelopes.price'),
              cell: (tender) =>
                tender.pricesOpen ? (
                  <Status kind="done">{t('opening.isOpen')}</Status>
                ) : (
                  <Status kind="locked">{t('opening.isSealed')}</Status>
                ),
            },
          ]}
        />
      </Card>
      {shown && <OfferCard call={call} roundKey={round.key} tender={shown} />}
      <Card flush title={t('opening.outside')}>
        {outside.length === 0 ? (
          <p className="card-body muted">{t('opening.noneOutside')}</p>
        ) : (
          <Rows>
            {outside.map((tender) => (
              <li key={tender.id} className="row row-apart">
                <b>{f.text(tender.supplier)}</b>
                <span>{whyOutside(tender)}</span>
              </li>
            ))}
          </Rows>
        )}
      </Card>
    </>
  );

  function whyOutside({ status, receivedAt }: OpenedTender): string {
    if (status === 'withdrawn') return t('opening.withdrawn');
    if (status === 'late') return t('opening.late', { at: f.deadline(receivedAt) });
    return t('opening.held');
  }
}
