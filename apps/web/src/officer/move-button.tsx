import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../api';
import { useFormat } from '../i18n';
import { useMe } from '../session/me';
import { Button, ConfirmDialog, ErrorSummary, type ButtonVariant, type Why } from '../ui';
import { placeOfReason, verbOf } from './acts';
import type { Move } from './case-data';
import { useCase } from './case-frame';

interface MoveButtonProps {
  /** The move's command as the case names it: `tendering.publishCall`. */
  readonly command: string;
  /** Where it is posted, after `/api/cases/:id/`. */
  readonly address: string;
  readonly body?: unknown;
  /** What of the case two people decide: a round's id. */
  readonly subject?: string;
  /** Instead of the act's own verb. */
  readonly label?: string;
  readonly variant?: ButtonVariant;
  readonly small?: boolean;
  /** Reasons that the page knows beside the server's: an unsaved draft, say. */
  readonly also?: readonly Why[];
  /** Asks first: for what cannot be taken back. The words say what follows. */
  readonly confirm?: ReactNode;
  /** Said on top of the page when it is done. */
  readonly done?: string;
  readonly onDone?: () => void;
}

/** Why a move cannot be made by this reader now: the gates' reasons, then the second person, then the reader's role. */
export function useMoveReasons(move: Move | undefined, subject = ''): readonly Why[] {
  const { t } = useTranslation('officer');
  const f = useFormat();
  const me = useMe();
  const { view } = useCase();
  if (!move) return [];
  const alone = !move.signedBy.some((s) => s.subject === subject && s.personId !== me?.person.id);
  return [
    ...move.reasons.map((reason) => ({ text: f.text(reason.text), to: placeOfReason(view.id, reason) })),
    ...(move.people === 2 && alone ? [{ text: t('move.secondMissing') }] : []),
    ...(move.mine ? [] : [{ text: t('move.notYours') }]),
  ];
}

/**
 * A move of the case. Shut, it stays reachable and a press lists every reason with a link to where it is mended. Nothing where
 * the case has no such move now: wrong stage, or stopped. What the server refuses is shown in a dialog.
 */
export function MoveButton({ command, address, body, subject, label, variant = 'primary', also = [], ...rest }: MoveButtonProps) {
  const { t } = useTranslation('officer');
  const f = useFormat();
  const { view, refresh, announce } = useCase();
  const [asking, setAsking] = useState(false);
  const move = view.moves.find((m) => m.command === command);
  const reasons = useMoveReasons(move, subject);
  const name = label ?? verbOf(command)[f.locale];
  const acting = useMutation({
    mutationFn: () => call('POST', `/api/cases/${view.id}/${address}`, { body: body ?? {} }),
    onSuccess: async () => {
      setAsking(false);
      await refresh();
      announce(rest.done ?? t('move.done', { what: name }));
      rest.onDone?.();
    },
    onError: () => setAsking(true),
  });
  const close = () => {
    setAsking(false);
    acting.reset();
  };
  if (!move) return null;
  return (
    <>
      <Button
        variant={variant}
        small={rest.small}
        busy={acting.isPending}
        unavailable={[...also, ...reasons]}
        onClick={() => (rest.confirm ? setAsking(true) : acting.mutate())}
      >
        {name}
      </Button>
      <ConfirmDialog open={asking} title={name} confirm={name} busy={acting.isPending} onConfirm={() => acting.mutate()} onClose={close}>
        <ErrorSummary problem={acting.error} placeOf={(reason) => placeOfReason(view.id, reason)} />
        {rest.confirm ?? (acting.error ? null : <p>{t('move.sure')}</p>)}
      </ConfirmDialog>
    </>
  );
}
