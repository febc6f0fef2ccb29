type Method = (this: unknown, ...args: unknown[]) => unknown;

/** What a call costs. */
type Cost = (subject: unknown, args: readonly unknown[], result: unknown) => number;

const one: Cost = () => 1;
const ofSubject: Cost = (subject) => lengthOf(subject);
const ofArgument: Cost = (_subject, [argument]) => lengthOf(argument);
const ofResult: Cost = (_subject, _args, result) => lengthOf(result);
/** From where the search began to where it found something, or to the end. */
const ofSearch: Cost = (subject, [sought, from], result) => {
  const start = typeof from === 'number' ? from : 0;
  const found = typeof result === 'number' && result >= 0;
  return Math.max(0, (found ? result : lengthOf(subject)) - start) + lengthOf(sought);
};
const indexOf: Method = String.prototype.indexOf as Method;
const ofInclusion: Cost = (subject, args) => ofSearch(subject, args, indexOf.apply(subject, [...args]));

/** One for a character or an item looked at, the length of what is copied, searched or matched. */
const costs: readonly (readonly [owner: object, costs: Readonly<Record<string, Cost>>])[] = [
  [
    String.prototype,
    {
      charCodeAt: one,
      charAt: one,
      codePointAt: one,
      at: one,
      slice: ofResult,
      substring: ofResult,
      indexOf: ofSearch,
      includes: ofInclusion,
      startsWith: ofArgument,
      endsWith: ofArgument,
      trim: ofSubject,
      trimStart: ofSubject,
      trimEnd: ofSubject,
      replace: ofSubject,
      replaceAll: ofSubject,
      split: ofSubject,
      toLowerCase: ofSubject,
    },
  ],
  [RegExp.prototype, { test: ofArgument }],
  [Array.prototype, { indexOf: ofSearch, slice: ofResult, concat: ofResult, join: ofSubject }],
  [Object.getPrototypeOf([][Symbol.iterator]()), { next: one }],
  [Object.getPrototypeOf(new Map()[Symbol.iterator]()), { next: one }],
  [Object.getPrototypeOf(new Set()[Symbol.iterator]()), { next: one }],
];
const visitors = ['every', 'filter', 'find', 'findIndex', 'flatMap', 'forEach', 'map', 'reduce', 'some'];

/**
 * How much work a function does: the characters and items that it has strings, regular expressions, lists and iterators
 * look at. Not by a clock, so that it is the same on every machine. While it runs, these built-ins are replaced.
 */
export function countWork(run: () => void): number {
  let work = 0;
  const restore: (() => void)[] = [];
  const replace = (owner: object, name: string, wrap: (method: Method) => Method) => {
    const descriptor = Object.getOwnPropertyDescriptor(owner, name);
    if (!descriptor) throw new Error(`There is no ${name} to count`);
    Object.defineProperty(owner, name, { ...descriptor, value: wrap(descriptor.value) });
    restore.push(() => Object.defineProperty(owner, name, descriptor));
  };
  try {
    replace(RegExp.prototype, 'exec', (method) => countMatch(method, (length) => (work += length)));
    for (const name of visitors) replace(Array.prototype, name, (method) => countVisits(method, () => work++));
    for (const [owner, methods] of costs)
      for (const [name, cost] of Object.entries(methods))
        replace(owner, name, (method) => {
          return function counted(...args) {
            const result = method.apply(this, args);
            work += cost(this, args, result);
            return result;
          };
        });
    work = 0;
    run();
    return work;
  } finally {
    for (let at = restore.length - 1; at >= 0; at--) restore[at]?.();
  }
}

/** A pattern that goes on where it last ended looks from there to the end of the match, any other at all of the text. */
function countMatch(method: Method, looked: (length: number) => void): Method {
  return function counted(this: unknown, ...args) {
    const { global, sticky, lastIndex } = this as RegExp;
    const result = method.apply(this, args) as RegExpExecArray | null;
    const from = global || sticky ? lastIndex : 0;
    const to = result && (global || sticky) ? result.index + result[0].length : lengthOf(args[0]);
    looked(Math.max(0, to - from));
    return result;
  };
}

function countVisits(method: Method, visited: () => void): Method {
  return function counted(...args) {
    const visitor = args[0] as Method;
    args[0] = function visit(this: unknown, ...visitArgs: unknown[]) {
      visited();
      return visitor.apply(this, visitArgs);
    };
    return method.apply(this, args);
  };
}

function lengthOf(value: unknown): number {
  return typeof value === 'string' || Array.isArray(value) ? value.length : 1;
}
