import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../api';
import { Button, Dialog, ErrorSummary, useFieldError, type ButtonVariant } from '../ui';
import { placeOfReason } from './acts';
import { useCase } from './case-frame';

/** What the form itself finds wrong: the id of the field and the words. */
export interface Gap {
  readonly path: string;
  readonly text: string;
}

interface ActDialogProps {
  readonly title: string;
  /** The button: the act's name. */
  readonly submit: string;
  readonly variant?: ButtonVariant;
  readonly method?: 'POST' | 'PUT';
  /** After `/api/cases/:id/`. */
  readonly address: string;
  /** What is sent; asked only when there are no gaps. */
  readonly body: () => unknown;
  readonly gaps?: readonly Gap[];
  /** Said on top of the page when it is done. */
  readonly done: string;
  /** After it: to forget what was kept of it. */
  readonly onDone?: () => void;
  readonly onClose: () => void;
  /** The fields; `errorOf` answers with the words for a field once the person has tried to send. */
  readonly children: (errorOf: (path: string) => string | undefined) => ReactNode;
}

/** One act of the case with a form of its own. Stays open with everything typed when the server refuses. Mount it when it opens. */
export function ActDialog({
  title,
  submit,
  variant = 'primary',
  method = 'POST',
  address,
  body,
  gaps = [],
  done,
  onDone,
  onClose,
  children,
}: ActDialogProps) {
  const { t } = useTranslation();
  const { view, refresh, announce } = useCase();
  const [tried, setTried] = useState(false);
  const acting = useMutation({
    mutationFn: () => call(method, `/api/cases/${view.id}/${address}`, { body: body() }),
    onSuccess: async () => {
      await refresh();
      announce(done);
      onDone?.();
      onClose();
    },
  });
  const fieldError = useFieldError(acting.error);
  const shown = tried ? gaps : [];
  return (
    <Dialog
      open
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button
            variant={variant}
            busy={acting.isPending}
            onClick={() => {
              setTried(true);
              if (gaps.length === 0) acting.mutate();
            }}
          >
            {submit}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {t('cancel')}
          </Button>
        </>
      }
    >
      <ErrorSummary problem={acting.error ?? undefined} fields={shown} placeOf={(reason) => placeOfReason(view.id, reason)} />
      {children((path) => shown.find((gap) => gap.path === path)?.text ?? fieldError(path))}
    </Dialog>
  );
}
