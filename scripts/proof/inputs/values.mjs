import { isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import { randomUUID } from 'node:crypto';
import { allNaughty, long, naughty } from './naughty.mjs';

const deep = (depth, make) => Array.from({ length: depth }).reduce((inner) => make(inner), 1);
const texts = (...categories) => categories.flatMap((category) => naughty[category]);

/** What fits no scalar of ours. */
const wrongKinds = [
  [],
  [[]],
  {},
  { __proto__: null, constructor: 1 },
  [null, null],
  { length: 1e9 },
  deep(30, (inner) => [inner]),
  deep(30, (inner) => ({ a: inner })),
  JSON.parse('{"__proto__":{"admin":true}}'),
];
// prettier-ignore
const numbers = [
  0, -1, -0, 1.5, 2_147_483_647, 2_147_483_648, -2_147_483_648, -2_147_483_649, 4_294_967_296, 9_007_199_254_740_991,
  Number('9007199254740993'), 1e21, 1e308, -1e308, 5e-324, 0.1, 1_000_000_000, -1_000_000_001, 1e10,
];
const cursor = (...keys) => Buffer.from(JSON.stringify(keys)).toString('base64url');

/** Places in a list that nobody was given. */
// prettier-ignore
const cursors = [
  cursor(), cursor(1), cursor(null), cursor('a'), cursor('a', 'b'), cursor('a', 'b', 'c'), cursor('a', 'b', 'c', 'd'), cursor(1, 2), cursor(1, 2, 3),
  cursor(null, null), cursor(null, null, null), cursor('2026-99-99', '0'), cursor('2026-01-01', 'x'), cursor({}, []), cursor('\u0000', 'a'), cursor('\ud800', 'a'),
  cursor(1e308, -1e308), cursor(Number('9007199254740993'), 1), cursor("' or 1=1--", "';"), cursor('infinity', 'infinity'), cursor('x'.repeat(600)), cursor('x', randomUUID()),
  cursor('x', 'y', randomUUID()), cursor(5, randomUUID()), cursor('2026-01-01', randomUUID()), cursor(true, false), 'e30', 'W10', 'bnVsbA', '0.0.0', '1.0.0', '-1.-1.-1',
  '999999999.9999999999999999999.999999999999999999', '1.18446744073709551616.1', '1.1', '1.1.1.1', '1.x.1', '1. 1.1', 'A'.repeat(1_400), '%%%', '====',
];
const enumNames = [
  '',
  'NONE',
  'none',
  '__typename',
  'constructor',
  'null',
  'ALL; drop table',
  'Ä',
  'X'.repeat(5_000),
  'TRUE',
];

const byScalar = {
  String: () => [...allNaughty.map(({ text }) => text), ...long, ...cursors.slice(0, 6), 1, 1.5, true, ...wrongKinds],
  ID: () => [
    ...texts('empty', 'control', 'halves', 'id', 'path', 'sql'),
    'x'.repeat(2_000),
    0,
    7,
    -1,
    1.5,
    1e308,
    true,
    ...wrongKinds,
  ],
  Int: () => [...numbers, '1', 'x', '', true, '1e3', ...wrongKinds],
  Float: () => [...numbers, '1', 'x', '', true, 'NaN', 'Infinity', ...wrongKinds],
  Boolean: () => ['true', 'false', '', 0, 1, -1, 'yes', ...wrongKinds],
  LocalDate: () => [...texts('day', 'control', 'sql', 'empty'), 0, 20_261_125, true, 'x'.repeat(5_000), ...wrongKinds],
  Instant: () => [...texts('day', 'control', 'sql', 'empty'), 0, 1e15, true, 'x'.repeat(5_000), ...wrongKinds],
  Cursor: () => [...cursors, ...texts('empty', 'control', 'halves', 'sql', 'path'), 0, true, ...wrongKinds],
};

/** Every bad value for a place of this type; for a text named `after` the forged places too. */
export function badValues(type, name) {
  const bare = isNonNullType(type) ? type.ofType : type;
  const absent = isNonNullType(type) ? [null, undefined] : [];
  if (isListType(bare)) return [...absent, ...listsOf(bare.ofType)];
  if (isInputObjectType(bare))
    return [...absent, 'x', 0, 1e308, true, [], [[]], [{}], {}, { x: 1 }, deep(40, (inner) => ({ input: inner }))];
  if (isEnumType(bare)) return [...absent, ...enumNames, 0, 1.5, true, ...wrongKinds];
  const values = (byScalar[bare.name] ?? byScalar.String)();
  return [...absent, ...values, ...(name === 'after' ? cursors : [])];
}

function listsOf(inner) {
  const bare = isNonNullType(inner) ? inner.ofType : inner;
  const one = isEnumType(bare) ? bare.getValues()[0].name : randomUUID();
  return [
    'x',
    0,
    true,
    {},
    [null],
    [one, one, one],
    Array(500).fill(one),
    Array(20_000).fill(1),
    [[one]],
    ['x'],
    [{}],
    [one, null],
  ];
}
