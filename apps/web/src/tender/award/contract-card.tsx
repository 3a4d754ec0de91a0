import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call as ask } from '../../api';
import { useFormat } from '../../i18n';
import { placeOfReason } from '../../officer/acts';
import { useCase } from '../../officer/case-frame';
import { useMe } from '../../session/me';
import { Button, Card, ConfirmDialog, ErrorSummary, Status, TwoPeople, type SigningPerson } from '../../ui';
import { Words } from '../read/call-reading';
import type { Award, Compared, Contract } from './award-data';
import { ContractForm } from './contract-form';

const DRAFTERS = ['officer', 'lawyer'];

interface ContractCardProps {
  readonly award: Award;
  readonly winner: Compared;
  readonly contract: Contract | undefined;
}

/** The contract with one winner: prepared by the city, signed by both, and binding only when both have signed. */
export function ContractCard({ award, winner, contract }: ContractCardProps) {
  const { t } = useTranslation(['award', 'common']);
  const f = useFormat();
  const me = useMe();
  const [editing, setEditing] = useState(false);
  const drafts = me?.roles.some((role) => DRAFTERS.includes(role)) ?? false;
  const signed = contract?.signedAt ?? null;
  return (
    <Card
      title={t('contract.title', { supplier: f.text(winner.supplier) })}
      edge={signed ? 'green' : undefined}
      side={
        signed ? (
          <Status kind="done">{t('contract.signedAt', { at: f.dateTime(signed) })}</Status>
        ) : contract ? (
          <Status kind="progress">{t('contract.draft', { version: contract.version })}</Status>
        ) : (
          <Status kind="todo">{t('contract.none')}</Status>
        )
      }
    >
      <div className="stack">
        {contract && !editing && (
          <>
            <dl className="facts">
              <dt>{t('contract.value')}</dt>
              <dd>{f.euro(contract.valueCents)}</dd>
              <dt>{t('contract.committed')}</dt>
              <dd>{f.euro(contract.committedCents)}</dd>
              <dt>{t('contract.text')}</dt>
              <dd>
                <Words text={contract.text} />
              </dd>
            </dl>
            {drafts && !signed && (
              <div>
                <Button small onClick={() => setEditing(true)}>
                  {t('common:change')}
                </Button>
              </div>
            )}
          </>
        )}
        {award.status === 'notified' ? (
          !signed &&
          (editing || !contract) &&
          (drafts ? (
            <ContractForm winner={winner} contract={contract} onDone={() => setEditing(false)} />
          ) : (
            <p className="muted">{t('contract.whoDrafts')}</p>
          ))
        ) : (
          <p className="muted">{t('contract.afterNotification')}</p>
        )}
        {contract && !editing && <Signing award={award} contract={contract} />}
      </div>
    </Card>
  );
}

function Signing({ award, contract }: { award: Award; contract: Contract }) {
  const { t } = useTranslation('award');
  const f = useFormat();
  const me = useMe();
  const { view, refresh, announce } = useCase();
  const [asking, setAsking] = useState(false);
  const ofParty = (party: 'city' | 'supplier') => contract.signatures.find((signature) => signature.party === party);
  const [city, supplier] = [ofParty('city'), ofParty('supplier')];
  const signing = useMutation({
    // The second of the two makes the contract; the first one's signature waits for the other.
    mutationFn: () =>
      supplier
        ? ask('POST', `/api/cases/${view.id}/contract/sign`, { body: { supplier: contract.supplierId } })
        : ask('POST', `/api/cases/${view.id}/signatures`, { body: { act: 'evaluation.signContract', subject: contract.supplierId } }),
    onSuccess: async () => {
      setAsking(false);
      await refresh();
      announce(t(supplier ? 'contract.done' : 'contract.doneFirst'));
    },
  });
  const signs = me?.roles.includes('decision_maker') ?? false;
  const why = [
    ...contract.reasons.map((reason) => ({ text: f.text(reason.text), to: placeOfReason(view.id, reason) })),
    ...(signs ? [] : [{ text: t('contract.whoSigns', { list: award.signers.map(({ name }) => name).join(', ') }) }]),
  ];
  const first: SigningPerson | undefined = city && {
    name: award.signers.find(({ personId }) => personId === city.personId)?.name ?? f.text(view.city),
    role: f.text(view.city),
    done: [t('contract.signedBy', { at: f.dateTime(city.at) })],
  };
  const second: SigningPerson | undefined = supplier && {
    name: f.text(contract.supplier),
    role: t('contract.supplier'),
    done: [t('contract.signedBy', { at: f.dateTime(supplier.at) })],
  };
  const done = contract.signedAt !== null;
  return (
    <>
      <TwoPeople
        first={first ?? second}
        second={first && second}
        waiting={<p className="small">{t(first ? 'contract.waitSupplier' : second ? 'contract.waitCity' : 'contract.waitBoth')}</p>}
      />
      {!done && contract.reasons.length > 0 && (
        <ul className="why">
          {contract.reasons.map((reason) => (
            <li key={reason.code}>{f.text(reason.text)}</li>
          ))}
        </ul>
      )}
      {!done && !city && (
        <div>
          <Button variant="primary" unavailable={why} onClick={() => setAsking(true)}>
            {t('contract.sign')}
          </Button>
          <ConfirmDialog
            open={asking}
            title={t('contract.sign')}
            confirm={t('contract.sign')}
            busy={signing.isPending}
            onConfirm={() => signing.mutate()}
            onClose={() => setAsking(false)}
          >
            <ErrorSummary problem={signing.error} />
            <p>{t('contract.confirm', { supplier: f.text(contract.supplier), value: f.euro(contract.valueCents) })}</p>
          </ConfirmDialog>
        </div>
      )}
    </>
  );
}
