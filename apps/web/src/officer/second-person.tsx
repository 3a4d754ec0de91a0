import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../api';
import { useFormat } from '../i18n';
import { useMe } from '../session/me';
import { Button, Card, ErrorSummary, TwoPeople } from '../ui';
import { placeOfReason, verbOf } from './acts';
import type { Move } from './case-data';
import { useCase } from './case-frame';

interface SecondPersonProps {
  /** The command that two people decide: `tendering.publishCall`. */
  readonly act: string;
  /** What of the case: a round, an amendment. The case itself when left out. */
  readonly subject?: string;
  /** Who has signed, for an act that is no move of the case; a move's own signatures are known. */
  readonly signedBy?: Move['signedBy'];
  /** Whether the reader may sign first; asked of the move when left out. */
  readonly maySign?: boolean;
  /** Carries the act out: a `MoveButton`, shown to the second person. */
  readonly children?: ReactNode;
}

/**
 * An act of two people: who has confirmed, what the reader can do, who is awaited. The first confirms (`POST signatures`); another
 * person then carries the act out by the button given as children. A changed content takes the confirmation back by itself.
 */
export function SecondPerson({ act, subject = '', signedBy, maySign, children }: SecondPersonProps) {
  const { t } = useTranslation('officer');
  const f = useFormat();
  const me = useMe();
  const { view, refresh, announce } = useCase();
  const move = view.moves.find((m) => m.command === act);
  const signatures = (signedBy ?? move?.signedBy ?? []).filter((s) => s.subject === subject);
  const [first] = signatures;
  const mine = signatures.some((s) => s.personId === me?.person.id);
  const may = maySign ?? move?.mine ?? false;
  const signing = useMutation({
    mutationFn: () => call('POST', `/api/cases/${view.id}/signatures`, { body: { act, subject } }),
    onSuccess: async () => {
      await refresh();
      announce(t('two.signed'));
    },
  });
  if (!move && !signedBy) return null;
  return (
    <Card title={t('two.title', { act: verbOf(act)[f.locale] })}>
      <div className="stack stack-small">
        <p className="small muted">{t('two.how')}</p>
        <ErrorSummary problem={signing.error} placeOf={(reason) => placeOfReason(view.id, reason)} />
        <TwoPeople
          first={first && { name: first.name, role: roleOf(first.personId), done: [t('two.at', { at: f.dateTime(first.at) })] }}
          waiting={<p className="small">{waiting()}</p>}
        />
        <div className="row">
          {!first && may && (
            <Button variant="primary" busy={signing.isPending} onClick={() => signing.mutate()}>
              {t('two.sign')}
            </Button>
          )}
          {first && !mine && children}
        </div>
        {first && <p className="small muted">{t('two.until', { until: f.dateTime(first.until) })}</p>}
      </div>
    </Card>
  );

  function roleOf(personId: string): string {
    const member = view.team.find((m) => m.personId === personId);
    return member ? t(`role.${member.role}`) : '';
  }

  function waiting(): string {
    if (!first) return may ? t('two.youFirst') : t('two.nobody');
    if (mine) return t('two.others');
    return may ? t('two.youSecond') : t('two.notYou');
  }
}
