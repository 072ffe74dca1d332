import { webkit } from './webkit.ts';
import { smoke } from './smoke.ts';

smoke(webkit);
