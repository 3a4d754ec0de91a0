import { useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui';

interface ListEditorProps<Item> {
  /** Names the list for readers; the heading above it. */
  readonly title: string;
  readonly hint?: string;
  readonly items: readonly Item[];
  readonly onChange: (items: readonly Item[]) => void;
  /** `Tulos 2`: the head of one item. */
  readonly nameOf: (number: number) => string;
  readonly add: string;
  readonly create: () => Item;
  readonly children: (item: Item, change: (changes: Partial<Item>) => void, index: number) => ReactNode;
  readonly error?: string;
  readonly id?: string;
}

/** Things of one kind, each in a box of its own; added at the end, taken away by name. A new one takes the focus. */
export function ListEditor<Item extends object>({
  title,
  hint,
  items,
  onChange,
  nameOf,
  add,
  create,
  children,
  id,
}: ListEditorProps<Item>) {
  const { t } = useTranslation('officer');
  const box = useRef<HTMLDivElement>(null);
  const [keys, setKeys] = useState(() => items.map((_, index) => index));
  const [nextKey, setNextKey] = useState(items.length);
  const focusLast = () =>
    requestAnimationFrame(() =>
      box.current?.querySelector<HTMLElement>('.list-item:last-of-type :is(input, textarea, select):not([type=hidden])')?.focus(),
    );
  return (
    <div className="list-editor stack stack-small" role="group" aria-label={title} ref={box} id={id} tabIndex={id ? -1 : undefined}>
      <div>
        <h3>{title}</h3>
        {hint && <p className="field-hint">{hint}</p>}
      </div>
      {items.map((item, index) => (
        <div className="list-item" key={keys[index] ?? `new${index}`} role="group" aria-label={nameOf(index + 1)}>
          <div className="row row-apart list-item-head">
            <span className="small muted">{nameOf(index + 1)}</span>
            <Button
              small
              variant="quiet"
              onClick={() => {
                setKeys(keys.filter((_, at) => at !== index));
                onChange(items.filter((_, at) => at !== index));
                box.current?.querySelector<HTMLElement>('.list-add button')?.focus();
              }}
            >
              {t('remove')}
              <span className="hidden"> {nameOf(index + 1)}</span>
            </Button>
          </div>
          <div className="stack stack-small">
            {children(item, (changes) => onChange(items.map((other, at) => (at === index ? { ...other, ...changes } : other))), index)}
          </div>
        </div>
      ))}
      <div className="list-add">
        <Button
          small
          icon="plus"
          onClick={() => {
            setKeys([...keys, nextKey]);
            setNextKey(nextKey + 1);
            onChange([...items, create()]);
            focusLast();
          }}
        >
          {add}
        </Button>
      </div>
    </div>
  );
}
