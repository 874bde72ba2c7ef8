import { dataScientist } from './data-scientist';
import type { Example } from './example';
import { nurse } from './nurse';
import { productManager } from './product-manager';
import { softwareEngineer } from './software-engineer';
import { storeManager } from './store-manager';

/** Some 18 kB of text: loaded with the view that shows them, and not before. */
export const EXAMPLES: readonly Example[] = [
  softwareEngineer,
  productManager,
  dataScientist,
  nurse,
  storeManager,
];
