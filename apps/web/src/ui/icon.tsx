const paths = {
  arrow: 'M5 12h14M13 6l6 6-6 6',
  bell: 'M6 17V11a6 6 0 0 1 12 0v6l2 2H4zM10 22h4',
  chat: 'M4 5h16v11H10l-4 4v-4H4z',
  check: 'M5 12.5l4.500 4.500L19 7.500',
  chevron: 'M6 9l6 6 6-6',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5.500l3.500 2',
  close: 'M6 6l12 12M18 6L6 18',
  cloud: 'M7 19a4.500 4.500 0 0 1-.500-9A6 6 0 0 1 18 9.500 4.800 4.800 0 0 1 17.500 19zM9 14l2 2 4-4',
  download: 'M12 4v11M7 10.500l5 5 5-5M4.500 20h15',
  envelope: 'M3 6h18v13H3zM3 7l9 7 9-7',
  file: 'M6 3h8l5 5v13H6zM14 3v5h5M9 13h7M9 17h7',
  info: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v6M12 7.500v.200',
  lock: 'M6 11h12v9H6zM8.500 11V8a3.500 3.500 0 0 1 7 0v3',
  menu: 'M4 7h16M4 12h16M4 17h16',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21c0-5 4-7 8-7s8 2 8 7',
  plus: 'M12 5v14M5 12h14',
  print: 'M7 8V3h10v5M5 8h14v9H5zM8 14h8v7H8z',
  scales: 'M12 4v16M7 20h10M5 7h14M5 7l-2.500 6.500h5zM19 7l-2.500 6.500h5z',
  search: 'M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM16.200 16.200L21 21',
  unlock: 'M6 11h12v9H6zM8.500 11V7a3.500 3.500 0 0 1 7-.500',
  warning: 'M12 4L2.500 20h19zM12 10v5M12 17.600v.200',
} as const;

export type IconName = keyof typeof paths;

/** An ornament beside words: never the only carrier of a meaning. */
export function Icon({ name, large }: { name: IconName; large?: boolean }) {
  return (
    <svg className={large ? 'icon icon-large' : 'icon'} viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
