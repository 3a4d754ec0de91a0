import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Avatar } from './avatar';
import { Icon } from './icon';
import { GateDiamond } from './path';

export interface SigningPerson {
  readonly name: string;
  readonly role: string;
  /** What the person has done: each with a tick. */
  readonly done: readonly string[];
}

interface TwoPeopleProps {
  readonly first?: SigningPerson;
  readonly second?: SigningPerson;
  /** Who can take the next empty place, and how. */
  readonly waiting?: ReactNode;
}

/** An act of two people: two equal places with a gate between; the empty one is dashed. */
export function TwoPeople({ first, second, waiting }: TwoPeopleProps) {
  const { t } = useTranslation();
  const both = first !== undefined && second !== undefined;
  return (
    <div className="two-people">
      <div>
        {first ? <Signed person={first} /> : <Empty title={t('people.waitingFirst')}>{waiting}</Empty>}
        <div className={both ? 'two-people-middle both' : 'two-people-middle'}>
          <GateDiamond state={both ? 'open' : 'shut'} label={both ? t('people.both') : t('people.one')} />
        </div>
        {second ? <Signed person={second} /> : <Empty title={t('people.waitingSecond')}>{first && waiting}</Empty>}
      </div>
    </div>
  );
}

function Empty({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="card person-card person-card-waiting">
      <header>
        <Icon name="person" large />
        <h2>{title}</h2>
      </header>
      {children}
    </section>
  );
}

function Signed({ person }: { person: SigningPerson }) {
  return (
    <section className="card card-green person-card">
      <header>
        <Avatar name={person.name} size="large" />
        <div>
          <h2>{person.name}</h2>
          <p className="small muted">{person.role}</p>
        </div>
      </header>
      <ul className="met">
        {person.done.map((what) => (
          <li key={what}>
            <Icon name="check" /> {what}
          </li>
        ))}
      </ul>
    </section>
  );
}
