const initials = (name: string) =>
  name
    .split(/\s+/)
    .map((part) => part[0] ?? '')
    .filter(Boolean)
    .slice(0, 2)
    .join('')
    .toUpperCase();

/** A person's initials in a ring: an ornament beside the name. */
export const Avatar = ({ name, size }: { name: string; size?: 'small' | 'large' }) => (
  <span className={size ? `avatar avatar-${size}` : 'avatar'} aria-hidden="true">
    {initials(name)}
  </span>
);

/** A person with what they do here; inside Rows. */
export const PersonRow = ({ name, role }: { name: string; role?: string }) => (
  <li className="person-row">
    <Avatar name={name} size="small" />
    <span>
      {name}
      {role && (
        <span className="small muted">
          <br />
          {role}
        </span>
      )}
    </span>
  </li>
);
