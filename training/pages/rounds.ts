import { last } from '../../test/pages/generic/aside/last';
import { later } from '../../test/pages/generic/aside/later';
import { lists as asideLists } from '../../test/pages/generic/aside/lists';
import { negatives as asideNegatives } from '../../test/pages/generic/aside/negatives';
import { singles as asideSingles } from '../../test/pages/generic/aside/singles';
import { lists } from '../../test/pages/generic/lists';
import { negatives } from '../../test/pages/generic/negatives';
import type { SamplePage } from '../../test/pages/generic/page';
import { eighth } from '../../test/pages/generic/rounds/eighth';
import { eleventh } from '../../test/pages/generic/rounds/eleventh';
import { fifth } from '../../test/pages/generic/rounds/fifth';
import { first } from '../../test/pages/generic/rounds/first';
import { fourth } from '../../test/pages/generic/rounds/fourth';
import { ninth } from '../../test/pages/generic/rounds/ninth';
import { second } from '../../test/pages/generic/rounds/second';
import { seventh } from '../../test/pages/generic/rounds/seventh';
import { sixth } from '../../test/pages/generic/rounds/sixth';
import { tenth } from '../../test/pages/generic/rounds/tenth';
import { third } from '../../test/pages/generic/rounds/third';
import { thirteenth } from '../../test/pages/generic/rounds/thirteenth';
import { singles } from '../../test/pages/generic/singles';

/** The sample pages of the generic reader, by the sitting in which they were written. */
export function roundsOfPages(): Record<string, readonly SamplePage[]> {
  return {
    tuned: [...singles, ...lists, ...negatives],
    aside: [...asideSingles, ...asideLists, ...asideNegatives],
    later,
    last,
    first,
    second,
    third,
    fourth,
    fifth,
    sixth,
    seventh,
    eighth,
    ninth,
    tenth,
    eleventh,
    thirteenth,
  };
}
