/**
 * Which kinds of words a text has. The patterns for dates, times and people are long, and most sentences hold none of
 * them: one look at each word tells which patterns can match at all.
 */
export const clue = {
  weekday: 1,
  relative: 2,
  month: 4,
  dayPart: 8,
  spoken: 16,
  number: 32,
  week: 64,
  span: 128,
  half: 256,
  ageGroup: 512,
  association: 1024,
  grant: 2048,
  municipality: 4096,
  place: 8192,
  role: 16384,
} as const;
