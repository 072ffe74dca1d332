import { hostTests } from './hosts/step.ts';
import { sumUp } from '../step.ts';

process.env.HOST_TESTS = 'all';
sumUp([await hostTests()]);
