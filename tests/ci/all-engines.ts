import { engineTests } from './engines/step.ts';
import { sumUp } from '../step.ts';

process.env.ENGINE_TESTS = 'all';
sumUp([await engineTests()]);
