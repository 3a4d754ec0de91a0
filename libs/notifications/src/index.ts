import type { Room } from '@app/platform';
import { Notification } from './entities';
import { notify } from './notify';

export { InboxView, inboxView, unreadCount, markRead } from './inbox';

export const notificationsRoom: Room = { name: 'notifications', entities: [Notification], commands: [], reactions: [notify] };
