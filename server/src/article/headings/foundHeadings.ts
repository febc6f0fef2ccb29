import type { FoundLines } from '../lines/foundLines.ts';
import type { HeadingForm } from './headingForm.ts';

export type FoundHeadings = FoundLines<HeadingForm>;
