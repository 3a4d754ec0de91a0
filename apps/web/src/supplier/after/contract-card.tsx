import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call as ask } from '../../api';
import { useFormat } from '../../i18n';
import { useMe } from '../../session/me';
import { Button, Card, ConfirmDialog, ErrorSummary, LinkButton, Status, WhyList } from '../../ui';
import { refreshCall } from '../after-act';
import type { Contract } from './after-queries';

/** The contract of a winner: what it says, who has signed, and the company's own signature. */
export function ContractCard({ caseId, contract }: { caseId: string; contract: Contract | null }) {
  const { t } = useTranslation('afterwards');
  const f = useFormat();
  if (!contract)
    return (
      <Card title={t('contract.title')}>
        <p>{t('contract.none')}</p>
      </Card>
    );
  const { signedAt, signatures, valueCents, committedCents, text, reasons } = contract;
  const ours = signatures.find((s) => s.party === 'supplier');
  const citys = signatures.find((s) => s.party === 'city');
  return (
    <Card title={t('contract.title')} edge={signedAt ? 'green' : 'amber'} side={<Status kind={signedAt ? 'done' : 'due'} />}>
      <div className="stack">
        <dl className="facts">
          <dt>{t('contract.value')}</dt>
          <dd>
            <b>{f.euro(valueCents)}</b>
          </dd>
          <dt>{t('contract.committed')}</dt>
          <dd>{f.euro(committedCents)}</dd>
        </dl>
        <p lang={f.textLocale(text)}>{f.text(text)}</p>
        {signedAt ? (
          <>
            <p>
              <b>{t('contract.signed', { at: f.dateTime(signedAt) })}</b>
              <br />
              {t('contract.signedText')}
            </p>
            <div>
              <LinkButton variant="primary" to={`/app/tenders/${caseId}/pilot`}>
                {t('contract.toPilot')}
              </LinkButton>
            </div>
          </>
        ) : (
          <>
            <p>
              {ours ? (
                <>
                  <b>{t('contract.youFirst', { at: f.dateTime(ours.at) })}</b>
                  <br />
                  {t('contract.youFirstText')}
                </>
              ) : citys ? (
                <>
                  <b>{t('contract.cityFirst', { at: f.dateTime(citys.at) })}</b>
                  <br />
                  {t('contract.cityFirstText')}
                </>
              ) : (
                t('contract.nobody')
              )}
            </p>
            {reasons.length > 0 && (
              <div>
                <h3>{t('contract.bars')}</h3>
                <WhyList reasons={reasons.map((reason) => ({ text: f.text(reason.text) }))} />
              </div>
            )}
            {!ours && <Sign caseId={caseId} why={citys ? reasons.map((reason) => ({ text: f.text(reason.text) })) : []} />}
          </>
        )}
      </div>
    </Card>
  );
}

function Sign({ caseId, why }: { caseId: string; why: readonly { readonly text: string }[] }) {
  const { t } = useTranslation('afterwards');
  const f = useFormat();
  const me = useMe();
  const [asking, setAsking] = useState(false);
  const signing = useMutation({
    mutationFn: () => ask('POST', `/api/calls/${caseId}/contract/sign`, { body: {} }),
    onSettled: () => setAsking(false),
    onSuccess: () => refreshCall(caseId),
  });
  return (
    <div className="stack stack-small">
      <ErrorSummary problem={signing.error} />
      <div>
        <Button variant="primary" unavailable={why} onClick={() => setAsking(true)}>
          {t('contract.sign')}
        </Button>
      </div>
      <ConfirmDialog
        open={asking}
        title={t('contract.confirm')}
        confirm={t('contract.sign')}
        busy={signing.isPending}
        onConfirm={() => signing.mutate()}
        onClose={() => setAsking(false)}
      >
        <p>{t('contract.confirmText', { name: me ? f.text(me.organisation.name) : '' })}</p>
      </ConfirmDialog>
    </div>
  );
}
