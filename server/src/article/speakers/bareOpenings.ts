import { isHan, isIn } from '../../text/characters.ts';
import { asks, type ShapedLine } from '../lines/shapedLine.ts';
import { endsOrganisation } from '../names/holderParentheses.ts';
import { kinNameEnd } from '../names/kinNames.ts';
import { readNameLengths } from '../names/nameLengths.ts';
import { isFamiliarName, lengthOfFamiliarName } from '../names/nicknames.ts';
import { titleLengthBefore } from '../names/titles.ts';
import { skipOfficeReplying } from './letterReplies.ts';
import { noOpenings, OpeningList } from './openingList.ts';
import { opensAsSentence, stops } from './openingStops.ts';
import {
  endsInReporter,
  isOutletEnd,
  longestOutlet,
  opensReporter,
  skipFollowUp,
  skipForeignOutlet,
  skipReporter,
} from './outletOpenings.ts';
import type { SpeakerOpening } from './speakerOpening.ts';

/**
 * The readings of the beginning of a paragraph as a bare name, a bare title or an outlet. These count only if somebody
 * asks and somebody answers.
 */
export function readBareOpenings(line: ShapedLine): readonly SpeakerOpening[] {
  const { text } = line;
  const from = line.bodyStart;
  const marked = skipForeignOutlet(text, from);
  if (marked > from)
    return opensReporter(text, from, marked) ? only(line, 'outlet', skipReporter(text, marked)) : noOpenings;
  if (!isHan(text.charCodeAt(from)) || opensAsSentence(text, from)) return noOpenings;
  // 周远　松岚大学教授: an entry of a list of guests.
  if (titleLengthBefore(text, line.bodyEnd, from) > 0) return noOpenings;
  const further = asks(line) ? skipFollowUp(text, from) : from;
  if (further > from) return only(line, 'outlet', further);
  const office = skipOfficeReplying(text, from);
  if (office > from) return only(line, 'name', office);
  const openings = new OpeningList(line);
  openings.addLengths('name', from, readNameLengths(text, from, line.bodyEnd, from));
  if (isFamiliarName(text.slice(from, from + lengthOfFamiliarName)))
    openings.add('name', from, from + lengthOfFamiliarName);
  const kin = kinNameEnd(text, from);
  if (kin > from) openings.add('name', from, kin);
  addOutletsAndTitles(openings, line);
  return openings.all;
}

/** The only reading of a line: its speaker ends at `end`. */
function only(line: ShapedLine, form: SpeakerOpening['form'], end: number): readonly SpeakerOpening[] {
  const openings = new OpeningList(line);
  openings.add(form, line.bodyStart, end);
  return openings.all;
}

/** Adds the readings as an outlet or a title, up to the first reporter of an outlet. */
function addOutletsAndTitles(openings: OpeningList, { text, bodyStart: from, bodyEnd }: ShapedLine): void {
  const limit = Math.min(bodyEnd, from + longestOutlet + 1);
  for (let at = from + 1; at <= limit && !isIn(stops, text.charCodeAt(at - 1)); at++) {
    const asksForOutlet = opensReporter(text, from, at);
    if (asksForOutlet || isOutletEnd(text, from, at)) openings.add('outlet', from, skipReporter(text, at));
    else if (isBareTitle(text, from, at)) openings.add('name', from, at);
    if (asksForOutlet) return;
  }
}

/** 行政长官, 政务司司长: a title, or one after the organisation whose name it takes up; not 通讯社记者, which is an outlet’s. */
function isBareTitle(text: string, from: number, at: number): boolean {
  const title = at - titleLengthBefore(text, at, from);
  if (title === at) return false;
  return title === from || (!endsInReporter(text, at) && isIn(endsOrganisation, text.charCodeAt(title - 1)));
}
