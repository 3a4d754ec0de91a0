import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { MiniPath } from './path';
import { Status, type StatusKind } from './status';

interface TaskRowProps {
  /** Starts with a verb. */
  readonly name: string;
  /** Where the task is done. A locked task has none. */
  readonly to?: string;
  /** The case and its id, or what is known. */
  readonly note?: ReactNode;
  readonly problem?: boolean;
  /** `pe 20.11.` above `4 pv sitten`. */
  readonly due?: { readonly at: string; readonly left?: string; readonly late?: boolean };
  /** Which of the four stages: draws the mini path. */
  readonly stage?: 1 | 2 | 3 | 4;
  readonly status: StatusKind;
  readonly statusText?: string;
}

/** One task of a list, inside Rows. */
export function TaskRow({ name, to, note, problem, due, stage, status, statusText }: TaskRowProps) {
  return (
    <li className={due ? 'task-row' : 'task-row no-due'}>
      {due && (
        <div className={due.late ? 'task-due late' : 'task-due'}>
          <b>{due.at}</b>
          {due.left}
        </div>
      )}
      <div className="task-name">
        {to && status !== 'locked' ? <Link to={to}>{name}</Link> : <b>{name}</b>}
        {note && <p className={problem ? 'task-note task-problem' : 'task-note'}>{note}</p>}
      </div>
      <div>{stage && <MiniPath at={stage} />}</div>
      <div className="task-status">
        <Status kind={status}>{statusText}</Status>
      </div>
    </li>
  );
}

/** The head of a group of rows: stands as an `<li>` among them. */
export const RowGroup = ({ children }: { children: ReactNode }) => <li className="row-group">{children}</li>;
