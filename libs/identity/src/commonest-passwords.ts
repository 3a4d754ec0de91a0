const WORDS = ['password', 'passwort', 'salasana', 'losenord', 'lösenord', 'kissakoira', 'qwertyuiop', 'qwerty', 'iloveyou', 'welcome', 'tervetuloa', 'admin', 'administrator', 'letmein', 'jaakiekko', 'suomi', 'finland', 'innopolku'];
const TAILS = ['123', '1234', '12345', '123456', '1234567', '12345678', '123456789', '1234567890', '!', '1!', '123!', '2024', '2025', '2026', '2027', '2028'];
const ROWS = [
  '123456789012', '1234567890123', '12345678901234', '123456789123', '1234567890qwerty', '123123123123', '121212121212', '112233445566',
  '987654321098', '012345678901', '0123456789ab', '1q2w3e4r5t6y', '1q2w3e4r5t6y7u', '1qaz2wsx3edc', '1qaz2wsx3edc4rfv', 'qazwsxedcrfv', 'qwertyuiopas',
  'qwertyuiopå', 'qwertyuiopåä', 'qwertyuiopasdf', 'qwertyuiopasdfgh', 'asdfghjklöäz', 'asdfghjkl123', 'zxcvbnm12345', 'abcdefghijkl', 'abcdefghijklm', 'abc123abc123',
  'aa1234567890', 'a1b2c3d4e5f6', 'q1w2e3r4t5y6', 'qwer1234qwer', 'qwerty123456', 'qwertyqwerty', 'passwordpassword', 'salasanasalasana', 'iloveyouiloveyou',
  'changemenow1', 'changeme1234', 'letmeinplease', 'trustno1trustno1', 'correcthorsebatterystaple', 'thisismypassword', 'mypassword123', 'unknownpassword',
];

/** Passwords that are tried first and are long enough to pass otherwise; in small letters. A short list: throttling does the rest. */
export const COMMONEST: ReadonlySet<string> = new Set([
  ...ROWS,
  ...WORDS.flatMap((word) => TAILS.flatMap((tail) => [`${word}${tail}`, `${tail}${word}`])),
]);
