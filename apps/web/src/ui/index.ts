import 'virtual:tokens.css';
import './base.css';
import './frame.css';
import './path.css';
import './parts.css';
import './form.css';

export { Avatar, PersonRow } from './avatar';
export { Button, LinkButton, WhyList, type ButtonVariant, type Why } from './button';
export { Card, Count, Rows, type Edge } from './card';
export { DeadlineCard, TimeLeft } from './deadline-card';
export { ConfirmDialog, Dialog } from './dialog';
export { ErrorSummary, useFieldError } from './error-summary';
export { Facts } from './facts';
export {
  CheckField,
  CheckGroup,
  describedBy,
  Field,
  RadioField,
  SelectField,
  TextAreaField,
  TextField,
  type FieldProps,
  type Option,
} from './field';
export { Frame, type FramePerson, type NavItem } from './frame';
export { GateCard, type Condition } from './gate-card';
export { History, NumberedSteps, type Happening } from './history';
export { Icon, type IconName } from './icon';
export { KpiChart } from './kpi-chart';
export { RuleButton, type LawRule } from './law-rule';
export { NumberField } from './number-field';
export { EmptyState, Notice, NoticeList, type NoticeKind } from './notice';
export { Column, Grid, PageHead, Work, type Crumb } from './page-head';
export { GateDiamond, MiniPath, Path, type GateState, type PathStage, type PathStep, type StageState } from './path';
export { Hash, Receipt, ReceiptFile } from './receipt';
export { Saved, type SaveState } from './saved';
export { SealedBox } from './sealed-box';
export { Segmented, type Choice } from './segmented';
export { Status, type StatusKind } from './status';
export { Table, type Column as TableColumn } from './table';
export { SubNav, Tabs, type Tab } from './tabs';
export { RowGroup, TaskRow } from './task-row';
export { TrilingualField } from './trilingual-field';
export { TwoPeople, type SigningPerson } from './two-people';
export { DayField, FileField, InstantField, MoneyField } from './value-fields';
