import type { Competency } from '../../detection/detection';
import { ambiguity } from './ambiguity';
import { communication } from './communication';
import { conflict } from './conflict';
import { customer } from './customer';
import { ethics } from './ethics';
import { failure } from './failure';
import { growth } from './growth';
import type { Guide } from './guide';
import { introduction } from './introduction';
import { leadership } from './leadership';
import { motivation } from './motivation';
import { ownership } from './ownership';
import { prioritization } from './prioritization';
import { project } from './project';
import { teamwork } from './teamwork';

export type Guides = Readonly<Record<Competency, Guide>>;

/** The guide of each competency. Some 60 kB of text: `loadGuides` brings it when it is wanted. */
export const GUIDES: Guides = {
  project,
  conflict,
  leadership,
  failure,
  ownership,
  teamwork,
  ambiguity,
  prioritization,
  communication,
  customer,
  growth,
  motivation,
  introduction,
  ethics,
};
