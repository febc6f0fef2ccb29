import type { ActiveCheck, ActiveRules } from './activeRules.ts';
import type { HouseStyle } from './houseStyle.ts';
import type { BlockPlace, LinePlace, MarkerPlace, Placement, TurnPlace } from './placement.ts';
import type { PlacedBlock, PlacedLine, PlacedMarker, PlacedTurn } from './places.ts';
import type { Survey } from './rule.ts';
import { SurveyRun } from './surveyRun.ts';

/** All surveys of one article, by the kind of part that they look at. They learn of edits line by line. */
export class Surveys {
  readonly lines: readonly SurveyRun<PlacedLine, LinePlace>[];
  readonly blocks: readonly SurveyRun<PlacedBlock, BlockPlace>[];
  readonly turns: readonly SurveyRun<PlacedTurn, TurnPlace>[];
  readonly markers: readonly SurveyRun<PlacedMarker, MarkerPlace>[];

  /** Runs each survey for the first time, unless the article has no part of its kind. */
  constructor({ checks }: ActiveRules, house: HouseStyle, { written, blocks, turns, markers }: Placement) {
    this.lines = runAll(checks.lines, written, house);
    this.blocks = runAll(checks.blocks, blocks, house);
    this.turns = runAll(checks.turns, turns, house);
    this.markers = runAll(checks.markers, markers, house);
  }

  /** To be called before a line, and what stands on it, is exchanged. */
  beforeEdit(place: LinePlace): void {
    this.#each(place, (survey, part) => survey.beforeEdit(part));
  }

  /** To be called after the line has been exchanged. */
  afterEdit(place: LinePlace): void {
    this.#each(place, (survey, part) => survey.afterEdit(part));
  }

  /** Judges again what the edits have changed; gives the lines whose parts had a verdict before or have one now. */
  settle(): LinePlace[] {
    return [
      ...this.lines.flatMap((survey) => survey.settle()),
      ...[...this.blocks, ...this.turns, ...this.markers].flatMap((survey) =>
        survey.settle().map(({ place }) => place),
      ),
    ];
  }

  /** Calls `visit` with each survey that looks at something on a line, and with what it looks at there. */
  #each(place: LinePlace, visit: <Part>(survey: SurveyRun<unknown, Part>, part: Part) => void): void {
    const { block, marker } = place;
    for (const survey of this.lines) visit(survey, place);
    if (block) for (const survey of this.blocks) visit(survey, block);
    if (block?.turn) for (const survey of this.turns) visit(survey, block.turn);
    if (marker) for (const survey of this.markers) visit(survey, marker);
  }
}

function runAll<Place, Part extends Place>(
  surveys: readonly ActiveCheck<Survey<Place>>[],
  parts: readonly Part[],
  house: HouseStyle,
): SurveyRun<Place, Part>[] {
  return parts.length === 0 ? [] : surveys.map((survey) => new SurveyRun(survey, parts, house));
}
