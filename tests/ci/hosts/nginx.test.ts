import { keepsTheContract } from './keeps-the-contract.ts';
import { nginx } from './nginx-host.ts';

keepsTheContract(nginx);
