import type { EngineImage } from '../../../src/archive/search/engine.ts';
import {
  makeMiniSearchEngine,
  restoreMiniSearchEngine,
} from '../../../src/archive/search/minisearch-engine.ts';
import { atOnce } from '../../../src/archive/slices.ts';
import { engineContract } from './engine-contract.ts';

const restore = (image: EngineImage) => atOnce(restoreMiniSearchEngine(image));

engineContract('MiniSearch', () => makeMiniSearchEngine(), restore);
