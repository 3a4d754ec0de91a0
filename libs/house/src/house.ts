import type { EventType } from '@app/kernel';
import { moveClock, type AnyCommand, type Policy, type Reaction, type Room } from '@app/platform';
import { casesRoom, knowCommands } from '@app/cases';
import { dialogueRoom } from '@app/dialogue';
import { evaluationRoom } from '@app/evaluation';
import { documentsRoom } from '@app/documents';
import { filesRoom } from '@app/files';
import { identityRoom, policy as table } from '@app/identity';
import { needsRoom } from '@app/needs';
import { notificationsRoom } from '@app/notifications';
import { pilotsRoom } from '@app/pilots';
import { tenderingRoom } from '@app/tendering';

/** The ground floor brings one command of its own: a demonstration's clock. */
const groundFloor: Room = { name: 'platform', entities: [], commands: [moveClock] };

/** Every room, lowest floor first. */
export const house: readonly Room[] = [
  groundFloor,
  identityRoom,
  filesRoom,
  casesRoom,
  needsRoom,
  dialogueRoom,
  tenderingRoom,
  evaluationRoom,
  pilotsRoom,
  documentsRoom,
  notificationsRoom,
];
export const policy: Policy = table;

const commands = new Map<string, AnyCommand>(house.flatMap((room) => room.commands.map((c) => [c.name, c] as const)));
knowCommands([...commands.values()]);
const reactions = house.flatMap((room) => room.reactions ?? []);

/** A command by its name: due moments and the moves of procedures name them. */
export function commandNamed(name: string): AnyCommand {
  const command = commands.get(name);
  if (!command) throw new Error(`no command «${name}»`);
  return command;
}

export function reactionNamed(name: string): Reaction {
  const reaction = reactions.find((r) => r.name === name);
  if (!reaction) throw new Error(`no reaction «${name}»`);
  return reaction;
}

/** The reactions that listen to a fact. */
export const reactionsTo = (type: EventType): readonly Reaction[] => reactions.filter((r) => r.on.includes(type));
