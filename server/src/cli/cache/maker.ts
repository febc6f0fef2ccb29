import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { todayInChina } from '../../workspace/today.ts';
import { hashOf } from './hashOf.ts';

/**
 * Stands for everything but files that findings depend on: Newsmark, Node (whose tables say what a Han character is) and
 * the day. Newsmark is known by its program and not by its version, which stays the same from commit to commit.
 */
export function makerOfFindings(today = todayInChina()): string {
  const program = readFileSync(fileURLToPath(import.meta.url));
  return hashOf([process.version, today, ''].join(' '), program);
}
