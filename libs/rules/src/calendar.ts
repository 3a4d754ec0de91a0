import { Temporal } from 'temporal-polyfill';
import { ZONE, dayOf, type Day, type Text3 } from '@app/kernel';

const date = (day: Day) => Temporal.PlainDate.from(day);
const SATURDAY = 6;
const SUNDAY = 7;

/** Easter Sunday of a year in the Gregorian calendar (the anonymous computus, as Meeus prints it). */
export function easterSunday(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return new Temporal.PlainDate(year, month, day).toString();
}

/** The Saturday on or after a day. */
const saturdayFrom = (day: Temporal.PlainDate) => day.add({ days: (SATURDAY - day.dayOfWeek + 7) % 7 });
const midsummerDay = (year: number) => saturdayFrom(new Temporal.PlainDate(year, 6, 20));
const allSaintsDay = (year: number) => saturdayFrom(new Temporal.PlainDate(year, 10, 31));

export interface Holiday {
  readonly day: Day;
  readonly name: Text3;
}

const holiday = (day: Temporal.PlainDate, fi: string, sv: string, en: string): Holiday => ({ day: day.toString(), name: { fi, sv, en } });

/** Finnish public holidays of a year, in order of the calendar. Eves are none. As the law has stood since 1992. */
export function holidaysIn(year: number): readonly Holiday[] {
  const easter = date(easterSunday(year));
  return [
    holiday(new Temporal.PlainDate(year, 1, 1), 'Uudenvuodenpäivä', 'Nyårsdagen', "New Year's Day"),
    holiday(new Temporal.PlainDate(year, 1, 6), 'Loppiainen', 'Trettondagen', 'Epiphany'),
    holiday(easter.subtract({ days: 2 }), 'Pitkäperjantai', 'Långfredagen', 'Good Friday'),
    holiday(easter, 'Pääsiäispäivä', 'Påskdagen', 'Easter Sunday'),
    holiday(easter.add({ days: 1 }), 'Toinen pääsiäispäivä', 'Annandag påsk', 'Easter Monday'),
    holiday(new Temporal.PlainDate(year, 5, 1), 'Vappu', 'Första maj', 'May Day'),
    holiday(easter.add({ days: 39 }), 'Helatorstai', 'Kristi himmelsfärdsdag', 'Ascension Day'),
    holiday(easter.add({ days: 49 }), 'Helluntaipäivä', 'Pingstdagen', 'Whit Sunday'),
    holiday(midsummerDay(year), 'Juhannuspäivä', 'Midsommardagen', 'Midsummer Day'),
    holiday(allSaintsDay(year), 'Pyhäinpäivä', 'Alla helgons dag', "All Saints' Day"),
    holiday(new Temporal.PlainDate(year, 12, 6), 'Itsenäisyyspäivä', 'Självständighetsdagen', 'Independence Day'),
    holiday(new Temporal.PlainDate(year, 12, 25), 'Joulupäivä', 'Juldagen', 'Christmas Day'),
    holiday(new Temporal.PlainDate(year, 12, 26), 'Tapaninpäivä', 'Annandag jul', "St Stephen's Day"),
  ].sort((a, b) => (a.day < b.day ? -1 : 1)); // Ascension Day may fall before 1 May, as in 2008 on the very day
}

/** The days alone. */
export const publicHolidays = (year: number): readonly Day[] => holidaysIn(year).map(({ day }) => day);

const holidaysOf = new Map<number, ReadonlySet<Day>>();

function isPublicHoliday(day: Day): boolean {
  const { year } = date(day);
  const known = holidaysOf.get(year) ?? new Set(publicHolidays(year));
  holidaysOf.set(year, known);
  return known.has(day);
}

/** Any day but Saturdays, Sundays and public holidays: Reg. (EEC, Euratom) 1182/71 art. 2(2). Eves are working days here. */
export function isWorkingDay(day: Day): boolean {
  return date(day).dayOfWeek < SATURDAY && !isPublicHoliday(day);
}

/**
 * Days on which no statutory Finnish period ends: Act 150/1930 s. 5 names Sundays and holy days, Independence Day,
 * May Day, Christmas Eve, Midsummer Eve and weekday Saturdays.
 */
function endsNoFinnishPeriod(day: Day): boolean {
  const { year, month, day: dayOfMonth, dayOfWeek } = date(day);
  const christmasEve = month === 12 && dayOfMonth === 24;
  const midsummerEve = midsummerDay(year).subtract({ days: 1 }).toString() === day;
  return dayOfWeek === SATURDAY || dayOfWeek === SUNDAY || isPublicHoliday(day) || christmasEve || midsummerEve;
}

/** A day of the calendar, written `YYYY-MM-DD`: 2026-02-30 is none. */
export function isDay(written: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written) ?? [];
  if (year === undefined) return false;
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return at.toISOString().startsWith(written) && year !== '0000';
}

/** The day so many calendar days later (earlier when negative). */
export const addDays = (day: Day, days: number): Day => date(day).add({ days }).toString();

/** The same day so many months later, or the last day of that month. */
export const addMonths = (day: Day, months: number): Day => date(day).add({ months }).toString();

export const dayAfter = (day: Day): Day => addDays(day, 1);

/** Calendar days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => date(from).until(date(to)).days;

/** The later of two days. */
export const laterOf = (a: Day, b: Day): Day => (a < b ? b : a);

/** A period of EU law that would end on a day off ends on the next working day: Reg. 1182/71 art. 3(4). */
export function rollEu(day: Day): Day {
  return isWorkingDay(day) ? day : rollEu(dayAfter(day));
}

/** A statutory Finnish period that would end on a day off ends on the next day that is none: Act 150/1930 s. 5. */
export function rollFi(day: Day): Day {
  return endsNoFinnishPeriod(day) ? rollFi(dayAfter(day)) : day;
}

/** The day on which an instant falls in Finland. */
export const helsinkiDay = (instant: Date | string): Day => dayOf(instant);

/** What a clock in Finland shows at an instant, `HH:MM`. */
export const helsinkiClock = (instant: Date | string): string =>
  Temporal.Instant.fromEpochMilliseconds(new Date(instant).getTime())
    .toZonedDateTimeISO(ZONE)
    .toPlainTime()
    .toString({ smallestUnit: 'minute' });

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/;

/**
 * The instant of a wall clock in Finland, `HH:MM` or `HH:MM:SS`. Where the clock change makes a time doubtful, the later instant
 * is taken, so that a deadline is never shortened: 03:30 of the spring night is 04:30, of the autumn night the second 03:30.
 * Throws RangeError for a time that no clock shows.
 */
export function helsinkiInstant(day: Day, clock: string): Date {
  if (!CLOCK.test(clock)) throw new RangeError(`no time of day: ${clock}`);
  const wall = date(day).toPlainDateTime(Temporal.PlainTime.from(clock));
  return new Date(wall.toZonedDateTime(ZONE, { disambiguation: 'later' }).epochMilliseconds);
}
