// Builds TextMate rules out of pieces of Oniguruma patterns. A piece is a string, or a pair [pattern, scope] that
// becomes a capture of that scope; so no rule counts its groups, and no piece may hold a capturing group of its own.
import { indent } from './parts.mjs';

/** `a.b c.d` → `a.b.news-article c.d.news-article`, the form that scopes have by convention. */
function scopes(names) {
  return names
    .split(' ')
    .map((name) => `${name}.news-article`)
    .join(' ');
}

function assemble(pieces, captures = {}) {
  let count = Object.keys(captures).length;
  const pattern = pieces.map((piece) => {
    if (typeof piece === 'string') return piece;
    count++;
    captures[count] = { name: scopes(piece[1]) };
    return `(${piece[0]})`;
  });
  return { pattern: pattern.join(''), captures: count > 0 ? captures : undefined };
}

/** A rule that matches within a line, wherever its pattern does. */
export function match(comment, name, ...pieces) {
  const { pattern, captures } = assemble(pieces);
  return { comment, ...(name ? { name: scopes(name) } : {}), match: pattern, ...(captures ? { captures } : {}) };
}

/** A rule that matches from a line's start; its scope begins after the indent. */
export function line(comment, name, ...pieces) {
  const { pattern, captures } = assemble(pieces, { 1: { name: scopes(name) } });
  return { comment, match: `${indent}(${pattern})`, captures };
}

/** A rule from a begin to an end, each a list of pieces. */
export function between(comment, name, begin, end, patterns = []) {
  const first = assemble(begin);
  const last = assemble(end);
  return {
    comment,
    ...(name ? { name: scopes(name) } : {}),
    begin: first.pattern,
    ...(first.captures ? { beginCaptures: first.captures } : {}),
    end: last.pattern,
    ...(last.captures ? { endCaptures: last.captures } : {}),
    patterns,
  };
}

/** The rules of the repository by these names. */
export function include(...names) {
  return names.map((name) => ({ include: `#${name}` }));
}

/** One of the words of a list that is separated by white space. */
export function oneOf(...lists) {
  return `(?:${lists.flatMap((list) => list.trim().split(/\s+/)).join('|')})`;
}
