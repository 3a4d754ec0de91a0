import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../session/me';
import { useServerClock } from '../session/server-clock';
import { Button } from '../ui';
import { moved, weeksBetween } from './moved';

/** The forms that a demonstration can fill in with the shipped case. */
type Form = 'case' | 'need' | 'invitation' | 'answer' | 'summary' | 'call' | 'tender' | 'plan';
type Example = Readonly<Record<Form, { readonly at: string; readonly content: unknown }>>;

interface FillWithExampleProps<Content> {
  readonly form: Form;
  readonly onFill: (content: Content) => void;
}

/**
 * Only in a demonstration: fills a form in with the shipped case, its times moved as if the case came to this form now. What is
 * filled in can be changed like anything typed.
 */
export function FillWithExample<Content>({ form, onFill }: FillWithExampleProps<Content>) {
  const { t } = useTranslation();
  const me = useMe();
  const now = useServerClock();
  const [isLoading, setLoading] = useState(false);
  if (!me?.demo) return null;
  const fill = async () => {
    setLoading(true);
    const { default: example } = (await import('./example.json')) as { default: Example }; // the build writes it
    const { at, content } = example[form];
    onFill(moved(content, weeksBetween(at, now())) as Content); // written in the words of the API, which judges it when it is saved
    setLoading(false);
  };
  return (
    <Button icon="file" busy={isLoading} onClick={() => void fill()}>
      {t('example')}
    </Button>
  );
}
