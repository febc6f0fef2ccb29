import { readFileSync } from 'node:fs';

/** The real article that the project starts from. */
export const seed = readFileSync('seeds/000_7213e1fea3ab3801.txt', 'utf8');
